import { describe, expect, it } from 'vitest';
import { detectHtml, jsonLdPage, lantern } from '@/tests/unit/detect/detect-html';

const card = (id: number) =>
  `<li class="card" data-product-id="${id}" data-price="${id}"><h3>Hook ${id}</h3>€ ${id}
    <button class="add-to-cart" data-product-id="${id}">Add</button></li>`;
const cards = `<ul>${[1, 2, 3, 4].map(card).join('')}</ul>`;
const page = (product: string) =>
  `<title>Duprey Lantern | Shop</title><main><section>${product}</section>${cards}</main>`;

const FORM = '<form action="/cart/add"><button>Add</button></form>';

describe('data attributes', () => {
  it('around what buys the product tell it apart', () => {
    const { pageKind, product, offers, provenance } = detectHtml(
      page(`<div data-product-name="Duprey Lantern" data-brand="Duprey" data-ean="4006381333931">
        <h1>Duprey Lantern</h1><b data-price="98.99" data-currency="EUR">€ 98,99</b>
        <s data-old-price="129">€ 129</s>
        <form action="/cart/add" data-sku="DL-1"><button>Add</button></form></div>`),
    );
    expect(pageKind).toBe('product');
    expect(product).toMatchObject({
      name: 'Duprey Lantern',
      brand: 'Duprey',
      sku: 'DL-1',
      gtin: '04006381333931',
    });
    expect(offers[0]).toMatchObject({ price: '98.99', priceCurrency: 'EUR', listPrice: '129' });
    expect(provenance).toMatchObject({ price: 'attributes', sku: 'attributes' });
  });

  it('a price in hundredths is the one that the page shows', () => {
    const html = page(`<h1>Duprey Lantern</h1><b data-product-price="9899">€ 98,99</b>${FORM}`);
    expect(detectHtml(html).offers[0]?.price).toBe('98.99');
  });

  it('hidden fields of the form name the product', () => {
    const html = page(`<h1>Duprey Lantern</h1><b data-price="98.99">€ 98,99</b>
      <form action="/basket/add"><input type="hidden" name="sku" value="DL-77"></form>`);
    expect(detectHtml(html).product?.sku).toBe('DL-77');
  });

  it('fill what better readers leave open, and decide nothing that these say', () => {
    const html = jsonLdPage(
      lantern({ sku: undefined }),
      `<div><h1>Duprey Lantern</h1><b>$98.99</b><i data-sku="DL-7" data-brand="Duprey"></i>${FORM}</div>`,
    );
    expect(detectHtml(html)).toMatchObject({
      product: { sku: 'DL-7', brand: 'Duprey' },
      provenance: { price: 'json-ld', sku: 'attributes' },
    });
  });

  it.each([
    ['a list', `<main><h1>Hooks</h1>${cards}</main>`],
    [
      'a number that the page does not show',
      page(`<h1>Duprey Lantern</h1><b data-price="5">-</b>${FORM}`),
    ],
    ['no way to buy it', page('<h1>Duprey Lantern</h1><b data-price="98.99">€ 98,99</b>')],
    ['no heading', page(`<b data-price="98.99">€ 98,99</b>${FORM}`)],
    [
      'prices of several',
      page(`<h1>Lanterns</h1><b data-price="98.99">€ 98,99</b><b data-price="5">€ 5</b>${FORM}`),
    ],
    [
      'a cart in the page’s head',
      `<header>${FORM}</header><h1>Duprey Lantern</h1><b data-price="5">€ 5</b>`,
    ],
  ])('%s has them left alone', (_, html) => {
    // What the page shows may still be read: not as what its attributes say.
    expect(Object.values(detectHtml(html).provenance)).not.toContain('attributes');
  });
});
