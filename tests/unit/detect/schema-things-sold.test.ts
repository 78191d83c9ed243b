import { describe, expect, it } from 'vitest';
import { detectHtml, jsonLdPage, lantern } from './detect-html';
import { offer } from './lantern-page';

describe('what shops sell', () => {
  it.each([
    ['Book', {}],
    ['Movie', {}],
    ['MusicAlbum', {}],
    ['VideoGame', {}],
    ['Vehicle', {}],
    ['Car', {}],
    ['IndividualProduct', {}],
    ['SomeProducts', {}],
    ['Service', {}],
  ])('a %s with a price', (type, more) => {
    const { pageKind, product } = detectHtml(jsonLdPage(lantern({ '@type': type, ...more })));
    expect([pageKind, product?.name]).toEqual(
      type === 'Service' ? ['none', undefined] : ['product', 'Duprey Lantern'],
    );
  });

  it.each([[['Product', 'Car']], [['Thing', 'Product']], [['Book', 'Product']]])(
    'a thing of types %j',
    (types) => {
      expect(detectHtml(jsonLdPage(lantern({ '@type': types }))).offers[0]?.price).toBe('98.99');
    },
  );

  it('a book whose editions carry the offers is sold', () => {
    const book = {
      '@type': 'Book',
      name: 'Duprey Lantern',
      author: 'A. Duprey',
      workExample: [
        { '@type': 'Book', isbn: '9783161484100', bookFormat: 'Paperback', offers: offer() },
      ],
    };
    expect(detectHtml(jsonLdPage(book))).toMatchObject({
      pageKind: 'product',
      product: { gtin: '09783161484100' },
      offers: [{ price: '98.99' }],
    });
  });

  it('a variant alone takes what its group says', () => {
    const variant = {
      '@type': 'Product',
      sku: 'DL-1-B',
      color: 'Brass',
      offers: offer(),
      isVariantOf: {
        '@type': 'ProductGroup',
        name: 'Duprey Lantern',
        brand: 'Duprey',
        productGroupID: 'DL-1',
      },
    };
    expect(detectHtml(jsonLdPage(variant))).toMatchObject({
      product: { name: 'Duprey Lantern', brand: 'Duprey', variantLabel: 'Brass', sku: 'DL-1-B' },
      offers: [{ price: '98.99' }],
    });
  });

  it('variants that only point at their group belong to it', () => {
    const group = {
      '@type': 'ProductGroup',
      '@id': '#group',
      name: 'Duprey Lantern',
      productGroupID: 'DL',
    };
    const variant = (sku: string, price: string) => ({
      '@type': 'Product',
      name: `Duprey Lantern ${sku}`,
      sku,
      isVariantOf: { '@id': '#group' },
      offers: offer({ price, url: `/lamps/duprey-lantern?v=${sku}` }),
    });
    const html = jsonLdPage({ '@graph': [group, variant('red', '10'), variant('blue', '12')] });
    expect(detectHtml(html).offers[0]).toMatchObject({ price: '10', isFrom: true });
    expect(
      detectHtml(html, 'https://shop.example/lamps/duprey-lantern?v=blue').offers[0],
    ).toMatchObject({ price: '12', isFrom: false });
  });
});
