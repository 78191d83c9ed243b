/** Where a line prints a currency: signs, words and ISO codes, before it is said what they stand beside. */
import { parseCurrency } from './currency';
import { CURRENCY_PRINTS, SHORT_CURRENCY_PRINTS } from './currency-symbols';

export type CurrencyMark = {
  start: number;
  end: number;
  /** ISO 4217, likeliest first. */
  codes: readonly string[];
  /** True when it means money wherever it stands, not only beside a number. */
  isWide: boolean;
};

// Codes that are also words shops write in capitals: believed only beside the number.
const WORDS = new Set('ALL ANG BAM COP CUP GEL LAK MAD MOP PEN SOS TOP TRY'.split(' '));

const CODE = /(?<!\p{L})[A-Z]{3}(?!\p{L})/gu;
const ANY_CASE_CODE = /(?<!\p{L})[A-Z]{3}(?!\p{L})/giu;
const SHORT = /(?<!\p{L})[\p{Lu}р][\p{L}]{0,2}(?!\p{L})|(?<!\p{L})(?:zl|kwz)(?!\p{L})/gu;

/** The currencies in `line`, a text with folded white space: codes, then signs and words, then short prints. */
export function currencyMarks(line: string): CurrencyMark[] {
  const marks: CurrencyMark[] = [];
  // Nothing but a number and three letters: "1 mkd", "12.50 eur".
  const isBare = line.length < 30 && line.replace(/\P{L}/gu, '').length === 3;
  for (const { 0: text, index } of line.matchAll(isBare ? ANY_CASE_CODE : CODE)) {
    const code = parseCurrency(text);
    if (code !== null) marks.push(markOf(text, index, [code], true));
  }
  addPrints(line, marks);
  const isAll = line.length <= 4 && !/\d/.test(line);
  for (const { 0: text, index } of line.matchAll(SHORT)) {
    const codes = SHORT_CURRENCY_PRINTS.get(text);
    if (codes !== undefined) marks.push(markOf(text, index, codes, isAll));
  }
  return marks;
}

function markOf(
  text: string,
  start: number,
  codes: readonly string[],
  isWide: boolean,
): CurrencyMark {
  const isWord = codes.length === 1 && WORDS.has(text);
  return { start, end: start + text.length, codes, isWide: isWide && !isWord };
}

type Print = { text: string; codes: readonly string[]; opensWordly: boolean; endsWordly: boolean };

/** Prints by their first character, the longest first: one look for each place of a line. */
const PRINTS = new Map<string, Print[]>();
for (const [text, codes] of CURRENCY_PRINTS) {
  const first = text.charAt(0);
  const print = {
    text,
    codes,
    opensWordly: isWordly(first),
    endsWordly: isWordly(text.slice(-1)),
  };
  const longestFirst = [...(PRINTS.get(first) ?? []), print].sort(
    (left, right) => right.text.length - left.text.length,
  );
  PRINTS.set(first, longestFirst);
}

function addPrints(line: string, marks: CurrencyMark[]): void {
  // The one capital whose small letter is longer would move all that follows.
  const small = line.replaceAll('İ', 'i').toLowerCase();
  for (let place = 0; place < small.length; place++) {
    const print = PRINTS.get(small.charAt(place))?.find((one) => stands(one, small, place));
    if (print === undefined) continue;
    const end = place + print.text.length;
    marks.push(markOf(line.slice(place, end), place, print.codes, true));
    place = end - 1;
  }
}

/** A word must not start or end inside another word. */
function stands({ text, opensWordly, endsWordly }: Print, line: string, place: number): boolean {
  if (!line.startsWith(text, place)) return false;
  const [before, behind] = [line.charAt(place - 1), line.charAt(place + text.length)];
  return !(opensWordly && /\p{L}/u.test(before)) && !(endsWordly && /\p{L}/u.test(behind));
}

/** A print as a pattern that stands as `currencyMarks` finds it. */
export function printPattern(print: string): string {
  const body = print.replace(/[$./]/g, '\\$&');
  const from = isWordly(print.charAt(0)) ? '(?<!\\p{L})' : '';
  return from + body + (isWordly(print.slice(-1)) ? '(?!\\p{L})' : '');
}

/** A letter that others join to a word; signs, Han and Hangul stand where they like. */
export function isWordly(edge: string): boolean {
  return /\p{L}/u.test(edge) && !/[\p{sc=Han}\p{sc=Hangul}]/u.test(edge);
}
