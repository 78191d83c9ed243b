import { describe, expect, it } from 'vitest';
import { detectHtml } from '@/tests/unit/detect/detect-html';

const SHOP = 'https://shop.example/p/duprey-lantern';

function offerOf(prices: string) {
  const html = `<title>Duprey Lantern | Shop</title><main><h1>Duprey Lantern</h1>${prices}
    <button>Add to cart</button><p>SKU: DL-1</p></main>`;
  const { offers, doubts, provenance } = detectHtml(html, SHOP);
  const { price, listPrice, isFrom } = offers[0] ?? {};
  return { price, listPrice, isFrom, isSure: doubts.length === 0, reader: provenance.price };
}

describe('the price among all that a page prints', () => {
  it.each([
    ['an instalment', '<p>or 3 payments of €32.99 per month</p>'],
    ['a delivery', '<p>Shipping €4.90</p>'],
    ['a deposit', '<p>plus €0.25 deposit</p>'],
    ['a price per unit', '<p>€12.40 / kg</p>'],
    ['a saving', '<p>You save €30.00</p>'],
    ['a price for members', '<p>Member price €89.00</p>'],
    ['a price without tax', '<p>€82.49 excl. VAT</p>'],
    ['another seller’s', '<p>7 other sellers from €79.00</p>'],
    ['a used one', '<p>Used: €61.00</p>'],
    ['a warranty in a sentence', '<p>Three years of warranty on top for just €19.90</p>'],
    ['a reviewer’s', '<div class="review"><p>It was €75.00 last spring.</p></div>'],
  ])('is not %s', (_, other) => {
    const price = '<b class="price">€98.99</b>';
    expect(offerOf(price + other)).toMatchObject({ price: '98.99', reader: 'visible' });
    expect(offerOf(other + price)).toMatchObject({ price: '98.99', reader: 'visible' });
  });

  it.each([
    '<p>Shipping €4.90</p>',
    '<p>incl. VAT, plus delivery: €5.90</p>',
    '<p>+ €4.90</p>',
    '<p>or 3 payments of €32.99</p>',
    '<p>€32.99 monthly</p>',
    '<p>You save €30.00</p>',
    '<p>€0.25 deposit</p>',
  ])('is not what says of itself that it is something else: %s', (other) => {
    expect(offerOf(other)).toMatchObject({ price: null });
  });

  it.each([
    '<p>€98.99 plus shipping</p>',
    '<p>Free shipping</p><p>€98.99</p>',
    '<p>Save 20% €98.99</p>',
    '<p>You save €30.00. Now €98.99</p>',
    '<p>€98.99</p><p>interest free instalments</p>',
  ])('may have words about something else beside it: %s', (price) => {
    expect(offerOf(price)).toMatchObject({ price: '98.99', reader: 'visible' });
  });

  it('stands beside the crossed-out one', () => {
    const offer = { price: '98.99', listPrice: '129', isSure: true };
    expect(offerOf('<s>€129.00</s> <b>€98.99</b>')).toMatchObject(offer);
    expect(offerOf('<b>€98.99</b> <span>was €129.00</span>')).toMatchObject(offer);
  });

  it('may be on the button itself', () => {
    const html = '<p>Club price: €89.00</p><button>Add to basket · €98.99</button>';
    expect(offerOf(html)).toMatchObject({ price: '98.99', isSure: true });
  });

  it('is one from which others begin, if it says so', () => {
    expect(offerOf('<b>from €98.99</b>')).toMatchObject({ price: '98.99', isFrom: true });
  });
});
