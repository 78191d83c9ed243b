// The street's front page: all shops and articles with links, and a form to change any price while it is open.
import { documentPage } from './document';
import { type Html, html } from './html';
import { decimalPrice } from './price-format';
import type { PriceTags } from './price-tags';
import type { Answer, PageRequest, ShelfOffer, StreetShop } from './street-shop';

export const controlHost = 'street.example';

/** The front page for GET /; POST /price sets one price, POST /reset all of them; null for other paths. */
export function renderControlPage(page: PageRequest, tags: PriceTags): Html | Answer | null {
  const { pathname } = page.url;
  if (pathname === '/') return frontPage(tags);
  if (page.method !== 'POST') return null;
  if (pathname === '/reset') tags.reset();
  else if (pathname !== '/price') return null;
  else if (!setPriceFrom(page.form, tags))
    return { status: 400, type: 'text/plain', body: 'Not a price' };
  return { status: 303, headers: { location: '/' }, body: '' };
}

function setPriceFrom(form: URLSearchParams, tags: PriceTags): boolean {
  const shop = form.get('shop') ?? '';
  const article = form.get('article') ?? '';
  const price = form.get('price')?.trim().replace(',', '.') ?? '';
  const sold = tags.shelf(shop).some((offer) => offer.article.id === article);
  if (!sold || !/^\d{1,7}(\.\d{1,2})?$/.test(price)) return false;
  tags.set(article, shop, { price: Math.round(Number(price) * 100) });
  return true;
}

function frontPage(tags: PriceTags): Html {
  // Shops without prices to change come after the others, the one that means harm last: their lists are long.
  const rank = ({ attacks, pages }: StreetShop) => (attacks ? 2 : pages ? 1 : 0);
  const shops = [...tags.shops].sort((a, b) => rank(a) - rank(b));
  const body = html`<header class="top"><h1>The street</h1>
  <p>Shops that do not exist, with prices that you can change. Visit one, change its price here, visit again.</p>
  <form method="post" action="/reset"><button>Opening prices again</button></form></header>
<main>${shops.map((shop) => shopSection(shop, tags.shelf(shop.host)))}</main>`;
  return documentPage({ language: 'en', title: 'The street', style: 'street', body });
}

function shopSection(shop: StreetShop, offers: readonly ShelfOffer[]): Html {
  return html`<section><h2><a href="https://${shop.host}/">${shop.label}</a> <small>${shop.host}</small></h2>
  <p>${shop.about}</p>${offers.map((offer) => offerForm(shop, offer))}${bareList(shop)}${attackList(shop)}</section>
`;
}

function offerForm(shop: StreetShop, offer: ShelfOffer): Html {
  return html`<form class="tag" method="post" action="/price"><img src="https://${shop.host}/pictures/${offer.article.id}.svg" alt="" width="40" height="40">
  <a href="https://${shop.host}${offer.path}">${offer.name} <small>${offer.article.colour}</small></a>
  <input type="hidden" name="shop" value="${shop.host}"><input type="hidden" name="article" value="${offer.article.id}">
  <label><input name="price" inputmode="decimal" size="8" value="${decimalPrice(offer.price)}" aria-label="Price of ${offer.name} at ${shop.label}"> ${shop.currency}</label><button>Set</button></form>
`;
}

function bareList({ host, pages = [] }: StreetShop): Html | null {
  if (pages.length === 0) return null;
  return html`<ul class="attacks">${pages.map(
    ({ path }) => html`<li><a href="https://${host}${path}">${path}</a></li>`,
  )}</ul>`;
}

function attackList({ host, attacks = [] }: StreetShop): Html | null {
  if (attacks.length === 0) return null;
  return html`<ul class="attacks">${attacks.map(
    ({ path }) => html`<li><a href="https://${host}${path}">${path}</a></li>`,
  )}</ul>`;
}
