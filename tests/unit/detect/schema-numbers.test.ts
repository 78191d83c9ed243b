import { describe, expect, it } from 'vitest';
import { offer, productOf } from './lantern-page';

describe('numbers that name a product', () => {
  const GTIN = '04006381333931';

  it.each([
    ['gtin', { gtin: '4006381333931' }],
    ['gtin8', { gtin8: '96385074' }, '00000096385074'],
    ['gtin12', { gtin12: '036000291452' }, '00036000291452'],
    ['gtin12 as a number', { gtin12: 36000291452 }, '00036000291452'],
    ['gtin13', { gtin13: '4006381333931' }],
    ['gtin14', { gtin14: '04006381333931' }],
    ['isbn', { isbn: '978-3-16-148410-0' }, '09783161484100'],
    ['productID', { productID: 'isbn:978-3-16-148410-0' }, '09783161484100'],
    ['productID with gtin', { productID: 'gtin13:4006381333931' }],
    [
      'identifier',
      { identifier: { '@type': 'PropertyValue', propertyID: 'gtin13', value: '4006381333931' } },
    ],
    [
      'identifiers',
      {
        identifier: [
          { propertyID: 'asin', value: 'B000000001' },
          { propertyID: 'EAN', value: '4006381333931' },
        ],
      },
    ],
    [
      'additionalProperty',
      {
        additionalProperty: [
          { name: 'Colour', value: 'red' },
          { name: 'EAN', value: '4006381333931' },
        ],
      },
    ],
    [
      'additionalProperty, in words',
      { additionalProperty: [{ name: 'EAN-Code', value: '4006381333931' }] },
    ],
    ['an offer', { offers: offer({ gtin13: '4006381333931' }) }],
    ['a typed literal', { gtin13: { '@value': '4006381333931' } }],
    [
      'the book’s edition',
      {
        '@type': 'Book',
        workExample: { '@type': 'Book', isbn: '9783161484100', potentialAction: {} },
      },
      '09783161484100',
    ],
    ['a second gtin where the first is wrong', { gtin13: ['123', '4006381333931'] }],
  ])('a GTIN from %s', (_, more, gtin = GTIN) => {
    expect(productOf(more)?.gtin).toBe(gtin);
  });

  it('attack 12: a wrong check digit is no GTIN', () => {
    expect(productOf({ gtin13: '4006381333932' })?.gtin).toBeNull();
    expect(
      productOf({ additionalProperty: { name: 'EAN', value: '4006381333932' } })?.gtin,
    ).toBeNull();
  });

  it.each([
    ['productID', { productID: 'mpn:D-100' }],
    ['identifier', { identifier: { propertyID: 'mpn', value: 'D-100' } }],
    ['additionalProperty', { additionalProperty: { name: 'MPN', value: 'D-100' } }],
    ['model', { model: { '@type': 'ProductModel', name: 'D-100' } }],
  ])('a maker’s number from %s', (_, more) => {
    expect(productOf(more)?.mpn).toBe('D-100');
  });

  it.each([
    ['productID', { productID: 'sku:A-1' }],
    ['identifier', { identifier: { propertyID: 'sku', value: 'A-1' } }],
    ['an offer', { offers: offer({ sku: 'A-1' }) }],
  ])('a sku from %s', (_, more) => {
    expect(productOf(more)?.sku).toBe('A-1');
  });

  it('the number of another kind is no sku', () => {
    expect(productOf({ productID: 'isbn:978-3-16-148410-0' })?.sku).toBeNull();
    expect(productOf({ productID: 'mpn:D-100' })?.sku).toBeNull();
  });
});
