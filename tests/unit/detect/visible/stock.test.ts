import { describe, expect, it } from 'vitest';
import { detectHtml } from '@/tests/unit/detect/detect-html';

const SHOP = 'https://shop.example/p/duprey-lantern';
const FAR = `<p>${'Lorem ipsum dolor sit amet. '.repeat(80)}</p>`;

function stockOf(around: string) {
  const html = `<title>Duprey Lantern | Shop</title><main><h1>Duprey Lantern</h1>
    <b class="price">€98.99</b>${around}<p>SKU: DL-1</p></main>`;
  return detectHtml(html, SHOP).offers[0]?.availability;
}

const BUTTON = '<button>Add to cart</button>';

describe('whether the thing of the page can be had', () => {
  it.each([
    ['a button that can be pressed', BUTTON, 'InStock'],
    ['its words', '<p>In stock</p>', 'InStock'],
    ['words against it', '<p>Sold out</p>', 'OutOfStock'],
    [
      'a button that cannot be pressed',
      '<button disabled>Add to cart</button><p>Sold out</p>',
      'OutOfStock',
    ],
    [
      'a sentence that begins with the truth',
      '<div class="availability"><b>Currently unavailable.</b> <i>We do not know when it will be back in stock.</i></div>',
      'OutOfStock',
    ],
    [
      'a size that is sold out beside a button',
      `${BUTTON}<ul><li>S – sold out</li></ul>`,
      'InStock',
    ],
    ['what is said of it far above', `${BUTTON}${FAR}<p class="stock">Out of stock</p>`, 'InStock'],
    ['nothing', '', null],
  ])('is told by %s', (_, around, expected) => {
    expect(stockOf(around)).toBe(expected);
  });

  it('is told by the buy box above a title far below it', () => {
    const html = `<title>Duprey Lantern | Shop</title><main><div class="buybox"><b>€98.99</b>
      <p class="availability">In stock</p>${BUTTON}</div>${FAR}<p>Sold out</p>${FAR.slice(0, 1200)}
      <h1>Duprey Lantern</h1><b class="price">€98.99</b></main>`;
    expect(detectHtml(html, SHOP).offers[0]?.availability).toBe('InStock');
  });
});
