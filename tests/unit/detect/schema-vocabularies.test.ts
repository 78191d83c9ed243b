import { describe, expect, it } from 'vitest';
import { detectHtml, jsonLdPage, lantern } from './detect-html';

describe('old and odd vocabularies', () => {
  it('data-vocabulary.org', () => {
    const html = `<title>Lantern</title><div itemscope itemtype="http://data-vocabulary.org/Product">
      <h1 itemprop="name">Duprey Lantern</h1><b itemprop="brand">Duprey</b><b itemprop="identifier" content="sku:A-1">A-1</b>
      <div itemprop="review" itemscope itemtype="http://data-vocabulary.org/Review-aggregate">
        <b itemprop="rating">4.5</b> of <b itemprop="count">7</b></div>
      <div itemprop="offerDetails" itemscope itemtype="http://data-vocabulary.org/Offer">
        <meta itemprop="currency" content="USD"><b itemprop="price">$98.99</b>
        <b itemprop="availability" content="in_stock">here</b></div></div>`;
    expect(detectHtml(html)).toMatchObject({
      product: { name: 'Duprey Lantern', brand: 'Duprey' },
      offers: [{ price: '98.99', priceCurrency: 'USD', availability: 'InStock' }],
      rating: { ratingValue: 4.5, ratingCount: 7 },
    });
  });

  it('a Product in a WebPage’s mainEntity of a graph', () => {
    const html = jsonLdPage({
      '@graph': [
        { '@type': 'WebPage', mainEntity: { '@id': '#p' } },
        { '@id': '#p', ...lantern() },
      ],
    });
    expect(detectHtml(html).offers[0]?.price).toBe('98.99');
  });

  it('a Product in the WebPage’s about or mentions', () => {
    expect(detectHtml(jsonLdPage({ '@type': 'ItemPage', about: lantern() })).pageKind).toBe(
      'product',
    );
  });
});
