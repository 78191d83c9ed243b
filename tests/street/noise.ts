// What surrounds the product on real pages and must not be taken for it: other prices, carousels, reviews, banners.
import { type Html, html, raw } from './html';
import { formatPrice } from './price-format';
import type { ShelfOffer, Storefront } from './street-shop';
import { words } from './words';

type Shop = Pick<Storefront, 'language' | 'locale' | 'currency'>;

const DELIVERY = 490;

/** "★★★★☆" for 4. */
export function stars(value: number): string {
  return '★'.repeat(Math.round(value)) + '☆'.repeat(5 - Math.round(value));
}

/** The other offers, each with its own link and price. */
export function carousel(shop: Shop, shelf: readonly ShelfOffer[], shown: ShelfOffer): Html {
  const others = shelf.filter(({ article }) => article.model !== shown.article.model);
  return html`<section class="carousel" aria-label="${words[shop.language].alsoLike}">
  <h2>${words[shop.language].alsoLike}</h2>
  <ul>${others.map(
    (offer) => html`
    <li class="card"><a href="${offer.path}"><img src="/pictures/${offer.article.id}.svg" alt="" width="180" height="180">
      <span class="card-name">${offer.name}</span></a><span class="price">${formatPrice(offer.price, shop.currency, shop.locale)}</span></li>`,
  )}</ul></section>`;
}

/** A quarter of the price, four times. */
export function instalments(shop: Shop, price: number, currency: string = shop.currency): Html {
  const each = formatPrice(Math.ceil(price / 4), currency, shop.locale);
  return html`<p class="instalments">${words[shop.language].instalments(4, each)}</p>`;
}

export function delivery(shop: Shop, currency: string = shop.currency): Html {
  const price = formatPrice(DELIVERY, currency, shop.locale);
  return html`<p class="delivery">${words[shop.language].delivery(price)}</p>`;
}

export function customerReviews({ language }: Shop): Html {
  return html`<section class="reviews"><h2>${words[language].reviews}</h2>${words[
    language
  ].opinions.map(
    ({ author, stars: given, text }) => html`
  <article class="review"><p><span class="stars" aria-label="${given} / 5">${stars(given)}</span> <b>${author}</b></p><p>${text}</p></article>`,
  )}</section>`;
}

export function cookieBanner({ language }: Shop): Html {
  const { cookies, accept, refuse } = words[language];
  return html`<div class="cookies" role="region" aria-label="Cookies" hidden><p>${cookies}</p>
  <div><button type="button">${refuse}</button><button type="button" class="accept">${accept}</button></div></div>
<script>${raw(bannerScript)}</script>`;
}

const bannerScript = `
  const banner = document.querySelector('.cookies');
  banner.hidden = sessionStorage.getItem('cookies') === 'answered';
  banner.addEventListener('click', (event) => {
    if (event.target.localName !== 'button') return;
    sessionStorage.setItem('cookies', 'answered');
    banner.hidden = true;
  });
`;
