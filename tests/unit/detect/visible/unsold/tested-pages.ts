// Tests, comparisons and deals that tell where a thing is sold, and sell nothing.
import { jsonLd, og, page, prose, type TablePage } from './page';

const BEST = ['Aurel One', 'Brisk 300', 'Cantor Lite', 'Dorn Studio', 'Elbe Air'];

export const TESTED_PAGES: readonly TablePage[] = [
  page('the ten best headphones, with links that buy', {
    lang: 'en',
    title: 'The best headphones of the year, tested | Gear Weekly',
    url: 'https://gearweekly.example/best-headphones/',
    head: jsonLd('Article', { headline: 'The best headphones of the year, tested' }),
    body: `<h1>The best headphones of the year, tested</h1><p class="byline">By Ana Holt</p>${prose('en', 1)}
      ${BEST.map(
        (
          name,
          at,
        ) => `<section><h2>${at + 1}. ${name}</h2><div class="rating">${4.9 - at / 10} out of 5</div>
      <p>Pros: light. Cons: small case.</p><a class="btn btn-buy" href="https://shop${at}.example/p">$${129 + at * 20}.99 at Shopland</a>${prose('en', 1)}</section>`,
      ).join('')}`,
  }),
  page('the best headphones, without markup', {
    lang: 'es',
    title: 'Los mejores auriculares del año | Prueba y Error',
    url: 'https://pruebayerror.example/mejores-auriculares',
    body: `<h1>Los mejores auriculares del año</h1>${prose('es', 1)}
      ${BEST.map(
        (
          name,
          at,
        ) => `<h2>${name}</h2><p>Nota: ${8 + at / 10}/10</p><p><strong>${59 + at * 30},90 €</strong></p>
      <a class="button" rel="sponsored nofollow" href="https://tienda.example/${at}">Comprar en Tienda</a>${prose('es', 1)}`,
      ).join('')}`,
  }),
  page('three dishwashers compared', {
    lang: 'pl',
    title: 'Ranking zmywarek: TOP 3 | Domowy Test',
    url: 'https://domowytest.example/ranking-zmywarek',
    head: og('article', 'Ranking zmywarek: TOP 3'),
    body: `<h1>Ranking zmywarek: TOP 3</h1>${prose('pl', 1)}<table><tr><th>Model</th><th>Ocena</th><th>Cena</th></tr>
      <tr><td>Alfa Z1</td><td>4,7</td><td>1 899 zł</td></tr><tr><td>Beta 45</td><td>4,4</td><td>1 499 zł</td></tr>
      <tr><td>Gama Eco</td><td>4,1</td><td>1 299 zł</td></tr></table>
      <a class="btn" href="https://sklep.example/alfa">Kup teraz</a>${prose('pl', 2)}`,
  }),
  page('the test of one phone, with a score and where it is sold', {
    lang: 'de',
    title: 'Novo P7 im Test: Ausdauernd, aber schwer - Netzblatt',
    url: 'https://netzblatt.example/test/novo-p7-im-test-301288.html',
    body: `<article><h1>Novo P7 im Test: Ausdauernd, aber schwer</h1><p class="author">Von Jan Beck, 12. März</p>
      <div class="review-score"><span class="rating">8,4 von 10</span></div>${prose('de', 2)}
      <div class="pro-contra"><h3>Pro</h3><ul><li>Akku</li></ul><h3>Contra</h3><ul><li>Gewicht</li></ul></div>
      <div class="affiliate-box"><span class="title">Novo P7</span> <span class="price">ab 449,00 €</span>
      <a class="btn" href="https://laden.example/x?tag=netzblatt" rel="sponsored">449 € bei Ladenkette</a></div>${prose('de', 2)}</article>`,
  }),
  page('the test of one camera, marked up as a review', {
    lang: 'en',
    title: 'Halden X2 review: a small camera that gets it right',
    url: 'https://lightmeter.example/reviews/halden-x2-review',
    head:
      og('article', 'Halden X2 review') +
      jsonLd('Review', {
        name: 'Halden X2 review',
        itemReviewed: { '@type': 'Product', name: 'Halden X2', brand: 'Halden', sku: 'HX2' },
        reviewRating: { '@type': 'Rating', ratingValue: '4.5', bestRating: '5' },
      }),
    body: `<h1>Halden X2 review: a small camera that gets it right</h1>
      <div class="review-rating">4.5 out of 5</div><p>Price when reviewed: <b>$899</b></p>
      <a class="btn-buy" href="https://out.example/1">Check price at Shopland</a>${prose('en', 3)}`,
  }),
  page('the test of one camera, an article about a product that shops elsewhere offer', {
    lang: 'en',
    title: 'Halden X3 review: the small camera grew',
    url: 'https://lightmeter.example/reviews-of-the-year/halden-x3',
    head:
      jsonLd('NewsArticle', { headline: 'Halden X3 review' }) +
      jsonLd('Product', {
        name: 'Halden X3',
        url: 'https://lightmeter.example/reviews-of-the-year/halden-x3',
        offers: { '@type': 'Offer', price: '999', priceCurrency: 'USD', url: 'https://out.test/3' },
      }),
    body: `<h1>Halden X3 review: the small camera grew</h1><p class="byline">By Ana Holt <time>4 May</time></p>
      <p>Price: <b>$999</b></p><a class="btn" rel="sponsored" href="https://out.test/3">Buy now at Shopland</a>${prose('en', 3)}`,
  }),
  page('a film with its rating and what it cost to make', {
    lang: 'en',
    title: 'Low Tide (2026)',
    url: 'https://films.example/film/low-tide',
    body: `<h1>Low Tide</h1><div class="rating">7.9/10</div><p>Budget: $12,000,000</p>${prose('en', 1)}`,
  }),
  page('the data of a phone with its price', {
    lang: 'pl',
    title: 'Novo P7 - dane techniczne',
    url: 'https://parametry.example/novo_p7-1204.php',
    body: `<h1>Novo P7</h1><div class="rating">8,1</div><table><tr><td>Marka</td><td>Novo</td></tr><tr><td>Model</td><td>NP-7001</td></tr>
      <tr><td>Cena</td><td>1 899 zł</td></tr></table>`,
  }),
  page('the test of a vacuum cleaner, bare, with its model and a button that leads to a shop', {
    lang: 'fr',
    title: "Test de l'aspirateur Sorbel V40 : silencieux et cher",
    url: 'https://essais.example/test-aspirateur-sorbel-v40',
    body: `<h1>Test de l'aspirateur Sorbel V40 : silencieux et cher</h1><p>Publié le 4 mai par Léa Roux</p>
      <div class="note rating">4/5</div>${prose('fr', 1)}<h2>Fiche technique</h2>
      <table><tr><td>Marque</td><td>Sorbel</td></tr><tr><td>Modèle</td><td>V40-2</td></tr><tr><td>Prix</td><td>349 €</td></tr></table>
      <a class="button" href="https://boutique.example/v40">Acheter 349,00 € chez Boutiqua</a>${prose('fr', 2)}`,
  }),
  page('a test with its verdict and prices of several shops', {
    lang: 'es',
    title: 'Análisis del Novo P7: mucha batería, mucho peso',
    url: 'https://pruebayerror.example/analisis/novo-p7',
    head: jsonLd('NewsArticle', { headline: 'Análisis del Novo P7' }),
    body: `<h1>Análisis del Novo P7: mucha batería, mucho peso</h1><div class="rating">8,1 / 10</div>${prose('es', 2)}
      <div class="offers"><div><span class="price">449,00 €</span> <a class="btn" href="https://a.example/">Ver oferta</a></div>
      <div><span class="price">455,90 €</span> <a class="btn" href="https://b.example/">Ver oferta</a></div></div>`,
  }),
  page('a deal that a blog tells of', {
    lang: 'de',
    title: 'Kopfhörer Brisk 300 für 79 € statt 129 € - Schnäppchenblog',
    url: 'https://billiger-leben.example/brisk-300-kopfhoerer-79-euro',
    body: `<h1>Kopfhörer Brisk 300 für 79 € statt 129 €</h1><p class="meta">Heute, 09:12 von Timo, 34 Kommentare</p>
      ${prose('de', 1)}<p>Im Angebot <b>79,00 €</b> statt <s>129,00 €</s>.</p>
      <a class="btn deal-btn" rel="sponsored" href="https://laden.example/b300">Zum Angebot</a>${prose('de', 1)}
      <div class="comments"><h3>34 Kommentare</h3><p>Gekauft, danke!</p></div>`,
  }),
];
