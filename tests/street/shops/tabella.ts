// Nine languages as shops were built in 1999: tables in tables, font tags, no class that says anything.
import { documentPage } from '@/tests/street/document';
import { type Html, html } from '@/tests/street/html';
import { defineStreetShop } from '@/tests/street/street-shop';
import { cartPath, categoryPath, type TongueView, tongueShop } from '@/tests/street/tongue-shop';

export default defineStreetShop({
  host: 'tabella.example',
  label: 'Tabella',
  language: 'en',
  locale: 'en-GB',
  currency: 'GBP',
  markup: 'none',
  about: 'Nine languages; tables and font tags, a price per kilogram and a deposit.',
  offers: [],
  ...tongueShop({
    sells: 'honey',
    grams: 340,
    cents: 790,
    listCents: null,
    productPath: ({ language }) => `/${language}/item-4411`,
    otherPath: ({ language }, number) => `/${language}/item-${4500 + number}`,
    product,
    category,
    frame,
  }),
});

function frame({ tongue, near }: TongueView, title: string, content: Html): Html {
  const { say, language } = tongue;
  return documentPage({
    language,
    title: `Tabella - ${title}`,
    style: 'tabella',
    body: html`<table width="100%" cellpadding="6"><tr><td><a href="/"><font size="5"><b>Tabella</b></font></a></td>
<td align="right"><font size="2"><a href="${categoryPath(tongue)}">${say.shelf}</a> | <a href="/${language}/login">${say.login}</a> | <a href="${cartPath(tongue)}">${say.cart}: 0 (${near(0)})</a></font></td></tr></table>
<hr>${content}<hr><center><font size="1">${say.freeFrom(near(3900))} - ${say.cookies} <a href="#">${say.accept}</a></font></center>`,
  });
}

function product(view: TongueView): Html {
  const { tongue, shown, ware, money, near, others } = view;
  const { say, language } = tongue;
  const content = html`<table width="100%"><tr><td width="180" valign="top"><table bgcolor="#f4f0e4" cellpadding="4">
  <tr><td><b>${say.alsoBought}</b></td></tr>${others.map(
    ({ name, path, price }) =>
      html`<tr><td><a href="${path}">${name}</a><br><font color="#990000">${money(price)}</font></td></tr>`,
  )}</table></td>
<td valign="top"><table cellpadding="4"><tr><td colspan="2"><h1>${shown.name}</h1></td></tr>
  <tr><td rowspan="2"><img src="/pictures/${shown.picture}.svg" alt="${shown.name}" width="280" height="280"></td>
  <td valign="top"><table cellpadding="3">
    <tr><td>${say.brand}:</td><td>${ware.brand}</td></tr>
    <tr><td>${say.articleNumber}:</td><td>4411</td></tr>
    <tr><td>${say.price}:</td><td><b>${money(shown.price)}</b> <font size="1">${say.tax}</font></td></tr>
    <tr><td></td><td><font size="1">(${say.perUnit(money(shown.perKilo ?? 0))})</font></td></tr>
    <tr><td></td><td><font size="1">${say.deposit(near(25))}</font></td></tr>
    <tr><td></td><td><font size="2" color="green">${say.inStock}</font></td></tr>
    <tr><td></td><td><font size="2">${say.delivery(near(450))}</font></td></tr>
  </table></td></tr>
  <tr><td><form action="${cartPath(tongue)}"><input type="text" size="2" value="1"> <input type="submit" value="${say.add}"></form>
  <font size="2"><a href="/${language}/item-4412">${say.bundle(near(1990))}</a></font></td></tr>
  <tr><td colspan="2"><p>${ware.text}</p></td></tr></table>
<table width="100%" cellpadding="4"><tr><td bgcolor="#f4f0e4"><b>${say.reviews}</b></td></tr>${say
    .opinions(near(690))
    .map((text) => html`<tr><td><i>${text}</i></td></tr>`)}</table></td></tr></table>`;
  return frame(view, shown.name, content);
}

function category(view: TongueView): Html {
  const { tongue, shelf, money } = view;
  const { say } = tongue;
  const content = html`<h1>${say.shelf}</h1><table width="100%" border="1" cellpadding="5"><tr><th></th><th>${say.description}</th><th>${say.price}</th><th></th></tr>${shelf.map(
    ({ name, path, price, listPrice, picture }) => html`
<tr><td><img src="/pictures/${picture}.svg" alt="" width="60" height="60"></td><td><a href="${path}">${name}</a></td><td align="right">${listPrice !== null && html`<strike>${money(listPrice)}</strike><br>`}${money(price)}</td><td><input type="submit" value="${say.add}"></td></tr>`,
  )}</table>`;
  return frame(view, say.shelf, content);
}
