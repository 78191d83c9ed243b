import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import baseline from './baseline.json';
import { type Score, scorePages } from './score';

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
