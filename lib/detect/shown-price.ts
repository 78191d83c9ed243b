/** Numbers of which nobody says whether "1999" is 1999 or 19.99: what the page prints decides. */
import { parseMarkupPrice } from './markup-price';
import type { Page } from './page';
import { visibleText } from './visible-text';

/** The first of `texts` that is a price in decimals, in any print, as a decimal string; or null. */
export function inDecimals(texts: readonly string[]): string | null {
  return texts.map((text) => parseMarkupPrice(text, null)?.price).find(Boolean) ?? null;
}

/** Different numbers that are looked for in a page's text, at most: each is one run over it. */
const NUMBERS_MAX = 100;

/**
 * For a page, what gives the first of some texts that it shows, read as a decimal or as hundredths, as a
 * decimal string; null where it shows none of them.
 */
export function shownPrices(page: Page): (texts: readonly string[]) => string | null {
  const visible = visibleText(page);
  const known = new Map<string, boolean>();
  const shows = (price: string) => {
    const isShown = known.get(price) ?? (known.size < NUMBERS_MAX && visible.shows(price));
    known.set(price, isShown);
    return isShown;
  };
  return (texts) => {
    const readings = texts.flatMap((text) => [inDecimals([text]), hundredths(text)]);
    return readings.find((one) => one && shows(String(Number(one)))) ?? null;
  };
}

/** "1999" as "19.99"; null for what is no whole number above zero. */
export function hundredths(text: string): string | null {
  return /^[1-9]\d{0,11}$/.test(text) ? (Number(text) / 100).toFixed(2) : null;
}
