// Nine languages in utility classes: the price in three elements, and once more for screen readers only.
import { documentPage } from '@/tests/street/document';
import { type Html, html } from '@/tests/street/html';
import { priceParts } from '@/tests/street/price-parts';
import { defineStreetShop } from '@/tests/street/street-shop';
import { cartPath, categoryPath, type TongueView, tongueShop } from '@/tests/street/tongue-shop';

export default defineStreetShop({
  host: 'halvorn.example',
  label: 'Halvorn',
  language: 'en',
  locale: 'en-GB',
  currency: 'GBP',
  markup: 'none',
  about: 'Nine languages; utility classes, a price in three elements and once more for ears only.',
  offers: [],
  ...tongueShop({
    sells: 'chair',
    cents: 14990,
    listCents: 18990,
    productPath: ({ language }) => `/${language}/products/folding-chair`,
    otherPath: ({ language }, number) => `/${language}/products/${200 + number}`,
    product,
    category,
    frame,
  }),
});

function frame({ tongue, near }: TongueView, title: string, content: Html): Html {
  const { say, language } = tongue;
  return documentPage({
    language,
    title: `${title} · Halvorn`,
    style: 'halvorn',
    body: html`<div class="bg-ink text-paper text-xs p-1 center">${say.freeFrom(near(6000))}</div>
<header class="flex between p-4"><a class="text-lg bold" href="/">Halvorn</a><nav class="flex gap-4"><a href="${categoryPath(tongue)}">${say.shelf}</a><a href="/${language}/account">${say.login}</a><a href="${cartPath(tongue)}">${say.cart} (0)</a></nav></header>
${content}
<footer class="p-4 text-xs muted">Halvorn · ${say.home}</footer>
<div class="fixed bottom p-4 flex gap-4 bg-soft"><p class="text-xs">${say.cookies}</p><button class="btn-soft">${say.refuse}</button><button class="btn">${say.accept}</button></div>`,
  });
}

function product(view: TongueView): Html {
  const { tongue, shown, ware, money, near, others } = view;
  const { say, chair } = tongue;
  const content = html`<main class="wide p-4">
<div class="text-xs muted"><a href="/">${say.home}</a> › <a href="${categoryPath(tongue)}">${say.shelf}</a> › <span>${shown.name}</span></div>
<div class="grid-2 gap-8">
  <div><img class="round" src="/pictures/${shown.picture}.svg" alt="${shown.name}" width="520" height="520"><div class="flex gap-2"><img src="/pictures/${shown.picture}.svg" alt="" width="64" height="64"><img src="/pictures/petite-oak.svg" alt="" width="64" height="64"></div></div>
  <div>
    <a class="text-sm muted" href="/${tongue.language}/b/7">${ware.brand}</a>
    <h1 class="text-xl bold">${shown.name}</h1>
    <div class="flex gap-2 text-sm"><span class="sr-only">4,4 / 5</span><span aria-hidden="true">★★★★☆</span><a href="#r">(87)</a></div>
    <div class="flex gap-4 items-end my-4">${bigPrice(money(shown.price))}${
      shown.listPrice !== null &&
      html`<div class="text-sm muted"><span>${say.insteadOf} </span><span class="line-through">${money(shown.listPrice)}</span></div>`
    }</div>
    <div class="text-xs muted">${say.tax} · ${say.delivery(near(590))}</div>
    <div class="text-sm p-2 bg-soft round my-2">${say.instalments(3, money(Math.ceil(shown.price / 3)))}</div>
    <fieldset class="my-4"><legend class="text-sm">${say.colour}</legend><div class="flex gap-2">${chair.colours.map((colour, index) => html`<label class="chip"><input type="radio" name="c" value="${index}">${colour}</label>`)}</div></fieldset>
    <fieldset class="my-4"><legend class="text-sm">${say.size}</legend><div class="flex gap-2">${chair.sizes.map((size) => html`<button type="button" class="chip">${size}</button>`)}</div></fieldset>
    <div class="flex gap-2"><label class="sr-only" for="q">${say.quantity}</label><input id="q" type="number" value="1" min="1"><button class="btn grow">${say.add}</button></div>
    <div class="text-sm my-2"><span class="dot"></span> ${say.inStock}</div>
    <label class="flex gap-2 text-sm"><input type="checkbox"> ${say.warranty(near(1990))}</label>
    <div class="dashed p-2 text-sm my-2">${say.coupon(near(1000))}</div>
    <p class="my-4">${ware.text}</p>
    <div class="text-xs muted">${say.articleNumber}: HV-2207</div>
  </div>
</div>
<div class="my-8"><div class="text-lg bold">${say.alsoBought}</div><div class="flex gap-4 scroll">${others.map(({ name, path, price, picture }) => html`<a class="tile" href="${path}"><img src="/pictures/${picture}.svg" alt="" width="150" height="150"><div class="text-sm">${name}</div><div class="bold">${money(price)}</div></a>`)}</div></div>
<div id="r" class="my-8"><div class="text-lg bold">${say.reviews}</div>${say
    .opinions(near(12990))
    .map(
      (text) =>
        html`<div class="my-4"><div class="text-sm">★★★★★</div><p class="text-sm">${text}</p></div>`,
    )}</div></main>`;
  return frame(view, shown.name, content);
}

/** What is seen is hidden from screen readers, who hear the price in one piece. */
function bigPrice(written: string): Html {
  const { currency, whole, fraction, currencyFirst } = priceParts(written);
  const sign = html`<span class="text-md">${currency}</span>`;
  return html`<div class="text-2xl bold"><span class="sr-only">${written}</span><span aria-hidden="true">${currencyFirst && sign}<span>${whole}</span>${fraction && html`<sup class="text-md">${fraction}</sup>`}${!currencyFirst && sign}</span></div>`;
}

function category(view: TongueView): Html {
  const { tongue, shelf, money } = view;
  const content = html`<main class="wide p-4"><h1 class="text-xl bold">${tongue.say.shelf}</h1><div class="grid-3 gap-4">${shelf.map(
    ({ name, path, price, listPrice, picture }) => html`
<div class="relative"><a href="${path}" class="block"><img class="round" src="/pictures/${picture}.svg" alt="${name}" width="260" height="260"><h3 class="text-sm">${name}</h3></a><div class="flex gap-2"><span class="bold">${money(price)}</span>${listPrice !== null && html`<span class="line-through muted">${money(listPrice)}</span>`}</div><button class="btn-soft text-xs">${tongue.say.add}</button></div>`,
  )}</div></main>`;
  return frame(view, tongue.say.shelf, content);
}
