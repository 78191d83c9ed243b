import { describe, expect, it } from 'vitest';
import { readAsShopper } from '@/tests/lab/read-as-shopper';
import { documentOf, PRODUCT_URL, processorMs } from '@/tests/unit/detect/detect-html';

/** Longest processor time that a hostile page may cost in jsdom, ms; a browser is ten times faster. */
const LIMIT_MS = 4000;

const H1 = '<h1>Duprey Lantern</h1>';
const SOLD = `${H1}<b class="price">€98.99</b><button>Add to cart</button>`;
const MARKUP = `<script type="application/ld+json">
  {"@type":"Product","name":"Duprey Lantern","offers":{"price":"5.00","priceCurrency":"EUR"}}</script>`;

const times = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');
const nested = (depth: number, open: string, inside: string) =>
  open.repeat(depth) + inside + '</div>'.repeat(depth);
const links = (count: number) => times(count, (index) => `<a href="/${index}">link ${index}</a>`);

describe('attack 14: what the page shows takes bounded time to read', () => {
  it.each([
    [
      'prices of "yours" and links that may lead out of an account',
      `${MARKUP}${H1}${times(300, () => '<p>Your price €5.00</p>')}${links(15_000)}`,
    ],
    [
      'prices in an element with a name of three million characters',
      `<div class="${'a'.repeat(3_000_000)}">${H1}${times(600, (index) => `<b>€${index}.99</b>`)}</div>`,
    ],
    [
      'breadcrumbs in breadcrumbs around links without a name',
      nested(240, '<div class="breadcrumb">', `${'<a href="/x"></a>'.repeat(60_000)}end`) + SOLD,
    ],
  ])('of %s', (_, html) => {
    const document = documentOf(`<title>Duprey Lantern | Shop</title><body>${html}`);
    const bugs: unknown[] = [];
    const onBug = (...bug: unknown[]) => bugs.push(bug);
    expect(processorMs(() => readAsShopper(document, PRODUCT_URL, { onBug }))).toBeLessThan(
      LIMIT_MS,
    );
    expect(bugs).toEqual([]);
  });
});
