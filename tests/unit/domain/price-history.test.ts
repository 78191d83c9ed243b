import { expect, test } from 'vitest';
import { summarizePoints } from '@/lib/domain/price-history';

const point = (at: number, amount: number) => ({
  at,
  amount,
  listAmount: null,
  availability: null,
  isConfirmed: false,
});

test('the first, the newest of the lowest, the last, and all', () => {
  const points = [100, 80, 90, 80, 95].map((amount, at) => point(at, amount));
  const summary = summarizePoints(points, 'EUR');
  expect(summary?.first).toMatchObject({ at: 0, price: { amount: 100, currency: 'EUR' } });
  expect(summary?.lowest).toMatchObject({ at: 3, price: { amount: 80, currency: 'EUR' } });
  expect(summary?.last).toMatchObject({ at: 4, price: { amount: 95, currency: 'EUR' } });
  expect(summary?.points).toHaveLength(5);
});

test('a list price has the currency of its price', () => {
  const summary = summarizePoints([{ ...point(1, 80), listAmount: 120 }], 'GBP');
  expect(summary?.last.listPrice).toEqual({ amount: 120, currency: 'GBP' });
});

test('no points have no summary', () => {
  expect(summarizePoints([], 'EUR')).toBeNull();
});
