/** What a rule says of the price goes before what the judge makes of the other readers' claims. */
import type { Reader } from '@/lib/domain/detection';
import { isAbove } from './offer-claims';
import type { PriceClaim, PriceVerdict } from './price-judge';
import type { VisibleText } from './visible-text';

/** True for the readers that follow rules for the shop: they correct others, and find no page's kind. */
export function isByRule(reader: Reader): reader is 'shopper' | 'shop-rule' {
  return reader === 'shopper' || reader === 'shop-rule';
}

/**
 * The verdict, corrected by the rules among `claims`: what the shopper pointed at is the price; what a
 * shipped rule finds is the price if the page shows it, otherwise it was judged like the others.
 */
export function followRules(
  verdict: PriceVerdict | null,
  claims: readonly PriceClaim[],
  visible: VisibleText,
): PriceVerdict | null {
  const ruled = claims.find(
    ({ reader, offer: { price } }) =>
      price && (reader === 'shopper' || (isByRule(reader) && visible.shows(price))),
  );
  if (!ruled?.offer.price) return verdict;
  const {
    reader,
    offer: { isFrom, price },
  } = ruled;
  // Another reader that knows this price may know what is crossed out beside it.
  const listPrice = claims
    .filter((one) => Number(one.offer.price) === Number(price))
    .map((one) => one.offer.listPrice)
    .find((one) => isAbove(one, price));
  const confidence = reader === 'shopper' ? 1 : 0.9;
  return { reader, price, listPrice: listPrice ?? null, isFrom, confidence, doubt: null };
}
