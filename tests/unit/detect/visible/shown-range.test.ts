import { describe, expect, it } from 'vitest';
import { detectHtml } from '@/tests/unit/detect/detect-html';

function priceOf(html: string) {
  const { offers, doubts } = detectHtml(html);
  return { ...offers[0], doubts };
}

const offerOf = (print: string) =>
  priceOf(`<!doctype html><html lang="de"><title>Poster Heide | Laden</title><body><main>
    <h1>Poster Heide</h1><div class="price">${print}</div>
    <button>In den Warenkorb</button><p>Auf Lager</p></main>`);

describe('a range of prices', () => {
  it.each([
    '€6.95 – €9.95',
    '6,95 bis 9,95 €',
    '6,95 - 9,95 EUR',
    '<span>6,95 €</span> <span>bis</span> <span>9,95 €</span>',
    '<span>€6.95</span><span> to </span><span>€9.95</span>',
  ])('%s is the price of its low end, told as "from"', (print) => {
    expect(offerOf(print)).toMatchObject({
      price: '6.95',
      priceCurrency: 'EUR',
      isFrom: true,
      doubts: [],
    });
  });

  it.each([
    ['a former price in front of it', '<del>€9.95</del> €6.95'],
    ['a lower one behind it', '€6.95 – €3.00 Pfand'],
  ])('%s makes no range', (_, print) => {
    expect(offerOf(print)).toMatchObject({ price: '6.95', isFrom: false, doubts: [] });
  });
});
