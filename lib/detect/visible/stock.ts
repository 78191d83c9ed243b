/** Whether the page's thing can be had, by what it says and by the button it offers. */
import type { Availability } from '@/lib/domain/offer';
import type { BuyButton } from './buy-buttons';
import type { StockLine } from './lines';

/** How far before and behind the title or the price what is said is about the product, in characters. */
const BEFORE = 1200;
const BEHIND = 2500;

/** What the page says near `at`; null when it says nothing and offers no button. */
export function readStock(
  lines: readonly StockLine[],
  at: number,
  buttons: readonly BuyButton[],
): Availability | null {
  const isNear = (one: { at: number }) => one.at > at - BEFORE && one.at < at + BEHIND;
  const said = lines.filter(isNear);
  const isOpen = buttons.some((one) => !one.isDisabled && one.alike <= 3 && isNear(one));
  const named = said.find((one) => one.isNamed);
  // A button that can be pressed outweighs a word somewhere ("notify me when available again").
  const first = named ?? (isOpen ? said.find((one) => one.concept !== 'outOfStock') : said[0]);
  if (first?.concept === 'outOfStock') return 'OutOfStock';
  if (first?.concept === 'preOrder' && first.isNamed) return 'PreOrder';
  return first?.concept === 'inStock' || isOpen ? 'InStock' : null;
}
