import { describe, expect, it } from 'vitest';
import { detectProduct } from '@/lib/detect/detect-product';
import { isWorthDeeperLook } from '@/lib/domain/detection';
import { observedPrices } from '@/lib/domain/observation';
import {
  detectHtml,
  documentOf,
  jsonLdPage,
  lantern,
  PRODUCT_URL,
} from '@/tests/unit/detect/detect-html';

const LOG_OUT = '<header><a href="/account">Anna</a> <a href="/logout">Log out</a></header>';

/** What is read of the price of a page, and how many prices of it are kept. */
function priceOf(html: string) {
  const detection = detectHtml(html);
  const { price, isPersonal } = detection.offers[0] ?? {};
  return {
    price,
    isPersonal,
    doubts: detection.doubts.length,
    kept: observedPrices(detection).length,
  };
}

const PUBLIC = { isPersonal: false, doubts: 0, kept: 1 };
const PERSONAL = { isPersonal: true, doubts: 0, kept: 0 };

/** A page without markup with `prints` where the price is. */
const shown = (prints: string, header = '') => `<!doctype html><html lang="en">
  <title>Duprey Lantern | Shop</title><body>${header}<main><h1>Duprey Lantern</h1>
  <div class="price-box">${prints}</div><button>Add to cart</button><p>In stock</p></main>`;

describe('attack 29: where only a price for some is printed', () => {
  it.each([
    'Member price: €71.00',
    'Club members pay <b>€71.00</b>',
    '<b>€71.00</b> with coupon',
    '<b>€71.00</b> <small>Clubcard price</small>',
    'Clubpreis: 71,00 €',
    'Mitgliederpreis 71,00 €',
    '<b>71,00 €</b> mit Gutschein',
    'Prix adhérent : 71,00 €',
    'Precio socio: 71,00 €',
    'Prezzo per i soci: 71,00 €',
    'Ledenprijs: € 71,00',
    'Preço para membros do clube: 71,00 €',
    'Cena klubowa: 71,00 €',
    'Medlemspris: 71,00 €',
  ])('%s is told, marked and not kept', (print) => {
    expect(priceOf(shown(print))).toEqual({ price: '71', ...PERSONAL });
  });

  it.each([
    '<div>€79.00</div><div>Member price: €71.00</div>',
    '<b>€79.00</b> <small>Log in for member prices</small>',
    '<div>€79.00</div><div>€71.00 with coupon</div>',
    '<div>Golf club €79.00</div>',
    '<div>€79.00</div><p>Members get a free mug</p>',
  ])('%s is what everybody pays', (prints) => {
    expect(priceOf(shown(prints))).toEqual({ price: '79', ...PUBLIC });
  });
});

describe('attack 29: a price for whoever is logged in', () => {
  it.each<[string, string]>([
    ['a link by its address', '<a href="/customer/account/logout/">×</a>'],
    ['a form', '<form action="/signout" method="post"><button>OK</button></form>'],
    [
      'a menu that a style sheet closes',
      '<ul class="flyout"><li><a href="/x">Sign out</a></li></ul>',
    ],
    ...[
      'Log out',
      'Abmelden',
      'Se déconnecter',
      'Cerrar sesión',
      'Esci',
      'Uitloggen',
      'Terminar sessão',
      'Wyloguj się',
      'Logga ut',
    ].map((word): [string, string] => ['a button', `<button>${word}</button>`]),
  ])('%s that leads out of the account makes "your price" one: %s', (_, way) => {
    const header = `<header>${way}</header>`;
    expect(priceOf(shown('Your price: €71.00', header))).toEqual({ price: '71', ...PERSONAL });
  });

  it.each([
    ['nothing', ''],
    ['a way in', '<header><a href="/login">Log in</a></header>'],
    ['a template', '<div hidden><a href="/logout">Log out</a></div>'],
    ['another template', '<div style="display: none"><a href="/logout">Log out</a></div>'],
    ['what only sounds alike', '<a href="/blogout">Log output cable</a>'],
  ])('with %s "your price" is what shops call their price', (_, header) => {
    expect(priceOf(shown('Your price: €71.00', header))).toEqual({ price: '71', ...PUBLIC });
  });

  it.each([
    'Ihr Preis: 71,00 €',
    'Votre prix : 71,00 €',
    'Tu precio: 71,00 €',
    'Il tuo prezzo: 71,00 €',
    'Uw prijs: € 71,00',
    'Seu preço: 71,00 €',
    'Twoja cena: 71,00 €',
    'Ditt pris: 71,00 €',
  ])('%s is one, too', (print) => {
    expect(priceOf(shown(print, LOG_OUT))).toEqual({ price: '71', ...PERSONAL });
  });

  it('being logged in alone takes no price out of the history', () => {
    expect(priceOf(shown('€71.00', LOG_OUT))).toEqual({ price: '71', ...PUBLIC });
  });
});

/** A page whose markup says everything there is to say, 98.99 included. */
const markedUp = (prints: string, header = '', more: object = {}) =>
  jsonLdPage(
    lantern({ brand: 'Duprey', ...more }),
    `${header}<main><h1>Duprey Lantern</h1><div class="price-box">${prints}</div>
     <button>Add to cart</button><p>In stock</p></main>`,
  );

describe('attack 29: beside markup', () => {
  it('a price that the page prints as a member’s is one', () => {
    expect(priceOf(markedUp('Member price: $98.99'))).toEqual({ price: '98.99', ...PERSONAL });
    expect(priceOf(markedUp('$98.99'))).toEqual({ price: '98.99', ...PUBLIC });
  });

  it('everybody’s price is the price where the page prints it, too', () => {
    const both = '<div>$98.99</div><div>Member price: $89.00</div>';
    expect(priceOf(markedUp(both))).toEqual({ price: '98.99', ...PUBLIC });
  });

  it('where the page prints a member’s price alone, that is shown', () => {
    expect(priceOf(markedUp('Member price: <b class="price">$89.00</b>'))).toEqual({
      price: '89',
      ...PERSONAL,
    });
  });

  it('a price of the shopper’s own is theirs, whatever the markup says', () => {
    const own = '<b class="price">$98.99</b> your price';
    expect(priceOf(markedUp(own, LOG_OUT))).toEqual({ price: '98.99', ...PERSONAL });
    expect(priceOf(markedUp(own))).toEqual({ price: '98.99', ...PUBLIC });
  });

  it('a shopper who is logged in sees another price than the markup says: theirs', () => {
    const other = '<b class="price">$89.00</b>';
    expect(priceOf(markedUp(other, LOG_OUT))).toEqual({ price: '89', ...PERSONAL });
    expect(priceOf(markedUp(other))).toMatchObject({ doubts: 1, kept: 0 });
  });

  it('with the markup’s price crossed out for them, as well', () => {
    const reduced = '<del>$98.99</del> <b class="price">$89.00</b>';
    const noNumber = { sku: undefined };
    expect(priceOf(markedUp(reduced, LOG_OUT, noNumber))).toEqual({ price: '89', ...PERSONAL });
    expect(priceOf(markedUp(reduced, '', noNumber))).toEqual({ price: '89', ...PUBLIC });
  });

  it('another variant than the markup’s is no price of the shopper’s own', () => {
    const offers = ['98.99', '89.00'].map((price, index) => ({
      '@type': 'Offer',
      price,
      priceCurrency: 'USD',
      sku: `DL-${index}`,
    }));
    const { isPersonal } = priceOf(markedUp('<b class="price">$89.00</b>', LOG_OUT, { offers }));
    expect(isPersonal).toBe(false);
  });

  it('the first look asks for a closer one where such words stand beside the price, and only there', () => {
    const first = (html: string) => detectProduct(documentOf(html), PRODUCT_URL);
    const ask = (html: string) => {
      const detection = first(html);
      return detection !== null && isWorthDeeperLook(detection);
    };
    expect(ask(markedUp('<div><span>Clubcard price</span></div> <b>$98.99</b>'))).toBe(true);
    expect(ask(markedUp('<b>$98.99</b>', '<p>Member prices every Friday</p>'))).toBe(false);
  });
});
