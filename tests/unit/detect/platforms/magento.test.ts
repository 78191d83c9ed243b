import { describe, expect, it } from 'vitest';
import { detectHtml } from '@/tests/unit/detect/detect-html';
import { jsonScript, platformPage } from './platform-page';

describe('Magento', () => {
  const prices = (final: number, old: number) => ({
    baseOldPrice: { amount: old / 1.2 },
    oldPrice: { amount: old },
    basePrice: { amount: final / 1.2 },
    finalPrice: { amount: final },
    tierPrices: [],
  });
  const init = (config: unknown) => jsonScript(config, 'type="text/x-magento-init"');
  const form =
    '<form id="product_addtocart_form"><input type="hidden" name="product" value="77"></form>';
  const box = (id: string, final: number) => ({
    '[data-role=priceBox]': {
      priceBox: { priceConfig: { productId: id, prices: prices(final, 129) } },
    },
  });

  it('the price of the product in the cart’s form, with tax', () => {
    const states = init(box('78', 5)) + init(box('77', 98.99));
    const { pageKind, product, offers } = detectHtml(platformPage(form + states));
    expect([pageKind, product?.name]).toEqual(['product', 'Duprey Lantern']);
    expect(offers[0]).toMatchObject({ price: '98.99', listPrice: '129' });
  });

  it('options of a configurable product', () => {
    const spConfig = {
      productId: '77',
      optionPrices: { 801: prices(98.99, 98.99), 802: prices(109, 109) },
      sku: { 801: 'DL-B', 802: 'DL-S' },
      prices: prices(98.99, 98.99),
    };
    const state = init({ '#product_addtocart_form': { configurable: { spConfig } } });
    const chosen = '<input type="hidden" name="selected_configurable_option" value="802">';
    expect(detectHtml(platformPage(form + state)).offers[0]).toMatchObject({
      price: '98.99',
      isFrom: true,
    });
    expect(detectHtml(platformPage(form + chosen + state))).toMatchObject({
      product: { sku: 'DL-S' },
      offers: [{ price: '109', isFrom: false }],
    });
  });

  it('a price box of a card is no product', () => {
    expect(detectHtml(platformPage(init(box('78', 5)))).pageKind).toBe('none');
  });
});
