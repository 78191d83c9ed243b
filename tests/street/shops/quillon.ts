// Nine languages under class names that a build step made up; the price stands in the button, a lower one for members above it.
import { documentPage } from '@/tests/street/document';
import { type Html, html } from '@/tests/street/html';
import { defineStreetShop } from '@/tests/street/street-shop';
import { cartPath, categoryPath, type TongueView, tongueShop } from '@/tests/street/tongue-shop';

export default defineStreetShop({
  host: 'quillon.example',
  label: 'Quillon',
  language: 'en',
  locale: 'en-GB',
  currency: 'GBP',
  markup: 'none',
  about: 'Nine languages; made-up class names, the price in the button, a lower one for members.',
  offers: [],
  ...tongueShop({
    sells: 'chair',
    cents: 12900,
    listCents: null,
    productPath: ({ language }) => `/${language}/dp/X7Q2`,
    otherPath: ({ language }, number) => `/${language}/dp/Y${number}K9`,
    product,
    category,
    frame,
  }),
});

function frame({ tongue, near }: TongueView, title: string, content: Html): Html {
  const { say, language } = tongue;
  return documentPage({
    language,
    title: `${title} | Quillon`,
    style: 'quillon',
    body: html`<div id="app"><div class="_a1x"><div class="_b7"><a href="/" class="_c0">Quillon</a></div><div class="_b8"><div class="_d3"><a href="${categoryPath(tongue)}">${say.shelf}</a></div><div class="_d3"><a href="/${language}/in">${say.login}</a></div><div class="_d3"><a href="${cartPath(tongue)}">${say.cart}</a></div></div></div>
<div class="_z9">${say.freeFrom(near(4900))}</div><div class="_m">${content}</div><div class="_f2">Quillon</div>
<div class="_ck"><div>${say.cookies}</div><div role="button" tabindex="0">${say.refuse}</div><div role="button" tabindex="0">${say.accept}</div></div></div>`,
  });
}

function product(view: TongueView): Html {
  const { tongue, shown, ware, money, near, others } = view;
  const { say, chair } = tongue;
  const content = html`<div class="_g4">
<div class="_h1"><img src="/pictures/${shown.picture}.svg" alt="${shown.name}" width="600" height="600"></div>
<div class="_h2"><div class="_i5">${ware.brand}</div><h1 class="_i6">${shown.name}</h1>
  <div class="_j1"><div class="_j2">${say.member(money(Math.round((shown.price * 0.9) / 100) * 100))}</div><div class="_j3">${say.coupon(near(500))}</div></div>
  <div class="_k2"><div class="_k3">${say.colour}</div><div class="_k4">${chair.colours.map((colour) => html`<div role="radio" tabindex="0" class="_k5">${colour}</div>`)}</div></div>
  <div class="_k2"><div class="_k3">${say.size}</div><select class="_k6">${chair.sizes.map((size) => html`<option>${size}</option>`)}</select></div>
  <button class="_l9"><span>${say.add}</span><span class="_l8">${money(shown.price)}</span></button>
  <div class="_n1"><div>${say.inStock}</div><div>${say.delivery(near(690))}</div><div>${say.instalments(4, money(Math.ceil(shown.price / 4)))}</div></div>
  <div class="_n2"><div class="_n3">${say.description}</div><div>${ware.text}</div><div>${say.articleNumber} X7Q2</div></div>
</div></div>
<div class="_p0"><div class="_p1">${say.alsoBought}</div><div class="_p2">${others.map(
    ({ name, path, price, listPrice, picture }) => html`
<div class="_p3"><a href="${path}"><div class="_p4"><img src="/pictures/${picture}.svg" alt="" width="140" height="140"></div><div class="_p5">${name}</div></a><div class="_p6"><div>${money(price)}</div>${listPrice !== null && html`<div><del>${money(listPrice)}</del></div>`}</div></div>`,
  )}</div></div>
<div class="_q0"><div class="_p1">${say.reviews}</div>${say.opinions(near(11900)).map((text) => html`<div class="_q1">${text}</div>`)}</div>`;
  return frame(view, shown.name, content);
}

function category(view: TongueView): Html {
  const { tongue, shelf, money } = view;
  const content = html`<div class="_p1">${tongue.say.shelf}</div><div class="_r0">${shelf.map(
    ({ name, path, price, listPrice, picture }) => html`
<div class="_r1"><div class="_r2"><a href="${path}" aria-label="${name}"><img src="/pictures/${picture}.svg" alt="" width="200" height="200"></a></div><div class="_r3"><a href="${path}">${name}</a></div><div class="_r4">${listPrice !== null && html`<div><del>${money(listPrice)}</del></div>`}<div>${money(price)}</div></div></div>`,
  )}</div>`;
  return frame(view, tongue.say.shelf, content);
}
