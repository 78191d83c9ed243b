/** Is a price that of another product? Its card links to that product's page, by picture and by name. */
import type { Dom } from '@/lib/detect/dom';
import { MARK } from './marks';
import { lengthOf, type Place, type Scan, textOf } from './place';
import type { PricePrint } from './price-prints';

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
  const links = linksBefore(scan, print, cardOf(scan, print.box, titleAt));
  const addressOf = ({ element }: Place) => dom.attribute(element, 'href')?.split('#')[0] ?? '';
  const named = new Set(
    links
      .filter((link) => textOf(scan, link, NAME_MIN).length >= NAME_MIN)
      .map((link) => addressOf(link)),
  );
  if (named.size === 0) return false;
  return links.some(
    (link) => named.has(addressOf(link)) && dom.all('img', link.element).length > 0,
  );
}

/** What a card is about stands before its price; behind a price are the shop's own offers. */
function linksBefore(scan: Scan, print: PricePrint, card: Place): Place[] {
  const links: Place[] = [];
  for (let index = card.index; index < scan.places.length; index++) {
    const place = scan.places[index];
    if (place === undefined || place.at > print.at) break;
    if (place.tag === 'a' && (place.marks & MARK.link) !== 0 && isWithin(place, card))
      links.push(place);
  }
  return links;
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
