// Nine languages in BEM: facts in a definition list, the price among them, a set and its "from" price before it.
import { documentPage } from '@/tests/street/document';
import { type Html, html } from '@/tests/street/html';
import { defineStreetShop } from '@/tests/street/street-shop';
import { cartPath, categoryPath, type TongueView, tongueShop } from '@/tests/street/tongue-shop';

export default defineStreetShop({
  host: 'blokkeri.example',
  label: 'Blokkeri',
  language: 'en',
  locale: 'en-GB',
  currency: 'GBP',
  markup: 'none',
  about:
    'Nine languages; BEM, facts in a definition list, a set with its "from" price before the price.',
  offers: [],
  ...tongueShop({
    sells: 'chair',
    cents: 8995,
    listCents: 10995,
    productPath: ({ language, chair }) => `/${language}/${slug(chair.name)}.html`,
    otherPath: ({ language, others }, number) => `/${language}/${slug(others[number] ?? '')}.html`,
    product,
    category,
    frame,
  }),
});

function slug(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

function frame({ tongue, near }: TongueView, title: string, content: Html): Html {
  const { say, language } = tongue;
  return documentPage({
    language,
    title,
    style: 'blokkeri',
    body: html`<header class="site-header"><a class="site-header__logo" href="/">Blokkeri</a>
  <form class="site-header__search" action="/${language}/search"><input class="site-header__field" name="q" placeholder="${say.search}"></form>
  <ul class="site-header__links"><li><a href="${categoryPath(tongue)}">${say.shelf}</a></li><li><a href="/${language}/login">${say.login}</a></li><li><a href="${cartPath(tongue)}">${say.cart}</a></li></ul></header>
${content}<footer class="site-footer">${say.freeFrom(near(7500))} · Blokkeri</footer>
<section class="cookie-bar"><p class="cookie-bar__text">${say.cookies}</p><button class="cookie-bar__button">${say.accept}</button></section>`,
  });
}

function product(view: TongueView): Html {
  const { tongue, shown, ware, money, near, others } = view;
  const { say, chair } = tongue;
  const content = html`<nav class="breadcrumb"><ol class="breadcrumb__list"><li class="breadcrumb__entry"><a href="/">${say.home}</a></li><li class="breadcrumb__entry"><a href="${categoryPath(tongue)}">${say.shelf}</a></li></ol></nav>
<main class="product-detail"><section class="product-detail__media"><figure class="gallery"><img class="gallery__image" src="/pictures/${shown.picture}.svg" alt="${shown.name}" width="480" height="480"></figure></section>
<section class="product-detail__summary"><h1 class="product-detail__title">${shown.name}</h1>
  <div class="set-offer"><img class="set-offer__image" src="/pictures/petite-oak.svg" alt="" width="48" height="48"><a class="set-offer__link" href="/${tongue.language}/set-12.html">${say.bundle(near(16900))}</a></div>
  <dl class="facts"><dt class="facts__label">${say.brand}</dt><dd class="facts__value">${ware.brand}</dd>
    <dt class="facts__label">${say.articleNumber}</dt><dd class="facts__value">BK-310</dd>
    <dt class="facts__label">${say.price}</dt><dd class="facts__value facts__value--price"><span class="price price--current">${money(shown.price)}</span> <span class="price price--old"><span class="price__label">${say.insteadOf}</span> <s>${shown.listPrice !== null && money(shown.listPrice)}</s></span></dd>
    <dt class="facts__label">${say.size}</dt><dd class="facts__value">${chair.sizes.join(' / ')}</dd></dl>
  <div class="product-detail__options"><label class="select"><span class="select__label">${say.colour}</span><select class="select__field">${chair.colours.map((colour) => html`<option>${colour}</option>`)}</select></label></div>
  <div class="product-detail__actions"><button class="button button--primary">${say.add}</button><button class="button button--ghost" aria-label="wishlist">♡</button></div>
  <ul class="promises"><li class="promises__entry">${say.inStock}</li><li class="promises__entry">${say.delivery(near(790))}</li><li class="promises__entry">${say.instalments(3, money(Math.ceil(shown.price / 3)))}</li><li class="promises__entry">${say.coupon(near(500))}</li></ul>
</section></main>
<section class="text-block"><h2 class="text-block__title">${say.description}</h2><p class="text-block__text">${ware.text}</p></section>
<section class="teaser-row"><h2 class="teaser-row__title">${say.alsoBought}</h2>${others.map(
    ({ name, path, price, listPrice, picture }) => html`
<article class="teaser"><a class="teaser__link" href="${path}"><img class="teaser__image" src="/pictures/${picture}.svg" alt="${name}" width="160" height="160"><h3 class="teaser__title">${name}</h3></a><p class="teaser__price"><span class="price price--current">${money(price)}</span>${listPrice !== null && html` <s class="price price--old">${money(listPrice)}</s>`}</p></article>`,
  )}</section>
<section class="review-list"><h2 class="review-list__title">${say.reviews}</h2>${say.opinions(near(7900)).map((text) => html`<blockquote class="review-list__entry">${text}</blockquote>`)}</section>`;
  return frame(view, shown.name, content);
}

function category(view: TongueView): Html {
  const { tongue, shelf, money } = view;
  const { say } = tongue;
  const content = html`<main class="product-list"><h1 class="product-list__title">${say.shelf}</h1><ul class="product-list__entries">${shelf.map(
    ({ name, path, price, listPrice, picture }) => html`
<li class="product-list__entry"><article class="teaser"><a class="teaser__link" href="${path}"><img class="teaser__image" src="/pictures/${picture}.svg" alt="${name}" width="200" height="200"><h3 class="teaser__title">${name}</h3></a><p class="teaser__price"><span class="price price--current">${money(price)}</span>${listPrice !== null && html` <s class="price price--old">${money(listPrice)}</s>`}</p><p class="teaser__stock">${say.inStock}</p></article></li>`,
  )}</ul></main>`;
  return frame(view, say.shelf, content);
}
