// A small British shop in pounds, whose only markup is OpenGraph and product meta tags.
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
  host: 'tiny-things.example',
  label: 'Tiny Things',
  language: 'en',
  locale: 'en-GB',
  currency: 'GBP',
} as const;
const origin = `https://${about.host}`;
const openGraphAvailability = {
  InStock: 'instock',
  OutOfStock: 'oos',
  PreOrder: 'preorder',
} as const;

export default defineStreetShop({
  ...about,
  markup: 'opengraph',
  about:
    'OpenGraph and product:price:amount only, in pounds; the number of the article as product:ean.',
  offers: [
    {
      article: 'petite-oak',
      path: '/listing/petite-desk-lamp-oak',
      name: 'Petite desk lamp in oak',
      price: 7600,
      listPrice: 8400,
      rating: { ratingValue: 4.9, ratingCount: 18 },
    },
    {
      article: 'auralis-q45-black',
      path: '/listing/auralis-q45-black',
      name: 'Auralis Q45 headphones, black',
      price: 20900,
      listPrice: 23900,
    },
    {
      article: 'auralis-q45-silver',
      path: '/listing/auralis-q45-silver',
      name: 'Auralis Q45 headphones, silver',
      price: 21500,
    },
    {
      article: 'moka-reale-6',
      path: '/listing/moka-reale-6',
      name: 'Moka Reale 6 by Fratelli Vanti',
      price: 3850,
      rating: { ratingValue: 4.6, ratingCount: 92 },
    },
    {
      article: 'tazza-duo',
      path: '/listing/tazza-duo',
      name: 'Tazza Duo, two tiny cups',
      price: 2200,
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
        language: 'en-GB',
        title: `${title} | Tiny Things`,
        style: 'tiny-things',
        head:
          head ??
          html`<meta property="og:type" content="website"><meta property="og:site_name" content="Tiny Things"><meta property="og:title" content="${title}">`,
        body: html`<header><a class="logo" href="/">tiny<i>things</i></a>${searchForm(about)}${accountLinks(about)}</header>${navigation(about, shelf)}
${content}<footer>Tiny Things lives in a made-up mews · Postcards £1.50</footer>${cookieBanner(about)}`,
      }),
  };
}

function productPage(shelf: readonly ShelfOffer[], shown: ShelfOffer): Html {
  const { article, rating } = shown;
  const head = html`<meta property="og:type" content="product">
<meta property="og:site_name" content="Tiny Things">
<meta property="og:title" content="${shown.name}">
<meta property="og:description" content="${article.description.en}">
<meta property="og:url" content="${origin}${shown.path}">
<meta property="og:image" content="${origin}/pictures/${article.id}.svg">
<meta property="product:brand" content="${article.brand}">
<meta property="product:availability" content="${openGraphAvailability[shown.availability]}">
<meta property="product:condition" content="new">
<meta property="product:price:amount" content="${decimalPrice(shown.price)}">
<meta property="product:price:currency" content="GBP">
${
  shown.listPrice !== null &&
  html`<meta property="product:original_price:amount" content="${decimalPrice(shown.listPrice)}">
<meta property="product:original_price:currency" content="GBP">`
}
<meta property="product:retailer_item_id" content="TT-${article.mpn}">
<meta property="product:mfr_part_no" content="${article.mpn}">
<meta property="product:ean" content="${article.gtin13}">
<meta name="twitter:card" content="summary_large_image">`;
  const content = html`<main class="product"><div class="columns">
<div class="gallery"><img src="/pictures/${article.id}.svg" alt="${shown.name}" width="640" height="640"><span class="badge">${shown.listPrice === null ? 'New here' : 'Spring sale'}</span></div>
<div class="buy-box"><p class="maker">Made by ${article.brand}</p><h1>${shown.name}</h1>
${rating && html`<p><span class="stars">${stars(rating.ratingValue)}</span> ${rating.ratingCount} happy reviews</p>`}
<p class="prices"><b class="price">${price(shown.price)}</b>${shown.listPrice !== null && html` <s class="list-price">${price(shown.listPrice)}</s>`}</p>
${instalments(about, shown.price)}<p class="availability">${words.en.availability[shown.availability]} · only 3 left</p>
<button class="buy">${words.en.add}</button>${delivery(about)}
<details open><summary>About this little thing</summary><p>${article.description.en}</p></details>
<details><summary>Gift wrap</summary><p>Tissue paper and a ribbon for £2.95.</p></details></div></div>
${carousel(about, shelf, shown)}${customerReviews(about)}</main>`;
  return layout(shelf).frame(shown.name, head, content);
}
