import { describe, expect, it } from 'vitest';
import { parseAvailability, parseCondition } from '@/lib/detect/offer-claims';
import { detectHtml, jsonLdPage, lantern } from './detect-html';

/** The main offer of a product with these offers. */
const offerOf = (offers: unknown, body?: string) =>
  detectHtml(jsonLdPage(lantern({ offers }), body)).offers[0];

const price = (amount: string, more: object = {}) => ({
  '@type': 'UnitPriceSpecification',
  price: amount,
  priceCurrency: 'EUR',
  ...more,
});

describe('an AggregateOffer', () => {
  it('is a "from" price', () => {
    const offer = offerOf({
      '@type': 'AggregateOffer',
      lowPrice: 10,
      highPrice: '20',
      priceCurrency: 'EUR',
    });
    expect(offer).toMatchObject({ price: '10', priceCurrency: 'EUR', isFrom: true });
  });

  it.each([
    ['both ends are one', { lowPrice: '10', highPrice: '10.00' }],
    ['there is one offer', { lowPrice: '10', offerCount: 1 }],
    ['it has a price', { price: '10', lowPrice: '9' }],
  ])('is a plain price where %s', (_, offers) => {
    expect(offerOf({ '@type': 'AggregateOffer', priceCurrency: 'EUR', ...offers })).toMatchObject({
      price: '10',
      isFrom: false,
    });
  });

  it('gives the offers inside it', () => {
    const offers = {
      '@type': 'AggregateOffer',
      lowPrice: '9',
      offers: [{ price: '10', priceCurrency: 'EUR' }],
    };
    expect(offerOf(offers)).toMatchObject({ price: '10', isFrom: false });
  });
});

describe('a priceSpecification', () => {
  it.each([
    'https://schema.org/ListPrice',
    'StrikethroughPrice',
    'https://schema.org/MSRP',
    'SRP',
    'RegularPrice',
  ])('tells the list price by %s', (priceType) => {
    const offer = offerOf({ priceSpecification: [price('99', { priceType }), price('79')] });
    expect(offer).toMatchObject({ price: '79', listPrice: '99', priceCurrency: 'EUR' });
  });

  it.each([
    ["a member's price", { validForMemberTier: { '@type': 'MemberProgramTier', name: 'gold' } }],
    ['an instalment', { billingDuration: 12 }],
    ['a price per kilogram', { referenceQuantity: { value: 1, unitCode: 'KGM' } }],
    ['a price from ten pieces on', { eligibleQuantity: { minValue: 10 } }],
  ])('of %s is not the price', (_, more) => {
    expect(offerOf({ priceSpecification: [price('5', more), price('79')] })?.price).toBe('79');
    expect(
      detectHtml(jsonLdPage(lantern({ offers: { priceSpecification: price('5', more) } }))).offers,
    ).toEqual([]);
  });

  it('attack 29: a price that only members pay is marked as personal', () => {
    const gold = { validForMemberTier: { '@type': 'MemberProgramTier', name: 'gold' } };
    const forMembers = { '@type': 'Offer', price: '70', priceCurrency: 'EUR', ...gold };
    const forAll = { '@type': 'Offer', price: '79', priceCurrency: 'EUR' };
    expect(offerOf(forMembers)).toMatchObject({ price: '70', isPersonal: true });
    expect(offerOf([forMembers, forAll])).toMatchObject({ price: '79', isPersonal: false });
  });

  it('with a lowest price is a "from" price', () => {
    expect(
      offerOf({ priceSpecification: { minPrice: '5', maxPrice: '9', priceCurrency: 'EUR' } }),
    ).toMatchObject({
      price: '5',
      isFrom: true,
    });
  });

  it('keeps no list price that is not above the price', () => {
    const offer = offerOf({
      price: '79',
      priceSpecification: price('79', { priceType: 'ListPrice' }),
    });
    expect(offer?.listPrice).toBeNull();
  });
});

describe('a price', () => {
  it.each([
    ['"1.226 €"', '1.226 €', '1226'],
    ['"1,226.00"', '1,226.00', '1226'],
    ['Arabic digits', '١٢٫٥', '12.5'],
    ['a number', 12.5, '12.5'],
    ['a list', ['12.50', '13'], '12.5'],
    ['four decimals', '12.5000', '12.5'],
    ['a range', '€6.95 - €9.95', '6.95'],
  ])('attack 8: %s is read', (_, written, read) => {
    expect(offerOf({ price: written, priceCurrency: 'EUR' })?.price).toBe(read);
  });

  it.each([
    [
      '1e309',
      '{"@type":"Product","name":"Duprey Lantern","sku":"1","offers":{"price":1e309,"priceCurrency":"EUR"}}',
    ],
    ['"1e309"', '1e309'],
    ['NaN', 'NaN'],
    ['-1', -1],
    ['"-1.50"', '-1.50'],
    ['0', 0],
    ['"0,00 €"', '0,00 €'],
    ['an object', {}],
    ['"call us"', 'call us'],
    ['thirteen digits', '1234567890123'],
  ])('attack 8: %s is no price', (_, written) => {
    const block = String(written).startsWith('{"')
      ? written
      : lantern({ offers: { price: written, priceCurrency: 'EUR' } });
    const { pageKind, offers } = detectHtml(jsonLdPage(block));
    expect([pageKind, offers]).toEqual(['product', []]);
  });

  it.each([
    ['1,226', '<h1>Duprey Lantern</h1> €1,226.00', '1226'],
    ['1.226', '<h1>Duprey Lantern</h1> 1.226 €', '1226'],
    ['12.500', '<h1>Duprey Lantern</h1> 12,50 €', '12.5'],
  ])('attack 8: %s means what the page shows', (written, body, read) => {
    expect(offerOf({ price: written, priceCurrency: 'EUR' }, body)?.price).toBe(read);
  });

  it('attack 8: is doubtful where "1.226" is shown in neither reading', () => {
    const { doubts } = detectHtml(
      jsonLdPage(lantern({ offers: { price: '1.226', priceCurrency: 'EUR' } })),
    );
    expect(doubts[0]?.candidates.map((one) => one.price)).toEqual(['1.226', '1226']);
  });

  it('has no decimals in yen', () => {
    expect(offerOf({ price: '12.800', priceCurrency: 'JPY' })?.price).toBe('12800');
  });
});

describe('a currency', () => {
  it.each([
    ['a code in small letters', { priceCurrency: 'eur' }, 'EUR'],
    ['a sign', { priceCurrency: '€' }, 'EUR'],
    ['the price itself', { price: '98,99 €' }, 'EUR'],
    ['a name that no currency has', { priceCurrency: 'credits' }, null],
  ])('is read from %s', (_, more, currency) => {
    expect(offerOf({ price: '98.99', ...more })?.priceCurrency).toBe(currency);
  });

  it('is what the page prints beside the price, by the shop’s country', () => {
    const html = jsonLdPage(
      lantern({ offers: { price: '98.99' } }),
      '<h1>Duprey Lantern</h1><b>$98.99</b>',
    );
    expect(detectHtml(html, 'https://shop.ca/lamp').offers[0]?.priceCurrency).toBe('CAD');
    expect(detectHtml(html, 'https://shop.example/lamp').offers[0]?.priceCurrency).toBeNull();
  });

  it('is the country’s where nothing else tells, and less sure', () => {
    const html = jsonLdPage(lantern({ offers: { price: '98.99' } }));
    const { offers, confidence } = detectHtml(html, 'https://shop.pl/lamp');
    expect(offers[0]?.priceCurrency).toBe('PLN');
    expect(confidence.priceCurrency).toBeLessThan(0.5);
  });
});

describe('availability and condition', () => {
  it.each([
    ['https://schema.org/InStock', 'InStock'],
    ['http://schema.org/OutOfStock/', 'OutOfStock'],
    ['SoldOut', 'SoldOut'],
    ['in stock', 'InStock'],
    ['out_of_stock', 'OutOfStock'],
    ['oos', 'OutOfStock'],
    ['preorder', 'PreOrder'],
    ['who knows', null],
    [null, null],
  ])('reads %j', (text, availability) => {
    expect(parseAvailability(text)).toBe(availability);
  });

  it.each([
    ['https://schema.org/UsedCondition', 'UsedCondition'],
    ['refurbished', 'RefurbishedCondition'],
    ['New', 'NewCondition'],
    ['like new', null],
  ])('reads the condition %j', (text, condition) => {
    expect(parseCondition(text)).toBe(condition);
  });

  it('are told where there is no price', () => {
    const { offers } = detectHtml(jsonLdPage(lantern({ offers: { availability: 'OutOfStock' } })));
    expect(offers).toMatchObject([
      { price: null, priceCurrency: null, availability: 'OutOfStock' },
    ]);
  });
});
