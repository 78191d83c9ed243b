import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCountText, parseRatingText } from '@/lib/detect/rating-text';
import { processorMs } from '@/tests/unit/detect/detect-html';

describe('parseRatingText', () => {
  it.each([
    ['4,3 von 5 Sternen', 4.3, 5],
    ['4.3 out of 5', 4.3, 5],
    ['Rated 4.75 out of 5 stars', 4.75, 5],
    ['4,6 sur 5', 4.6, 5],
    ['4,6 su 5 stelle', 4.6, 5],
    ['4/5 117 customer reviews', 4, 5],
    ['8,4/10 (7 Bewertungen)', 8.4, 10],
    ['5.4 / 6', 5.4, 6],
    ['5つ星のうち4.6', 4.6, 5],
    ['5 yıldız üzerinden 4,6', 4.6, 5],
    ['4.6 من 5', 4.6, 5],
    ['٤٫٦ من ٥', 4.6, 5],
    ['92%', 92, 100],
    ['★★★★☆', 4, 5],
    ['4.8 (7 reviews)', 4.8, null],
    ['4.8', 4.8, null],
    ['5 stars, 1 review', 5, null],
    ['10 reviews 4.5', 4.5, null],
  ])('reads %j', (text, ratingValue, bestRating) => {
    expect(parseRatingText(text)).toEqual({ ratingValue, bestRating });
  });

  it.each(['', 'No reviews yet', '23 Reviews', '(5)', '★★★★★', '120 %', '1,234'])(
    'gives null for %j',
    (text) => {
      expect(parseRatingText(text)).toBeNull();
    },
  );

  it('is never above its scale', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(120), (text, value) => {
        const rating = parseRatingText(`${text}${value}/10 ${text}`);
        if (rating?.bestRating) expect(rating.ratingValue).toBeLessThanOrEqual(rating.bestRating);
      }),
    );
  });
});

describe('parseCountText', () => {
  it.each([
    ['23 Reviews', 23],
    ['(1.234)', 1234],
    ['2K reviews', 2000],
    ['1,2 mil opiniones', 1200],
    ['Reviews (12)', 12],
    ['4,5 (10 237)', 10_237],
    ['12.345 Bewertungen', 12_345],
    ['4.9 | 10 Reviews', 10],
    ['0 avis', 0],
    ['77369', 77_369],
  ])('reads %j', (text, count) => {
    expect(parseCountText(text)).toBe(count);
  });

  it.each(['', 'No Reviews Yet', '10,23', '4.5', '4.5/5', 'Blue 2000'])(
    'gives null for %j',
    (text) => {
      expect(parseCountText(text)).toBeNull();
    },
  );
});

it.each([
  ['stars', '★'.repeat(1_000_000)],
  ['numbers', '4,5 '.repeat(250_000)],
  ['slashes', '4/'.repeat(500_000)],
  ['letters', `5${'a '.repeat(500_000)}4.5`],
])('attack 13: takes no time over a million %s', (_, text) => {
  expect(processorMs(() => [parseRatingText(text), parseCountText(text)])).toBeLessThan(200);
});

const corpus = process.env.CORPUS;
const linesOf = (file: string): Label[] =>
  readFileSync(join(corpus ?? '', 'snippets', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

type Label = {
  html?: string;
  text?: string;
  expected: { ratingValue?: number; reviewCount?: number | null };
};

describe.skipIf(corpus === undefined)('the printed ratings of the corpus', () => {
  it('are nearly all read from the text around them', () => {
    const lines = linesOf('rating.jsonl');
    const right = lines.filter(({ html = '', expected }) => {
      const text = html.replace(/<[^>]+>/g, ' ');
      return (
        parseRatingText(text.replace(/\s+/g, ' ').trim())?.ratingValue === expected.ratingValue
      );
    });
    expect(right.length / lines.length).toBeGreaterThan(0.95);
  });

  it('and all the counts', () => {
    const wrong = linesOf('review-count.jsonl').filter(
      ({ text = '', expected }) => parseCountText(text) !== expected.reviewCount,
    );
    expect(wrong).toEqual([]);
  });
});
