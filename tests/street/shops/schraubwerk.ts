// A German tool shop with customer accounts and no markup: below /konto/ somebody is logged in, and some prices are theirs alone.
import { documentPage } from '@/tests/street/document';
import { type Html, html } from '@/tests/street/html';
import { formatPrice } from '@/tests/street/price-format';
import { defineStreetShop } from '@/tests/street/street-shop';

const vice = {
  path: '/a/parallelschraubstock-125',
  name: 'Parallelschraubstock 125 mm, geschmiedet',
  brand: 'Ambosshof',
  number: '44-125',
  price: 12900,
};
const file = {
  path: '/a/feile-halbrund-200',
  name: 'Halbrundfeile 200 mm, Hieb 2',
  brand: 'Ambosshof',
  number: '17-200',
  price: 1490,
};
const others = [
  { path: '/a/koerner', name: 'Körner 120 mm', price: 690 },
  { path: '/a/streichmass', name: 'Streichmaß Messing', price: 3250 },
];
/** What the customer who is logged in pays for the vice. */
const OWN_PRICE = 10965;

type Ware = typeof vice;

const money = (cents: number): string => formatPrice(cents, 'EUR', 'de-DE');
const page = (ware: Ware, path: string, more: object = {}) => ({
  path,
  needs: 'text' as const,
  expected: {
    kind: 'product' as const,
    name: ware.name,
    brand: ware.brand,
    price: (ware.price / 100).toFixed(2),
    currency: 'EUR',
    listPrice: null,
    ...more,
  },
});

export default defineStreetShop({
  host: 'schraubwerk.example',
  label: 'Schraubwerk',
  language: 'de',
  locale: 'de-DE',
  currency: 'EUR',
  markup: 'none',
  about: 'German; customers who are logged in have prices of their own.',
  offers: [],
  pages: [
    page(vice, vice.path),
    page(vice, `/konto${vice.path}`, {
      price: (OWN_PRICE / 100).toFixed(2),
      listPrice: (vice.price / 100).toFixed(2),
      isPersonal: true,
    }),
    page(file, `/konto${file.path}`),
  ],
  render({ url }) {
    const isLoggedIn = url.pathname.startsWith('/konto/');
    const path = url.pathname.replace(/^\/konto/, '');
    if (path === '/') return frame('Werkzeug', html`<main>${others.map(card)}</main>`, false);
    const ware = [vice, file].find((one) => one.path === path);
    if (!ware) return null;
    const price =
      isLoggedIn && ware === vice
        ? html`<div class="preis"><s>${money(ware.price)}</s> Ihr Preis: <b>${money(OWN_PRICE)}</b></div>`
        : html`<div class="preis"><b>${money(ware.price)}</b></div>`;
    return frame(ware.name, product(ware, price), isLoggedIn);
  },
});

function frame(title: string, content: Html, isLoggedIn: boolean): Html {
  const account = isLoggedIn
    ? html`<a href="/konto/">Metallbau Hartwig</a> <a href="/konto/ende">Abmelden</a>`
    : html`<a href="/anmelden">Anmelden</a>`;
  return documentPage({
    language: 'de',
    title: `${title} | Schraubwerk`,
    style: 'schraubwerk',
    body: html`<header><a href="/">Schraubwerk</a><nav>${account} <a href="/korb">Warenkorb: 0 (${money(0)})</a></nav></header>${content}<footer>Versand ${money(590)}, ab ${money(15000)} frei</footer>`,
  });
}

function product(ware: Ware, price: Html): Html {
  return html`<main><img src="/pictures/petite-oak.svg" alt="${ware.name}" width="400" height="400">
<div class="daten"><h1>${ware.name}</h1><p>Hersteller: ${ware.brand}</p><p>Art.-Nr.: ${ware.number}</p>
  ${price}<p>inkl. MwSt., zzgl. Versand</p><p>Auf Lager</p><button>In den Warenkorb</button></div></main>
<section><h2>Dazu passt</h2>${others.map(card)}</section>`;
}

function card({ name, path, price }: (typeof others)[number]): Html {
  return html`<div class="karte"><a href="${path}"><img src="/pictures/tazza-duo.svg" alt="" width="140" height="140"><div>${name}</div></a><div>${money(price)}</div></div>`;
}
