import { describe, expect, it } from 'vitest';
import { detectHtml } from '@/tests/unit/detect/detect-html';

const head = (tags: Record<string, string>) =>
  `<title>Lantern</title>${Object.entries(tags)
    .map(([property, content]) => `<meta property="${property}" content="${content}">`)
    .join('')}<h1>Duprey Lantern</h1>`;

const PRODUCT = { 'og:type': 'product', 'og:title': 'Duprey Lantern' };

describe('product meta tags', () => {
  it('read as a product', () => {
    const detection = detectHtml(
      head({
        ...PRODUCT,
        'og:image': '//pictures.example/lantern.jpg',
        'product:brand': 'Duprey',
        'product:price:amount': '1.299,00',
        'product:price:currency': 'EUR',
        'product:availability': 'in stock',
        'product:condition': 'new',
        'product:retailer_item_id': 'DL-1',
        'product:ean': '4006381333931',
        'product:mfr_part_no': 'D100',
        'product:color': 'Brass',
      }),
    );
    expect(detection.product).toMatchObject({
      name: 'Duprey Lantern',
      brand: 'Duprey',
      sku: 'DL-1',
      gtin: '04006381333931',
      mpn: 'D100',
      image: 'https://pictures.example/lantern.jpg',
      variantLabel: 'Brass',
    });
    expect(detection.offers).toEqual([
      {
        price: '1299',
        priceCurrency: 'EUR',
        listPrice: null,
        availability: 'InStock',
        itemCondition: 'NewCondition',
        seller: null,
        isFrom: false,
        isPersonal: false,
        unitPrice: null,
      },
    ]);
    expect(detection.provenance.price).toBe('open-graph');
  });

  it.each([
    ['a sale price', { 'product:sale_price:amount': '79', 'product:price:amount': '99' }],
    ['an original price', { 'product:price:amount': '79', 'product:original_price:amount': '99' }],
    ['a standard price', { 'product:price:amount': '79', 'og:price:standard_amount': '99' }],
  ])('tell the price before by %s', (_, prices) => {
    const { offers } = detectHtml(head({ ...PRODUCT, 'product:price:currency': 'EUR', ...prices }));
    expect(offers[0]).toMatchObject({ price: '79', listPrice: '99' });
  });

  it.each(['og:product', 'product.item', 'wayfairus:product'])('know the type %s', (type) => {
    expect(detectHtml(head({ 'og:type': type, 'og:title': 'Lantern' })).pageKind).toBe('product');
  });

  it.each(['website', 'article', 'products-overview'])(
    'are none with the type %s alone',
    (type) => {
      expect(detectHtml(head({ 'og:type': type, 'og:title': 'Lantern' })).pageKind).toBe('none');
    },
  );
});

describe('meta tags of lesser habits', () => {
  const loose = (tags: string) => `${head(PRODUCT)}${tags}<p>€ 98,99</p>`;

  it.each([
    [
      'itemprop, outside any microdata',
      '<meta itemprop="price" content="98.99"><meta itemprop="priceCurrency" content="EUR">',
    ],
    ['name', '<meta name="price" content="98,99 €">'],
    [
      'a label',
      '<meta name="twitter:label1" content="Prix"><meta name="twitter:data1" content="98,99 €">',
    ],
  ])('a price by %s', (_, tags) => {
    expect(detectHtml(loose(tags)).offers[0]).toMatchObject({
      price: '98.99',
      priceCurrency: 'EUR',
    });
  });

  it('an availability by a label', () => {
    const tags =
      '<meta name="twitter:label1" content="Availability"><meta name="twitter:data1" content="In stock">';
    expect(detectHtml(loose(tags)).offers[0]?.availability).toBe('InStock');
  });

  it('mean nothing on a page that is no product’s, nor inside somebody else’s microdata', () => {
    const price = '<meta itemprop="price" content="98.99">';
    const label =
      '<meta name="twitter:label1" content="Price"><meta name="twitter:data1" content="$5">';
    expect(detectHtml(`<title>Lantern</title>${price}${label}<h1>Lantern</h1>`).pageKind).toBe(
      'none',
    );
    const scope = `<div itemscope itemtype="https://schema.org/Event">${price}</div>`;
    expect(detectHtml(loose(scope)).provenance.price).not.toBe('open-graph');
  });
});
