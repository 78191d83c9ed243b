/** What the page says of its product in labels and values: "Art.-Nr.: 4711", rows of a table, a definition list. */
import { afterWord, type Concept, isWord } from '@/lib/detect/words/words';
import { MARK } from './marks';
import { lengthOf, type Place, type Run, type Scan, textOf } from './scan';

/** A value that stands behind a label. */
export type Pair = { concept: Concept; value: string; at: number };

const CONCEPTS: readonly Concept[] = ['gtin', 'mpn', 'sku', 'brand', 'seller'];
/** Longest run that is looked at, longest value, and longest row in which a label and its value stand. */
const RUN_MAX = 90;
const VALUE_MAX = 80;
const ROW_MAX = 160;
const PAIRS_MAX = 60;
const FOREIGN = MARK.cards | MARK.review | MARK.cart | MARK.hidden;

/** The pairs in the page's order, at most 60; what other products and reviewers say is left out. */
export function labelPairs(scan: Scan): Pair[] {
  const pairs: Pair[] = [];
  for (const [index, run] of scan.runs.entries()) {
    if (pairs.length >= PAIRS_MAX) break;
    if ((run.place.marks & FOREIGN) !== 0 || run.text.length > RUN_MAX || run.text.length < 2)
      continue;
    for (const concept of CONCEPTS) {
      const value = valueIn(scan, run, index, concept);
      if (value === null) continue;
      pairs.push({ concept, value, at: run.at });
      break;
    }
  }
  return pairs;
}

function valueIn(scan: Scan, run: Run, index: number, concept: Concept): string | null {
  if (isWord(concept, run.text)) return valueBehind(scan, run, index);
  if (!/[:#№]|\s/.test(run.text.trim())) return null;
  const value = afterWord(concept, run.text)?.replace(/^[\s:.#№=–-]+/, '');
  // "by" and "item" begin sentences, too: a label has its sign, or one word behind it.
  if (value === undefined || value === '') return null;
  const isLabelled = /[:#№]/.test(run.text.slice(0, run.text.length - value.length));
  return isLabelled || !/\s/.test(value) ? value.slice(0, VALUE_MAX) : null;
}

/** The text that follows a label in its row. */
function valueBehind(scan: Scan, run: Run, index: number): string | null {
  const row = rowOf(scan, run);
  for (let next = index + 1; next < row.end; next++) {
    const text = scan.runs[next]?.text.replace(/^[\s:.#№=‏‎–-]+/u, '').trim() ?? '';
    if (text === '') continue;
    const place = scan.runs[next]?.place;
    const whole = place === undefined ? text : textOf(scan, place, VALUE_MAX);
    return whole.startsWith(text) ? whole : text.slice(0, VALUE_MAX);
  }
  return valueOfTerm(scan, run);
}

/** The largest element around a label that is still one row. */
function rowOf(scan: Scan, run: Run): Place {
  let row = run.place;
  while (row.parent !== null && lengthOf(scan, row.parent) <= ROW_MAX && row.tag !== 'tr')
    row = row.parent;
  return row;
}

/** In a definition list the value is the next element, however long the list. */
function valueOfTerm(scan: Scan, run: Run): string | null {
  let term: Place | null = run.place;
  while (term !== null && term.tag !== 'dt') term = term.parent;
  const next = term === null ? undefined : scan.runs[term.end];
  return next === undefined ? null : textOf(scan, next.place, VALUE_MAX) || null;
}
