/** What the page says in short lines: labels with values ("Art.-Nr.: 4711"), and whether it is in stock. */
import { type Concept, hasWord, isWord } from '@/lib/detect/words/words';
import { MARK } from './marks';
import { lengthOf, type Place, type Run, type Scan, textOf } from './place';

/** A value that stands behind a label. */
export type Pair = { concept: Concept; value: string; at: number };

/** What a line says of stock; `isNamed` where its element is called so. */
export type StockLine = { concept: Concept; at: number; isNamed: boolean };

export type Lines = { pairs: readonly Pair[]; stock: readonly StockLine[] };

const LABELS: readonly Concept[] = ['gtin', 'mpn', 'sku', 'brand', 'seller'];
// "Not in stock" holds what says the contrary, too.
const STOCKS: readonly Concept[] = ['outOfStock', 'preOrder', 'inStock'];
/** Longest line that is looked at, longest value, and longest row in which a label and its value stand. */
const LINE_MAX = 90;
const VALUE_MAX = 80;
const LABEL_MAX = 40;
const ROW_MAX = 160;
const LINES_MAX = 3000;
const PAIRS_MAX = 60;
const FOREIGN = MARK.cards | MARK.review | MARK.cart | MARK.hidden;
const SIGN = /[:#№：]/;

/** What the first 3,000 lines say, those of other products and of reviewers left out. */
export function readLines(scan: Scan): Lines {
  const pairs: Pair[] = [];
  const stock: StockLine[] = [];
  let count = 0;
  for (const [index, run] of scan.runs.entries()) {
    if ((run.place.marks & FOREIGN) !== 0 || run.text.length > LINE_MAX || run.text.length < 2)
      continue;
    if (count++ > LINES_MAX) break;
    const said = STOCKS.find((concept) => hasWord(concept, run.text));
    if (
      said !== undefined &&
      (run.place.marks & (MARK.link | MARK.aside)) === 0 &&
      !isAsked(said, run)
    )
      stock.push({ concept: said, at: run.at, isNamed: (run.place.marks & MARK.stock) !== 0 });
    const pair = pairs.length < PAIRS_MAX ? pairOf(scan, run, index) : null;
    if (pair !== null) pairs.push(pair);
  }
  return { pairs, stock };
}

/** "Check availability" on a button says nothing of what there is; "sold out" on one does. */
function isAsked(said: Concept, { place }: Run): boolean {
  return said === 'inStock' && (place.tag === 'button' || (place.marks & MARK.button) !== 0);
}

function pairOf(scan: Scan, run: Run, index: number): Pair | null {
  const { text, at } = run;
  const label = labelOf(text);
  if (label !== null) {
    const value = valueBehind(scan, run, index);
    return value === null ? null : { concept: label, value, at };
  }
  const pair = valueIn(text);
  return pair === null ? null : { ...pair, at };
}

function labelOf(text: string): Concept | null {
  return text.length > LABEL_MAX ? null : (LABELS.find((concept) => isWord(concept, text)) ?? null);
}

/** A label and its value in one text: parted by a sign, or a code behind the label's words. */
function valueIn(text: string): { concept: Concept; value: string } | null {
  const sign = text.search(SIGN);
  const cut = sign > 0 ? sign : text.trimEnd().lastIndexOf(' ');
  const value = trimmed(text.slice(cut + 1));
  if (cut < 1 || value === '' || (sign < 0 && !/\d{2}/.test(value))) return null;
  const concept = labelOf(text.slice(0, cut));
  return concept === null ? null : { concept, value: value.slice(0, VALUE_MAX) };
}

/** The text that follows a label in its row. */
function valueBehind(scan: Scan, run: Run, index: number): string | null {
  const row = rowOf(scan, run);
  for (let next = index + 1; next < row.end; next++) {
    const follower = scan.runs[next];
    const text = trimmed(follower?.text ?? '');
    if (follower === undefined || text === '') continue;
    const whole = trimmed(textOf(scan, follower.place, VALUE_MAX));
    return whole.startsWith(text) ? whole : text.slice(0, VALUE_MAX);
  }
  return valueOfTerm(scan, run);
}

/** The largest element around a label that is still one row. */
function rowOf(scan: Scan, run: Run): Place {
  let row = run.place;
  while (row.parent !== null && row.tag !== 'tr' && lengthOf(scan, row.parent) <= ROW_MAX)
    row = row.parent;
  return row;
}

/** In a definition list the value is the next element, however long the list. */
function valueOfTerm(scan: Scan, run: Run): string | null {
  let term: Place | null = run.place;
  while (term !== null && term.tag !== 'dt') term = term.parent;
  const next = term === null ? undefined : scan.runs[term.end];
  return next === undefined ? null : trimmed(textOf(scan, next.place, VALUE_MAX)) || null;
}

function trimmed(text: string): string {
  return text.replace(/^[\s:.#№=：‏‎–-]+|\s+$/gu, '');
}
