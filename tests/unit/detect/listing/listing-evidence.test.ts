import { describe, expect, it } from 'vitest';
import { detectHtml, lantern } from '@/tests/unit/detect/detect-html';
import { LIST_URL, SHAPES, type Shape, shelf, wares } from './shelves';

const card: Shape = (ware) => SHAPES['articles with a heading']?.(ware) ?? '';
const kindOf = (html: string, url = LIST_URL) => detectHtml(html, url).pageKind;
const words = (count: number) => `<p>${'Words of a story that goes on. '.repeat(count)}</p>`;
const few = (count: number) => wares().slice(0, count);

describe('a page without markup is a listing', () => {
  it.each(Object.entries(SHAPES))('by its %s', (_, shape) => {
    const { pageKind, cards, product } = detectHtml(shelf(shape), LIST_URL);
    expect([pageKind, cards.length, product]).toEqual(['listing', 6, null]);
  });

  it('of three, where it is a search', () => {
    const html = shelf(card, { goods: few(3) });
    expect(kindOf(html, 'https://shop.example/find?q=lamp')).toBe('listing');
    expect(kindOf(html)).toBe('none');
  });

  it('under a long text, where it can be sorted', () => {
    const sort = '<select name="sort_by"><option>Price</option></select>';
    expect(kindOf(shelf(card, { before: words(40) + sort }))).toBe('listing');
  });
});

describe('a list that is the whole page', () => {
  const offer = '<p class="price">£19.50</p><button>Add to cart</button><p>SKU: DL-77</p>';
  const goods = [...wares(), ...wares().map((ware) => ({ ...ware, path: `${ware.path}-b` }))];

  it('is one, though its heading and an offer beside it look like a product', () => {
    const html = shelf(card, { goods, before: offer });
    expect(kindOf(shelf(card, { goods: few(1), before: offer }))).toBe('product');
    expect(kindOf(html)).toBe('listing');
  });

  it('is none under a product that is marked up', () => {
    const html = shelf(card, { goods, before: offer });
    const block = JSON.stringify(lantern({ name: 'Lamps' }));
    const markedUp = `<script type="application/ld+json">${block}</script>${html}`;
    expect(kindOf(markedUp)).toBe('product');
  });
});

describe('a page is no listing', () => {
  it.each([
    ['a story with a few products below it', shelf(card, { before: words(200) })],
    ['two products', shelf(card, { goods: few(2) })],
    [
      'stories with pictures',
      shelf(card, { goods: wares().map((one) => ({ ...one, print: 'Read on' })) }),
    ],
    [
      'stories with prices in their titles',
      shelf(
        ({ name, path, print }) =>
          `<article class="post"><h2><a href="${path}">How we found the ${name} that everybody wants for only ${print} and why you should not buy it</a></h2>${words(8)}</article>`,
      ),
    ],
    [
      'an article by its markup',
      shelf(card, {
        before: '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
      }),
    ],
  ])('with %s', (_, html) => {
    expect(kindOf(html)).toBe('none');
  });

  it.each(['/cart', '/checkout/cart/', '/panier', '/account/wishlist'])('at %s', (path) => {
    expect(kindOf(shelf(card), `https://shop.example${path}`)).toBe('none');
  });
});
