import { describe, expect, it } from 'vitest';
import { detectHtml } from '@/tests/unit/detect/detect-html';

const SHOP = 'https://shop.example/p/duprey-lantern';
const CARD = `<div><a href="/p/other"><img src="/o.jpg" alt=""></a>
  <a href="/p/other">Another lantern of another maker</a> <b class="price">€12.00</b></div>`;

function detect(body: string, { url = SHOP, title = 'Duprey Lantern | Shop' } = {}) {
  return detectHtml(`<title>${title}</title><main>${body}</main>`, url);
}

describe('a product that shows no price', () => {
  it('is recognised by its number, which its address has, too', () => {
    const { pageKind, product, offers } = detect(
      `<h1>Duprey Lantern</h1><p>Currently unavailable</p><p>Brand: Duprey</p><p>Article number: 4711-88</p>`,
      { url: 'https://shop.example/4711-88/duprey-lantern' },
    );
    expect(pageKind).toBe('product');
    expect(product).toMatchObject({ sku: '4711-88', brand: 'Duprey' });
    expect(offers[0]).toMatchObject({ price: null, availability: 'OutOfStock' });
  });

  it('is not given that of another product', () => {
    const { pageKind, offers } = detect(
      `<h1>Duprey Lantern</h1><span class="rating">4.5 out of 5 stars</span><p>Sold out</p>
       <p>Model number: DL-17</p>${CARD}${CARD}`,
    );
    expect(pageKind).toBe('product');
    expect(offers[0]).toMatchObject({ price: null, availability: 'OutOfStock' });
  });
});

describe('the price', () => {
  it('is not that of an advertised product right below the title', () => {
    const { offers } = detect(
      `<h1>Duprey Lantern</h1>${CARD}<p>Made of brass.</p><b>€98.99</b><button>Add to cart</button>`,
    );
    expect(offers[0]?.price).toBe('98.99');
  });
});

describe('the name', () => {
  it('is what stands beside a price in the heading', () => {
    const { product } = detect('<h1><a href="/in">Log in</a> $60 · Vintage Duprey Lantern</h1>', {
      url: 'https://shop.example/ads/vintage-duprey-lantern_35985065',
      title: 'Vintage Duprey Lantern Victoria City',
    });
    expect(product).toBeNull();
    const sold = detect(
      '<h1><a href="/in">Log in</a> $60 · Vintage Duprey Lantern</h1><p>Ad 35985065</p><button>Buy now</button>',
      {
        url: 'https://shop.example/ads/vintage-duprey-lantern_35985065',
        title: 'Vintage Duprey Lantern Victoria City',
      },
    );
    expect(sold.product).toMatchObject({ name: 'Vintage Duprey Lantern', brand: null });
  });
});

describe('the number of the shop', () => {
  const sold = '<h1>Duprey Lantern</h1><b>€98.99</b><button>Add to cart</button>';

  it('is the one that the address has, of several that are called so', () => {
    const { product } = detect(`${sold}<p>Item number: QB737</p><p>Item number: B08LNDXM65</p>`, {
      url: 'https://shop.example/dp/B08LNDXM65',
    });
    expect(product?.sku).toBe('B08LNDXM65');
  });

  it('is no word inside the address', () => {
    const { product } = detect(`${sold}<p>Puzzle 4x42 in a box</p>`, {
      url: 'https://shop.example/p/puzzle-4x42-duprey-lantern',
    });
    expect(product?.sku).toBeNull();
  });
});
