import { describe, expect, it } from 'vitest';
import { detectHtml, jsonLdPage, lantern } from './detect-html';

describe('what a hostile shop claims of itself', () => {
  it.each([
    [
      'above its scale',
      { ratingValue: 9, bestRating: 5, ratingCount: 3 },
      { ratingValue: 5, bestRating: 5, ratingCount: 3 },
    ],
    [
      'of another scale',
      { ratingValue: '92', ratingCount: 3 },
      { ratingValue: 92, bestRating: 100, ratingCount: 3 },
    ],
    [
      'of ten',
      { ratingValue: '8,6', bestRating: '10', reviewCount: '1.234' },
      { ratingValue: 8.6, bestRating: 10, ratingCount: 1234 },
    ],
    [
      'with its scale in the value',
      { ratingValue: '4,5 / 5', ratingCount: 2 },
      { ratingValue: 4.5, bestRating: 5, ratingCount: 2 },
    ],
    [
      'from more people than there are',
      { ratingValue: 5, ratingCount: 9e15 },
      { ratingValue: 5, bestRating: 5, ratingCount: 10_000_000 },
    ],
    ['that nobody gave', { ratingValue: 5, ratingCount: 0 }, null],
    ['below zero', { ratingValue: -3, ratingCount: 2 }, null],
    ['that is no number', { ratingValue: 'great', ratingCount: 2 }, null],
    ['beyond every scale', { ratingValue: 5000, ratingCount: 2 }, null],
  ])('attack 10: a rating %s is brought within bounds', (_, aggregateRating, rating) => {
    expect(detectHtml(jsonLdPage(lantern({ aggregateRating }))).rating).toEqual(rating);
  });

  it.each([
    ['a right check digit', '4006381333931', '04006381333931'],
    ['a wrong check digit', '4006381333932', null],
    ['all zeros', '0000000000000', null],
    ['an in-store number', '2000000043333', null],
    ['an ISBN-10', '0-306-40615-2', '09780306406157'],
    ['a wrong ISBN-10', '0-306-40615-3', null],
    ['a UPC without its zero', 32429335302, '00032429335302'],
    ['a scheme', 'gtin13:4006381333931', '04006381333931'],
    ['words', 'does not apply', null],
  ])('attack 12: a GTIN with %s', (_, gtin, read) => {
    expect(detectHtml(jsonLdPage(lantern({ gtin }))).product?.gtin).toBe(read);
  });
});
