// A shop that never rests: every second a clock, a ticker, a stock counter and other prices change; sizes switch by class names alone.
import { documentPage } from '@/tests/street/document';
import { type Html, html } from '@/tests/street/html';
import { defineStreetShop } from '@/tests/street/street-shop';

const shown = { path: '/schuh/laufwunder', name: 'Laufschuh Windhose 2', brand: 'Sohlenwerk' };

/** Both prices stand in the page; the one that is not chosen is hidden by its class. */
const sizes = [
  { size: '42', price: '119,90 €', isChosen: true },
  { size: '47', price: '129,90 €', isChosen: false },
];

export default defineStreetShop({
  host: 'herzschlag.example',
  label: 'Herzschlag',
  language: 'de',
  locale: 'de-DE',
  currency: 'EUR',
  markup: 'none',
  about: 'Changes every second: clock, ticker, stock, other prices; sizes switch by class names.',
  offers: [],
  pages: [
    {
      path: shown.path,
      needs: 'layout',
      expected: {
        kind: 'product',
        name: shown.name,
        brand: shown.brand,
        price: '119.90',
        currency: 'EUR',
        listPrice: null,
      },
    },
  ],
  render({ url }) {
    if (url.pathname === shown.path) return frame(shown.name, product());
    if (url.pathname !== '/') return null;
    return frame(
      'Herzschlag',
      html`<h1>Herzschlag</h1><p><a href="${shown.path}">${shown.name}</a></p>`,
    );
  },
});

function frame(title: string, content: Html): Html {
  return documentPage({
    language: 'de',
    title: `${title} | Herzschlag`,
    style: 'herzschlag',
    head: html`<script src="/assets/herzschlag.js" defer></script>`,
    body: html`<header class="kopf"><a href="/">Herzschlag</a><span class="uhr">00:00:00</span></header><p class="band"></p><main class="inhalt">${content}</main>`,
  });
}

function product(): Html {
  return html`<div class="bild"><img src="/pictures/nordal-bench-180.svg" alt="${shown.name}" width="420" height="420"></div>
<div class="kauf"><p class="marke">${shown.brand}</p><h1>${shown.name}</h1>
  <div class="preise">${sizes.map(({ size, price, isChosen }) => html`<div class="preis ${isChosen ? 'ist-gewaehlt' : ''}" data-size="${size}">${price}</div>`)}</div>
  <div class="groessen">${sizes.map(({ size, isChosen }) => html`<button type="button" class="groesse ${isChosen ? 'ist-gewaehlt' : ''}" data-size="${size}">${size}</button>`)}</div>
  <p class="rest">Noch <b>17</b> auf Lager</p><button type="button" class="korb">In den Warenkorb</button><p class="klein">zzgl. Versand 4,95 €</p></div>
<section class="andere"><h2>Andere sehen gerade</h2>${[0, 1, 2].map(() => html`<div class="kachel"><a href="/schuh/andere"></a><span></span></div>`)}</section>`;
}
