// A German marketplace without any markup: what it sells can only be read off the page itself.
import { documentPage } from '@/tests/street/document';
import { type Html, html } from '@/tests/street/html';
import {
  carousel,
  cookieBanner,
  customerReviews,
  delivery,
  instalments,
  stars,
} from '@/tests/street/noise';
import { formatPrice } from '@/tests/street/price-format';
import {
  accountLinks,
  type Layout,
  navigation,
  searchForm,
  standardPage,
} from '@/tests/street/standard-pages';
import { defineStreetShop, type ShelfOffer } from '@/tests/street/street-shop';
import { words } from '@/tests/street/words';

const about = {
  host: 'markt-platz.example',
  label: 'Markt-Platz',
  language: 'de',
  locale: 'de-DE',
  currency: 'EUR',
} as const;

export default defineStreetShop({
  ...about,
  markup: 'none',
  about: 'No markup at all, in German; other sellers’ prices beside the main one.',
  offers: [
    {
      article: 'auralis-q45-black',
      path: '/artikel/1001-auralis-q45',
      name: 'AURALIS Q45 Bluetooth-Kopfhörer schwarz',
      price: 23899,
      listPrice: 29900,
      rating: { ratingValue: 4.5, ratingCount: 2310 },
    },
    {
      article: 'moka-reale-6',
      path: '/artikel/1002-moka-reale',
      name: 'Fratelli Vanti Moka Reale Espressokocher 6 Tassen',
      price: 4299,
      rating: { ratingValue: 4.7, ratingCount: 845 },
    },
    {
      article: 'nordal-bench-180',
      path: '/artikel/1003-nordal-180',
      name: 'Nordal Werkbank 180 Buche massiv',
      price: 119900,
      listPrice: 139900,
    },
    {
      article: 'petite-oak',
      path: '/artikel/1004-petite-eiche',
      name: 'Atelier Sorrel Petite Schreibtischlampe Eiche',
      price: 8750,
    },
  ],
  render(page, shelf) {
    const shown = shelf.find(({ path }) => path === page.url.pathname);
    return shown ? productPage(shelf, shown) : standardPage(page, shelf, layout(shelf));
  },
});

const price = (minorUnits: number): string => formatPrice(minorUnits, about.currency, about.locale);

function layout(shelf: readonly ShelfOffer[]): Layout {
  return {
    shop: about,
    frame: (title, head, content) =>
      documentPage({
        language: 'de',
        title: `${title} – Markt-Platz`,
        style: 'markt-platz',
        head,
        body: html`<header><a class="logo" href="/">markt<b>platz</b></a>${searchForm(about)}${accountLinks(about)}</header>${navigation(about, shelf)}
${content}<footer>Markt-Platz, ein erfundener Marktplatz · Alle Preise inkl. MwSt. · Prime-Versand 5,90 €/Monat</footer>${cookieBanner(about)}`,
      }),
  };
}

function productPage(shelf: readonly ShelfOffer[], shown: ShelfOffer): Html {
  const { article, rating } = shown;
  const content = html`<main class="product"><div class="columns">
<div class="gallery"><img src="/pictures/${article.id}.svg" alt="${shown.name}" width="460" height="460"></div>
<div class="facts"><h1>${shown.name}</h1><p class="by">von <a href="/search?q=${article.brand}">${article.brand}</a></p>
${rating && html`<p><span class="stars">${stars(rating.ratingValue)}</span> ${rating.ratingValue.toLocaleString('de')} von 5 Sternen (${rating.ratingCount.toLocaleString('de')} Bewertungen)</p>`}
<ul><li>${article.description.de}</li><li>Herstellernummer ${article.mpn}</li><li>EAN ${article.gtin13}</li><li>Zustand: neu</li></ul></div>
<aside class="buy-box">${shown.listPrice !== null && html`<p class="list-price">UVP <s>${price(shown.listPrice)}</s></p>`}
<p class="price">${price(shown.price)}</p><p class="small">inkl. MwSt.</p>${instalments(about, shown.price)}${delivery(about)}
<p class="availability">${words.de.availability[shown.availability]}</p><button class="buy">${words.de.add}</button>
<h2>Andere Verkäufer</h2><table>
<tr><td>Tonstube</td><td>${price(shown.price + 1100)}</td></tr><tr><td>Hafenlager (gebraucht)</td><td>${price(Math.round(shown.price * 0.62))}</td></tr></table></aside>
</div>${carousel(about, shelf, shown)}${customerReviews(about)}</main>`;
  return layout(shelf).frame(shown.name, null, content);
}
