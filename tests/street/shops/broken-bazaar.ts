// A shop whose JSON-LD is broken as it is found in the wild: every product page has one bad habit.

import { documentPage } from '@/tests/street/document';
import { type Html, html } from '@/tests/street/html';
import { breakJsonLd, type Habit } from '@/tests/street/json-ld-habits';
import {
  carousel,
  cookieBanner,
  customerReviews,
  delivery,
  instalments,
} from '@/tests/street/noise';
import { formatPrice } from '@/tests/street/price-format';
import {
  accountLinks,
  type Layout,
  navigation,
  searchForm,
  standardPage,
} from '@/tests/street/standard-pages';
import { defineStreetShop, type OpeningOffer, type ShelfOffer } from '@/tests/street/street-shop';
import { words } from '@/tests/street/words';

const about = {
  host: 'broken-bazaar.example',
  label: 'Broken Bazaar',
  language: 'en',
  locale: 'en-IE',
  currency: 'EUR',
} as const;

const habits: readonly { habit: Habit; offer: OpeningOffer }[] = [
  {
    habit: 'trailing-commas',
    offer: {
      article: 'auralis-q45-black',
      path: '/deal/trailing-commas',
      name: 'Auralis Q45 Wireless Headphones black',
      price: 23490,
      listPrice: 29900,
    },
  },
  {
    habit: 'comments',
    offer: {
      article: 'auralis-q45-silver',
      path: '/deal/comments',
      name: 'Auralis Q45 Wireless Headphones silver',
      price: 24190,
      listPrice: 29900,
    },
  },
  {
    habit: 'html-entities',
    offer: {
      article: 'petite-oak',
      path: '/deal/html-entities',
      name: 'Petite desk lamp "oak" & linen',
      price: 8199,
      listPrice: 9900,
    },
  },
  {
    habit: 'control-characters',
    offer: {
      article: 'moka-reale-6',
      path: '/deal/control-characters',
      name: 'Moka Reale 6 cups',
      price: 3795,
      listPrice: 4600,
    },
  },
  {
    habit: 'several-roots',
    offer: {
      article: 'tazza-duo',
      path: '/deal/several-roots',
      name: 'Tazza Duo set of 2 cups',
      price: 1999,
      listPrice: 2800,
    },
  },
  {
    habit: 'id-references',
    offer: {
      article: 'onda-mini',
      path: '/deal/id-references',
      name: 'Onda Mini speaker',
      price: 6890,
      listPrice: 7900,
    },
  },
  {
    habit: 'arrays',
    offer: {
      article: 'nordal-bench-180',
      path: '/deal/arrays',
      name: 'Nordal 180 workbench beech',
      price: 114900,
      listPrice: 139900,
    },
  },
  {
    habit: 'small-letters',
    offer: {
      article: 'petite-walnut',
      path: '/deal/small-letters',
      name: 'Petite desk lamp walnut',
      price: 8899,
      listPrice: 9990,
    },
  },
];

export default defineStreetShop({
  ...about,
  markup: 'broken-json-ld',
  about:
    'JSON-LD with trailing commas, comments, entities, control characters, several roots, @id, arrays, small letters.',
  offers: habits.map(({ offer }) => offer),
  render(page, shelf) {
    const shown = shelf.find(({ path }) => path === page.url.pathname);
    if (!shown) return standardPage(page, shelf, layout(shelf));
    const habit = habits.find(({ offer }) => offer.path === shown.path)?.habit;
    return habit ? productPage(shelf, shown, habit) : null;
  },
});

const price = (minorUnits: number): string => formatPrice(minorUnits, about.currency, about.locale);

function layout(shelf: readonly ShelfOffer[]): Layout {
  return {
    shop: about,
    frame: (title, head, content) =>
      documentPage({
        language: 'en',
        title: `${title} !!! Broken Bazaar`,
        style: 'broken-bazaar',
        head,
        body: html`<header><a class="logo" href="/">Broken Bazaar</a>${searchForm(about)}${accountLinks(about)}</header><p class="ticker">Today only: €10.00 off everything over €99.00</p>${navigation(about, shelf)}
${content}<footer>Broken Bazaar sells nothing, cheaper than anyone</footer>${cookieBanner(about)}`,
      }),
  };
}

function productPage(shelf: readonly ShelfOffer[], shown: ShelfOffer, habit: Habit): Html {
  const { article } = shown;
  const content = html`<main class="product"><div class="columns">
<div class="gallery"><img src="/pictures/${article.id}.svg" alt="${shown.name}" width="520" height="520"></div>
<div class="buy-box"><h1>${shown.name}</h1><p class="brand">Brand: ${article.brand}</p>
<p class="deal">${shown.listPrice !== null && html`<s class="list-price">${price(shown.listPrice)}</s> `}<b class="price">${price(shown.price)}</b></p>
${instalments(about, shown.price)}${delivery(about)}<p class="hurry">17 people look at this right now</p>
<button class="buy">${words.en.add}</button><p>${article.description.en}</p></div></div>
${carousel(about, shelf, shown)}${customerReviews(about)}</main>`;
  return layout(shelf).frame(
    shown.name,
    breakJsonLd(habit, shown, `https://${about.host}`),
    content,
  );
}
