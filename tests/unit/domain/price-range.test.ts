import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePriceRange } from '@/lib/domain/price-range';
import { processorMs } from '@/tests/unit/detect/detect-html';

describe('parsePriceRange', () => {
  it.each([
    ['€6.95 - €9.95', '6.95', '9.95', 'EUR'],
    ['10–20 €', '10', '20', 'EUR'],
    ['£10.00 to £1,250.00', '10', '1250', 'GBP'],
    ['ab 5,00 € bis 10,00 €', '5', '10', 'EUR'],
    ['de 10 à 15 EUR', '10', '15', 'EUR'],
    ['1 200 Kč – 1 500 Kč', '1200', '1500', 'CZK'],
    ['¥1,280 ~ ¥2,480', '1280', '2480', null],
    ['от 100 до 200 ₽', '100', '200', 'RUB'],
    ['$5 - 7', '5', '7', null],
  ])('reads %j', (text, lowPrice, highPrice, priceCurrency) => {
    expect(parsePriceRange(text)).toMatchObject({ lowPrice, highPrice, priceCurrency });
  });

  it('settles a shared sign as a single price does', () => {
    expect(parsePriceRange('$5 - $7', { country: 'CA' })?.priceCurrency).toBe('CAD');
  });

  it.each([
    '',
    '5 €',
    '5 € statt 10 €',
    '10 € - 5 €',
    '5 € - 10 $',
    '12-24 months',
    '5 €, 10 €',
    '5 € + 10 € shipping',
    '2 - 3 days, 10 €',
  ])('gives null for %j', (text) => {
    expect(parsePriceRange(text)).toBeNull();
  });

  it('gives two decimal strings in order, or null, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(9999), (text, cents) => {
        const range = parsePriceRange(`${text} ${cents / 100} € - ${cents} € ${text}`);
        if (range !== null) expect(Number(range.lowPrice)).toBeLessThan(Number(range.highPrice));
      }),
    );
  });

  it.each([
    ['dashes', '1-'.repeat(500_000)],
    ['ranges', '1 € - '.repeat(200_000)],
  ])('attack 13: takes no time over a million %s', (_, text) => {
    expect(processorMs(() => parsePriceRange(text))).toBeLessThan(200);
  });
});
