/** What speaks for and against a printed price being the one that the page's product costs. */
import { type Concept, hasWord, startsWithWord } from '@/lib/detect/words/words';
import type { BuyButton } from './buy-buttons';
import type { Discounts } from './discounts';
import { MARK } from './marks';
import type { Place } from './place';
import type { PricePrint } from './price-prints';

/** Each from 0 to 1, or a small count; missing ones are 0. */
export type Features = Readonly<Record<string, number>>;

export type Landmarks = {
  /** Where the title begins, in characters of text; null without one. */
  titleAt: number | null;
  buttons: readonly BuyButton[];
  discounts: Discounts;
};

/** The features of each print, in order. */
export function priceFeatures(prints: readonly PricePrint[], landmarks: Landmarks): Features[] {
  const shapes = counted(prints.map(shapeOf));
  // The same amount in rows of one table is said once.
  const said = new Map(
    prints.filter(isOwn).map((one) => [`${one.price} ${shapeOf(one)}`, one.price]),
  );
  const amounts = counted([...said.values()]);
  const buttons = new Set(landmarks.buttons.map((one) => one.place));
  const after = prints.filter((print) => isOwn(print) && isAfterTitle(print, landmarks));
  const ranks = new Map(after.map((print, rank) => [print, rank]));
  return prints.map((print, index) => {
    const { place, before, after: behind } = print;
    const bits = (mark: number) => Number((place.marks & mark) !== 0);
    const words = `${before} ; ${behind}`;
    const isFormer = landmarks.discounts.former.has(print);
    // "Add to basket · 19.90": a button that names the price.
    const isInButton = isWithin(place, buttons);
    const says = (concept: Concept) => Number(hasWord(concept, words));
    return {
      currency: Number(print.hasCurrency),
      decimals: Number(/\.\d/.test(print.price)),
      zero: Number(Number(print.price) === 0),
      named: bits(MARK.price),
      main: Number(hasMark(place, MARK.main, 5)),
      struck: bits(MARK.struck),
      old: Number(isFormer || hasMark(place, MARK.old, 3)),
      former: Number(isFormer),
      part: Number(hasMark(place, MARK.part, 4)),
      option: Number(hasMark(place, MARK.option, 6)),
      link: bits(MARK.link),
      cards: bits(MARK.cards),
      review: bits(MARK.review),
      aside: bits(MARK.aside),
      cart: bits(MARK.cart),
      list: Number(hasTag(place, 'li', 6)),
      row: Number(hasTag(place, 'tr', 4)),
      heading: Number(hasTag(place, HEADINGS, 3)),
      strong: Number(hasTag(place, STRONG, 2)),
      paragraph: Number(hasTag(place, 'p', 2) && before.length + behind.length > 30),
      afterTitle: Number(isAfterTitle(print, landmarks)),
      nearTitle: nearness(print.at, landmarks.titleAt, 700),
      nearButton: Math.max(0, ...landmarks.buttons.map((one) => weighed(one, print.at))),
      first: 1 / (1 + (ranks.get(print) ?? Number.POSITIVE_INFINITY)),
      repeated: Math.min(4, Math.log2(shapes.get(shapeOf(print)) ?? 1)),
      echoed: isOwn(print) ? Math.min(3, Math.log2(amounts.get(print.price) ?? 1)) : 0,
      saysFrom: Number(hasWord('fromPrice', before) || print.isRange),
      saysPrice: says('price'),
      saysSale: says('salePrice'),
      saysList: says('listPrice'),
      saysSaving: says('saving'),
      other: Number(isOther(print)),
      saysShipping: says('shipping'),
      saysInstalment: says('instalment'),
      saysUnit: says('perUnit'),
      saysDeposit: says('deposit'),
      saysNet: says('withoutTax'),
      saysMember: says('memberPrice'),
      saysSellers: says('otherSellers'),
      saysUsed: Number(hasWord('used', words) || hasWord('refurbished', words)),
      inButton: Number(isInButton),
      worded: isInButton ? 0 : Math.min(1, lettersOf(print) / 20),
      big: Number(hasMark(place, MARK.big, 3)),
      besideStruck: Number(
        landmarks.discounts.now.has(print) ||
          isBesideStruck(print, prints[index - 1]) ||
          isBesideStruck(print, prints[index + 1]),
      ),
    };
  });
}

const HEADINGS = new Set(['h2', 'h3', 'h4']);
const STRONG = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4']);
/** Marks of a print that is about something else than the page's product. */
const FOREIGN = MARK.link | MARK.cards | MARK.review | MARK.aside | MARK.cart;

/** True for a print that is not inside a link, a card, a review, the cart or what stands around the page's content. */
export function isOwn({ place }: PricePrint): boolean {
  return (place.marks & FOREIGN) === 0;
}

function isAfterTitle({ at }: PricePrint, { titleAt }: Landmarks): boolean {
  return titleAt !== null && at >= titleAt;
}

/** 1 at the same place, falling by half with each `half` characters between. */
function nearness(at: number, other: number | null, half: number): number {
  return other === null ? 0 : 2 ** (-Math.abs(at - other) / half);
}

function weighed({ at, alike }: BuyButton, place: number): number {
  return nearness(place, at, 300) / Math.max(1, alike - 2);
}

/** A former price right beside one is crossed out for it. */
function isBesideStruck(print: PricePrint, other: PricePrint | undefined): boolean {
  if (other === undefined || (print.place.marks & MARK.struck) !== 0) return false;
  const isFormer = (other.place.marks & MARK.struck) !== 0 || hasWord('listPrice', other.before);
  return (
    isFormer && Math.abs(print.at - other.at) <= 40 && Number(other.price) > Number(print.price)
  );
}

const OTHERS: readonly Concept[] = ['shipping', 'instalment', 'deposit', 'saving'];

/** "Shipping €4.90", "You save €30.00", "€0.25 deposit", "+ €9.90", "-10 €": it says itself that it is no price. */
function isOther({ label, tail, isNegative }: PricePrint): boolean {
  return (
    isNegative ||
    label.endsWith('+') ||
    OTHERS.some((concept) => hasWord(concept, label)) ||
    startsWithWord('instalment', tail) ||
    startsWithWord('deposit', tail)
  );
}

/** Letters in the price's own line: a price stands alone or behind a label, a warranty's in a sentence. */
function lettersOf({ own }: PricePrint): number {
  return own.replace(/[^\p{L}]+/gu, '').length;
}

/** Two prints of one shape stand in elements named alike: cards, rows, variants. */
function shapeOf({ place }: PricePrint): string {
  let shape = '';
  let one: Place | null = place;
  for (let step = 0; one !== null && step < 5; step++, one = one.parent)
    shape += `${one.tag}.${one.name}<`;
  return shape;
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** True when the place or one of the next `steps` - 1 around it has the mark by its own name. */
function hasMark(place: Place, mark: number, steps: number): boolean {
  let one: Place | null = place;
  for (let step = 0; one !== null && step < steps; step++, one = one.parent) {
    if ((one.ownMarks & mark) !== 0) return true;
  }
  return false;
}

function isWithin(place: Place, places: ReadonlySet<Place>): boolean {
  for (let one: Place | null = place; one !== null; one = one.parent)
    if (places.has(one)) return true;
  return false;
}

function hasTag(place: Place, tag: string | ReadonlySet<string>, steps: number): boolean {
  let one: Place | null = place;
  for (let step = 0; one !== null && step < steps; step++, one = one.parent) {
    if (typeof tag === 'string' ? one.tag === tag : tag.has(one.tag)) return true;
  }
  return false;
}
