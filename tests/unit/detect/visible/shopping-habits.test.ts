import { describe, expect, it } from 'vitest';
import { detectHtml } from '@/tests/unit/detect/detect-html';

/** What is read of a page without markup in `language`. */
function read(language: string, name: string, shown: string) {
  const { product, offers } = detectHtml(
    `<!doctype html><html lang="${language}"><title>${name} | Shop</title><body><main>
     <h1>${name}</h1>${shown}</main>`,
    'https://shop.example/p/4711',
  );
  const [offer] = offers;
  return {
    brand: product?.brand,
    price: offer?.price,
    priceCurrency: offer?.priceCurrency,
    listPrice: offer?.listPrice,
  };
}

describe('how shops print a price', () => {
  it('a euro sign for the decimal sign, in one text or raised', () => {
    const buy = '<button>Ajouter au panier</button>';
    expect(
      read('fr', 'Miel de lavande', `<p>9€99</p><p>19,98 €/kg</p><p>ou 4 x 2,50 €</p>${buy}`).price,
    ).toBe('9.99');
    expect(
      read('fr', 'Aspirateur X200', `<b>129€<sup>99</sup></b> <del>179€<sup>99</sup></del>${buy}`),
    ).toMatchObject({ price: '129.99', listPrice: '179.99' });
  });

  it('grouped as in India', () => {
    const { price, listPrice } = read(
      'en-IN',
      'Phone Z9',
      `<div>₹1,29,900 <s>₹1,49,900</s> 13% off</div><p>EMI starts at ₹4,567/month</p>
       <button>Add to cart</button>`,
    );
    expect([price, listPrice]).toEqual(['129900', '149900']);
  });

  it('between marks of direction', () => {
    const shown = '<div>\u200f389.90 \u200f₪</div><button>הוסף לסל</button>';
    expect(read('he', 'מנורה דופרה', shown)).toMatchObject({
      price: '389.9',
      priceCurrency: 'ILS',
    });
  });

  it('with a dash for no cents, and no currency', () => {
    const shown = '<p>99:-</p><p>Ord. pris 129:-</p><button>Köp</button>';
    expect(read('sv', 'Lampa Malmö', shown)).toMatchObject({
      price: '99',
      priceCurrency: 'SEK',
      listPrice: '129',
    });
  });

  it('in Korean, above a button that is named after the cart', () => {
    const shown = `<del>259,000원</del> <b>189,000원</b><p>배송비 3,000원</p>
      <button>장바구니</button><button>구매하기</button>`;
    expect(read('ko', '무선 청소기', shown)).toMatchObject({
      price: '189000',
      listPrice: '259000',
    });
  });
});

describe('what stands beside a price', () => {
  it('an amount taken off is not the price', () => {
    const shown = '<p>-10 €</p><p>89,00 €</p><button>Ajouter au panier</button>';
    expect(read('fr', 'Chaise Lund', shown).price).toBe('89');
  });

  it('words behind a price in a line of its own are not about the next one', () => {
    const shown = '<p>£100.00 ex VAT</p><p>£120.00 inc VAT</p><button>Add to basket</button>';
    expect(read('en-GB', 'Circular saw S1', shown).price).toBe('120');
    const instalments = '<p>4 interest-free payments of</p><p>£30.00</p>';
    expect(
      read('en-GB', 'Circular saw S1', `${instalments}<p>£120.00</p><button>Add to basket</button>`)
        .price,
    ).toBe('120');
  });

  it('a letter of the name is no currency', () => {
    const shown = '<p>$499.00</p><button>Add to cart</button>';
    expect(read('en-US', 'Drone D2', shown).priceCurrency).toBe('USD');
    expect(read('en', 'Drone D2', shown).priceCurrency).toBeNull();
  });

  it('a link under another heading is no brand', () => {
    const shown = `<p>$899.00</p><button>Add to cart</button><h2>Bought together</h2>
      <a href="/p/bag">Camera bag</a> <span>$59.00</span>`;
    expect(read('en', 'Camera C1 body', shown)).toMatchObject({ price: '899', brand: null });
  });
});

describe('a page of the shopper', () => {
  it('is no product, whatever numbers, brands and prices it shows', () => {
    const order = `<title>Order 99123</title><main><h1>Thank you for your order</h1>
      <p>Order number: 99123</p><p>Brand: Acme</p><p>Total: $44.10</p></main>`;
    expect(detectHtml(order, 'https://shop.example/order/99123').pageKind).toBe('none');
    expect(detectHtml(order, 'https://shop.example/my-account/orders/99123').pageKind).toBe('none');
  });
});

describe('a rating', () => {
  const ratingOf = (text: string) => {
    const { pageKind, rating } = detectHtml(
      `<title>Lamp Duprey</title><main><h1>Lamp Duprey</h1><div class="rating">${text}</div>
       <p>$59.99</p><button>Add to cart</button><p>SKU: 4711</p></main>`,
    );
    expect(pageKind).toBe('product');
    return rating;
  };

  it('attack 10: above its own scale is none', () => {
    expect(ratingOf('9.9 out of 5')).toBeNull();
    expect(ratingOf('3,000,000 out of 5')).toBeNull();
  });

  it('without a scale is on the smallest that it fits', () => {
    expect(ratingOf('4.2 (12)')).toMatchObject({ ratingValue: 4.2, bestRating: 5 });
    expect(ratingOf('8.7 (12)')).toMatchObject({ ratingValue: 8.7, bestRating: 10 });
  });
});

describe('words that may break', () => {
  it('are read as they are seen', () => {
    const shown = '<p>UVP 17,49 €</p><p>14,99 €</p><button>In den Waren&shy;korb</button>';
    expect(read('de', 'Cola Kiste', shown)).toMatchObject({ price: '14.99', listPrice: '17.49' });
  });
});
