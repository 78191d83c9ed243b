// Pages of shops on which nothing can be bought yet: sign-in, bot checks, errors, a basket, an order, a gift-card balance.
import { html } from '@/tests/street/html';
import type { Leaflet } from './leaflet';

export const doors: readonly Leaflet[] = [
  {
    path: '/sv/logga-in',
    language: 'sv',
    title: 'Logga in',
    content: html`<h1>Logga in</h1><form><label>E-postadress <input type="email"></label><label>Lösenord <input type="password"></label><button>Logga in</button></form><p>Som medlem får du fri frakt över 499 kr och 100 kr i välkomstbonus.</p>`,
  },
  {
    path: '/en/check',
    language: 'en',
    title: 'One moment, please',
    content: html`<h1>One moment, please</h1><p>We are checking that you are not a robot. This takes a few seconds.</p><div class="box"><input type="checkbox"> I am a person</div><p>Reference 88f2-1c</p>`,
  },
  {
    path: '/fr/404',
    language: 'fr',
    title: 'Cette page n’existe plus',
    content: html`<h1>Cette page n’existe plus</h1><p>L’article n’est plus vendu. Voici ce qui plaît en ce moment :</p><p><a href="/fr/a">Nos bons cadeaux dès 25,00 €</a></p><form><input name="q" placeholder="Rechercher"><button>Rechercher</button></form>`,
  },
  {
    path: '/de/warenkorb',
    language: 'de',
    title: 'Warenkorb (2)',
    content: html`<h1>Warenkorb</h1><div class="line"><img src="/pictures/sign.svg" alt="" width="60" height="60"><a href="/de/x">Teekanne Binse 1,2 l</a><input type="number" value="1"><b>39,95 €</b><button>Entfernen</button></div><div class="line"><a href="/de/y">Teetasse Binse</a><input type="number" value="2"><b>25,80 €</b><button>Entfernen</button></div><p>Versand 4,95 €</p><p><b>Gesamtsumme 70,70 €</b></p><button>Zur Kasse</button>`,
  },
  {
    path: '/en/orders/20417',
    language: 'en',
    title: 'Your order 20417',
    content: html`<h1>Thank you for your order</h1><p>Order 20417, placed on 4 March. It leaves our warehouse tomorrow.</p><table><tr><td>Walnut chopping board</td><td>1</td><td>£38.00</td></tr><tr><td>Delivery</td><td></td><td>£4.90</td></tr><tr><th>Total</th><th></th><th>£42.90</th></tr></table><button>Track the parcel</button>`,
  },
  {
    path: '/es/ayuda/envios',
    language: 'es',
    title: 'Envíos y devoluciones',
    content: html`<h1>Envíos y devoluciones</h1><table><tr><th>Destino</th><th>Precio</th></tr><tr><td>Península</td><td>4,90 €</td></tr><tr><td>Baleares</td><td>9,90 €</td></tr><tr><td>Resto de Europa</td><td>14,90 €</td></tr></table><p>Gratis a partir de 60 €. Las devoluciones cuestan 2,95 €.</p>`,
  },
  {
    path: '/pt/conta/saldo',
    language: 'pt',
    title: 'Saldo do vale-presente',
    content: html`<h1>Saldo do vale-presente</h1><form><label>Código <input name="codigo"></label><button>Consultar</button></form><p>Saldo atual: R$ 150,00</p><p>Válido até 31/12.</p>`,
  },
];
