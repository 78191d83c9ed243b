import { describe, expect, it } from 'vitest';
import { detectHtml, PRODUCT_URL } from '@/tests/unit/detect/detect-html';
import { jsonAttribute, platformPage } from './platform-page';

describe('WooCommerce', () => {
  const variation = (id: number, colour: string, price: number, more = {}) => ({
    attributes: { attribute_pa_colour: colour, attribute_size: '' },
    display_price: price,
    display_regular_price: 129,
    is_in_stock: true,
    is_purchasable: true,
    price_html: '<span>98,99&nbsp;€</span>',
    sku: `DL-${colour}`,
    variation_id: id,
    image: { url: 'https://shop.example/brass.jpg', src: '' },
    ...more,
  });
  const form = (variations: unknown, id = '') =>
    platformPage(`<form class="variations_form cart" data-product_id="12" data-product_variations="${jsonAttribute(variations)}">
      <input type="hidden" name="variation_id" value="${id}"></form>`);
  const two = [variation(31, 'brass', 98.99), variation(32, 'steel', 109, { is_in_stock: false })];

  it('a variation of the form, by the address or the form', () => {
    const url = `${PRODUCT_URL}?attribute_pa_colour=steel`;
    expect(detectHtml(form(two), url)).toMatchObject({
      pageKind: 'product',
      product: { name: 'Duprey Lantern', sku: 'DL-steel', variantLabel: 'steel' },
      offers: [{ price: '109', listPrice: '129', availability: 'OutOfStock' }],
    });
    expect(detectHtml(form(two, '31')).offers[0]?.price).toBe('98.99');
  });

  it('a "from" price with nothing chosen, and none where variations come later', () => {
    expect(detectHtml(form(two)).offers[0]).toMatchObject({ price: '98.99', isFrom: true });
    expect(detectHtml(form(false)).pageKind).toBe('none');
  });
});
