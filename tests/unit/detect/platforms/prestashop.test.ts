import { describe, expect, it } from 'vitest';
import { detectHtml } from '@/tests/unit/detect/detect-html';
import { jsonAttribute, platformPage } from './platform-page';

describe('PrestaShop', () => {
  it('the details of the chosen combination', () => {
    const details = {
      id_product: 4,
      id_product_attribute: 9,
      name: 'Duprey Lantern',
      reference: 'DL-1',
      ean13: '4006381333931',
      manufacturer_name: 'Duprey',
      price: '98,99\u00a0€',
      price_amount: 98.99,
      regular_price_amount: 129,
      unit_price: '3,10 €/kg',
      discount_amount: '30,01 €',
      price_tax_exc: 82.49,
      ecotax: { value: '0,00 €', amount: '0', rate: '0' },
      cover: { large: { url: 'https://shop.example/l.jpg' } },
    };
    const state = `<div id="product-details" data-product="${jsonAttribute(details)}"></div>`;
    expect(
      detectHtml(platformPage(state, '<h1>Duprey Lantern</h1><p>98,99 €</p><s>129,00 €</s>')),
    ).toMatchObject({
      product: {
        sku: 'DL-1',
        gtin: '04006381333931',
        brand: 'Duprey',
        image: 'https://shop.example/l.jpg',
      },
      offers: [{ price: '98.99', priceCurrency: 'EUR', listPrice: '129' }],
    });
  });
});
