/** The buttons by which the page's thing is bought, or would be. */
import type { Dom } from '@/lib/detect/dom';
import { type Page, resolveUrl } from '@/lib/detect/page';
import { hasWord, startsWithWord } from '@/lib/detect/words/words';
import { isSameSite } from '@/lib/domain/url';
import { MARK } from './marks';
import { lengthOf, type Place, type Scan, textOf } from './place';

export type BuyButton = {
  place: Place;
  at: number;
  /** True when the page lets nobody press it. */
  isDisabled: boolean;
  /** How many buttons like it there are: those of cards come in dozens. */
  alike: number;
};

/** Buttons of which there are more belong to cards. */
export const ALIKE_MAX = 3;
/** How far from the title or the price a button that buys is the product's own, in characters. */
export const BUTTON_NEAR = 4000;

const TEXT_MAX = 48;
/** One that is called so may hold all that it says in turn ("add", "sold out", "ask the shop"). */
const NAMED_MAX = 120;
const BUTTONS_MAX = 200;
const NEVER = MARK.hidden | MARK.aside;

/** The page's buy buttons in its order, at most 200. */
export function findBuyButtons(page: Page, scan: Scan): BuyButton[] {
  const { dom } = page;
  const found: Place[] = [];
  for (const place of scan.places) {
    if ((place.marks & NEVER) !== 0) continue;
    if (found.length >= BUTTONS_MAX) break;
    if (isBuying(dom, scan, place) && !leadsToOtherSite(page, place)) found.push(place);
  }
  const counts = new Map<string, number>();
  for (const place of found) counts.set(shapeOf(place), (counts.get(shapeOf(place)) ?? 0) + 1);
  return found.map((place) => ({
    place,
    at: place.at,
    isDisabled:
      dom.attribute(place.element, 'disabled') !== null || /\bdisabled\b/i.test(place.name),
    alike: counts.get(shapeOf(place)) ?? 1,
  }));
}

/** A card's button may look like the main one: what it stands in tells them apart. */
function shapeOf({ name, tag, marks }: Place): string {
  return `${tag} ${name} ${marks & MARK.cards}`;
}

function isBuying(dom: Dom, scan: Scan, place: Place): boolean {
  const { tag, ownMarks } = place;
  const isNamed = (ownMarks & MARK.buy) !== 0;
  const isButton = tag === 'button' || (ownMarks & MARK.button) !== 0;
  const length = lengthOf(scan, place);
  if (length > (isNamed ? NAMED_MAX : TEXT_MAX)) return false;
  if (tag === 'input') return isBuyingInput(dom, place);
  if (isButton || isNamed || tag === 'a') {
    // A link that is no button leads to the shop's pages.
    if (tag === 'a' && !isButton && !isNamed && (place.marks & MARK.link) !== 0) return false;
    if (isNamed && (tag === 'button' || tag === 'a')) return true;
    return (
      saysBuy(textOf(scan, place, TEXT_MAX), isButton) || (isButton && saysBuyAside(dom, place))
    );
  }
  // Whatever it is made of, what says nothing else is a button.
  const isLine = place.end === place.first + 1 && length >= 4 && length <= 30;
  return isLine && startsWithWord('addToCart', scan.runs[place.first]?.text ?? '');
}

/** "$129 at Shopland": what another site sells is not bought here. */
function leadsToOtherSite(page: Page, { tag, element }: Place): boolean {
  const href = tag === 'a' ? resolveUrl(page, page.dom.attribute(element, 'href')) : null;
  return href !== null && !isSameSite(href, page.url);
}

function saysBuy(text: string, isButton: boolean): boolean {
  return text !== '' && (hasWord('addToCart', text) || (isButton && hasWord('buyNow', text)));
}

function saysBuyAside(dom: Dom, { element }: Place): boolean {
  return ['aria-label', 'title'].some((name) => {
    const text = dom.attribute(element, name);
    return text !== null && text.length <= 200 && hasWord('addToCart', text);
  });
}

function isBuyingInput(dom: Dom, { element, ownMarks }: Place): boolean {
  if (!/^(?:submit|button|image)$/i.test(dom.attribute(element, 'type') ?? '')) return false;
  const said = dom.attribute(element, 'value') ?? dom.attribute(element, 'alt') ?? '';
  return (ownMarks & MARK.buy) !== 0 || saysBuy(said.slice(0, TEXT_MAX), true);
}
