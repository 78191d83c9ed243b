/** What on a page can be a price, a name or a picture: under the pointer, or next by the keyboard. */
import type { Dom } from '@/lib/detect/dom';
import { isPrice } from '@/lib/detect/markup-price';
import { spacedText } from '@/lib/detect/spaced-text';
import { numberTokens } from '@/lib/domain/number-text';
import { parsePriceText } from '@/lib/domain/price-text';
import type { PointedField } from '@/lib/domain/shop-rule';
import { cleanText, TEXT_LIMIT } from '@/lib/domain/text';
import { parseHttpUrl } from '@/lib/domain/url';

/** Longest text of an element that is nothing but a price, and of one that still has a price in it. */
const PRICE_MAX = 30;
const LINE_MAX = 90;
/** How far up the whole of a price is looked for ("99" is the cents of "12.99 €"). */
const STEPS_MAX = 5;
/** Least width and height of a product's picture, CSS pixels. */
const PICTURE_MIN = 60;
/** Elements that the keyboard walks over, and elements looked at to find them. */
const STOPS_MAX = 200;
const ELEMENTS_MAX = 20_000;

// NodeFilter.SHOW_ELEMENT.
const SHOW_ELEMENT = 1;

/** The element that is meant by pointing at the topmost of `stack` (elements at one place, topmost first). */
export function targetOf(dom: Dom, stack: readonly Element[], field: PointedField): Element | null {
  const [top] = stack;
  if (top === undefined) return null;
  if (field === 'price') return priceAt(dom, top);
  if (field === 'name') return isName(dom, top) ? top : null;
  // A veil for zooming may lie over the picture; what lies under the page's own box is not meant.
  return stack.slice(0, 6).find((element) => isPicture(dom, element)) ?? null;
}

/** Where the keyboard stops, in the page's order; `isShown` leaves out what nobody sees. */
export function stopsOf(
  dom: Dom,
  field: PointedField,
  isShown: (element: Element, leastSize: number) => boolean,
): Element[] {
  const root = dom.root();
  const walker = root === null ? null : dom.walker(root, SHOW_ELEMENT);
  const stops = new Set<Element>();
  for (let count = 0; count < ELEMENTS_MAX && stops.size < STOPS_MAX; count++) {
    const element = walker?.nextNode();
    if (!(element instanceof Element)) break;
    const stop = stopAt(dom, element, field);
    if (stop !== null && isShown(stop, field === 'image' ? PICTURE_MIN : 1)) stops.add(stop);
  }
  // A number in a heading is no price where prices have their currency.
  const paid = [...stops].filter(
    (stop) => parsePriceText(spacedText(dom, stop))?.currencyCandidates.length,
  );
  return field === 'price' && paid.length > 0 ? paid : [...stops];
}

function stopAt(dom: Dom, element: Element, field: PointedField): Element | null {
  if (field === 'image') return isPicture(dom, element) ? element : null;
  if (field === 'name') return /^h[1-3]$/.test(dom.tag(element)) ? element : null;
  const printsNumber = dom
    .pieces(element, LINE_MAX)
    .some(({ text, isElement }) => !isElement && /\p{Nd}/u.test(text));
  return printsNumber ? priceAt(dom, element) : null;
}

/** The largest element around `element` that is nothing but one price; else itself, if it holds one. */
function priceAt(dom: Dom, element: Element): Element | null {
  let said = spacedText(dom, element).trim();
  let whole = isPriceText(said, LINE_MAX) ? element : null;
  let step: Element | null = element;
  for (let steps = 0; step !== null && steps < STEPS_MAX; steps++) {
    const text = spacedText(dom, step).trim();
    if (text.length > PRICE_MAX || numberTokens(text).length > 1) break;
    if (text !== said && isPriceText(text, PRICE_MAX)) whole = step;
    said = text;
    step = dom.parent(step);
  }
  return whole;
}

function isPriceText(text: string, max: number): boolean {
  if (text.length > max) return false;
  const printed = parsePriceText(text);
  return printed !== null && isPrice(printed.price);
}

function isName(dom: Dom, element: Element): boolean {
  const text = dom.text(element, TEXT_LIMIT.name + 1).trim();
  return text.length <= TEXT_LIMIT.name && cleanText(text, TEXT_LIMIT.name) !== null;
}

function isPicture(dom: Dom, element: Element): boolean {
  if (dom.tag(element) !== 'img') return false;
  return ['src', 'data-src', 'data-original', 'data-lazy-src'].some(
    (name) => parseHttpUrl(dom.attribute(element, name), location.href) !== null,
  );
}
