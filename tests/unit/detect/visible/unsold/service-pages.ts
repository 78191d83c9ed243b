// Pages of what is no product: work, tickets, rooms, homes, contracts, gifts of money, meals.
import { jsonLd, page, prose, type TablePage } from './page';

export const SERVICE_PAGES: readonly TablePage[] = [
  page('a job with its salary', {
    lang: 'en',
    title: 'Warehouse clerk (full time) - Jobs at Norrholm',
    url: 'https://jobs.example/job/48213/warehouse-clerk',
    body: `<h1>Warehouse clerk (full time)</h1><p>Salary: <b>£27,500</b> a year</p><p>Reference: 48213</p>
      <a class="btn" href="/apply/48213">Apply now</a>${prose('en', 2)}`,
  }),
  page('an event with a table of tickets', {
    lang: 'de',
    title: 'Orgelnacht in St. Jakob - Karten',
    url: 'https://kartenbuero.example/veranstaltung/orgelnacht-5521',
    body: `<h1>Orgelnacht in St. Jakob</h1><p>Samstag, 14. Juni, 20 Uhr</p><table class="tickets">
      <tr><td>Kategorie 1</td><td>38,00 €</td></tr><tr><td>Kategorie 2</td><td>29,00 €</td></tr><tr><td>Ermäßigt</td><td>15,00 €</td></tr></table>
      <p>Kategorie 3: ausverkauft</p>${prose('de', 1)}`,
  }),
  page('hotels that were found', {
    lang: 'es',
    title: 'Hoteles en Cádiz: 3 resultados',
    url: 'https://camas.example/buscar?ciudad=cadiz&noches=2',
    body: `<h1>Hoteles en Cádiz</h1>${['Mirador', 'Puerta Azul', 'La Palma']
      .map(
        (name, at) => `<div class="hotel-card">
      <h2><a href="/hotel/${at}">Hotel ${name}</a></h2><span class="rating">8,${at} de 10</span><span class="price">${70 + at * 12} €</span>
      <small>por noche</small><a class="btn" href="/hotel/${at}">Ver habitación</a></div>`,
      )
      .join('')}`,
  }),
  page('one hotel with a rating and what a night costs', {
    lang: 'en',
    title: 'Hotel Puerta Azul, Cádiz - book a room',
    url: 'https://beds.example/hotel/puerta-azul',
    head: jsonLd('Hotel', { name: 'Hotel Puerta Azul' }),
    body: `<h1>Hotel Puerta Azul</h1><div class="rating">8.7 out of 10</div><p>412 reviews</p>
      <div class="price-box">from <b class="price">€82</b> per night</div><button class="btn">Check availability</button>${prose('en', 2)}`,
  }),
  page('homes for rent', {
    lang: 'fr',
    title: 'Appartements à louer à Quimper',
    url: 'https://toits.example/location/quimper',
    body: `<h1>Appartements à louer à Quimper</h1>${[540, 610, 725]
      .map(
        (rent, at) => `<div class="annonce">
      <a href="/location/quimper/${at}">T${at + 2}, ${40 + at * 15} m²</a> <b>${rent} € par mois</b> Disponible</div>`,
      )
      .join('')}`,
  }),
  page("a bank's fees", {
    lang: 'pl',
    title: 'Opłaty i prowizje - Bank Brzeg',
    url: 'https://bankbrzeg.example/oplaty',
    body: `<h1>Opłaty i prowizje</h1><table><tr><td>Prowadzenie konta</td><td>0 zł</td></tr><tr><td>Karta</td><td>7 zł</td></tr>
      <tr><td>Przelew natychmiastowy</td><td>5 zł</td></tr><tr><td>Wypłata za granicą</td><td>10 zł</td></tr></table>${prose('pl', 1)}`,
  }),
  page('mobile plans', {
    lang: 'de',
    title: 'Handytarife im Vergleich | Funkwelle',
    url: 'https://funkwelle.example/tarife',
    body: `<h1>Handytarife im Vergleich</h1><div class="plans">${['S', 'M', 'L']
      .map(
        (size, at) => `<div class="plan">
      <h2>Welle ${size}</h2><div class="price">${9 + at * 5},99 €/Monat</div><button class="btn">Jetzt bestellen</button></div>`,
      )
      .join('')}</div>`,
  }),
  page('one contract for electricity', {
    lang: 'fr',
    title: 'Offre Courant Vert - Watti',
    url: 'https://watti.example/offres/courant-vert',
    body: `<h1>Offre Courant Vert</h1><div class="price">42,90 €/mois</div><div class="rating">4,3/5</div>
      <a class="btn" href="/souscrire">Souscrire</a>${prose('fr', 2)}`,
  }),
  page('gifts of money', {
    lang: 'en',
    title: 'Donate today | Lifeboats of the North',
    url: 'https://lifeboats.example/donate',
    body: `<h1>Donate today</h1><form><label class="amount"><input type="radio" name="a">£10</label><label class="amount"><input type="radio" name="a">£25</label>
      <label class="amount"><input type="radio" name="a">£50</label><button class="btn">Give now</button></form>${prose('en', 1)}`,
  }),
  page('a paywall', {
    lang: 'de',
    title: 'Warum die Brücke nicht fertig wird - Stadtbote',
    url: 'https://stadtbote.example/plus/bruecke-118833',
    body: `<article><h1>Warum die Brücke nicht fertig wird</h1><p>Von Ina Roth, <time>3. Juni</time></p>${prose('de', 1)}<div class="paywall"><h2>Weiterlesen mit Stadtbote Plus</h2>
      <div class="paywall-price">1 € für 4 Wochen</div><p>danach 9,90 € im Monat</p><button class="btn btn-buy">Jetzt testen</button></div></article>`,
  }),
  page('what a newspaper costs', {
    lang: 'en',
    title: 'Subscribe to The Harbour Post',
    url: 'https://harbourpost.example/subscribe',
    body: `<h1>Subscribe to The Harbour Post</h1><div class="offer"><h2>Digital</h2><p class="price">£1 for 4 weeks</p><button>Subscribe</button></div>
      <div class="offer"><h2>Print</h2><p class="price">£22 a month</p><button>Subscribe</button></div>`,
  }),
  page('what software costs', {
    lang: 'en',
    title: 'Pricing - Tidal CRM',
    url: 'https://tidalcrm.example/pricing',
    body: `<h1>Plans and pricing</h1>${[0, 19, 49]
      .map(
        (price) => `<div class="pricing-card"><div class="price">$${price}</div>
      <small>per user, per month</small><button class="btn">Start free trial</button></div>`,
      )
      .join('')}`,
  }),
  page('the menu of a restaurant', {
    lang: 'fr',
    title: 'La carte - Chez Nino',
    url: 'https://cheznino.example/carte',
    head: jsonLd('Restaurant', { name: 'Chez Nino' }),
    body: `<h1>La carte</h1><h2>Entrées</h2><ul><li>Soupe du jour <b>7,50 €</b></li><li>Œuf mayonnaise <b>6,00 €</b></li></ul>
      <h2>Plats</h2><ul><li>Lieu jaune <b>21,00 €</b></li><li>Tarte aux légumes <b>16,50 €</b></li></ul>`,
  }),
  page('a restaurant with its rating and what a meal costs', {
    lang: 'ja',
    title: '食堂みなと(港町/定食) - まちの味',
    url: 'https://machinoaji.example/shop/1302/13021187/',
    body: `<h1>食堂みなと</h1><div class="rating">3.58</div><div>口コミ 124件</div><p>予算 ¥1,000~¥1,999</p><p>電話 03-0000-0000</p>${prose('ja', 1)}`,
  }),
  page('a course', {
    lang: 'es',
    title: 'Curso de acuarela | Escuela del Puerto',
    url: 'https://escuela.example/cursos/acuarela',
    body: `<h1>Curso de acuarela</h1><p>Ocho tardes, de 18 a 20 h.</p><p>Precio: <b>145 €</b></p><p>Plazas disponibles: 4</p>
      <a class="btn" href="/inscripcion">Inscribirse</a>${prose('es', 1)}`,
  }),
  page('a guest house that asks for dates', {
    lang: 'fr',
    title: 'Maison des Dunes, chambres à Kerlan',
    url: 'https://nuits.example/maison-des-dunes',
    body: `<h1>Maison des Dunes</h1><div class="rating">4,8/5</div><p>à partir de <b class="price">64 €</b> par nuit</p>
      <button class="btn">Voir les disponibilités</button>${prose('fr', 2)}`,
  }),
  page('a craftsman', {
    lang: 'de',
    title: 'Klavierstimmung - Werkstatt Hollan',
    url: 'https://hollan.example/klavierstimmung',
    body: `<h1>Klavierstimmung</h1>${prose('de', 1)}<p>Eine Stimmung kostet <b>95 €</b> zzgl. Anfahrt.</p>
      <a class="btn" href="/kontakt">Termin vereinbaren</a>`,
  }),
];
