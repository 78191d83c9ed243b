import { beforeEach, describe, expect, it } from 'vitest';
import type { Unit } from '@/lib/domain/unit-price';
import {
  formatAgo,
  formatDate,
  formatDecimal,
  formatMoney,
  formatNumber,
  formatReduction,
  formatUnitPrice,
} from '@/lib/format';
import { speak } from '@/tests/components/support/speak';

const euro = (amount: number) => ({ amount, currency: 'EUR' });
const NOW = new Date(2026, 4, 20, 12).getTime();
const ago = (...date: [number, number, number, number?, number?]) =>
  formatAgo(new Date(...date).getTime(), NOW);

beforeEach(() => speak('en'));

describe('a price per unit', () => {
  const per = (price: string, quantity: number, unit: Unit, locale = 'en-IE') =>
    formatUnitPrice({ price, quantity, unit }, 'EUR', locale).replaceAll('\u00a0', ' ');

  it.each([
    ['12.4', 1, 'kg', '€12.40 / kg'],
    ['1.24', 100, 'g', '€1.24 / 100 g'],
    ['24.9', 1, 'm2', '€24.90 / m²'],
    ['0.7', 1, 'cl', '€0.70 / cl'],
    ['0.7', 10, 'cl', '€0.70 / 10 cl'],
    ['0.42', 1, 'piece', '€0.42 / piece'],
    ['4.2', 10, 'piece', '€4.20 / 10 pieces'],
    ['23.2353', 1, 'kg', '€23.24 / kg'],
    ['0.0357', 1, 'piece', '€0.0357 / piece'],
  ] as const)('%s for %s %s', (price, quantity, unit, text) => {
    expect(per(price, quantity, unit)).toBe(text);
  });

  it('is written as the shopper writes prices and units', () => {
    speak('fr');
    expect(per('12.4', 1, 'kg', 'fr-FR')).toBe('12,40 € / kg');
    expect(per('1.24', 100, 'g', 'fr-FR')).toMatch(/^1,24 € \/ 100\sg$/);
    expect(per('0.42', 1, 'piece', 'fr-FR')).toBe('0,42 € / pièce');
    expect(per('3.2', 1, 'l', 'fr-FR')).toBe('3,20 € / l');
    expect(per('5', 1, 'fl oz', 'en-US')).toBe('€5.00 / fl oz');
  });

  it('has the decimals of its currency', () => {
    const yen = formatUnitPrice({ price: '198', quantity: 100, unit: 'g' }, 'JPY', 'ja-JP');
    expect(yen).toMatch(/^[¥￥]198 \/ 100/);
  });
});

describe('money', () => {
  it('is written as the shopper writes it', () => {
    expect(formatMoney(euro(123456), 'en-IE')).toBe('€1,234.56');
    expect(formatMoney(euro(123456), 'fr-FR')).toBe('1\u202f234,56\u00a0€');
    expect(formatMoney(euro(123456), 'de-DE')).toBe('1.234,56\u00a0€');
  });

  it('has the decimals of its currency', () => {
    expect(formatMoney({ amount: 39800, currency: 'JPY' }, 'ja-JP')).toMatch(/^[¥￥]39,800$/);
    expect(formatMoney({ amount: 1500, currency: 'KWD' }, 'en-GB')).toContain('1.500');
  });

  it('is exact beyond what a float can hold', () => {
    expect(formatMoney(euro(Number.MAX_SAFE_INTEGER), 'en-IE')).toBe('€90,071,992,547,409.91');
  });

  it('never leaves a dollar or crown in doubt', () => {
    expect(formatMoney({ amount: 1200, currency: 'CAD' }, 'en-US')).toBe('CA$12.00');
    expect(formatMoney({ amount: 1200, currency: 'USD' }, 'en-US')).toBe('$12.00');
    expect(formatMoney({ amount: 1200, currency: 'DKK' }, 'en-GB')).toContain('DKK');
    expect(formatMoney({ amount: 1200, currency: 'GBP' }, 'fr-FR')).toBe('12,00\u00a0£');
  });
});

it('a price without a currency keeps its decimals', () => {
  expect(formatDecimal('1234.50', 'fr-FR')).toBe('1\u202f234,50');
  expect(formatDecimal('39', 'en-GB')).toBe('39');
});

it('numbers and reductions', () => {
  expect(formatNumber(1204, 'en-GB')).toBe('1,204');
  expect(formatNumber(4.64, 'fr-FR')).toBe('4,6');
  expect(formatReduction(0.303, 'en-GB')).toBe('\u221230%');
  expect(formatReduction(0.303, 'fr-FR')).toMatch(/^\u221230\s%$/);
});

describe('times', () => {
  it('a day of this year goes without it', () => {
    expect(formatDate(new Date(2026, 4, 3).getTime(), NOW, 'en-GB')).toBe('3 May');
    expect(formatDate(new Date(2025, 4, 3).getTime(), NOW, 'fr')).toBe('3 mai 2025');
  });

  it('how long ago goes by the calendar', () => {
    expect(ago(2026, 4, 20, 11, 59)).toBe('1 minute ago');
    expect(ago(2026, 4, 20, 9)).toBe('3 hours ago');
    expect(ago(2026, 4, 19, 9)).toBe('yesterday');
    expect(ago(2026, 4, 18, 23)).toBe('2 days ago');
    expect(ago(2026, 4, 1)).toBe('2 weeks ago');
    expect(ago(2025, 11, 1)).toBe('5 months ago');
    expect(ago(2023, 0, 1)).toBe('3 years ago');
  });

  it('a moved clock does not see into the future', () => {
    expect(formatAgo(NOW + 3_600_000, NOW)).toBe('just now');
    expect(formatAgo(NOW - 20_000, NOW)).toBe('just now');
  });

  it('speaks the language of the messages, not of the browser', () => {
    speak('en', 'de');
    expect(ago(2026, 4, 18, 9)).toBe('2 days ago');
    speak('fr', 'fr-CA');
    expect(ago(2026, 4, 18, 9)).toBe('avant-hier');
  });
});
