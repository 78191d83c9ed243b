import { describe, expect, it } from 'vitest';
import { detectHtml } from '@/tests/unit/detect/detect-html';

const SHOP = 'https://shop.example/p/duprey-lantern';

function offerOf(prices: string) {
  const html = `<title>Duprey Lantern | Shop</title><main><h1>Duprey Lantern</h1>${prices}
    <button>Add to cart</button><p>SKU: DL-1</p></main>`;
  const { price, listPrice } = detectHtml(html, SHOP).offers[0] ?? {};
  return { price, listPrice };
}

describe('a share printed with two prices', () => {
  it.each([
    ['behind them', '<b>17,10 €</b> <b>18,00 €</b> <i>-5%</i>'],
    ['between them', '<b>18,00 €</b> <i>5 %</i> <b>17,10 €</b>'],
    ['before them', '<i>5%</i><b>18,00 €</b><b>17,10 €</b>'],
  ])('%s says which is the former one', (_, prices) => {
    expect(offerOf(prices)).toEqual({ price: '17.1', listPrice: '18' });
  });

  it('that is not theirs says nothing', () => {
    expect(offerOf('<b>17,10 €</b> <p>Two for 30,00 € <i>-21%</i></p>')).toEqual({
      price: '17.1',
      listPrice: null,
    });
  });

  it('far away says nothing', () => {
    const far = `<b>17,10 €</b><p>${'Lorem ipsum dolor. '.repeat(20)}</p><b>18,00 €</b> -5%`;
    expect(offerOf(far).listPrice).toBeNull();
  });
});

describe('a dash behind a price', () => {
  it('is no range before a share', () => {
    expect(detectHtml(page('<b>119.01 €</b> -21%'), SHOP).offers[0]?.isFrom).toBe(false);
  });
});

function page(price: string): string {
  return `<title>Duprey Lantern</title><h1>Duprey Lantern</h1>${price}<button>Add to cart</button>`;
}
