/** What the memory holds about the page at hand: its own prices, and the offers seen elsewhere. */
import { isKnownCheaper, type OfferElsewhere, offersElsewhere } from '@/lib/domain/elsewhere';
import type { Listing } from '@/lib/domain/listing';
import type { ListingPrices } from '@/lib/domain/price-history';
import type { ProductPage } from './panel-state';

export type Elsewhere = {
  /** Same currency and condition, can be bought; cheapest first. */
  compared: OfferElsewhere[];
  /** The rest, which no price is set against. */
  others: OfferElsewhere[];
  /** The first of `compared` when it asks less than this page, else null. */
  cheaper: OfferElsewhere | null;
};

/** The offers from other listings; empty while the memory is read, or when it holds none. */
export function elsewhereOf({ memory, seen }: ProductPage): Elsewhere {
  if (memory == null) return { compared: [], others: [], cheaper: null };
  const offers = offersElsewhere(memory, seen.listingId);
  const compared = offers.filter(({ isComparable }) => isComparable);
  const cheaper = isKnownCheaper(memory, seen.listingId) ? (compared[0] ?? null) : null;
  return { compared, others: offers.filter(({ isComparable }) => !isComparable), cheaper };
}

/** The listing of the page, or null when it is not kept (yet). */
export function listingHere({ memory, seen }: ProductPage): Listing | null {
  return memory?.listings.find(({ id }) => id === seen.listingId) ?? null;
}

/** The line of prices of the page's listing in `currency`, or null when there is none. */
export function pricesHere({ memory, seen }: ProductPage, currency: string): ListingPrices | null {
  const isHere = (line: ListingPrices) =>
    line.listingId === seen.listingId && line.currency === currency;
  return memory?.prices.find(isHere) ?? null;
}
