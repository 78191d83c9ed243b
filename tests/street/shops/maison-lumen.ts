// A modern shop in English and euros: JSON-LD @graph with a ProductGroup, variants and SPA navigation without reload.
import { documentPage } from '@/tests/street/document';
import { type Html, html, jsonLd, raw } from '@/tests/street/html';
import { maisonLumenGraph } from '@/tests/street/maison-lumen-graph';
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
import { defineStreetShop, type PageRequest, type ShelfOffer } from '@/tests/street/street-shop';
import { words } from '@/tests/street/words';

const about = {
  host: 'maison-lumen.example',
  label: 'Maison Lumen',
  language: 'en',
  locale: 'en-IE',
  currency: 'EUR',
} as const;
const origin = `https://${about.host}`;
const DOLLARS_PER_EURO = 1.08;

type Currency = 'EUR' | 'USD';

export default defineStreetShop({
  ...about,
  markup: 'json-ld',
  about:
    'JSON-LD @graph with ProductGroup; colours by ?variant=; pages change without reload; EUR or USD.',
  offers: [
    {
      article: 'auralis-q45-black',
      path: '/products/auralis-q45?variant=40101',
      name: 'Auralis Q45 Wireless Headphones',
      price: 24900,
      listPrice: 29900,
      rating: { ratingValue: 4.6, ratingCount: 1204 },
    },
    {
      article: 'auralis-q45-silver',
      path: '/products/auralis-q45?variant=40102',
      name: 'Auralis Q45 Wireless Headphones',
      price: 25900,
      listPrice: 29900,
      rating: { ratingValue: 4.6, ratingCount: 1204 },
    },
    {
      article: 'auralis-q45-blue',
      path: '/products/auralis-q45?variant=40103',
      name: 'Auralis Q45 Wireless Headphones',
      price: 26900,
      availability: 'PreOrder',
      rating: { ratingValue: 4.6, ratingCount: 1204 },
    },
    {
      article: 'petite-oak',
      path: '/products/petite-desk-lamp?variant=40201',
      name: 'Petite desk lamp',
      price: 8992,
      rating: { ratingValue: 4.8, ratingCount: 86 },
    },
    {
      article: 'petite-walnut',
      path: '/products/petite-desk-lamp?variant=40202',
      name: 'Petite desk lamp',
      price: 9992,
      rating: { ratingValue: 4.8, ratingCount: 86 },
    },
    {
      article: 'moka-reale-6',
      path: '/products/moka-reale-6',
      name: 'Moka Reale 6 stove-top coffee maker',
      price: 4450,
      listPrice: 4900,
      rating: { ratingValue: 4.7, ratingCount: 310 },
    },
    {
      article: 'tazza-duo',
      path: '/products/tazza-duo',
      name: 'Tazza Duo espresso cups, set of 2',
      price: 2800,
    },
    {
      article: 'onda-mini',
      path: '/products/onda-mini',
      name: 'Onda Mini portable speaker',
      price: 7900,
      availability: 'OutOfStock',
    },
  ],
  render(page, shelf) {
    const wanted = page.url.searchParams.get('variant');
    const variants = shelf.filter(({ path }) => pathOf(path) === page.url.pathname);
    const shown =
      variants.find(({ path }) => wanted !== null && variantOf(path) === wanted) ?? variants[0];
    return shown
      ? productPage(page, shelf, variants, shown)
      : standardPage(page, shelf, layout(shelf));
  },
});

function layout(shelf: readonly ShelfOffer[]): Layout {
  return {
    shop: about,
    frame: (title, head, content) =>
      documentPage({
        language: 'en',
        title: `${title} – ${about.label}`,
        style: 'maison-lumen',
        head: html`${head}<script src="/assets/maison-lumen.js" defer></script>`,
        body: html`<p class="notice">Free delivery from €150 · 30 days to change your mind</p>
<header><a class="logo" href="/">Maison Lumen</a>${navigation(about, shelf)}${searchForm(about)}${accountLinks(about)}</header>
${content}<footer>Maison Lumen, a shop that does not exist · Gift cards from €25.00</footer>${cookieBanner(about)}`,
      }),
    listingHead: (offers) =>
      jsonLd({
        '@context': 'https://schema.org',
        '@type': 'ItemList',
        itemListElement: offers.map((offer, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          item: {
            '@type': 'Product',
            name: offer.name,
            url: origin + offer.path,
            offers: { '@type': 'Offer', price: decimalPrice(offer.price), priceCurrency: 'EUR' },
          },
        })),
      }),
  };
}

function productPage(
  page: PageRequest,
  shelf: readonly ShelfOffer[],
  variants: readonly ShelfOffer[],
  shown: ShelfOffer,
): Html {
  const currency: Currency = page.url.searchParams.get('currency') === 'USD' ? 'USD' : 'EUR';
  const amount = (minorUnits: number) =>
    currency === 'USD' ? Math.round(minorUnits * DOLLARS_PER_EURO) : minorUnits;
  const price = (minorUnits: number) => formatPrice(amount(minorUnits), currency, about.locale);
  const { article } = shown;
  const choices = variants.map((offer) => ({
    variant: variantOf(offer.path),
    colour: offer.article.colour,
    sku: offer.article.mpn,
    picture: `/pictures/${offer.article.id}.svg`,
    price: price(offer.price),
    listPrice: offer.listPrice === null ? '' : price(offer.listPrice),
    availability: availabilityText(offer),
  }));
  const chosen = choices[variants.indexOf(shown)];
  const head = html`<link rel="canonical" href="${origin}${page.url.pathname}">
<meta name="description" content="${article.description.en}">
${jsonLd(maisonLumenGraph({ url: origin + page.url.pathname, shopName: about.label, variants, currency, amount }))}`;
  const other = currency === 'EUR' ? 'USD' : 'EUR';
  const content = html`<main class="product">
<p class="crumbs"><a href="/">Home</a> / <a href="/c/${article.department}">${words.en.departments[article.department]}</a> / ${shown.name}</p>
<div class="columns"><div class="gallery"><img src="/pictures/${article.id}.svg" alt="${shown.name}" width="560" height="560">
  <div class="thumbs">${choices.map((choice) => html`<img src="${choice.picture}" alt="" width="90" height="90">`)}</div></div>
<div class="buy-box"><p class="brand">${article.brand}</p><h1>${shown.name}</h1>
  ${shown.rating && html`<p class="rating"><span class="stars">${stars(shown.rating.ratingValue)}</span> ${shown.rating.ratingValue} / 5 · <a href="#reviews">${shown.rating.ratingCount.toLocaleString('en')} reviews</a></p>`}
  <p class="prices"><span class="price">${chosen?.price}</span> <s class="list-price">${chosen?.listPrice}</s></p>
  ${instalments(about, amount(shown.price), currency)}
  ${variants.length > 1 && html`<label class="variant">Colour<select name="variant">${choices.map((choice) => html`<option value="${choice.variant}"${raw(choice === chosen ? ' selected' : '')}>${choice.colour}</option>`)}</select></label>`}
  <p class="availability">${chosen?.availability}</p>
  <p class="actions"><input type="number" value="1" min="1" aria-label="Quantity"><button class="buy">Add to basket</button></p>
  ${delivery(about, currency)}
  <p class="description">${article.description.en}</p>
  <p class="sku">Article <span>${article.mpn}</span> · Show prices in <a class="currency" href="${addressIn(shown, other)}">${other}</a></p>
</div></div>
<script type="application/json" id="choices">${raw(JSON.stringify(choices))}</script>
${carousel(about, shelf, shown)}<div id="reviews">${customerReviews(about)}</div></main>`;
  return layout(shelf).frame(shown.name, head, content);
}

function addressIn({ path }: ShelfOffer, currency: Currency): string {
  const url = new URL(path, origin);
  url.searchParams.set('currency', currency);
  return url.pathname + url.search;
}

function availabilityText({ availability }: ShelfOffer): string {
  return {
    InStock: 'In stock, leaves today',
    OutOfStock: 'Sold out',
    PreOrder: 'Pre-order, ships in June',
  }[availability];
}

function pathOf(path: string): string {
  return path.split('?')[0] ?? path;
}

function variantOf(path: string): string | null {
  return new URL(path, origin).searchParams.get('variant');
}
