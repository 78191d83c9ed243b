// Nine languages in custom elements: number and currency in elements of their own, everything that is said stands in slots.
import { documentPage } from '@/tests/street/document';
import { type Html, html } from '@/tests/street/html';
import { priceParts } from '@/tests/street/price-parts';
import { defineStreetShop } from '@/tests/street/street-shop';
import { cartPath, categoryPath, type TongueView, tongueShop } from '@/tests/street/tongue-shop';

export default defineStreetShop({
  host: 'wabenwerk.example',
  label: 'Wabenwerk',
  language: 'de',
  locale: 'de-DE',
  currency: 'EUR',
  markup: 'none',
  about:
    'Nine languages; custom elements, number and currency apart, a price per kilogram beside it.',
  offers: [],
  ...tongueShop({
    sells: 'honey',
    grams: 340,
    cents: 895,
    listCents: 1090,
    productPath: ({ language }) => `/${language}/p/heather-honey/88120`,
    otherPath: ({ language }, number) => `/${language}/p/other/${88200 + number}`,
    product,
    category,
    frame,
  }),
});

function frame({ tongue, near }: TongueView, title: string, content: Html): Html {
  const { say, language } = tongue;
  return documentPage({
    language,
    title: `${title} – Wabenwerk`,
    style: 'wabenwerk',
    body: html`<ww-app><ww-bar><a href="/">Wabenwerk</a><ww-menu><a href="${categoryPath(tongue)}">${say.shelf}</a><a href="/${language}/login">${say.login}</a><a href="${cartPath(tongue)}">${say.cart}<ww-badge>0</ww-badge></a></ww-menu></ww-bar>
<ww-banner>${say.freeFrom(near(2900))}</ww-banner>${content}<ww-foot>Wabenwerk</ww-foot>
<ww-consent><p slot="text">${say.cookies}</p><ww-button slot="no">${say.refuse}</ww-button><ww-button slot="yes">${say.accept}</ww-button></ww-consent></ww-app>`,
  });
}

/** "7,90 €" as a number and a currency, in the country's order. */
function amount(written: string): Html {
  const { currency, whole, fraction, currencyFirst } = priceParts(written);
  const sign = html`<ww-currency>${currency}</ww-currency>`;
  const number = fraction === '' ? whole : written.replace(currency, '').trim();
  return html`${currencyFirst && sign}<ww-number>${number}</ww-number>${!currencyFirst && sign}`;
}

function product(view: TongueView): Html {
  const { tongue, shown, ware, money, near, others } = view;
  const { say } = tongue;
  const content = html`<ww-detail>
<ww-gallery><img src="/pictures/${shown.picture}.svg" alt="${shown.name}" width="420" height="420"></ww-gallery>
<ww-summary><ww-headline role="heading" aria-level="1">${shown.name}</ww-headline><ww-maker>${say.brand}: <a href="/${tongue.language}/m/3">${ware.brand}</a></ww-maker>
  <ww-stars value="4.7">4,7 (212)</ww-stars>
  <ww-offer><ww-price>${amount(money(shown.price))}</ww-price><ww-was><small>${say.insteadOf}</small> <s>${shown.listPrice !== null && amount(money(shown.listPrice))}</s></ww-was><ww-unit>${say.perUnit(money(shown.perKilo ?? 0))}</ww-unit><ww-note>${say.tax}, ${say.deposit(near(50))}</ww-note></ww-offer>
  <ww-stepper><input type="number" value="1" aria-label="${say.quantity}"></ww-stepper><ww-button role="button" tabindex="0" class="primary">${say.add}</ww-button>
  <ww-note>${say.inStock} · ${say.delivery(near(490))}</ww-note><ww-club>${say.member(money(shown.price - Math.round(shown.price / 1000) * 100))}</ww-club>
  <ww-tabs><ww-tab title="${say.description}"><p>${ware.text}</p><p>${say.articleNumber}: 88120</p></ww-tab></ww-tabs></ww-summary></ww-detail>
<ww-slider headline="${say.alsoBought}"><h2>${say.alsoBought}</h2>${others.map((other) => card(other, money))}</ww-slider>
<ww-reviews><h2>${say.reviews}</h2>${say.opinions(near(750)).map((text) => html`<ww-review>${text}</ww-review>`)}</ww-reviews>`;
  return frame(view, shown.name, content);
}

function card(
  { name, path, price, listPrice, picture }: TongueView['shown'],
  money: TongueView['money'],
): Html {
  return html`<ww-card><a href="${path}"><img src="/pictures/${picture}.svg" alt="" width="180" height="180"><ww-name>${name}</ww-name></a><ww-price>${amount(money(price))}</ww-price>${listPrice !== null && html`<ww-was><s>${amount(money(listPrice))}</s></ww-was>`}</ww-card>
`;
}

function category(view: TongueView): Html {
  const { tongue, shelf, money } = view;
  const content = html`<ww-list><h1>${tongue.say.shelf}</h1>${shelf.map((sold) => card(sold, money))}</ww-list>`;
  return frame(view, tongue.say.shelf, content);
}
