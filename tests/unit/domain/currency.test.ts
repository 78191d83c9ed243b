import { expect, test } from 'vitest';
import { minorUnitDigits, parseCurrency } from '@/lib/domain/currency';

test.each([
  ['EUR', 'EUR'],
  [' usd ', 'USD'],
  ['jpy', 'JPY'],
])('%j is a currency', (raw, code) => {
  expect(parseCurrency(raw)).toBe(code);
});

test.each(['€', 'EURO', 'QQQ', '', 'EUR USD', null, 978, ['EUR']])('8: %j is none', (raw) => {
  expect(parseCurrency(raw)).toBeNull();
});

test('minor units are those of ISO 4217, whatever the browser rounds to', () => {
  const digits = ['EUR', 'JPY', 'KWD', 'HUF', 'ISK'].map(minorUnitDigits);
  expect(digits).toEqual([2, 0, 3, 2, 0]);
});
