/** Which prices of a detection are observations: only what was said without doubt about what is selected. */
import type { DetectedOffer, Detection } from './detection';
import { type Money, moneyFromDecimal } from './money';
import type { Availability, ItemCondition } from './offer';

/** A price that a page asks, ready to be kept. */
export interface ObservedPrice {
  price: Money;
  /** The crossed-out price, same currency, above `price`; else null. */
  listPrice: Money | null;
  availability: Availability | null;
  itemCondition: ItemCondition;
  seller: string | null;
  /** True for the page's main offer: the one that the shopper looks at. */
  isMain: boolean;
  /** True when the shopper said that this price is the right one. */
  isConfirmed: boolean;
}

/** The condition of an offer: what says nothing is sold as new; used things are said to be used. */
export function conditionOf(itemCondition: ItemCondition | null): ItemCondition {
  return itemCondition ?? 'NewCondition';
}

/**
 * The observations in a detection, the main offer's first, one per seller, condition and currency.
 * None for a "from" price, for a personal one, which the next shopper is not asked (attacks.md 29), for a
 * price without currency, and for a page that contradicts itself about the price. When the shopper said which price is right: that one alone.
 */
export function observedPrices({ offers, doubts, provenance }: Detection): ObservedPrice[] {
  if (doubts.length > 0) return [];
  const isConfirmed = provenance.price === 'shopper';
  const seen = new Map<string, ObservedPrice>();
  for (const [index, offer] of (isConfirmed ? offers.slice(0, 1) : offers).entries()) {
    if (offer.isPersonal || (offer.isFrom && !isConfirmed)) continue;
    const price = moneyFromDecimal(offer.price, offer.priceCurrency);
    if (price === null) continue;
    const observed = observe(offer, price, index === 0, isConfirmed);
    const line = JSON.stringify([observed.seller, observed.itemCondition, price.currency]);
    if (!seen.has(line)) seen.set(line, observed);
  }
  return [...seen.values()];
}

function observe(
  offer: DetectedOffer,
  price: Money,
  isMain: boolean,
  isConfirmed: boolean,
): ObservedPrice {
  const listPrice = moneyFromDecimal(offer.listPrice, price.currency);
  return {
    price,
    listPrice: listPrice !== null && listPrice.amount > price.amount ? listPrice : null,
    availability: offer.availability,
    itemCondition: conditionOf(offer.itemCondition),
    seller: offer.seller,
    isMain,
    isConfirmed,
  };
}
