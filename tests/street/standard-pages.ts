// The pages beside the product pages, which a detector must leave alone: home, category, article, search, basket, sign-in.
import type { Department } from './articles';
import { type Html, html, jsonLd } from './html';
import { decimalPrice, formatPrice } from './price-format';
import type { PageRequest, ShelfOffer, Storefront } from './street-shop';
import { words } from './words';

export interface Layout {
  shop: Storefront;
  /** Wraps the content in the shop's own header, navigation and footer. */
  frame(title: string, head: Html | null, content: Html): Html;
  /** One offer in a listing; without it a plain card. */
  card?: (offer: ShelfOffer) => Html;
  /** Markup that goes with a listing, for instance an ItemList. */
  listingHead?: (offers: readonly ShelfOffer[], url: URL) => Html;
}

/** The page at `page.url` if it is one of those that every shop has, else null. */
export function standardPage(
  page: PageRequest,
  shelf: readonly ShelfOffer[],
  layout: Layout,
): Html | null {
  const { pathname } = page.url;
  if (pathname === '/') return listing(layout.shop.label, shelf, page, layout);
  if (pathname.startsWith('/c/')) return category(page, shelf, layout);
  if (pathname === '/search') return search(page, shelf, layout);
  if (pathname.startsWith('/blog/')) return post(shelf, layout);
  if (pathname === '/cart') return cart(shelf, layout);
  if (pathname === '/login') return login(layout);
  return null;
}

/** The departments that the shop sells something of, in order of first appearance. */
function departments(shelf: readonly ShelfOffer[]): Department[] {
  return [...new Set(shelf.map(({ article }) => article.department))];
}

/** Links to the shop's categories and its journal. */
export function navigation(shop: Layout['shop'], shelf: readonly ShelfOffer[]): Html {
  const { departments: names, journal } = words[shop.language];
  return html`<nav>${departments(shelf).map(
    (department) => html`<a href="/c/${department}">${names[department]}</a>`,
  )}<a href="/blog/welcome">${journal}</a></nav>`;
}

export function searchForm({ language }: Layout['shop']): Html {
  const { search: label } = words[language];
  return html`<form class="search" action="/search" method="get" role="search"><input name="q" aria-label="${label}" placeholder="${label}"><button>${label}</button></form>`;
}

/** Links to the basket and to the sign-in page. */
export function accountLinks({ language }: Layout['shop']): Html {
  return html`<span class="account"><a href="/login">${words[language].login}</a><a href="/cart">${words[language].cart} (1)</a></span>`;
}

function category(page: PageRequest, shelf: readonly ShelfOffer[], layout: Layout): Html | null {
  const department = departments(shelf).find((name) => page.url.pathname === `/c/${name}`);
  if (!department) return null;
  const offers = shelf.filter(({ article }) => article.department === department);
  return listing(words[layout.shop.language].departments[department], offers, page, layout);
}

function search(page: PageRequest, shelf: readonly ShelfOffer[], layout: Layout): Html {
  const text = page.url.searchParams.get('q') ?? '';
  const wanted = text.toLowerCase().split(/\s+/);
  const offers = shelf.filter((offer) => {
    const words = `${offer.name} ${offer.article.brand}`.toLowerCase();
    return wanted.every((word) => words.includes(word));
  });
  return listing(words[layout.shop.language].searchFor(text), offers, page, layout);
}

function listing(
  title: string,
  offers: readonly ShelfOffer[],
  page: PageRequest,
  layout: Layout,
): Html {
  const card = layout.card ?? ((offer: ShelfOffer) => plainCard(offer, layout));
  const content = html`<main class="listing"><h1>${title}</h1>${
    offers.length === 0 && html`<p>${words[layout.shop.language].nothing}</p>`
  }<ul class="cards">${offers.map((offer) => html`<li class="card">${card(offer)}</li>`)}</ul></main>`;
  return layout.frame(title, layout.listingHead?.(offers, page.url) ?? null, content);
}

function plainCard(offer: ShelfOffer, { shop }: Layout): Html {
  return html`<a href="${offer.path}"><img src="/pictures/${offer.article.id}.svg" alt="${offer.name}" width="240" height="240">
  <span class="card-name">${offer.name}</span></a><span class="price">${formatPrice(offer.price, shop.currency, shop.locale)}</span>`;
}

function post(shelf: readonly ShelfOffer[], layout: Layout): Html {
  const { shop } = layout;
  const { title, lead, body } = words[shop.language].post;
  const offer = shelf[0];
  if (!offer) return layout.frame(title, null, html`<main class="post"><h1>${title}</h1></main>`);
  const price = formatPrice(offer.price, shop.currency, shop.locale);
  const head = jsonLd({
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: title,
    description: lead,
    author: { '@type': 'Person', name: 'Noor Whitlock' },
    datePublished: '2026-03-04',
    mentions: { '@type': 'Product', name: offer.name },
  });
  const content = html`<main class="post"><article><h1>${title}</h1><p class="lead">${lead}</p>
  <img src="/pictures/${offer.article.id}.svg" alt="" width="320" height="320"><p>${body(offer.name, price)}</p>
  <p><a href="${offer.path}">${offer.name}</a></p></article></main>`;
  return layout.frame(title, head, content);
}

function cart(shelf: readonly ShelfOffer[], layout: Layout): Html {
  const { shop } = layout;
  const { cart: title, checkout, total, remove } = words[shop.language];
  const price = (minorUnits: number) => formatPrice(minorUnits, shop.currency, shop.locale);
  const lines = shelf.slice(0, 2);
  const content = html`<main class="cart"><h1>${title}</h1><table>${lines.map(
    (offer) => html`
    <tr><td><img src="/pictures/${offer.article.id}.svg" alt="" width="72" height="72"></td><td><a href="${offer.path}">${offer.name}</a><br><small><a href="/cart">${remove}</a></small></td>
      <td class="price" data-price="${decimalPrice(offer.price)}">${price(offer.price)}</td></tr>`,
  )}
    <tr><th colspan="2">${total}</th><td class="price">${price(lines.reduce((sum, line) => sum + line.price, 0))}</td></tr></table>
  <p><button class="buy">${checkout}</button></p></main>`;
  return layout.frame(title, null, content);
}

function login(layout: Layout): Html {
  const { login: title, email, password } = words[layout.shop.language];
  const content = html`<main class="login"><h1>${title}</h1><form action="/login" method="post">
  <label>${email}<input type="email" name="email" autocomplete="username"></label>
  <label>${password}<input type="password" name="password" autocomplete="current-password"></label>
  <button class="buy">${title}</button></form></main>`;
  return layout.frame(title, null, content);
}
