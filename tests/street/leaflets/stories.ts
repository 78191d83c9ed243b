// Texts in which prices stand although nothing is sold: news, a recipe, a comparison, a hotel, an advertisement for a job.
import { html } from '@/tests/street/html';
import type { Leaflet } from './leaflet';

export const stories: readonly Leaflet[] = [
  {
    path: '/en/news/harbour-bridge',
    language: 'en',
    title: 'Harbour bridge to reopen in May',
    content: html`<article><h1>Harbour bridge to reopen in May</h1><p class="by">Noor Whitlock, 4 March</p>
<p>The repair has cost £4.2 million, £600,000 more than planned. A crossing stays free on foot; cars will pay £2.40, lorries £7.10.</p>
<p>“We could have bought a ferry for £1,250,000,” said one councillor. In stock at the time were two hulls, both rusted.</p><img src="/pictures/sign.svg" alt="The bridge" width="400" height="200">
<p>The toll replaces the former price of £3.00.</p></article><aside><h2>Read more</h2><ul><li><a href="/en/news/a">Butter above £3 for the first time</a></li><li><a href="/en/news/b">Rail fares up by 4 %</a></li></ul><div class="box">Subscribe: £1.00 for the first month, then £9.99 <button>Subscribe</button></div></aside>`,
  },
  {
    path: '/fr/actualites/prix-du-beurre',
    language: 'fr',
    title: 'Le beurre à 3,20 € la plaquette',
    content: html`<article><h1>Le beurre à 3,20 € la plaquette</h1><p>En un an, la plaquette de 250 g est passée de 2,45 € à 3,20 €, soit 12,80 € le kg. Les éleveurs, eux, touchent 0,46 € par litre de lait.</p><p>« À ce prix, je n’en achète plus », dit une cliente au rayon frais.</p></article><aside><p>Réservé aux abonnés : 1 € le premier mois <a href="/fr/abonnement">S’abonner</a></p></aside>`,
  },
  {
    path: '/de/ratgeber/kopfhoerer-vergleich',
    language: 'de',
    title: 'Fünf Kopfhörer im Vergleich',
    content: html`<article><h1>Fünf Kopfhörer im Vergleich</h1><p>Wir haben fünf Modelle drei Monate lang getragen.</p>${[
      ['Tonus A1', '79,00 €', 'leicht, aber laut'],
      ['Klangkorb 5', '129,90 €', 'unser Preistipp'],
      ['Ohrlicht Pro', '249,00 €', 'der Testsieger'],
      ['Basswerk XL', '199,00 €', 'schwer'],
      ['Stille 2', '319,00 €', 'für Vielflieger'],
    ].map(
      ([name, price, word]) =>
        html`<h2>${name}</h2><p>${name} kostet derzeit etwa ${price}: ${word}.</p><p><a href="https://markt-platz.example/">Zum Angebot</a></p>`,
    )}<h2>Fazit</h2><p>Wer unter 150 € bleiben will, nimmt den Klangkorb 5.</p></article>`,
  },
  {
    path: '/it/ricette/torta-di-nocciole',
    language: 'it',
    title: 'Torta di nocciole della zia',
    content: html`<article><h1>Torta di nocciole della zia</h1><p>Per 8 persone · 50 minuti · costo circa 6,50 €</p><ul><li>200 g di nocciole</li><li>4 uova</li><li>150 g di zucchero</li></ul><ol><li>Tritare le nocciole.</li><li>Montare le uova.</li><li>Cuocere a 170 °C per 35 minuti.</li></ol><p>★★★★☆ 4,6 (128 voti)</p><button>Salva la ricetta</button></article>`,
  },
  {
    path: '/es/hoteles/posada-del-faro',
    language: 'es',
    title: 'Posada del Faro',
    content: html`<article><h1>Posada del Faro</h1><p>★★★ · 8,9 Fabuloso (412 comentarios)</p><form><label>Entrada <input type="date"></label><label>Salida <input type="date"></label><button>Ver disponibilidad</button></form>
<table><tr><th>Habitación</th><th>Precio por noche</th></tr><tr><td>Doble interior</td><td>84 €</td></tr><tr><td>Doble con vistas</td><td>112 €</td></tr><tr><td>Familiar</td><td>149 €</td></tr></table><p>Tasa turística: 1,50 € por persona y noche.</p></article>`,
  },
  {
    path: '/nl/vacatures/imker',
    language: 'nl',
    title: 'Imker (m/v/x) gezocht',
    content: html`<article><h1>Imker (m/v/x) gezocht</h1><p>€ 2.850 tot € 3.400 per maand, 32 uur per week. Reiskosten € 0,23 per kilometer.</p><button>Solliciteer nu</button></article>`,
  },
  {
    path: '/pl/blog/balkon',
    language: 'pl',
    title: 'Balkon za mniej niż 500 zł',
    content: html`<article><h1>Balkon za mniej niż 500 zł</h1><p>Skrzynki kosztowały 120 zł, ziemia 45,50 zł, a zioła po 7 zł za sztukę. Stolik znaleźliśmy na śmietniku, więc za 0 zł.</p><p>Razem wyszło 312,40 zł.</p></article>`,
  },
];
