import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalFromMoney, moneyFromDecimal } from '@/lib/domain/money';

describe('moneyFromDecimal', () => {
  test.each([
    ['1234.56', 'EUR', 123456],
    ['12', 'EUR', 1200],
    ['12.5', 'EUR', 1250],
    ['1500', 'JPY', 1500],
    ['1499.6', 'JPY', 1500],
    ['1.2345', 'KWD', 1235],
    ['0.005', 'EUR', 1],
    ['19.999', 'EUR', 2000],
    ['19.994', 'EUR', 1999],
    ['99999999999.99', 'IDR', 9999999999999],
  ])('%s %s is %i minor units', (decimal, currency, amount) => {
    expect(moneyFromDecimal(decimal, currency)).toEqual({ amount, currency });
  });

  test.each([
    ['0', 'EUR'],
    ['0.004', 'EUR'],
    ['-1', 'EUR'],
    ['1e309', 'EUR'],
    ['NaN', 'EUR'],
    ['1,226.00', 'EUR'],
    ['1.226 €', 'EUR'],
    ['١٢.٥', 'EUR'],
    ['', 'EUR'],
    ['12.', 'EUR'],
    ['1234567890123', 'EUR'],
    ['12.00', 'QQQ'],
    ['12.00', null],
    [null, 'EUR'],
  ])('8: %j %j is no money', (decimal, currency) => {
    expect(moneyFromDecimal(decimal, currency)).toBeNull();
  });

  test('gives back what decimalFromMoney wrote', () => {
    const amounts = fc.integer({ min: 1, max: 10 ** 12 - 1 });
    fc.assert(
      fc.property(amounts, fc.constantFrom('EUR', 'JPY', 'KWD'), (amount, currency) => {
        const decimal = decimalFromMoney({ amount, currency });
        expect(moneyFromDecimal(decimal, currency)).toEqual({ amount, currency });
      }),
    );
  });
});

test('decimalFromMoney writes a point, and as many decimals as the currency has', () => {
  expect(decimalFromMoney({ amount: 5, currency: 'EUR' })).toBe('0.05');
  expect(decimalFromMoney({ amount: 1500, currency: 'JPY' })).toBe('1500');
  expect(decimalFromMoney({ amount: 1234, currency: 'KWD' })).toBe('1.234');
});
