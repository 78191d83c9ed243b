import { describe, expect, it } from 'vitest';
import { detectHtml } from '@/tests/unit/detect/detect-html';

describe('RDFa', () => {
  it.each([
    ['a vocabulary', (name: string) => name, 'vocab="https://schema.org/"'],
    ['a prefix', (name: string) => `schema:${name}`, 'prefix="schema: https://schema.org/"'],
    ['full names', (name: string) => `http://schema.org/${name}`, ''],
  ])('reads a product by %s', (_, term, attributes) => {
    const html = `<title>Lanterna</title><div ${attributes} typeof="${term('Product')}" resource="#product">
      <h1 property="${term('name')}">Lanterna Duprey</h1>
      <span property="${term('brand')}" typeof="${term('Brand')}"><b property="${term('name')}">Duprey</b></span>
      <span property="${term('sku')}" content="L-1">n. 1</span>
      <div property="${term('offers')}" typeof="${term('Offer')}">
        <span property="${term('price')}" content="12.99">12,99</span>
        <span property="${term('priceCurrency')}" content="EUR">€</span>
        <link property="${term('availability')}" href="https://schema.org/OutOfStock"></div></div>`;
    const { product, offers, provenance } = detectHtml(html);
    expect(product).toMatchObject({ name: 'Lanterna Duprey', brand: 'Duprey', sku: 'L-1' });
    expect(offers[0]).toMatchObject({
      price: '12.99',
      priceCurrency: 'EUR',
      availability: 'OutOfStock',
    });
    expect(provenance.price).toBe('rdfa');
  });

  it('does not take meta tags of other vocabularies for it', () => {
    const html = `<html typeof="Product" vocab="https://schema.org/"><head>
      <meta property="og:title" content="Not this"><meta property="article:author" content="x"></head>
      <body><h1 property="name">Lanterna</h1><b property="sku">1</b>`;
    expect(detectHtml(html).product?.name).toBe('Lanterna');
  });
});
