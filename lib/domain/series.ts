/** The prices of one listing over one year, packed in typed arrays: a million points are a few MB. */
import { AVAILABILITIES, type Availability } from './offer';

/** Points by rising time; all arrays have one length. */
export interface PackedSeries {
  /** Milliseconds since 1970. */
  time: Float64Array;
  /** Minor units. */
  price: Float64Array;
  /** Minor units of the crossed-out price; 0 for none. */
  listPrice: Float64Array;
  /** 1 + index in AVAILABILITIES; 0 when the shop says nothing. */
  availability: Uint8Array;
  /** Bits: 1 = the shopper said that this price is the right one. */
  flags: Uint8Array;
}

/** One price seen at one time. */
export interface SeriesPoint {
  at: number;
  amount: number;
  listAmount: number | null;
  availability: Availability | null;
  isConfirmed: boolean;
}

const CONFIRMED = 1;

/** Most points of one day: a page whose price never rests must not fill the disk. */
const DAY_LIMIT = 48;

/** The points of a series, oldest first. */
export function decodeSeries(series: PackedSeries): SeriesPoint[] {
  return Array.from(series.time, (at, index) => ({
    at,
    amount: series.price[index] ?? 0,
    listAmount: series.listPrice[index] || null,
    availability: AVAILABILITIES[(series.availability[index] ?? 0) - 1] ?? null,
    isConfirmed: ((series.flags[index] ?? 0) & CONFIRMED) !== 0,
  }));
}

/** Points in any order as a series: sorted, equal ones once. */
export function encodeSeries(points: readonly SeriesPoint[]): PackedSeries {
  const sorted = [...points].sort(comparePoints);
  const unique = sorted.filter((point, index) => {
    const before = sorted[index - 1];
    return before === undefined || comparePoints(before, point) !== 0;
  });
  return {
    time: Float64Array.from(unique, (point) => point.at),
    price: Float64Array.from(unique, (point) => point.amount),
    listPrice: Float64Array.from(unique, (point) => point.listAmount ?? 0),
    availability: Uint8Array.from(unique, (point) => codeOf(point.availability)),
    flags: Uint8Array.from(unique, (point) => (point.isConfirmed ? CONFIRMED : 0)),
  };
}

/**
 * `series` with `point` in its place by time, or `series` itself when the point tells nothing new:
 * price, list price and availability are those of the neighbour before or after it on the same day
 * (of this device's time zone). A second reading of the very same moment replaces the first. A
 * clock that was set back leaves the points sorted and doubles none.
 */
export function appendPoint(series: PackedSeries | null, point: SeriesPoint): PackedSeries {
  if (series === null) return encodeSeries([point]);
  const points = decodeSeries(series);
  let index = points.length;
  while (index > 0 && (points[index - 1]?.at ?? 0) > point.at) index--;
  const before = points[index - 1];
  const after = points[index];
  if (before !== undefined && repeats(before, point)) return series;
  if (after !== undefined && repeats(after, point)) return series;
  const replaces =
    before !== undefined &&
    (before.at === point.at || sameDayCount(points, index, point.at) >= DAY_LIMIT);
  points.splice(replaces ? index - 1 : index, replaces ? 1 : 0, point);
  return encodeSeries(points);
}

/** Every point of both series once: the same whatever the order, and however often it is done. */
export function uniteSeries(left: PackedSeries, right: PackedSeries): PackedSeries {
  return encodeSeries([...decodeSeries(left), ...decodeSeries(right)]);
}

/** True when the arrays are what a series can be: of one length, times sorted, prices above zero. */
export function isWellFormed({
  time,
  price,
  listPrice,
  availability,
  flags,
}: PackedSeries): boolean {
  const { length } = time;
  if (length === 0) return false;
  if ([price, listPrice, availability, flags].some((array) => array.length !== length))
    return false;
  return (
    time.every((at, index) => Number.isFinite(at) && at >= (time[index - 1] ?? at)) &&
    price.every((amount) => Number.isSafeInteger(amount) && amount > 0) &&
    listPrice.every((amount) => Number.isSafeInteger(amount) && amount >= 0)
  );
}

function repeats(known: SeriesPoint, point: SeriesPoint): boolean {
  return (
    known.amount === point.amount &&
    known.listAmount === point.listAmount &&
    known.availability === point.availability &&
    dayOf(known.at) === dayOf(point.at)
  );
}

function sameDayCount(points: readonly SeriesPoint[], end: number, at: number): number {
  const day = dayOf(at);
  let start = end;
  while (start > 0 && dayOf(points[start - 1]?.at ?? 0) === day) start--;
  return end - start;
}

// The shopper's own calendar day: "seen on Tuesday" is what the chart and the sentences say.
function dayOf(at: number): number {
  const date = new Date(at);
  return date.getFullYear() * 372 + date.getMonth() * 31 + date.getDate();
}

function comparePoints(left: SeriesPoint, right: SeriesPoint): number {
  return (
    left.at - right.at ||
    left.amount - right.amount ||
    (left.listAmount ?? 0) - (right.listAmount ?? 0) ||
    codeOf(left.availability) - codeOf(right.availability) ||
    Number(left.isConfirmed) - Number(right.isConfirmed)
  );
}

function codeOf(availability: Availability | null): number {
  return availability === null ? 0 : AVAILABILITIES.indexOf(availability) + 1;
}
