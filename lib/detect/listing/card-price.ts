/** Which of the prices on a card is the one to pay. */
import { MARK } from '@/lib/detect/visible/marks';
import type { PricePrint } from '@/lib/detect/visible/price-prints';
import { hasWord } from '@/lib/detect/words/words';
import type { ListingCard } from '@/lib/domain/detection';

export type CardPrice = Pick<ListingCard, 'price' | 'priceCurrency' | 'listPrice' | 'isFrom'>;

// Words behind a price may belong to the next one ("59.90 you save 20.10"), those before it to the last.
const PART_BEFORE = ['saving', 'shipping', 'deposit'] as const;
const PART_AFTER = ['instalment', 'perUnit'] as const;

/**
 * The first price that is neither crossed out nor a share, a saving or a delivery, and the highest
 * crossed-out one above it. Of a range the low end, told as "from". `currency` is that of a price
 * printed without any.
 */
export function cardPrice(prints: readonly PricePrint[], currency: string | null): CardPrice {
  const whole = prints.filter((print) => Number(print.price) > 0 && !isPart(print));
  const asked = whole.filter((print) => !isOld(print));
  const paid =
    asked.find(({ place }) => (place.ownMarks & MARK.main) !== 0) ?? asked[0] ?? whole[0];
  if (paid === undefined)
    return { price: null, priceCurrency: null, listPrice: null, isFrom: false };
  const { price, priceCurrency, before } = paid;
  const next = asked[asked.indexOf(paid) + 1];
  const isRange =
    next !== undefined &&
    /^\s*(?:[-–—~]|to|bis|à|a)\s*$/.test(next.before) &&
    Number(next.price) > Number(price);
  const listPrice = whole
    .filter((print) => isOld(print) && Number(print.price) > Number(price))
    .map((print) => print.price)
    .sort((left, right) => Number(right) - Number(left))[0];
  return {
    price,
    priceCurrency: paid.hasCurrency ? priceCurrency : (priceCurrency ?? currency),
    listPrice: listPrice ?? null,
    isFrom: isRange || hasWord('fromPrice', before),
  };
}

function isOld({ place, before }: PricePrint): boolean {
  return (
    (place.marks & MARK.struck) !== 0 ||
    (place.ownMarks & MARK.old) !== 0 ||
    hasWord('listPrice', before)
  );
}

function isPart({ place, before, after }: PricePrint): boolean {
  if ((place.ownMarks & MARK.part) !== 0) return true;
  return (
    PART_BEFORE.some((concept) => hasWord(concept, before)) ||
    PART_AFTER.some((concept) => hasWord(concept, after))
  );
}
