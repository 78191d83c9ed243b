// A page that sells nothing, or no single thing, is no product's, whatever prices and ratings stand in it.
import { describe, expect, it } from 'vitest';
import { readAsShopper } from '@/tests/lab/read-as-shopper';
import { stripMarkup } from '@/tests/lab/strip-markup';
import { documentOf } from '@/tests/unit/detect/detect-html';
import type { TablePage } from './unsold/page';
import { SCARCE_PRODUCTS } from './unsold/scarce-products';
import { SERVICE_PAGES } from './unsold/service-pages';
import { SHOP_PAGES } from './unsold/shop-pages';
import { TESTED_PAGES } from './unsold/tested-pages';
import { WRITTEN_PAGES } from './unsold/written-pages';

function kindOf({ html, url }: TablePage, isStripped: boolean): string | undefined {
  const document = documentOf(html, url);
  if (isStripped) stripMarkup(document);
  return readAsShopper(document, url)?.pageKind;
}

const nothing = [...WRITTEN_PAGES, ...TESTED_PAGES, ...SERVICE_PAGES, ...SHOP_PAGES];

describe.each([
  ['as it is', false],
  ['without markup', true],
])('a page %s', (_, isStripped) => {
  it.each(nothing)('is of no product: $what ($url)', (page) => {
    expect(kindOf(page, isStripped)).not.toBe('product');
  });

  it.each(SCARCE_PRODUCTS)('is of a product: $what ($url)', (page) => {
    expect(kindOf(page, isStripped)).toBe('product');
  });
});
