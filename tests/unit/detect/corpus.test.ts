import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readingOf } from '@/lib/detect/product-claims';
import { readJsonLd } from '@/lib/detect/readers/json-ld';
import { readMicrodata } from '@/lib/detect/readers/microdata';
import { readRdfa } from '@/lib/detect/readers/rdfa';
import baseline from '@/tests/lab/baseline.json';
import { type Score, scorePages } from '@/tests/lab/score';
import { pageFrom } from './detect-html';

const corpus = process.env.CORPUS ?? '';

describe.skipIf(corpus === '')('real pages', () => {
  let score: Score;
  beforeAll(async () => {
    score = await scorePages({ manifest: join(corpus, 'manifest.jsonl') });
  }, 900_000);

  it('are read without an error', () => {
    expect(score.errors).toBe(0);
  });

  it('are recognised at least as well as the baseline', () => {
    const worse = Object.entries(baseline.withMarkup.fields).filter(
      ([field, { f1 }]) => (score.fields[field]?.f1 ?? 0) < f1,
    );
    expect(worse).toEqual([]);
    expect(score.productPages.found).toBeGreaterThanOrEqual(baseline.withMarkup.productPages.found);
    expect(score.listingPages.found).toBeGreaterThanOrEqual(baseline.withMarkup.listingPages.found);
  });

  it('that are of no product are never taken for one', () => {
    const taken = Object.values(score.falseDetections).map((count) => count.taken);
    expect(taken.every((count) => count === 0)).toBe(true);
  });

  it('with a product have a sign for the sense script', () => {
    expect(score.missedSigns).toBe(0);
  });
});

const SYNTAXES = { jsonld: readJsonLd, microdata: readMicrodata, rdfa: readRdfa };

describe.skipIf(corpus === '')('schema.org’s own examples', () => {
  const examples = () =>
    readdirSync(join(corpus, 'schema-org')).map((file) =>
      JSON.parse(readFileSync(join(corpus, 'schema-org', file), 'utf8')),
    );

  it.each(Object.entries(SYNTAXES))('of products are read in %s', (syntax, read) => {
    for (const example of examples()) {
      if (!example.types.includes('Product') || example[syntax] === undefined) continue;
      const page = pageFrom(`<body>${example[syntax]}`);
      const { products } = readingOf(read(page), page);
      expect([example.id, products.map(({ name }) => typeof name)]).toEqual([
        example.id,
        expect.arrayContaining(['string']),
      ]);
    }
  });
});
