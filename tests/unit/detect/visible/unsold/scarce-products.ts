// Product pages with hardly a sign that they are: what must stay recognised when others are ruled out.
import { page, prose, type TablePage } from './page';

export const SCARCE_PRODUCTS: readonly TablePage[] = [
  page('a lantern with a price and a button', {
    lang: 'en',
    title: 'Duprey Lantern | Lamps & More',
    url: 'https://lampsandmore.example/duprey-lantern',
    body: `<h1>Duprey Lantern</h1><p>€98.99</p><button>Add to cart</button><p>Made of brass.</p>`,
  }),
  page('a jug of a potter, said to be in stock', {
    lang: 'de',
    title: 'Krug, blau - Töpferei Anders',
    url: 'https://toepferei.example/krug-blau.html',
    body: `<h1>Krug, blau</h1><div class="preis">34,00 €</div><p>Auf Lager</p><p>Höhe 22 cm.</p><a class="btn" href="/kontakt">Bestellen</a>`,
  }),
  page('a sold-out print', {
    lang: 'fr',
    title: 'Affiche « Marée basse » - Atelier Nord',
    url: 'https://ateliernord.example/boutique/affiche-maree-basse',
    body: `<h1>Affiche « Marée basse »</h1><p class="prix">25,00 €</p><p>Épuisé</p>${prose('fr', 1)}`,
  }),
  page('a book with its number', {
    lang: 'es',
    title: 'El faro dormido - Librería Ancla',
    url: 'https://ancla.example/libro/el-faro-dormido_8841',
    body: `<h1>El faro dormido</h1><p>Marta Ibar</p><p>ISBN: 9783161484100</p><p>Precio: 18,50 €</p><button class="btn">Comprar</button>`,
  }),
  page('earphones with a table of data', {
    lang: 'pl',
    title: 'Słuchawki Alfa Z1 czarne - Sklepik',
    url: 'https://sklepik.example/sluchawki-alfa-z1-czarne-p-11827',
    body: `<h1>Słuchawki Alfa Z1 czarne</h1><span class="cena">249,00 zł</span><a class="btn" href="#">Do koszyka</a>
      <table><tr><td>Kod produktu</td><td>11827</td></tr><tr><td>Producent</td><td>Alfa</td></tr></table>`,
  }),
  page('a kettle in yen', {
    lang: 'ja',
    title: '鉄瓶 黒 1.2L | 道具屋',
    url: 'https://douguya.example/items/48210',
    body: `<h1>鉄瓶 黒 1.2L</h1><p>12,800円(税込)</p><p>在庫あり</p><button>カートに入れる</button>`,
  }),
  page('a lamp with a rating and a long text like a test', {
    lang: 'en',
    title: 'Halden Desk Lamp, black - Halden Store',
    url: 'https://store.halden.example/halden-desk-lamp-black',
    body: `<h1>Halden Desk Lamp, black</h1><div class="rating">4.6 out of 5</div><a href="#reviews">98 reviews</a>
      <div class="price">$74.00</div><button class="btn-cart">Add to bag</button><h2>Pros and cons</h2>${prose('en', 3)}`,
  }),
  page('a phone that is marked up by its number alone', {
    lang: 'de',
    title: 'Novo P7 128 GB | Ladenkette',
    url: 'https://ladenkette.example/novo-p7-70811.html',
    body: `<h1>Novo P7 128 GB</h1><p>Art.-Nr.: 70811</p><p>449,00 €</p><p>Derzeit nicht verfügbar</p>`,
  }),
  page('a bag that is reduced, among others', {
    lang: 'fr',
    title: 'Sac à dos Brume 20 L - Sentiers',
    url: 'https://sentiers.example/sac-a-dos-brume-20l',
    body: `<h1>Sac à dos Brume 20 L</h1><s>89,00 €</s> <b>69,00 €</b><button>Ajouter au panier</button>
      <h2>Vous aimerez aussi</h2><div class="related">${[1, 2, 3].map((at) => `<div><a href="/s/${at}"><img src="/${at}.jpg" alt=""></a><a href="/s/${at}">Sac à dos numéro ${at}</a> <b>${50 + at},00 €</b></div>`).join('')}</div>`,
  }),
  page('cheese, by the piece', {
    lang: 'es',
    title: 'Queso curado de oveja 500 g - La Despensa',
    url: 'https://despensa.example/producto/queso-curado',
    body: `<h1>Queso curado de oveja 500 g</h1><p class="precio">11,90 €</p><p>23,80 €/kg</p><button>Añadir a la cesta</button>`,
  }),
  page('a thing that somebody sells', {
    lang: 'de',
    title: 'Duprey Laterne, gebraucht | Kleinmarkt',
    url: 'https://kleinmarkt.example/anzeige/duprey-laterne-gebraucht/2277140',
    body: `<h1>Duprey Laterne, gebraucht</h1><h2>45 € VB</h2><p>Anzeigennr. 2277140</p><p>Gut erhalten, Abholung.</p><button class="btn">Nachricht schreiben</button>`,
  }),
];
