import { describe, expect, it } from 'vitest';
import { detectHtml } from '@/tests/unit/detect/detect-html';

const SCOPE = 'itemscope itemtype="https://schema.org/Product"';
const OFFER = 'itemprop="offers" itemscope itemtype="http://schema.org/Offer"';

const product = (inside: string) => `<title>Lanterne</title><div ${SCOPE}>${inside}</div>`;

describe('microdata', () => {
  it('reads every field, in French', () => {
    const {
      pageKind,
      product: read,
      offers,
      rating,
      provenance,
    } = detectHtml(
      product(`<h1 itemprop="name">Lanterne Duprey</h1>
        <span itemprop="brand" itemscope itemtype="https://schema.org/Brand"><b itemprop="name">Duprey</b></span>
        <img itemprop="image" src="/lanterne.jpg"><meta itemprop="gtin13" content="4006381333931">
        <span itemprop="sku">L-1</span><span itemprop="model">DL100X</span>
        <div ${OFFER}><span itemprop="price">1 234,56 €</span>
          <link itemprop="availability" href="https://schema.org/InStock"></div>
        <div itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating">
          <span itemprop="ratingValue">8,4</span>/<span itemprop="bestRating">10</span>
          (<span itemprop="reviewCount">1 204 avis</span>)</div>`),
    );
    expect(pageKind).toBe('product');
    expect(read).toMatchObject({
      name: 'Lanterne Duprey',
      brand: 'Duprey',
      sku: 'L-1',
      mpn: 'DL100X',
    });
    expect(read).toMatchObject({
      gtin: '04006381333931',
      image: 'https://shop.example/lanterne.jpg',
    });
    expect(offers[0]).toMatchObject({
      price: '1234.56',
      priceCurrency: 'EUR',
      availability: 'InStock',
    });
    expect(rating).toEqual({ ratingValue: 8.4, bestRating: 10, ratingCount: 1204 });
    expect(provenance.price).toBe('microdata');
  });

  it.each([
    ['content', '<span itemprop="price" content="12.99">12 euro 99</span>'],
    ['a meta tag', '<meta itemprop="price" content="12.99">'],
    ['raised cents', '<span itemprop="price">12<sup>99</sup> €</span>'],
    ['a comma', '<span itemprop="price">12,99 €</span>'],
    ['a data element', '<data itemprop="price" value="12.99">so much</data>'],
  ])('reads a price from %s', (_, price) => {
    const html = product(
      `<h1 itemprop="name">Lanterne</h1><div ${OFFER}>${price}<meta itemprop="priceCurrency" content="EUR"></div>`,
    );
    expect(detectHtml(html).offers[0]).toMatchObject({ price: '12.99', priceCurrency: 'EUR' });
  });

  it('follows itemref, and survives one that points at itself', () => {
    const html = `<div id="self" ${SCOPE} itemref="elsewhere self"><h1 itemprop="name">Lanterne</h1></div>
      <div id="elsewhere"><div ${OFFER}><meta itemprop="price" content="5"><meta itemprop="priceCurrency" content="EUR"></div></div>`;
    expect(detectHtml(html).offers[0]?.price).toBe('5');
  });

  it('adopts an offer and a rating that forgot their itemprop', () => {
    const html = product(`<h1 itemprop="name">Lanterne</h1>
      <div itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="5"><meta itemprop="priceCurrency" content="EUR"></div>
      <div itemscope itemtype="https://schema.org/AggregateRating"><b itemprop="ratingValue">4</b><b itemprop="ratingCount">3</b></div>`);
    expect(detectHtml(html)).toMatchObject({
      offers: [{ price: '5' }],
      rating: { ratingValue: 4 },
    });
  });

  it('reads a price that stands in the product itself', () => {
    const html = product(
      '<h1 itemprop="name">Lanterne</h1><meta itemprop="price" content="5"><meta itemprop="priceCurrency" content="EUR">',
    );
    expect(detectHtml(html).offers[0]).toMatchObject({ price: '5', priceCurrency: 'EUR' });
  });

  it('keeps the words of a link, not its address, for a brand', () => {
    const html =
      product(`<h1 itemprop="name">Lanterne</h1><a itemprop="brand" href="/brands/duprey">Duprey</a>
      <div ${OFFER}><meta itemprop="price" content="5"></div>`);
    expect(detectHtml(html).product?.brand).toBe('Duprey');
  });

  it('does not take the products of a carousel', () => {
    const card = (name: string) =>
      `<div ${SCOPE}><a itemprop="name">${name}</a><div ${OFFER}><meta itemprop="price" content="1"></div></div>`;
    const html = `${card('Bulb')}${card('Cable')}${product(`<h1 itemprop="name">Lanterne Duprey</h1>
      <div ${OFFER}><meta itemprop="price" content="5"></div>`)}${card('Hook')}${card('Lamp')}`;
    expect(detectHtml(html)).toMatchObject({
      product: { name: 'Lanterne Duprey' },
      offers: [{ price: '5' }],
    });
  });
});
