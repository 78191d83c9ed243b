import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDigit, isRestrictedGtin, parseGtin } from '@/lib/domain/gtin';
import { processorMs } from '@/tests/unit/detect/detect-html';

describe('parseGtin', () => {
  test.each([
    ['4006381333931', '04006381333931'],
    ['012345678905', '00012345678905'],
    ['96385074', '00000096385074'],
    ['14006381333938', '14006381333938'],
    ['4006-3813 33931', '04006381333931'],
    [4006381333931, '04006381333931'],
  ])('%s is kept with 14 digits', (raw, gtin14) => {
    expect(parseGtin(raw)).toBe(gtin14);
  });

  test.each([
    ['a wrong check digit', '4006381333932'],
    ['a wrong length', '400638133393'],
    ['letters', '4006381B33931'],
    ['nothing', ''],
    ['zeros', '0000000000000'],
    ['a shop’s own number, 20 to 29', '2012345678900'],
    ['a shop’s own number, 02', '0212345678907'],
    ['a coupon', '9912345678909'],
    ['a coupon of a till, 05', '0512345678900'],
    ['a case of a shop’s own things', '12012345678900'],
    ['an ISSN', '3170-0047'],
    ['a list of digits as long as a book', '4'.repeat(10_000)],
    ['no text', ['4006381333931']],
    ['a fraction', 4006381333931.5],
  ])('12: %s is no GTIN', (_, raw) => {
    expect(parseGtin(raw)).toBeNull();
  });

  test('12: one wrong digit is always found', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9]\d{12}$/),
        fc.nat(12),
        fc.integer({ min: 1, max: 9 }),
        (leading, place, shift) => {
          const gtin = `${leading}${checkDigit(leading)}`;
          fc.pre(!isRestrictedGtin(gtin));
          const digit = (Number(gtin[place]) + shift) % 10;
          const wrong = `${gtin.slice(0, place)}${digit}${gtin.slice(place + 1)}`;
          expect(parseGtin(gtin)).toBe(gtin);
          expect(parseGtin(wrong)).toBeNull();
        },
      ),
    );
  });
});

test('12: numbers that no maker was given are told from those that one was', () => {
  const restricted = ['02123456789017', '00412345678907', '00512345678906', '02012345678906'];
  for (const gtin of [...restricted, '09912345678904', '00000021234567']) {
    expect(isRestrictedGtin(gtin), gtin).toBe(true);
  }
  for (const gtin of ['04006381333931', '09780306406157', '00012345678905', '00000096385074']) {
    expect(isRestrictedGtin(gtin), gtin).toBe(false);
  }
});

test('attack 13: takes no time over a million digits', () => {
  for (const text of ['4'.repeat(1_000_000), '4-'.repeat(500_000), ' '.repeat(1_000_000)]) {
    expect(processorMs(() => parseGtin(text))).toBeLessThan(200);
  }
});
