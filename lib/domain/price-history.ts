/** What the prices seen so far say: the first, the lowest, the last, and all of them. */
import type { Listing } from './listing';
import type { Money } from './money';
import type { Availability, ItemCondition } from './offer';
import type { Product } from './product';
import type { SeriesPoint } from './series';

/** A price seen at a time, milliseconds since 1970. */
export interface PricePoint {
  at: number;
  price: Money;
  listPrice: Money | null;
  availability: Availability | null;
}

/** One line of prices: a listing in one currency, of one condition, by one seller. */
export interface ListingPrices {
  listingId: string;
  currency: string;
  itemCondition: ItemCondition;
  seller: string | null;
  /** How many visits of the listing this line spans. */
  visits: number;
  first: PricePoint;
  /** The newest of the lowest prices. */
  lowest: PricePoint;
  last: PricePoint;
  /** Oldest first. */
  points: PricePoint[];
}

/** All that is kept of one product. */
export interface ProductMemory {
  product: Product;
  /** Newest seen first. */
  listings: Listing[];
  /** By listing; each listing's own current line before its other ones. */
  prices: ListingPrices[];
}

/** First, lowest, last and all of `points` (oldest first), in `currency`; null when there are none. */
export function summarizePoints(
  points: readonly SeriesPoint[],
  currency: string,
): Pick<ListingPrices, 'first' | 'lowest' | 'last' | 'points'> | null {
  const prices = points.map(({ at, amount, listAmount, availability }) => ({
    at,
    price: { amount, currency },
    listPrice: listAmount === null ? null : { amount: listAmount, currency },
    availability,
  }));
  const first = prices[0];
  const last = prices.at(-1);
  if (first === undefined || last === undefined) return null;
  const lowest = prices.reduce((low, point) =>
    point.price.amount <= low.price.amount ? point : low,
  );
  return { first, lowest, last, points: prices };
}
