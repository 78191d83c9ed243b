// Pages of shops and makers that are of no single product: carts, lists, help, what a shop says of itself.
import { jsonLd, og, page, prose, type TablePage } from './page';

const NAMES = [
  'Aurel One headphones',
  'Brisk 300 headphones',
  'Cantor Lite headphones',
  'Dorn Studio headphones',
  'Elbe Air headphones',
  'Fenn Mini headphones',
];

function cards(count: number, print: (amount: number) => string, buy = 'Add to cart'): string {
  return NAMES.slice(0, count)
    .map(
      (
        name,
        at,
      ) => `<div class="product-card"><a href="/p/${at}-x"><img src="/i/${at}.jpg" alt=""></a>
      <a href="/p/${at}-x">${name}</a><span class="price">${print(19 + at * 10)}</span><button class="btn">${buy}</button></div>`,
    )
    .join('');
}
const dollars = (amount: number) => `$${amount}.99`;
const euros = (amount: number) => `${amount},99 €`;

export const SHOP_PAGES: readonly TablePage[] = [
  page('a cart', {
    lang: 'en',
    title: 'Your cart - Shopland',
    url: 'https://shopland.example/cart',
    body: `<h1>Your cart</h1><div class="cart-item"><a href="/p/1-x">Aurel One headphones</a> <span class="price">$129.99</span> In stock</div>
      <div class="cart-total">Total <b>$129.99</b></div><button class="btn">Checkout</button>`,
  }),
  page('a cart at an address that says nothing', {
    lang: 'pl',
    title: 'Twój koszyk - Sklepik',
    url: 'https://sklepik.example/s/9f2c',
    body: `<h1>Twój koszyk</h1><table><tr><td><a href="/alfa">Słuchawki Alfa</a></td><td>1 szt.</td><td>249,00 zł</td></tr>
      <tr><td>Dostawa</td><td></td><td>12,99 zł</td></tr><tr><td>Razem</td><td></td><td><strong>261,99 zł</strong></td></tr></table><button class="btn">Zamawiam i płacę</button>`,
  }),
  page('a checkout', {
    lang: 'de',
    title: 'Kasse - Ladenkette',
    url: 'https://ladenkette.example/bestellung/schritt-3',
    body: `<h1>Bestellung prüfen</h1><p>Brisk 300 Kopfhörer, Art.-Nr. 70811, lieferbar</p><p>Zwischensumme <b>79,00 €</b></p><p>Versand 4,90 €</p>
      <p>Gesamtsumme <b>83,90 €</b></p><button class="btn btn-buy">Jetzt kaufen</button>`,
  }),
  page('an order that was placed', {
    lang: 'fr',
    title: 'Merci pour votre commande - Boutiqua',
    url: 'https://boutiqua.example/merci?ref=CF-2203318',
    body: `<h1>Merci pour votre commande</h1><p>Commande n° CF-2203318</p><p>Aspirateur Sorbel V40</p><p>Référence : V40-2</p><p>Total : <b>349,00 €</b></p>`,
  }),
  page('a wishlist', {
    lang: 'en',
    title: 'My wishlist - Shopland',
    url: 'https://shopland.example/account/lists/77',
    body: `<h1>My wishlist</h1>${cards(2, dollars)}`,
  }),
  page('a login', {
    lang: 'es',
    title: 'Iniciar sesión - Tiendia',
    url: 'https://tiendia.example/login',
    body: `<h1>Iniciar sesión</h1><form><input name="u"><button class="btn">Entrar</button></form><p>Envío gratis desde 30 €.</p>`,
  }),
  page('a page that is not there, with what others buy', {
    lang: 'en',
    title: 'Page not found - Shopland',
    url: 'https://shopland.example/p/duprey-lantern-4711',
    body: `<h1>Page not found</h1><p>Sorry, this page is no longer available.</p><h2>Popular right now</h2><div class="row">${cards(3, dollars)}</div>`,
  }),
  page('a page that is not there, with the number that was asked for', {
    lang: 'de',
    title: 'Seite nicht gefunden - Ladenkette',
    url: 'https://ladenkette.example/artikel/70811',
    body: `<h1>Seite nicht gefunden</h1><p>Der Artikel 70811 ist nicht mehr verfügbar.</p><div class="recommendations">${cards(3, euros, 'In den Warenkorb')}</div>`,
  }),
  page('a search that found nothing, with bestsellers', {
    lang: 'fr',
    title: 'Résultats pour « lanterne » - Boutiqua',
    url: 'https://boutiqua.example/recherche/lanterne',
    body: `<h1>Aucun résultat pour « lanterne »</h1><h2>Nos meilleures ventes</h2>${cards(3, euros, 'Ajouter au panier')}`,
  }),
  page('the home of a shop with deals', {
    lang: 'pl',
    title: 'Sklepik - elektronika w dobrej cenie',
    url: 'https://sklepik.example/',
    body: `<h1>Sklepik</h1><h2>Okazja dnia</h2><div class="deal"><a href="/alfa">Słuchawki Alfa</a><s>349,00 zł</s> <b class="price">249,00 zł</b>
      <button class="add-to-cart">Do koszyka</button></div>${cards(3, (amount) => `${amount},00 zł`, 'Do koszyka')}`,
  }),
  page('the home of a shop in one language with the deal of the day', {
    lang: 'en',
    title: 'Shopland',
    url: 'https://shopland.example/en-gb/home',
    body: `<h1>Welcome to Shopland</h1><div class="hero-deal"><h2>Aurel One headphones</h2><span class="price">£99.00</span>
      <a class="btn" href="/p/0-x">Shop now</a></div>${cards(6, (amount) => `£${amount}.00`)}`,
  }),
  page('a category of three products', {
    lang: 'en',
    title: 'Headphones - Shopland',
    url: 'https://shopland.example/c/headphones',
    body: `<h1>Headphones</h1><p>3 products</p>${cards(3, dollars)}`,
  }),
  page('a category of one product', {
    lang: 'es',
    title: 'Auriculares de estudio - Tiendia',
    url: 'https://tiendia.example/categoria/auriculares-de-estudio',
    body: `<h1>Auriculares de estudio</h1><p>1 producto</p><ul class="products"><li><a href="/dorn-studio"><img src="/d.jpg" alt=""></a>
      <a href="/dorn-studio">Auriculares Dorn Studio negros</a> <span class="price">149,00 €</span></li></ul>`,
  }),
  page("a brand's landing page", {
    lang: 'en',
    title: 'Aurel - Hear what was meant',
    url: 'https://aurel.example/headphones',
    head: og('website', 'Aurel - Hear what was meant'),
    body: `<h1>Hear what was meant</h1>${prose('en', 1)}<h2>Aurel One</h2><p>From $129</p><a class="btn" href="/one">Learn more</a>
      <h2>Aurel Two</h2><p>From $199</p><a class="btn" href="/two">Learn more</a>`,
  }),
  page('help for a model', {
    lang: 'de',
    title: 'Novo P7 (NP-7001): Handbuch und Treiber | Novo Hilfe',
    url: 'https://hilfe.novo.example/geraete/np-7001',
    head: jsonLd('FAQPage', { name: 'Novo P7' }),
    body: `<h1>Novo P7: Handbuch und Treiber</h1><p>Modellnummer: NP-7001</p><p>Hersteller: Novo</p>
      <ul><li><a href="/d/1">Handbuch (PDF)</a></li><li><a href="/d/2">Treiber</a></li></ul><p>Reparatur ab 49 €</p><h2>Häufige Fragen</h2>${prose('de', 2)}`,
  }),
  page('help for a model, without a price', {
    lang: 'en',
    title: 'HX2-BLK support - Halden',
    url: 'https://support.halden.example/product/HX2-BLK',
    body: `<h1>Halden X2 support</h1><p>Model number: HX2-BLK</p><p>Serial number: on the back</p><a class="button" href="/dl">Download manual</a>
      <div class="rating">Was this helpful? 4.2 out of 5</div>${prose('en', 1)}`,
  }),
  page('what delivery costs', {
    lang: 'fr',
    title: 'Livraison et retours - Boutiqua',
    url: 'https://boutiqua.example/aide/livraison',
    head: jsonLd('FAQPage'),
    body: `<h1>Livraison et retours</h1><table><tr><td>Standard, 3 jours</td><td>4,90 €</td></tr><tr><td>Express</td><td>9,90 €</td></tr></table>
      <p>Offerte dès 49 € d'achat. Tous les articles en stock partent le jour même.</p>${prose('fr', 1)}`,
  }),
  page("a gift card's balance", {
    lang: 'en',
    title: 'Check your gift card balance - Shopland',
    url: 'https://shopland.example/gift-cards/balance',
    body: `<h1>Check your gift card balance</h1><p>Card number: 6006 4919</p><p>Your balance: <b>$25.00</b></p><button class="btn">Check another card</button>`,
  }),
  page('coupons for a shop', {
    lang: 'de',
    title: 'Ladenkette Gutscheine: 4 Codes im Juni',
    url: 'https://gutscheinfuchs.example/ladenkette',
    body: `<h1>Ladenkette Gutscheine</h1><div class="rating">4,4 von 5 (1.204 Bewertungen)</div>${[
      5, 10, 20,
    ]
      .map(
        (sum) => `<div class="voucher">
      <b>${sum} € Rabatt</b> ab ${sum * 10} € Bestellwert <button class="btn">Code anzeigen</button></div>`,
      )
      .join('')}`,
  }),
  page('what was sold at an auction', {
    lang: 'en',
    title: 'Past results: lamps and lanterns | Hammer & Sons',
    url: 'https://hammer.example/results/lamps',
    body: `<h1>Past results: lamps and lanterns</h1><table>${[120, 340, 80].map((sum, at) => `<tr><td>Lot ${at + 11}</td><td>Brass lantern</td><td>Sold for £${sum}</td></tr>`).join('')}</table>`,
  }),
  page('what a company says of itself', {
    lang: 'es',
    title: 'Quiénes somos - Tiendia',
    url: 'https://tiendia.example/quienes-somos',
    body: `<h1>Quiénes somos</h1>${prose('es', 2)}<p>Vendemos auriculares <strong>desde 5 €</strong>.</p>${prose('es', 1)}`,
  }),
  page('what others say of a shop', {
    lang: 'en',
    title: 'Shopland reviews - Honest Voices',
    url: 'https://honestvoices.example/review/shopland.example',
    body: `<h1>Shopland</h1><div class="rating">4.3 out of 5</div><p>12,402 reviews</p>${['Arrived fast', 'Refund of $40 took weeks'].map((text) => `<div class="review"><p>${text}</p></div>`).join('')}`,
  }),
];
