/** A first look at whether a price is for some shoppers only: enough to ask for a closer one. */
import type { BesidePrice } from './beside-price';
import type { Dom } from './dom';
import type { VisibleText } from './visible-text';
import PERSONAL from './words/personal-phrases.json';
import { plainWords } from './words/plain-words';

/** Prints of the price that are looked at, how long a line is, and how many elements around its number it may be. */
const PRINTS_MAX = 6;
const LINE_MAX = 120;
const SPACED_LINE_MAX = 600;
const STEPS_MAX = 3;

/** Where the page's own words are not read: a price that one of the claims may have for some shoppers is called personal. */
export const FIRST_SIGHT: BesidePrice = {
  unitPrice: () => null,
  publicClaims: (claims) => [...claims],
  forShopper: (verdict, claims, { dom }, visible) => ({
    verdict,
    isPersonal: claims.some(
      ({ offer }) =>
        offer.isPersonal || (offer.price !== null && mayBePersonal(offer.price, visible, dom)),
    ),
  }),
};

/**
 * True when words such as "member price", "with coupon" or "your price" stand in a line with the
 * price, wherever in it: which price they are about is for those to say who read the whole page.
 */
function mayBePersonal(price: string, visible: VisibleText, dom: Dom): boolean {
  return visible.nodesWith(price, PRINTS_MAX).some((node) => {
    const words = plainWords(lineAround(dom, node));
    return Object.values(PERSONAL).some((phrases) =>
      phrases.split('|').some((phrase) => words.includes(phrase.replace(/[=*]/g, ''))),
    );
  });
}

/** The text of the largest element around a text node that is still one line. */
function lineAround(dom: Dom, node: Node): string {
  let line = dom.value(node) ?? '';
  let element = dom.parent(node);
  for (let step = 0; element !== null && step < STEPS_MAX; step++, element = dom.parent(element)) {
    const text = dom.text(element, SPACED_LINE_MAX + 1);
    const folded = text.replace(/\s+/g, ' ');
    if (text.length > SPACED_LINE_MAX || folded.length > LINE_MAX) break;
    line = folded;
  }
  return line.slice(0, LINE_MAX);
}
