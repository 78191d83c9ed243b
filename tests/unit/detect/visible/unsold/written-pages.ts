// Pages that are written to be read: recipes, news, forums. Prices stand in them, nothing is sold.
import { jsonLd, og, page, prose, type TablePage } from './page';

export const WRITTEN_PAGES: readonly TablePage[] = [
  page('a recipe with a rating and what a portion costs', {
    lang: 'en',
    title: 'Lentil soup with lemon - The Slow Pot',
    url: 'https://slowpot.example/lentil-soup-with-lemon/',
    head: jsonLd('Recipe', { name: 'Lentil soup with lemon' }),
    body: `<h1 class="entry-title">Lentil soup with lemon</h1>
      <div class="recipe-rating"><span class="rating">4.8 out of 5</span> <span class="rating-count">(212 ratings)</span></div>
      <div class="recipe-cost">Cost: <b>$6.40 recipe / $1.60 serving</b></div>
      <a class="btn btn-jump" href="#recipe">Jump to recipe</a>${prose('en', 2)}
      <ul class="ingredients"><li>300 g lentils ($1.20)</li><li>1 lemon ($0.50)</li><li>2 carrots ($0.40)</li></ul>
      <ol><li>Wash the lentils.</li><li>Simmer for 25 minutes.</li></ol>`,
  }),
  page('a bare recipe whose portion has a price of its own line', {
    lang: 'de',
    title: 'Linsensuppe mit Zitrone | Kochfreude',
    url: 'https://kochfreude.example/rezepte/4471/linsensuppe-mit-zitrone.html',
    body: `<h1>Linsensuppe mit Zitrone</h1>
      <div class="rating" aria-label="4,6 von 5 Sternen">★★★★★ 4,6 von 5 (87)</div>
      <div class="facts"><div>Kosten pro Portion</div><div class="price">1,20 €</div></div>
      <div class="facts"><div>Zubereitung</div><div>35 Min.</div></div>
      <p>Rezept Nr. 4471</p><button class="btn">Rezept speichern</button>${prose('de', 1)}
      <ul><li>300 g Linsen</li><li>1 Zitrone</li></ul>`,
  }),
  page('a recipe whose ingredients can be put into the cart', {
    lang: 'fr',
    title: 'Tarte aux poireaux - Cuisine du jeudi',
    url: 'https://jeudi.example/recettes/tarte-aux-poireaux',
    head: og('article', 'Tarte aux poireaux'),
    body: `<h1>Tarte aux poireaux</h1><div class="rating-stars" title="4,2 sur 5"></div>
      <p class="cost">Coût : <strong>2,35 € par personne</strong></p>${prose('fr', 2)}
      <button class="btn-shopping-list">Ajouter les ingrédients au panier</button>
      <ul><li>3 poireaux</li><li>1 pâte brisée</li></ul>`,
  }),
  page('a bare recipe', {
    lang: 'ja',
    title: 'かぼちゃの煮物のレシピ | 台所ノート',
    url: 'https://daidokoro.example/recipe/1849302',
    body: `<h1>かぼちゃの煮物</h1><div class="review-score">4.5</div><div>レビュー 38件</div>
      <dl><dt>費用目安</dt><dd>300円前後</dd><dt>調理時間</dt><dd>20分</dd></dl>${prose('ja', 2)}
      <p>レシピID: 1849302</p>`,
  }),
  page('news of what petrol costs', {
    lang: 'en',
    title: 'Petrol now at €1.89 a litre as oil climbs | The Harbour Post',
    url: 'https://harbourpost.example/news/2026/petrol-prices-climb',
    body: `<h1>Petrol now at €1.89 a litre as oil climbs</h1><p>By Tom Ley · 3 hours ago</p>${prose('en', 1)}
      <p>A litre of diesel was <strong>€1.79</strong> on Monday, the motorists' club said.</p>${prose('en', 2)}`,
  }),
  page('news of a dearer ticket, from a portal with a rating of articles', {
    lang: 'de',
    title: 'Monatskarte kostet jetzt 63 Euro',
    url: 'https://stadtbote.example/lokales/monatskarte-63-euro-119922',
    head: jsonLd('NewsArticle', { headline: 'Monatskarte kostet jetzt 63 Euro' }),
    body: `<h1>Monatskarte kostet jetzt 63 Euro</h1><div class="article-rating">4,1 von 5</div>
      <p class="lead">Bisher waren es 58 Euro.</p>${prose('de', 3)}`,
  }),
  page('a thread of a forum with prices', {
    lang: 'en',
    title: 'What did you pay for your Aurel One? - Headroom Forum',
    url: 'https://headroom.example/threads/what-did-you-pay.88213/',
    body: `<h1>What did you pay for your Aurel One?</h1><div class="message"><b>marl</b><p>Got mine for $99 new.</p></div>
      <div class="message"><b>oona</b><p>$120 in the shop round the corner, it was in stock.</p></div>
      <div class="message"><b>pim</b><p>$85 used.</p></div><a class="button" href="/reply">Reply</a>`,
  }),
  page('a thread of a forum in which something is looked for', {
    lang: 'pl',
    title: 'Szukam: Alfa Z1 do 1500 zł - Forum Domowe',
    url: 'https://forumdomowe.example/temat/7712-szukam-alfa-z1',
    body: `<h1>Szukam: Alfa Z1 do 1500 zł</h1><div class="post"><p>Witam, szukam zmywarki Alfa Z1, budżet 1500 zł.</p></div>
      <div class="post"><p>W sklepie jest za 1 899 zł, niedostępna.</p></div>`,
  }),
  page('an encyclopedia about a thing with its price at launch', {
    lang: 'ja',
    title: 'ノヴォP7 - ことば百科',
    url: 'https://hyakka.example/wiki/Novo_P7',
    body: `<h1>ノヴォP7</h1><table class="infobox"><tr><th>メーカー</th><td>ノヴォ</td></tr><tr><th>型番</th><td>NP-7001</td></tr>
      <tr><th>発売時価格</th><td>59,800円</td></tr></table>${prose('ja', 4)}`,
  }),
  page('a travel guide with entry fees', {
    lang: 'fr',
    title: 'Visiter le phare de Kerlan : horaires et tarifs',
    url: 'https://bretagne-a-pied.example/phare-de-kerlan',
    body: `<h1>Visiter le phare de Kerlan : horaires et tarifs</h1><div class="rating">4,7/5 (312 avis)</div>
      <p>Tarif : <b>6,50 €</b>, gratuit avant 8 ans.</p><p>Ouvert de 10 h à 18 h.</p>${prose('fr', 2)}`,
  }),
];
