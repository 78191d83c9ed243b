import { describe, expect, it } from 'vitest';
import { detectionSchema } from '@/lib/domain/detection';
import { detectHtml, documentOf, jsonLdPage, lantern, PRODUCT_URL } from './detect-html';

const unitPriceOf = (html: string, url = PRODUCT_URL) => detectHtml(html, url).offers[0]?.unitPrice;

const markedUp = (offer: object) =>
  detectHtml(jsonLdPage(lantern({ offers: { priceCurrency: 'EUR', ...offer } }))).offers[0];

const perKilo = { '@type': 'QuantitativeValue', value: 1, unitCode: 'KGM' };
const specification = (more: object) => ({
  '@type': 'UnitPriceSpecification',
  priceCurrency: 'EUR',
  ...more,
});

describe('a unit price in markup', () => {
  it('is that of a specification beside the price', () => {
    const priceSpecification = specification({ price: '12.40', referenceQuantity: perKilo });
    expect(markedUp({ price: '3.10', priceSpecification })).toMatchObject({
      price: '3.1',
      unitPrice: { price: '12.4', quantity: 1, unit: 'kg' },
    });
  });

  it.each([
    ['of 100 g stays so', { value: '100', unitCode: 'GRM' }, '1.24', 100, 'g'],
    ['of a jar is told per kilogram', { value: 340, unitCode: 'GRM' }, '3.6471', 1, 'kg'],
    ['has a unit in words', { value: '1', unitText: 'Liter' }, '1.24', 1, 'l'],
    ['has a decimal comma', { value: '0,5', unitText: 'l' }, '2.48', 1, 'l'],
  ])('%s', (_, referenceQuantity, price, quantity, unit) => {
    const priceSpecification = specification({ price: '1.24', referenceQuantity });
    expect(markedUp({ price: '3.10', priceSpecification })?.unitPrice).toEqual({
      price,
      quantity,
      unit,
    });
  });

  it('follows from the price, the content and what it is to be told for', () => {
    const referenceQuantity = {
      value: '4.5',
      unitCode: 'LTR',
      valueReference: { value: '1', unitCode: 'LTR' },
    };
    const priceSpecification = specification({ price: 81, referenceQuantity });
    expect(markedUp({ priceSpecification })).toMatchObject({
      price: '81',
      unitPrice: { price: '18', quantity: 1, unit: 'l' },
    });
  });

  it('follows from a quantity in the offer itself', () => {
    expect(markedUp({ price: '12.40', referenceQuantity: perKilo })?.unitPrice).toEqual({
      price: '12.4',
      quantity: 1,
      unit: 'kg',
    });
  });

  it('is read from microdata', () => {
    const html = `<title>Butter | Shop</title><div itemscope itemtype="https://schema.org/Product">
      <h1 itemprop="name">Butter</h1><div itemprop="offers" itemscope itemtype="https://schema.org/Offer">
      <span itemprop="price" content="3.10">€3.10</span><meta itemprop="priceCurrency" content="EUR">
      <div itemprop="priceSpecification" itemscope itemtype="https://schema.org/UnitPriceSpecification">
      <meta itemprop="price" content="12.40"><meta itemprop="priceCurrency" content="EUR">
      <div itemprop="referenceQuantity" itemscope itemtype="https://schema.org/QuantitativeValue">
      <meta itemprop="value" content="1"><meta itemprop="unitCode" content="KGM"></div></div></div></div>`;
    expect(unitPriceOf(html)).toEqual({ price: '12.4', quantity: 1, unit: 'kg' });
  });

  it.each([
    ['in another currency', { priceCurrency: 'USD', referenceQuantity: perKilo }],
    ['of one piece', { referenceQuantity: { value: 1, unitCode: 'C62' } }],
    ['of an unknown unit', { referenceQuantity: { value: 1, unitCode: 'PARSEC' } }],
    ['of nothing', { referenceQuantity: { value: 0, unitCode: 'KGM' } }],
    ['attack 8: of less than nothing', { referenceQuantity: { value: -1, unitCode: 'KGM' } }],
    ['attack 8: of everything', { referenceQuantity: { value: '1e300', unitCode: 'KGM' } }],
    ['for members', { referenceQuantity: perKilo, validForMemberTier: 'gold' }],
  ])('%s is none', (_, more) => {
    const priceSpecification = specification({ price: '12.40', ...more });
    expect(markedUp({ price: '3.10', priceSpecification })).toMatchObject({
      price: '3.1',
      unitPrice: null,
    });
  });
});

/** A page without markup that says `print` right below its price. */
const shown = (print: string, price = '€3.10', elsewhere = '') =>
  `<!doctype html><html lang="en"><title>Salted butter | Shop</title><body><main><h1>Salted butter</h1>
  <div class="price">${price}</div><p>${print}</p><button>Add to cart</button><p>In stock</p></main>${elsewhere}`;

describe('a unit price on the visible page', () => {
  it.each([
    ['€12.40 / kg', '12.4', 1, 'kg'],
    ['(1,24 €/100 g)', '1.24', 100, 'g'],
    ['Grundpreis: 12,40 € / kg', '12.4', 1, 'kg'],
    ['1 l = 5,98 €', '5.98', 1, 'l'],
    ['Prix au kilo : 12,40 €', '12.4', 1, 'kg'],
    ['€0.31 per piece', '0.31', 1, 'piece'],
    ['€24.90/m²', '24.9', 1, 'm2'],
  ])('%s', (print, price, quantity, unit) => {
    const { offers, provenance } = detectHtml(shown(print));
    expect(offers[0]).toMatchObject({ price: '3.1', unitPrice: { price, quantity, unit } });
    expect(provenance.unitPrice).toBe('visible');
  });

  it.each([
    ['no unit', '250 g'],
    ['a price for each piece, which is the price', '€3.10 each'],
    ['a weight', 'Carries 120 kg'],
    ['another currency', '$12.40 / kg'],
    ['a link to another product', '<a href="/margarine">Margarine €2.20 / kg</a>'],
    ['a crossed-out one', '<del>€14.00 / kg</del>'],
  ])('%s is none', (_, print) => {
    expect(detectHtml(shown(print)).offers[0]).toMatchObject({ price: '3.1', unitPrice: null });
  });

  it('is the one nearest to the price', () => {
    const list = `<section class="related-products"><div>€9.99</div><div>€99.90 / kg</div></section>
      <p>Our honey costs €31.00 / kg</p>`;
    expect(unitPriceOf(shown('€12.40 / kg', '€3.10', list))?.price).toBe('12.4');
  });

  it('is read beside a price that markup tells without a brand or a number', () => {
    const block = lantern({ sku: undefined, offers: { price: '3.10', priceCurrency: 'EUR' } });
    const body = '<h1>Duprey Lantern</h1><b>€3.10</b> <small>€12.40 / kg</small>';
    expect(unitPriceOf(jsonLdPage(block, body))).toEqual({
      price: '12.4',
      quantity: 1,
      unit: 'kg',
    });
  });
});

it('a detection that was stored before there were unit prices can still be read', () => {
  const detection = detectHtml(shown('€12.40 / kg'));
  const offers = detection.offers.map(({ unitPrice, ...offer }) => offer);
  const old = JSON.parse(JSON.stringify({ ...detection, offers }));
  expect(detectionSchema.parse(old).offers[0]?.unitPrice).toBeNull();
});

it('attack 7: thousands of prints of the price do not make looking for it slow', () => {
  const rows = '<p>€3.10 <i>about</i></p>'.repeat(8000);
  const document = documentOf(shown('€12.40 / kg', '€3.10', rows));
  expect(document.querySelectorAll('p').length).toBeGreaterThan(8000);
  expect(unitPriceOf(document.documentElement.outerHTML)).toBeDefined();
});
