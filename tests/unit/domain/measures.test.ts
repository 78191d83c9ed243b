import { describe, expect, test } from 'vitest';
import { measuresContradict, readMeasures } from '@/lib/domain/measures';

describe('readMeasures', () => {
  test.each([
    ['Eau 1,5 l', 'volume', [1500]],
    ['Water 1.5L bottle', 'volume', [1500]],
    ['Hafer 500g', 'mass', [500]],
    ['Hafer 1.500 g', 'mass', [1.5, 1500]],
    ['Phone 8 GB 256GB', 'storage', [8000, 256_000]],
    ['Téléphone 256 Go', 'storage', [256_000]],
    ['Bench 180 cm', 'length', [1800]],
    ['Hose 20 m', 'length', [20_000]],
    ['Cups, set of 2', 'pack', [2]],
    ['Tasses, lot de 2', 'pack', [2]],
    ['Tassen 2er Set', 'pack', [2]],
    ['Beans 6-pack', 'pack', [6]],
    ['Batteries x 12', 'pack', [12]],
    ['Water 6 x 1,5 l', 'pack', [6]],
  ])('%s: %s %j', (name, measure, values) => {
    expect([...(readMeasures(name).values.get(measure) ?? [])]).toEqual(values);
  });

  test.each(['Auralis Q45', 'Moka Reale 6', 'Model 3G5', 'A4 paper', 'AUQ45-BK'])(
    '%s has none',
    (name) => {
      expect(readMeasures(name).values.size).toBe(0);
    },
  );

  test('13: a hostile name is read in linear time', () => {
    // Backtracking would take minutes on these.
    const start = performance.now();
    for (const piece of ['1 ', '1x', 'set of ', '1.', '1,1,', 'pack ', 'x×']) {
      readMeasures(piece.repeat(5000));
    }
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

test.each([
  ['Water 1.5 l', 'Eau 150 cl', false],
  ['Bench 180 cm', 'Établi 1,8 m', false],
  ['Phone 256 GB', 'Phone 8 GB / 256 GB', false],
  ['Phone 8 GB / 512 GB', 'Phone 8 GB / 256 GB', true],
  ['Cups, set of 2', 'Cups, set of 4', true],
  ['Cups, set of 2', 'Cups', false],
  ['Bench 180 cm', 'Bench 20 kg', false],
  ['Oats 500 g', 'Oats 1 kg', true],
])('%s and %s contradict each other: %s', (left, right, contradict) => {
  expect(measuresContradict(readMeasures(left), readMeasures(right))).toBe(contradict);
  expect(measuresContradict(readMeasures(right), readMeasures(left))).toBe(contradict);
});
