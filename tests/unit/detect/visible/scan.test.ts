import { describe, expect, it } from 'vitest';
import { detectHtml } from '@/tests/unit/detect/detect-html';

const SHOP = 'https://shop.example/p/duprey-lantern';
const product = (price: string) =>
  `<h1>Duprey Lantern</h1>${price}<button>Add to cart</button><p>SKU: DL-1</p>`;

/** What is read of a page without markup: its main price, or its kind where there is none. */
function priceOf(body: string): string {
  const { pageKind, offers } = detectHtml(`<title>Duprey Lantern | Shop</title>${body}`, SHOP);
  const [offer] = offers;
  return offer?.price ? `${offer.price} ${offer.priceCurrency}` : pageKind;
}

describe('the texts of a page', () => {
  it.each([
    ['whole', '<b>€98.99</b>', '98.99 EUR'],
    ['with raised cents', '<b>€98<sup>99</sup></b>', '98.99 EUR'],
    ['with cents in an element of their own', '<b>€<i>98</i><i>99</i></b>', '98.99 EUR'],
    ['with grouped thousands', '<b>€1,298<sup>99</sup></b>', '1298.99 EUR'],
    ['with its sign behind', '<b><i>98,99</i> <i>€</i></b>', '98.99 EUR'],
    ['beside words of another element', '<b><i>Lantern</i><i>98,99 €</i></b>', '98.99 EUR'],
  ])('a price %s is read', (_, price, expected) => {
    expect(priceOf(product(price))).toBe(expected);
  });

  it('attack 7: elements nested too deep hide nothing of what follows them', () => {
    const deep = `${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}`;
    expect(priceOf(deep + product('<b>€98.99</b>'))).toBe('98.99 EUR');
  });

  it('attack 20: a form that shadows the names of the DOM is read all the same', () => {
    const names = 'nodeValue parentElement localName firstChild childNodes textContent style';
    const inputs = names.split(' ').map((name) => `<input name="${name}">`);
    const form = `<form>${inputs.join('')}${product('<b>€98.99</b>')}</form>`;
    expect(priceOf(form)).toBe('98.99 EUR');
  });
});
