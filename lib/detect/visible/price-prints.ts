/** Every price that the page prints, with the words around it, before anyone asks which is the price. */
import { type Page, priceHint } from '@/lib/detect/page';
import { latinDigits } from '@/lib/domain/latin-digits';
import { readNumber } from '@/lib/domain/number-text';
import { parsePriceText, pricePrints } from '@/lib/domain/price-text';
import { MARK } from './marks';
import { lengthOf, type Place, type Run, type Scan, textOf } from './place';

export type PricePrint = {
  price: string;
  /** ISO 4217, or null where the print can mean several, or none is printed. */
  priceCurrency: string | null;
  /** False for a bare number that only its element's name calls a price. */
  hasCurrency: boolean;
  /** The innermost element of the number. */
  place: Place;
  /** The element that holds nothing but this print, and a word or two. */
  box: Place;
  /** Where it stands, in characters of the page's text. */
  at: number;
  /** What stands beside it in its own text. */
  own: string;
  /** The words right before it in its own text node, from the last sign, share or other amount on. */
  label: string;
  /** True where a minus stands right before it at the beginning of its own text node ("-10 €"). */
  isNegative: boolean;
  /** The words right behind it in its own text node. */
  tail: string;
  /** The words before and after it in its own line, without other numbers. */
  before: string;
  after: string;
  /** True where a higher price follows behind a dash. */
  isRange: boolean;
};

/** Longest text of an element that holds one printed price. */
const BOX_MAX = 32;
/** Longest text of a line in which words around a price are about it. */
const LINE_MAX = 110;
const SENTENCE_MAX = 240;
const PRINTS_MAX = 600;

/** The prices in the page's order, at most 600. */
export function readPricePrints(page: Page, scan: Scan): PricePrint[] {
  const hint = priceHint(page);
  const seen = new Set<Place>();
  const prints: PricePrint[] = [];
  for (const run of scan.runs) {
    if (prints.length >= PRINTS_MAX) break;
    if (run.text.length > SENTENCE_MAX || !/\p{Nd}/u.test(run.text)) continue;
    const box = boxOf(scan, run);
    if (seen.has(box)) continue;
    seen.add(box);
    prints.push(...printsIn(scan, run, box, hint));
  }
  return prints;
}

/** The largest element around a run that holds hardly more than a price; no heading with what follows it. */
function boxOf(scan: Scan, run: Run): Place {
  let box = run.place;
  while (box.parent !== null && box.tag !== 'h1' && isBox(scan, box.parent)) box = box.parent;
  return box;
}

function isBox(scan: Scan, place: Place): boolean {
  return lengthOf(scan, place) <= BOX_MAX && scan.runs[place.first]?.place.tag !== 'h1';
}

type Hint = { country: string | null; language: string | null };

function printsIn(scan: Scan, run: Run, box: Place, hint: Hint): PricePrint[] {
  const text = textOf(scan, box, SENTENCE_MAX);
  const found = pricePrints(text, hint);
  if (found.length === 1 && found[0] !== undefined) {
    return [printOf(scan, run, box, text, found[0], true)];
  }
  if (found.length > 1) {
    // Several in one box: each in its own element, or all in one sentence.
    const parts = partsOf(scan, box);
    if (parts.length < 2) return found.map((one) => printOf(scan, run, box, text, one, true));
    return parts.flatMap((part) => {
      const [one] = pricePrints(part.text, hint);
      return one === undefined ? [] : [printOf(scan, part, part.place, part.text, one, true)];
    });
  }
  if ((run.place.marks & MARK.price) === 0) return [];
  const bare = latinDigits(text).trim();
  if (!/^[^\p{L}\d]{0,3}\d[\d., '’]*(?:[-–]{1,2})?$/u.test(bare)) return [];
  const one = parsePriceText(bare, hint);
  if (one === null) return [];
  return [printOf(scan, run, box, text, { ...one, start: 0, end: text.length }, false)];
}

/** The runs with digits in a box, one for each element around them. */
function partsOf(scan: Scan, box: Place): Run[] {
  const parts = new Map<Place, Run>();
  for (let index = box.first; index < box.end; index++) {
    const run = scan.runs[index];
    if (run === undefined || !/\p{Nd}/u.test(run.text)) continue;
    let place = run.place;
    while (place !== box && place.parent !== null && place.parent !== box) place = place.parent;
    const text = place === box ? run.text : textOf(scan, place);
    if (!parts.has(place)) parts.set(place, { ...run, text });
  }
  return [...parts.values()];
}

type Found = { price: string; priceCurrency: string | null; start: number; end: number };

function printOf(
  scan: Scan,
  run: Run,
  box: Place,
  text: string,
  found: Found,
  hasCurrency: boolean,
): PricePrint {
  let line = box;
  while (line.parent !== null && lengthOf(scan, line.parent) <= LINE_MAX) line = line.parent;
  const whole = textOf(scan, line, LINE_MAX * 2);
  const start = Math.max(0, whole.indexOf(text));
  const said = wordsBefore(scan, line, box) ?? whole.slice(0, start);
  const before = said + text.slice(0, found.start);
  const after = text.slice(found.end) + whole.slice(start + text.length);
  const node = run.text.trim();
  const ownStart = Math.max(0, text.indexOf(node));
  return {
    price: found.price,
    priceCurrency: found.priceCurrency,
    hasCurrency,
    place: run.place,
    box,
    at: run.at + found.start,
    own: hasCurrency ? `${text.slice(0, found.start)} ${text.slice(found.end)}`.slice(0, 120) : '',
    label: labelIn(text.slice(ownStart, found.start)),
    isNegative: /^[-−–]\p{Sc}? ?$/u.test(text.slice(ownStart, found.start)),
    tail: text.slice(found.end, ownStart + node.length),
    before: before.slice(-60).replace(/^.*\p{Nd}/u, ''),
    isRange: isLower(found.price, RANGE.exec(after)?.[1]),
    after: wordsBehind(after.slice(0, 40), text.slice(found.end)),
  };
}

function labelIn(text: string): string {
  return text
    .slice(-60)
    .replace(/\s*\p{Sc}?\s*$/u, '')
    .replace(/^.*(?:[.,;!?|·•(]|[%\p{Sc}]\s?[\p{Nd}.,]*)(?=\s|$)/u, '');
}

const SIGN = '(?:\\p{Sc}|\\p{L}{1,4}\\.?)? ?';
/** A dash and a number that is no share: "12 € – 18 €", but not "18 € -5%". */
const RANGE = new RegExp(`^ ?${SIGN}[–—-] ?${SIGN}(\\d[\\d.,]*)(?![\\d.,])(?! ?%)`, 'u');

function isLower(price: string, other: string | undefined): boolean {
  return other !== undefined && Number(price) < Number(readNumber(other) ?? 0);
}

/**
 * What `line` says between another price in a block of its own and `box`, without that block: in
 * "£100 ex VAT" above "£120" the words are the first one's. Null where no such price stands before it.
 */
function wordsBefore({ runs }: Scan, line: Place, box: Place): string | null {
  const block = runs[box.first]?.place.line;
  let other = box.first - 1;
  while (other >= line.first && !/\p{Nd}/u.test(runs[other]?.text ?? '')) other--;
  const last = runs[other];
  if (other < line.first || last === undefined || last.place.line === block) return null;
  if (pricePrints(last.text).length === 0) return null;
  return runs
    .slice(other + 1, box.first)
    .filter(({ place }) => place.line !== last.place.line)
    .map(({ text }) => `${text} `)
    .join('');
}

/** What stands behind a price up to the next number; words right before another price are that one's. */
function wordsBehind(after: string, own: string): string {
  const next = after.search(/(?<!\/ ?)\p{Nd}/u);
  if (next === -1) return after;
  return next < own.length ? own.slice(0, next) : own;
}
