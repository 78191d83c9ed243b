/** Two prices and the share between them ("17.10 € 18.00 € -5 %"): which is the former one, in any language. */
import type { Scan } from './place';
import type { PricePrint } from './price-prints';

/** Prints that a printed share makes the lower or the higher one of a discount. */
export type Discounts = { now: ReadonlySet<PricePrint>; former: ReadonlySet<PricePrint> };

/** How far a share may stand from both prices, and they from each other, in characters. */
const NEAR = 120;
/** Shares are printed rounded, up or down. */
const ROUNDING = 1;
const PERCENTS_MAX = 300;
const LEAST_PERCENT = 3;

/** The discounts that the page prints with their share in percent. */
export function readDiscounts(scan: Scan, prints: readonly PricePrint[]): Discounts {
  const now = new Set<PricePrint>();
  const former = new Set<PricePrint>();
  for (const { percent, at } of percentsIn(scan)) {
    const near = prints.filter((print) => Math.abs(print.at - at) <= NEAR);
    for (const low of near) {
      const high = near.find((print) => isShare(percent, low, print));
      if (high === undefined) continue;
      now.add(low);
      former.add(high);
    }
  }
  return { now, former };
}

function isShare(percent: number, low: PricePrint, high: PricePrint): boolean {
  if (Math.abs(low.at - high.at) > NEAR || low.priceCurrency !== high.priceCurrency) return false;
  const share = 100 * (1 - Number(low.price) / Number(high.price));
  return share > 0 && Math.abs(share - percent) < ROUNDING;
}

function percentsIn({ runs }: Scan): { percent: number; at: number }[] {
  const found: { percent: number; at: number }[] = [];
  for (const { text, at } of runs) {
    if (found.length >= PERCENTS_MAX) break;
    if (!text.includes('%')) continue;
    for (const { 0: print, 1: number = '', index } of text.matchAll(/(\d{1,2}(?:[.,]\d)?) ?%/g)) {
      const percent = Number(number.replace(',', '.'));
      if (percent >= LEAST_PERCENT) found.push({ percent, at: at + index + print.length });
    }
  }
  return found;
}
