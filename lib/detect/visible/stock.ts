/** Whether the page's thing can be had, by what it says and by the button it offers. */
import { hasWord } from '@/lib/detect/words/words';
import type { Availability } from '@/lib/domain/offer';
import type { BuyButton } from './buy-buttons';
import { MARK } from './marks';
import type { Scan } from './scan';

/** How far from the title or the price what is said of stock is about the product, in characters. */
const NEAR = 2500;
const TEXT_MAX = 120;
const NAMED =
  /stock|availab|verf[uü]gbar|dispon|lager|voorraad|dostep|skladom|zaloga|outofst|sold-?out/i;
const FOREIGN = MARK.cards | MARK.review | MARK.cart | MARK.aside | MARK.hidden | MARK.option;

/** What the page says near `at`; null when it says nothing and offers no button. */
export function readStock(
  scan: Scan,
  at: number,
  buttons: readonly BuyButton[],
): Availability | null {
  let inStock = false;
  let preOrder = false;
  const open = buttons.some(
    (one) => !one.isDisabled && Math.abs(one.at - at) < NEAR && one.alike <= 3,
  );
  for (const run of scan.runs) {
    if (run.at < at - NEAR / 2) continue;
    if (run.at > at + NEAR) break;
    if (run.text.length > TEXT_MAX || run.text.length < 3 || (run.place.marks & FOREIGN) !== 0)
      continue;
    const isNamed = NAMED.test(run.place.name) || NAMED.test(run.place.parent?.name ?? '');
    // A button that can be pressed outweighs a word somewhere ("notify me when available again").
    if (hasWord('outOfStock', run.text)) {
      if (isNamed || !open) return 'OutOfStock';
    } else if (hasWord('preOrder', run.text)) preOrder ||= isNamed;
    else if (hasWord('inStock', run.text)) inStock = true;
  }
  if (preOrder) return 'PreOrder';
  return inStock || open ? 'InStock' : null;
}
