/** Is a price that of another product? Its card links to that product's page, by picture and by name. */
import type { Dom } from '@/lib/detect/dom';
import { MARK } from './marks';
import type { PricePrint } from './price-prints';
import { lengthOf, type Place, type Scan, textOf } from './scan';

/** Longest text of a card. */
const CARD_MAX = 250;
/** Shortest name of a product among links. */
const NAME_MIN = 12;

/** True when the largest card-sized element around `print`, without the title at `titleAt`, is a card. */
export function isOtherProduct(
  dom: Dom,
  scan: Scan,
  print: PricePrint,
  titleAt: number | null,
): boolean {
  const card = cardOf(scan, print.box, titleAt);
  const pictured = new Set<string>();
  const named = new Set<string>();
  for (const place of scan.places) {
    // What a card is about stands before its price; behind a price are the shop's own offers.
    if (place.at > print.at) break;
    if (place.tag !== 'a' || (place.marks & MARK.link) === 0 || !isWithin(place, card)) continue;
    const address = dom.attribute(place.element, 'href')?.split('#')[0] ?? '';
    if (dom.all('img', place.element).length > 0) pictured.add(address);
    if (textOf(scan, place, NAME_MIN).length >= NAME_MIN) named.add(address);
  }
  return [...named].some((address) => pictured.has(address));
}

function cardOf(scan: Scan, box: Place, titleAt: number | null): Place {
  let card = box;
  while (card.parent !== null && lengthOf(scan, card.parent) <= CARD_MAX) {
    const { at } = card.parent;
    if (titleAt !== null && titleAt >= at && titleAt < at + lengthOf(scan, card.parent)) break;
    card = card.parent;
  }
  return card;
}

function isWithin(place: Place, card: Place): boolean {
  return place.first >= card.first && place.end <= card.end && place.at >= card.at;
}
