/** Reads what rules for the shop point at: the shopper's own and shipped ones, as hostile as any text. */
import { NO_THING, type Reading } from '@/lib/detect/claims';
import { parseGtinText } from '@/lib/detect/gtin-claim';
import { parseMarkupPrice } from '@/lib/detect/markup-price';
import { parseAvailability } from '@/lib/detect/offer-claims';
import { type Page, resolveUrl } from '@/lib/detect/page';
import { spacedText } from '@/lib/detect/spaced-text';
import type { PageRule, RuleField } from '@/lib/domain/shop-rule';
import { cleanText, TEXT_LIMIT } from '@/lib/domain/text';

/** Elements that one selector may match: what it points at may stand twice, with one value. */
const MATCHES_MAX = 20;
/** Where an element may say it better than in its text; lazy pictures have their address elsewhere. */
const VALUES = ['content', 'value'];
const ADDRESSES = ['src', 'data-src', 'data-original', 'data-lazy-src', 'href', 'content'];

/** The one claim of `rules`; no claim where they find nothing on this page. */
export function readShopRules(page: Page, rules: readonly PageRule[]): Reading {
  const { dom } = page;
  const path = new URL(page.url).pathname;
  let isEmpty = true;

  function find<Value>(field: RuleField, read: (text: string) => Value | null, names = VALUES) {
    const readFrom = (element: Element, asked = names) => {
      for (const name of asked) {
        const text = dom.attribute(element, name);
        const value = text === null ? null : read(text);
        if (value !== null) return value;
      }
      return asked === VALUES ? read(spacedText(dom, element)) : null;
    };
    for (const { fields, pageUrl = '' } of rules) {
      const { selectors = [], attribute } = fields[field] ?? {};
      for (const selector of path.startsWith(pageUrl) ? selectors : []) {
        const values = dom
          .all(selector)
          .slice(0, MATCHES_MAX)
          .map((element) => readFrom(element, attribute === undefined ? names : [attribute]))
          .filter((value) => value !== null);
        // Several things with several values: it does not point at anything here.
        if (new Set(values.map((value) => JSON.stringify(value))).size !== 1) continue;
        isEmpty = false;
        return values[0] ?? null;
      }
    }
    return null;
  }
  const text = (field: RuleField, max: number) => find(field, (raw) => cleanText(raw, max));

  const price = find('price', (raw) => parseMarkupPrice(raw, null));
  const offer = {
    price: price?.otherPrice ?? price?.price ?? null,
    otherPrice: null,
    priceCurrency: price?.priceCurrency ?? null,
    listPrice: find('listPrice', (raw) => parseMarkupPrice(raw, null))?.price ?? null,
    availability: find('availability', parseAvailability, ['href', ...VALUES]),
    itemCondition: null,
    seller: null,
    isFrom: price?.isFrom ?? false,
    ...NO_THING,
  };
  const claim = {
    name: text('name', TEXT_LIMIT.name),
    brand: text('brand', TEXT_LIMIT.brand),
    gtin: find('gtin', (raw) => parseGtinText(raw)),
    mpn: text('mpn', TEXT_LIMIT.code),
    sku: text('sku', TEXT_LIMIT.code),
    image: find('image', (raw) => resolveUrl(page, raw), ADDRESSES),
    category: null,
    variantLabel: null,
    rating: null,
    offers: [offer],
    variants: [],
    codes: [],
    urls: [],
    place: 'main' as const,
  };
  return { products: isEmpty ? [] : [claim], pageTypes: [], breadcrumbs: [] };
}
