/** The pages that the benches measure on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * An article: of the corpus's articles the one of median size (scripts do not run), where CORPUS
 * names the corpus; else a generated one of the same size and shape.
 */
export function medianArticle(): { html: string; from: 'corpus' | 'generated' } {
  const folder = process.env.CORPUS;
  if (folder === undefined) return { html: generatedArticle(), from: 'generated' };
  const pages = readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): { kind: string; file: string } => JSON.parse(line))
    .filter(({ kind }) => kind === 'article')
    .map(({ file }) => gunzipSync(readFileSync(join(folder, file))).toString('utf8'))
    .sort((a, b) => a.length - b.length);
  const html = pages[Math.floor(pages.length / 2)];
  return html === undefined
    ? { html: generatedArticle(), from: 'generated' }
    : { html, from: 'corpus' };
}

// About 290 kB and 2,500 elements, as the corpus's median article.
function generatedArticle(): string {
  const words = 'the street was quiet when the first bees came out of the wall '.repeat(8);
  const paragraph = `<div class="block"><p>${words}<a href="/a">link</a></p></div>\n`;
  return `<!doctype html><html lang="en"><head><title>Bees</title>
<meta property="og:type" content="article"></head><body><article><h1>Bees</h1>
${paragraph.repeat(480)}</article></body></html>`;
}

/**
 * A page of 69,000 elements without a product, which for ten seconds adds, changes and removes a few
 * elements every 100 ms.
 */
export function bigPage(): string {
  const row = '<li class="row" data-n="1"><a href="/x"><span>one</span><b>two</b></a></li>\n';
  return `<!doctype html><html lang="en"><head><title>Big</title></head><body>
<p id="clock">0</p><ul id="rows">${row.repeat(17_249)}</ul>
<script>
const rows = document.getElementById('rows');
const clock = document.getElementById('clock');
let ticks = 0;
const timer = setInterval(() => {
  clock.textContent = String(++ticks);
  for (let n = 0; n < 20; n++) {
    const row = document.createElement('li');
    row.innerHTML = '<a href="/y"><span>new</span></a>';
    rows.append(row);
    rows.firstElementChild.remove();
    rows.children[n * 50].setAttribute('data-n', String(ticks));
  }
  if (ticks === 100) { clearInterval(timer); document.title = 'done'; }
}, 100);
</script></body></html>`;
}

/** In the page itself: thousands of requests that fail would be measured instead. */
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

const LANTERN = {
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Bench Lantern',
  brand: { '@type': 'Brand', name: 'Bourdon' },
  sku: 'BL-1',
  offers: { '@type': 'Offer', price: '49.90', priceCurrency: 'EUR' },
};

/** A product's page of about `elements` elements, below which cards of other products go on, each with a price. */
export function cardsPage(elements: number): string {
  const card = (n: number) =>
    `<li class="card"><a href="/p/${n}"><img alt="" src="${PICTURE}" width="200" height="200"><h3>Lamp ${n}</h3></a><span class="price">${n % 90},90 €</span></li>\n`;
  const count = Math.max(0, Math.floor((elements - 12) / 5));
  return productPage(`<ul>${Array.from({ length: count }, (_, n) => card(n)).join('')}</ul>`);
}

/** The same with a text that goes on, in paragraphs of one sentence. */
export function prosePage(elements: number): string {
  const sentence =
    '<p>It burns for <b>40</b> hours and weighs <i>2 kg</i> <a href="/a">as told</a>.</p>\n';
  return productPage(sentence.repeat(Math.max(0, Math.floor((elements - 12) / 4))));
}

function productPage(rest: string): string {
  return `<!doctype html><html lang="de"><head><title>Bench Lantern</title>
<script type="application/ld+json">${JSON.stringify(LANTERN)}</script></head><body>
<main><h1>Bench Lantern</h1><img alt="" src="${PICTURE}" width="600" height="600"><p class="price">49,90 €</p>
<form action="/cart"><button type="submit">In den Warenkorb</button></form></main>
<section>${rest}</section></body></html>`;
}
