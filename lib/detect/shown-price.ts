/** Numbers of which nobody says whether "1999" is 1999 or 19.99: what the page prints decides. */
import { parseMarkupPrice } from './markup-price';
import type { VisibleText } from './visible-text';

/**
 * The first of `texts` that the page shows as a price, read as a decimal or as hundredths, as a decimal
 * string; null where it shows none of them.
 */
export function shownPrice(texts: readonly string[], visible: VisibleText): string | null {
  for (const text of texts) {
    const plain = parseMarkupPrice(text, null)?.price ?? null;
    const shown = [plain, hundredths(text)].find(
      (one) => one !== null && visible.shows(String(Number(one))),
    );
    if (shown) return shown;
  }
  return null;
}

/** "1999" as "19.99"; null for what is no whole number. */
export function hundredths(text: string): string | null {
  return /^\d{1,12}$/.test(text) ? (Number(text) / 100).toFixed(2) : null;
}
