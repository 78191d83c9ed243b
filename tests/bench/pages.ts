/** The three pages that page-cost measures on. */
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
