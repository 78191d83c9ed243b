/** What is known about a product from other shops that were visited. */
import type { Listing } from './listing';
import type { Money } from './money';
import { conditionOf } from './observation';
import { canBeBought } from './offer';
import type { ProductMemory } from './price-history';

/** A price this much older than the one at hand says little about today: 30 days, in ms. */
const FRESH_MS = 30 * 24 * 60 * 60 * 1000;

/** What comparing takes of a product's memory: the newest price of each listing, and no history. */
type KnownListings = Pick<ProductMemory, 'listings'>;

/** Another listing of the same product, with the price it had when it was seen last. */
export interface OfferElsewhere {
  listing: Listing;
  price: Money;
  /** When that price was seen, milliseconds since 1970. */
  pricedAt: number;
  /**
   * True when it can be set beside the listing at hand: same currency and condition, can be bought,
   * and seen no more than 30 days before it.
   */
  isComparable: boolean;
}

/**
 * The product's other listings that have a price: first those comparable with `listingId`, then
 * the rest in its currency, both cheapest first; then other currencies, newest first, never
 * converted. Without a price at `listingId` nothing is comparable.
 */
export function offersElsewhere(memory: KnownListings, listingId: string): OfferElsewhere[] {
  const here = memory.listings.find((listing) => listing.id === listingId);
  const currency = here?.price?.currency;
  const offers = memory.listings.flatMap((listing): OfferElsewhere[] => {
    const { price, pricedAt } = listing;
    if (listing.id === listingId || price === null || pricedAt === null) return [];
    const isComparable =
      price.currency === currency &&
      conditionOf(listing.itemCondition) === conditionOf(here?.itemCondition ?? null) &&
      canBeBought(listing.availability) &&
      (here?.pricedAt ?? 0) - pricedAt <= FRESH_MS;
    return [{ listing, price, pricedAt, isComparable }];
  });
  const rank = (offer: OfferElsewhere) =>
    offer.isComparable ? 0 : offer.price.currency === currency ? 1 : 2;
  return offers.sort(
    (left, right) =>
      rank(left) - rank(right) ||
      (rank(left) < 2 ? left.price.amount - right.price.amount : right.pricedAt - left.pricedAt),
  );
}

/** True when a comparable offer elsewhere asks less than the listing at hand. */
export function isKnownCheaper(memory: KnownListings, listingId: string): boolean {
  const here = memory.listings.find((listing) => listing.id === listingId)?.price ?? null;
  const best = offersElsewhere(memory, listingId)[0];
  return here !== null && best?.isComparable === true && best.price.amount < here.amount;
}
