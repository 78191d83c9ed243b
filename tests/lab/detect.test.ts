import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLdPage, lantern } from '@/tests/unit/detect/detect-html';
import { detectCommand } from './detect';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bourdon-lab-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string | Buffer) => writeFileSync(join(folder, name), text);
const linesOf = (name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('lab detect', () => {
  const manifest = () => join(folder, 'manifest.jsonl');
  const out = () => join(folder, 'detected.jsonl');

  beforeAll(() => {
    const html =
      jsonLdPage(lantern(), '<h1>Duprey Lantern</h1> $98.99') +
      '<meta property="og:type" content="product">';
    write('page.html', html);
    write('page.html.gz', gzipSync(html));
    const page = (id: string, more: object = {}) =>
      JSON.stringify({ id, url: 'https://shop.example/lamp#blue', file: 'page.html', ...more });
    write(
      'manifest.jsonl',
      [
        page('plain'),
        page('packed', { file: 'page.html.gz' }),
        page('gone', { file: 'x.html' }),
        page('odd', { url: 'ftp://shop.example/' }),
        '{',
        page('more', { lang: 'en', expected: {} }),
      ].join('\n'),
    );
  });

  it.each(['chromium', 'jsdom'] as const)(
    'reads the pages of a manifest in %s, in its order',
    async (dom) => {
      await detectCommand({ manifest: manifest(), out: out(), dom });
      const answers = linesOf('detected.jsonl');
      expect(answers.map(({ id, pageKind, error }) => [id, pageKind, error !== undefined])).toEqual(
        [
          ['plain', 'product', false],
          ['packed', 'product', false],
          ['gone', 'none', true],
          ['odd', 'none', true],
          [null, 'none', true],
          ['more', 'product', false],
        ],
      );
      expect(answers[0]).toMatchObject({
        product: { name: 'Duprey Lantern', brand: null, sku: 'DL-1' },
        offers: [{ price: '98.99', priceCurrency: 'USD', listPrice: null, seller: null }],
        rating: null,
        reviews: [],
        provenance: { price: 'json-ld' },
        hasSign: true,
      });
      expect(answers[0].ms).toBeGreaterThan(0);
    },
    60_000,
  );

  it.each(['chromium', 'jsdom'] as const)(
    'finds nothing in %s once the markup is out',
    async (dom) => {
      await detectCommand({ manifest: manifest(), out: out(), dom, withoutMarkup: true });
      expect(linesOf('detected.jsonl')[0]).toMatchObject({ pageKind: 'none', hasSign: false });
    },
    60_000,
  );
});
