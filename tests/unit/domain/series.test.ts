import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AVAILABILITIES } from '@/lib/domain/offer';
import {
  appendPoint,
  decodeSeries,
  encodeSeries,
  isWellFormed,
  type PackedSeries,
  type SeriesPoint,
  uniteSeries,
} from '@/lib/domain/series';

const NOON = new Date(2026, 4, 4, 12).getTime();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function point(at: number, amount: number, more: Partial<SeriesPoint> = {}): SeriesPoint {
  return { at, amount, listAmount: null, availability: 'InStock', isConfirmed: false, ...more };
}

const append = (points: readonly SeriesPoint[]) =>
  points.reduce<PackedSeries | null>(appendPoint, null);

const times = (series: PackedSeries | null) => [...(series?.time ?? [])];

describe('appendPoint', () => {
  test('adds a point when price, list price or availability changed', () => {
    const points = [
      point(NOON, 100),
      point(NOON + 1, 90),
      point(NOON + 2, 90, { listAmount: 120 }),
      point(NOON + 3, 90, { listAmount: 120, availability: 'OutOfStock' }),
      point(NOON + 4, 100),
    ];
    const series = append(points);
    expect(series === null ? [] : decodeSeries(series)).toEqual(points);
  });

  test('adds nothing for a repetition on the same day, and one point on the next', () => {
    const series = encodeSeries([point(NOON, 100)]);
    expect(appendPoint(series, point(NOON + 6 * HOUR, 100))).toBe(series);
    expect(appendPoint(series, point(NOON, 100, { isConfirmed: true }))).toBe(series);
    expect(times(appendPoint(series, point(NOON + 13 * HOUR, 100)))).toHaveLength(2);
  });

  test('36: a clock set back leaves the points sorted and doubles none', () => {
    const series = append([point(NOON, 100), point(NOON + DAY, 90)]);
    const back = appendPoint(series, point(NOON - DAY, 80));
    expect(times(back)).toEqual([NOON - DAY, NOON, NOON + DAY]);
    expect(appendPoint(back, point(NOON - DAY + HOUR, 80))).toBe(back);
    expect(appendPoint(back, point(NOON - HOUR, 100))).toBe(back);
  });

  test('36: a second reading of the same moment replaces the first', () => {
    const series = append([point(NOON, 100), point(NOON, 90)]);
    expect(series?.price).toEqual(Float64Array.of(90));
  });

  test('a price that never rests fills no more than 48 points a day, the last one being the newest', () => {
    const restless = Array.from({ length: 1000 }, (_, n) => point(NOON + n * 1000, 100 + n));
    const series = append([...restless, point(NOON + DAY, 5)]);
    expect(series?.time).toHaveLength(49);
    expect(series?.price.at(-2)).toBe(1099);
  });

  test('keeps amounts beyond 32 bits', () => {
    const amount = 2 ** 45;
    const [decoded] = decodeSeries(encodeSeries([point(NOON, amount, { listAmount: amount + 1 })]));
    expect(decoded).toEqual(point(NOON, amount, { listAmount: amount + 1 }));
  });
});

const anyPoint = fc.record({
  at: fc.integer({ min: 0, max: 30 }).map((n) => NOON + n * HOUR),
  amount: fc.integer({ min: 1, max: 3 }),
  listAmount: fc.option(fc.integer({ min: 4, max: 5 })),
  availability: fc.option(fc.constantFrom(...AVAILABILITIES)),
  isConfirmed: fc.boolean(),
});
const anySeries = fc.array(anyPoint, { minLength: 1, maxLength: 25 }).map(encodeSeries);

describe('uniteSeries', () => {
  test('is idempotent and depends on no order', () => {
    fc.assert(
      fc.property(anySeries, anySeries, anySeries, (a, b, c) => {
        const united = uniteSeries(a, b);
        expect(united).toEqual(uniteSeries(b, a));
        expect(uniteSeries(united, b)).toEqual(united);
        expect(uniteSeries(a, a)).toEqual(a);
        expect(uniteSeries(united, c)).toEqual(uniteSeries(a, uniteSeries(b, c)));
      }),
    );
  });

  test('loses no point and invents none', () => {
    fc.assert(
      fc.property(anySeries, anySeries, (a, b) => {
        const all = new Set([...decodeSeries(a), ...decodeSeries(b)].map((p) => JSON.stringify(p)));
        const united = decodeSeries(uniteSeries(a, b)).map((p) => JSON.stringify(p));
        expect(united).toHaveLength(all.size);
        expect(new Set(united)).toEqual(all);
      }),
    );
  });
});

test('36: whatever is appended in whatever order is well formed, and once more changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 25 }), (points) => {
      const series = append(points);
      const last = points.at(-1);
      if (series === null || last === undefined) throw new Error('nothing appended');
      expect(isWellFormed(series)).toBe(true);
      expect(appendPoint(series, last)).toBe(series);
      expect(encodeSeries(decodeSeries(series))).toEqual(series);
    }),
  );
});

describe('isWellFormed refuses', () => {
  const good = encodeSeries([point(NOON, 100), point(NOON + DAY, 90)]);

  test.each<[string, Partial<PackedSeries>]>([
    ['arrays of several lengths', { flags: new Uint8Array(1) }],
    ['no points', { time: new Float64Array(0) }],
    ['times that are not sorted', { time: Float64Array.of(NOON, NOON - 1) }],
    ['times that are no numbers', { time: Float64Array.of(Number.NaN, NOON) }],
    ['prices of zero', { price: Float64Array.of(100, 0) }],
    ['prices that are no integers', { price: Float64Array.of(100, 0.5) }],
    ['list prices below zero', { listPrice: Float64Array.of(0, -1) }],
  ])('%s', (_, wrong) => {
    expect(isWellFormed(good)).toBe(true);
    expect(isWellFormed({ ...good, ...wrong })).toBe(false);
  });
});
