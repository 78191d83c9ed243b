// A marketplace: one offer in the buy box, and the same article of other sellers, new, used and refurbished, below and above its price.
import { documentPage } from '@/tests/street/document';
import { type Html, html } from '@/tests/street/html';
import { formatPrice } from '@/tests/street/price-format';
import { defineStreetShop } from '@/tests/street/street-shop';

interface Listed {
  path: string;
  language: 'en' | 'fr';
  locale: string;
  name: string;
  brand: string;
  price: number;
  say: Record<
    | 'seller'
    | 'add'
    | 'stock'
    | 'delivery'
    | 'others'
    | 'fresh'
    | 'used'
    | 'refurbished'
    | 'from'
    | 'seen',
    string
  >;
}

const listed: readonly Listed[] = [
  {
    path: '/en/a/53017-field-recorder',
    language: 'en',
    locale: 'en-IE',
    name: 'Sonorette R2 field recorder',
    brand: 'Sonorette',
    price: 32900,
    say: {
      seller: 'Sold and shipped by Klangwerk North',
      add: 'Add to cart',
      stock: 'In stock',
      delivery: 'Shipping',
      others: 'Other sellers on Agorella',
      fresh: 'New',
      used: 'Used – very good',
      refurbished: 'Refurbished',
      from: '7 offers from',
      seen: 'Recently viewed',
    },
  },
  {
    path: '/fr/a/53044-enregistreur',
    language: 'fr',
    locale: 'fr-FR',
    name: 'Enregistreur de terrain Sonorette R2 Pro',
    brand: 'Sonorette',
    price: 45950,
    say: {
      seller: 'Vendu et expédié par Atelier du Son',
      add: 'Ajouter au panier',
      stock: 'En stock',
      delivery: 'Frais de port',
      others: 'Autres vendeurs sur Agorella',
      fresh: 'Neuf',
      used: 'Occasion – très bon état',
      refurbished: 'Reconditionné',
      from: '7 offres dès',
      seen: 'Vus récemment',
    },
  },
];

export default defineStreetShop({
  host: 'agorella.example',
  label: 'Agorella',
  language: 'en',
  locale: 'en-IE',
  currency: 'EUR',
  markup: 'none',
  about:
    'A marketplace: the buy box, and other sellers with lower and higher prices, used, refurbished.',
  offers: [],
  pages: listed.map(({ path, name, brand, price }) => ({
    path,
    needs: 'text',
    expected: {
      kind: 'product',
      name,
      brand,
      price: (price / 100).toFixed(2),
      currency: 'EUR',
      listPrice: null,
      availability: 'InStock',
    },
  })),
  render({ url }) {
    if (url.pathname === '/') return front();
    const article = listed.find(({ path }) => path === url.pathname);
    return article ? productPage(article) : null;
  },
});

function front(): Html {
  const body = html`<header><a href="/">agorella</a></header><main><h1>Agorella</h1><ul>${listed.map(({ path, name }) => html`<li><a href="${path}">${name}</a></li>`)}</ul></main>`;
  return documentPage({ language: 'en', title: 'Agorella', style: 'agorella', body });
}

function productPage({ language, locale, name, brand, price, say }: Listed): Html {
  const money = (minorUnits: number) => formatPrice(minorUnits, 'EUR', locale);
  // Below and above the buy box's price: the cheapest is not the page's own offer.
  const sellers: readonly [string, string, number, number][] = [
    ['Tonstube', say.fresh, price - 1000, 990],
    ['Hafenlager', say.used, Math.round(price * 0.71), 590],
    ['Second Ear', say.refurbished, Math.round(price * 0.83), 0],
    ['Mikrohaus', say.fresh, price + 2400, 0],
  ];
  const body = html`<header><a href="/">agorella</a><form action="/search"><input name="q"></form><a href="/cart">🛒 0</a></header>
<main><div id="left"><img src="/pictures/onda-mini.svg" alt="${name}" width="400" height="400"></div>
<div id="middle"><h1 id="title">${name}</h1><a id="byline" href="/b/sonorette">${brand}</a><p>★★★★☆ 312</p>
  <ul id="bullets"><li>24 bit / 96 kHz</li><li>USB-C, 180 g</li></ul>
  <p id="offers-link"><a href="#sellers">${say.from} ${money(Math.round(price * 0.71))}</a></p></div>
<div id="buybox"><div id="conditions"><div class="condition chosen"><span>${say.fresh}</span></div><div class="condition"><span>${say.used}</span> <span>${money(Math.round(price * 0.71))}</span></div></div>
  <div id="price-now">${money(price)}</div><div id="shipping">${say.delivery}: ${money(490)}</div><div id="stock">${say.stock}</div><div id="seller">${say.seller}</div>
  <select id="quantity"><option>1</option><option>2</option></select><input id="add-to-cart" type="submit" value="${say.add}"></div></main>
<section id="sellers"><h2>${say.others}</h2><table><tbody>${sellers.map(
    ([seller, state, amount, shipping]) => html`
  <tr><td>${money(amount)}<br><small>+ ${money(shipping)}</small></td><td>${state}</td><td>${seller} (97 %)</td><td><button>${say.add}</button></td></tr>`,
  )}</tbody></table></section>
<section id="seen"><h2>${say.seen}</h2>${[12990, 5900, 38900].map(
    (amount, number) =>
      html`<div class="seen"><a href="/${language}/a/6${number}"><img src="/pictures/onda-mini.svg" alt="" width="120" height="120">Sonorette ${number + 3}</a> <span>${money(amount)}</span></div>`,
  )}</section>`;
  return documentPage({ language, title: `${name} : Agorella`, style: 'agorella', body });
}
