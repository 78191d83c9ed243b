/** "€6.95 – €9.95": both ends are printed prices, and neither is what the page's thing costs yet. */
import { type Page, priceHint } from '@/lib/detect/page';
import { parsePriceRange } from '@/lib/domain/price-range';
import type { ChosenPrice } from './choose-price';
import { lengthOf, type Scan, textOf } from './place';

/** Longest text of an element that holds a range and a word or two. */
const RANGE_MAX = 60;

/** The chosen price; the low end, as "from", where it is an end of a range. */
export function withRange(page: Page, scan: Scan, chosen: ChosenPrice | null): ChosenPrice | null {
  if (chosen === null) return null;
  const { print, rivals } = chosen;
  let box = print.box;
  while (box.parent !== null && lengthOf(scan, box.parent) <= RANGE_MAX) box = box.parent;
  const hint = priceHint(page);
  const range = parsePriceRange(textOf(scan, box, RANGE_MAX), hint);
  const ends = [range?.lowPrice, range?.highPrice];
  if (range === null || !ends.includes(print.price)) return chosen;
  const priceCurrency = print.priceCurrency ?? range.priceCurrency;
  return {
    ...chosen,
    print: { ...print, price: range.lowPrice, priceCurrency },
    rivals: rivals.filter(({ price }) => !ends.includes(price)),
    isFrom: true,
  };
}
