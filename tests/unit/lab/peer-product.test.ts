import { describe, expect, it } from 'vitest';
import { productIn } from '@/tests/bench/peer-product';

const lantern = { name: 'Lantern', brand: 'Bourdon', sku: 'L-1', gtin: '4006381333931' };

describe('the product in what a peer gives', () => {
  it.each([
    [
      'JSON-LD as it stands',
      {
        '@graph': [
          { '@type': 'WebPage', name: 'Page' },
          {
            '@type': ['Thing', 'http://schema.org/Product'],
            name: 'Lantern',
            brand: { '@type': 'Brand', name: 'Bourdon' },
            sku: 'L-1',
            gtin13: '4006381333931',
            offers: [{ '@type': 'Offer' }, { '@type': 'Offer', price: 49.9 }],
          },
        ],
      },
    ],
    [
      'items with properties in lists',
      {
        items: [
          {
            type: ['https://schema.org/Product'],
            properties: {
              name: ['Lantern'],
              brand: [{ type: ['https://schema.org/Brand'], properties: { name: ['Bourdon'] } }],
              sku: ['L-1'],
              gtin: ['4006381333931'],
              offers: [{ type: [], properties: { priceSpecification: [{ price: '49.9' }] } }],
            },
          },
        ],
      },
    ],
    [
      'values with a language',
      {
        '@type': ['Product'],
        name: [{ '@value': 'Lantern', '@language': 'en' }],
        brand: [{ '@value': 'Bourdon' }],
        sku: [{ '@value': 'L-1' }],
        gtin: [{ '@value': '4006381333931' }],
        offers: [{ '@type': ['AggregateOffer'], lowPrice: [{ '@value': '49.9' }] }],
      },
    ],
  ])('is read from %s', (_, given) => {
    expect(productIn([given], {})).toEqual({ ...lantern, price: '49.9' });
  });

  it('is the named one that lies highest, its gaps filled from meta tags', () => {
    const given = {
      review: { itemReviewed: { '@type': 'Product', name: 'In a review', sku: 'R' } },
      products: [{ '@type': 'Product' }, { '@type': 'Product', name: 'Lantern' }],
    };
    const tags = { 'product:price:amount': ['49.9'], 'og:title': ['Lantern | Shop'] };
    expect(productIn([given], tags)).toMatchObject({ name: 'Lantern', sku: null, price: '49.9' });
  });

  it('is nothing where there is none', () => {
    const nothing = { name: null, brand: null, sku: null, gtin: null, price: null };
    expect(productIn([null, 'text', { '@type': 'Article' }], {})).toEqual(nothing);
  });
});
