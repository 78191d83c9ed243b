// An Italian household shop whose markup is RDFa, written with and without a vocabulary prefix as sites do.
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
  host: 'casa-mia.example',
  label: 'Casa Mia',
  language: 'it',
  locale: 'it-IT',
  currency: 'EUR',
} as const;

export default defineStreetShop({
  ...about,
  markup: 'rdfa',
  about: 'RDFa (vocab, typeof, property) in Italian; product cards in categories too.',
  offers: [
    {
      article: 'moka-reale-6',
      path: '/prodotto/moka-reale-6-tazze',
      name: 'Moka Reale 6 tazze Fratelli Vanti',
      price: 3990,
      listPrice: 4600,
      rating: { ratingValue: 4.9, ratingCount: 688 },
    },
    {
      article: 'petite-oak',
      path: '/prodotto/lampada-petite-rovere',
      name: 'Lampada da tavolo Petite rovere',
      price: 9200,
    },
    {
      article: 'petite-walnut',
      path: '/prodotto/lampada-petite-noce',
      name: 'Lampada da tavolo Petite noce',
      price: 9800,
    },
    {
      article: 'tazza-duo',
      path: '/prodotto/tazza-duo',
      name: 'Tazza Duo, 2 tazzine da espresso',
      price: 2450,
      rating: { ratingValue: 4.3, ratingCount: 41 },
    },
    {
      article: 'onda-mini',
      path: '/prodotto/onda-mini',
      name: 'Altoparlante portatile Onda Mini',
      price: 8200,
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
        language: 'it',
        title: `${title} · Casa Mia`,
        style: 'casa-mia',
        head,
        rootAttributes: 'prefix="schema: https://schema.org/"',
        body: html`<header><div class="top">${searchForm(about)}<a class="logo" href="/">Casa Mia</a>${accountLinks(about)}</div>${navigation(about, shelf)}</header>
${content}<footer>Casa Mia, un negozio che non esiste · Buono regalo da 20,00 €</footer>${cookieBanner(about)}`,
      }),
    card: (
      offer,
    ) => html`<div typeof="schema:Product"><a property="schema:url" href="${offer.path}"><img property="schema:image" src="/pictures/${offer.article.id}.svg" alt="" width="240" height="240">
  <span class="card-name" property="schema:name">${offer.name}</span></a><span property="schema:offers" typeof="schema:Offer"><span class="price" property="schema:price" content="${decimalPrice(offer.price)}">${price(offer.price)}</span></span></div>`,
  };
}

function productPage(shelf: readonly ShelfOffer[], shown: ShelfOffer): Html {
  const { article } = shown;
  const content = html`<main class="product">
<div vocab="https://schema.org/" typeof="Product" resource="#prodotto">
<div class="stage"><img property="image" src="/pictures/${article.id}.svg" alt="${shown.name}" width="420" height="420">
 <div class="words"><p class="brand" property="brand" typeof="Brand"><span property="name">${article.brand}</span></p>
 <h1 property="name">${shown.name}</h1>${ratingLine(shown)}<p property="description">${article.description.it}</p></div></div>
<meta property="gtin13" content="${article.gtin13}"><meta property="mpn" content="${article.mpn}"><meta property="sku" content="CM-${article.mpn}">
<div class="buy-box" property="offers" typeof="Offer">
  <div>${shown.listPrice !== null && html`<s class="list-price">${price(shown.listPrice)}</s> `}<span class="price" property="price" content="${decimalPrice(shown.price)}">${price(shown.price)}</span>
  <meta property="priceCurrency" content="EUR"><link property="url" href="https://${about.host}${shown.path}">${instalments(about, shown.price)}</div>
  <div><link property="availability" href="https://schema.org/${shown.availability}"><b class="availability">${words.it.availability[shown.availability]}</b>${delivery(about)}</div>
  <button class="buy">${words.it.add}</button>
</div></div>
<p class="gift">Confezione regalo: 3,50 € · Aggiungi un biglietto: 1,20 €</p>
${customerReviews(about)}${carousel(about, shelf, shown)}</main>`;
  return layout(shelf).frame(shown.name, null, content);
}

function ratingLine({ rating }: ShelfOffer): Html | null {
  if (!rating) return null;
  const { ratingValue, ratingCount } = rating;
  return html`<p class="rating" property="aggregateRating" typeof="AggregateRating"><span class="stars">${stars(ratingValue)}</span> <span property="ratingValue" content="${ratingValue}">${ratingValue.toLocaleString('it')}</span>
 su <span property="bestRating">5</span>, <span property="reviewCount">${ratingCount}</span> recensioni</p>`;
}
