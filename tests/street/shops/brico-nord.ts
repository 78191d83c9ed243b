// A French do-it-yourself shop: microdata, and prices written "1 234,56 €".
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
import { decimalPrice, formatPrice } from '@/tests/street/price-format';
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
  host: 'brico-nord.example',
  label: 'Brico Nord',
  language: 'fr',
  locale: 'fr-FR',
  currency: 'EUR',
} as const;

export default defineStreetShop({
  ...about,
  markup: 'microdata',
  about:
    'Microdata in French: “1 234,56 €”, a crossed-out price, gtin13; product cards in categories too.',
  offers: [
    {
      article: 'nordal-bench-180',
      path: '/p/etabli-nordal-180-9001.html',
      name: 'Établi Nordal 180 cm en hêtre massif',
      price: 123456,
      listPrice: 149900,
      rating: { ratingValue: 4.4, ratingCount: 57 },
    },
    {
      article: 'petite-oak',
      path: '/p/lampe-petite-chene-9002.html',
      name: 'Lampe de bureau Petite, chêne – Atelier Sorrel',
      price: 8490,
      listPrice: 9900,
      rating: { ratingValue: 4.7, ratingCount: 23 },
    },
    {
      article: 'auralis-q45-black',
      path: '/p/casque-auralis-q45-noir-9003.html',
      name: 'Casque sans fil Auralis Q45 noir',
      price: 25990,
      rating: { ratingValue: 4.5, ratingCount: 412 },
    },
    {
      article: 'moka-reale-6',
      path: '/p/cafetiere-moka-reale-9004.html',
      name: 'Cafetière italienne Moka Reale 6 tasses',
      price: 4690,
      availability: 'OutOfStock',
    },
    {
      article: 'verdano-hose',
      path: '/p/tuyau-verdano-flex-20m-9005.html',
      name: 'Tuyau d’arrosage Verdano Flex 20 m',
      price: 3290,
      listPrice: 3990,
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
        language: 'fr',
        title: `${title} | Brico Nord`,
        style: 'brico-nord',
        head,
        body: html`<header><div class="bar"><a class="logo" href="/">BRICO<b>NORD</b></a>${searchForm(about)}${accountLinks(about)}</div>${navigation(about, shelf)}</header>
${content}<footer>Brico Nord, magasin imaginaire · Carte fidélité 9,90 €/an · Retrait gratuit en magasin</footer>${cookieBanner(about)}`,
      }),
    card: (
      offer,
    ) => html`<div itemscope itemtype="https://schema.org/Product"><a itemprop="url" href="${offer.path}"><img itemprop="image" src="/pictures/${offer.article.id}.svg" alt="" width="240" height="240">
  <span class="card-name" itemprop="name">${offer.name}</span></a><span itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="EUR"><span class="price" itemprop="price" content="${decimalPrice(offer.price)}">${price(offer.price)}</span></span></div>`,
  };
}

function productPage(shelf: readonly ShelfOffer[], shown: ShelfOffer): Html {
  const { article } = shown;
  const content = html`<main class="product">
<div itemscope itemtype="https://schema.org/Product"><link itemprop="url" href="https://${about.host}${shown.path}">
<h1 itemprop="name">${shown.name}</h1>
<p class="under">Marque <a href="/search?q=${article.brand}" itemprop="brand" itemscope itemtype="https://schema.org/Brand"><span itemprop="name">${article.brand}</span></a>
  · Réf. <span itemprop="sku">${article.mpn}</span> · EAN <span itemprop="gtin13">${article.gtin13}</span></p>
<div class="columns">
  <div class="gallery"><img itemprop="image" src="/pictures/${article.id}.svg" alt="${shown.name}" width="480" height="480"></div>
  <div class="facts">${ratingLine(shown)}<p itemprop="description">${article.description.fr}</p>
    <table><tr><th>Garantie</th><td>2 ans</td></tr><tr><th>Extension de garantie</th><td>+ 19,90 €</td></tr><tr><th>Éco-participation</th><td>0,42 €</td></tr></table></div>
  <div class="buy-box" itemprop="offers" itemscope itemtype="https://schema.org/Offer">
    ${shown.listPrice !== null && html`<p class="before">${words.fr.insteadOf} <s>${price(shown.listPrice)}</s> <span class="cut">−${Math.round(100 - (shown.price / shown.listPrice) * 100)} %</span></p>`}
    <p class="price" itemprop="price" content="${decimalPrice(shown.price)}">${price(shown.price)}</p><meta itemprop="priceCurrency" content="EUR">
    ${instalments(about, shown.price)}
    <link itemprop="availability" href="https://schema.org/${shown.availability}"><link itemprop="itemCondition" href="https://schema.org/NewCondition">
    <p class="availability">${words.fr.availability[shown.availability]}</p>${delivery(about)}
    <button class="buy">${words.fr.add}</button><p class="seller">Vendu et expédié par <span itemprop="seller" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Brico Nord</span></span></p>
  </div></div></div>
${carousel(about, shelf, shown)}${customerReviews(about)}</main>`;
  return layout(shelf).frame(shown.name, null, content);
}

function ratingLine({ rating }: ShelfOffer): Html | null {
  if (!rating) return null;
  const { ratingValue, ratingCount } = rating;
  return html`<p class="rating" itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><span class="stars">${stars(ratingValue)}</span>
  <span itemprop="ratingValue" content="${ratingValue}">${ratingValue.toLocaleString('fr')}</span>/<span itemprop="bestRating">5</span> (<span itemprop="ratingCount">${ratingCount}</span> avis)</p>`;
}
