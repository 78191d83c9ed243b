/** Readers may disagree about the price: what the page shows decides what is said, and doubt stays doubt. */
import type { Doubt, Reader } from '@/lib/domain/detection';
import type { OfferClaim } from './claims';
import type { VisibleText } from './visible-text';

/** One reader's main offer, with the prices that it knows for the other variants. */
export type PriceClaim = {
  reader: Reader;
  offer: OfferClaim;
  otherVariantPrices: readonly string[];
  /** Other prints that may be the price as well, best first, where the reader itself is unsure. */
  rivals?: readonly { price: string; priceCurrency: string | null }[];
};

export type PriceVerdict = {
  reader: Reader;
  price: string;
  listPrice: string | null;
  isFrom: boolean;
  confidence: number;
  doubt: Doubt | null;
};

type Candidate = {
  readers: Reader[];
  price: string;
  priceCurrency: string | null;
  offer: OfferClaim;
  isVisible: boolean;
};

/**
 * The price that most speaks for, readers in order of trust. Doubt when readers name different
 * prices that no list price, variant or "from" explains, when an ambiguous print ("1.226") is shown
 * in neither reading, or when the page prints prices, but not this one (attacks.md 8, 9). Null when nobody names a price.
 */
export function judgePrice(
  claims: readonly PriceClaim[],
  visible: VisibleText,
): PriceVerdict | null {
  const candidates = explained(candidatesOf(claims, visible), claims);
  const [best] = [...candidates].sort(
    (left, right) => Number(right.isVisible) - Number(left.isVisible),
  );
  if (best === undefined) return null;
  const readings = candidates.length > 1 ? candidates : unsureReadings(best, visible);
  // A price that the page hides while it prints others may be bait, or meant for somebody else.
  const isHidden = !best.isVisible && visible.showsPriceIn(best.priceCurrency);
  const unsure = rivalsOf(best, claims);
  const doubt =
    readings.length > 1 || isHidden || unsure.length > 0
      ? doubtOf(best, [...readings, ...unsure])
      : null;
  return {
    reader: best.readers[0] ?? 'json-ld',
    price: best.price,
    listPrice: best.offer.listPrice,
    isFrom: best.offer.isFrom,
    confidence: doubt === null ? confidenceOf(best) : 0.3,
    doubt,
  };
}

/** What the only reader of a price holds for possible besides. */
function rivalsOf(best: Candidate, claims: readonly PriceClaim[]): Candidate[] {
  if (best.readers.length > 1) return [];
  const claim = claims.find(({ reader }) => best.readers.includes(reader));
  return (claim?.rivals ?? []).map((rival) => ({ ...best, ...rival, isVisible: true }));
}

function candidatesOf(claims: readonly PriceClaim[], visible: VisibleText): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { reader, offer } of claims) {
    if (offer.price === null) continue;
    const price = shownReading(offer.price, offer.otherPrice, visible);
    const known = candidates.find((one) => isSamePrice(one, price, offer.priceCurrency));
    if (known !== undefined) {
      known.readers.push(reader);
      known.priceCurrency ??= offer.priceCurrency;
      known.offer = joined(known.offer, offer);
      continue;
    }
    const { priceCurrency } = offer;
    candidates.push({
      readers: [reader],
      price,
      priceCurrency,
      offer,
      isVisible: visible.shows(price),
    });
  }
  return candidates;
}

function joined(first: OfferClaim, second: OfferClaim): OfferClaim {
  return {
    ...first,
    listPrice: first.listPrice ?? second.listPrice,
    otherPrice: second.otherPrice === null ? null : first.otherPrice,
    isFrom: first.isFrom || second.isFrom,
  };
}

// "1.226 €" on the page is a print of both readings; what is written for people has groups.
function shownReading(price: string, other: string | null, visible: VisibleText): string {
  return other !== null && visible.shows(other) ? other : price;
}

function isSamePrice(one: Candidate, price: string, currency: string | null): boolean {
  if (Number(one.price) !== Number(price)) return false;
  return one.priceCurrency === null || currency === null || one.priceCurrency === currency;
}

/** Without the candidates that another one explains. */
function explained(candidates: readonly Candidate[], claims: readonly PriceClaim[]): Candidate[] {
  const isListPrice = (price: string) =>
    candidates.some(
      (one) => one.offer.listPrice !== null && Number(one.offer.listPrice) === Number(price),
    );
  const isOtherVariant = (one: Candidate) =>
    claims.some(
      ({ reader, otherVariantPrices }) =>
        !one.readers.includes(reader) && otherVariantPrices.includes(one.price),
    );
  const firm = candidates.filter((one) => !isListPrice(one.price) && !isOtherVariant(one));
  const kept = firm.length > 0 ? firm : candidates;
  // "From 10" and "12": the second is what somebody chose.
  const chosen = kept.filter((one) => !one.offer.isFrom);
  const lowest = Math.min(
    ...kept.filter((one) => one.offer.isFrom).map((one) => Number(one.price)),
  );
  return chosen.length > 0 && chosen.every((one) => Number(one.price) > lowest)
    ? chosen
    : [...kept];
}

function unsureReadings(best: Candidate, visible: VisibleText): Candidate[] {
  const other = best.offer.otherPrice;
  if (other === null || best.isVisible || best.price === other || visible.shows(other))
    return [best];
  return [best, { ...best, price: other, isVisible: false }];
}

function doubtOf(best: Candidate, candidates: readonly Candidate[]): Doubt {
  const rest = candidates.filter((one) => one !== best);
  return {
    field: 'price',
    candidates: [best, ...rest].slice(0, 6).map(({ price, priceCurrency, readers, isVisible }) => ({
      price,
      priceCurrency,
      reader: readers[0] ?? 'json-ld',
      isVisible,
    })),
  };
}

function confidenceOf({ readers, isVisible, offer }: Candidate): number {
  const base = isVisible ? 0.85 : 0.6;
  const agreed = Math.min(readers.length - 1, 2) * 0.05;
  return offer.isFrom ? 0.5 : base + agreed;
}
