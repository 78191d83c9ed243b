/** Printed ratings ("4,3 von 5 Sternen", "92 %", "★★★★☆") and counts of them ("(1.234)", "2K reviews"). */
import { latinDigits } from '@/lib/domain/latin-digits';
import { type NumberToken, numberTokens, readNumber } from '@/lib/domain/number-text';
import { hasWord } from './words/words';

export type PrintedRating = {
  ratingValue: number;
  /** The best value on this scale, as far as it is printed. */
  bestRating: number | null;
};

/** Longest text that is looked at, in UTF-16 units. */
const TEXT_MAX = 200;
/** The ends of scales that are used. */
const SCALES = new Set([4, 5, 6, 10, 20, 100]);

// "out of", "von", "sur", "из" … between a value and the end of its scale.
const OUT_OF =
  /^ ?(?:\/|(?:out )?of|von|sur|de|su|di|van(?: de)?|av|af|na|z|из|з|από|من|מתוך)? ?\/? ?$/iu;
// "5つ星のうち4.6", "5 yıldız üzerinden 4,6": the scale stands first.
const SCALE_FIRST = /^ ?\p{L}[\p{L} ]{2,20}$/u;

/**
 * The first rating in `text`: a value with its scale, else a percentage, else stars full and empty,
 * else a number up to 10 that counts nothing. Null for none, for a value above its scale, and for a
 * row of full stars alone, which is how shops also draw the empty row.
 */
export function parseRatingText(text: string): PrintedRating | null {
  const line = lineOf(text);
  const scaled = withScale(line);
  if (scaled === 'above') return null;
  return scaled ?? percentage(line) ?? stars(line) ?? bareValue(line);
}

/**
 * How many ratings or reviews `text` says there are: the number beside a word for them, else the one
 * in brackets, else the text's only number. Null for none and for a fraction ("4,5").
 */
export function parseCountText(text: string): number | null {
  const line = lineOf(text);
  const tokens = numberTokens(line).filter((token) => countOf(token, line) !== null);
  const named =
    tokens.find(({ end }) =>
      hasWord('reviews', (line.slice(end).match(/^[^\d(|]{0,40}/) ?? [''])[0]),
    ) ??
    tokens.find(({ start }) =>
      hasWord('reviews', line.slice(0, start).split(/[\d|]/).at(-1) ?? ''),
    );
  const bracketed = tokens.find(({ start }) => line[start - 1] === '(');
  const only = /^\D*$/.test(line.replace(tokens[0]?.text ?? '', '')) && !/\p{L}/u.test(line);
  const token = named ?? bracketed ?? (only ? tokens[0] : undefined);
  return token === undefined ? null : countOf(token, line);
}

function lineOf(text: string): string {
  return latinDigits(text.slice(0, TEXT_MAX)).replace(/\s+/g, ' ').trim();
}

/** "Above": what is said to be out of 5 is more than 5. */
function withScale(line: string): PrintedRating | 'above' | null {
  const tokens = numberTokens(line);
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (next === undefined) return null;
    // "4/5 117 reviews": no scale has thousands.
    const end = next.text.split(' ')[0] ?? '';
    const [left, right] = [Number(readNumber(token.text)), Number(readNumber(end))];
    const between = line.slice(token.end, next.start);
    if (/\S/.test(between) && OUT_OF.test(between) && SCALES.has(right))
      return left <= right ? { ratingValue: left, bestRating: right } : 'above';
    if (left === 5 && right <= 5 && /[.,]/.test(next.text) && SCALE_FIRST.test(between))
      return { ratingValue: right, bestRating: 5 };
  }
  return null;
}

function percentage(line: string): PrintedRating | null {
  const value = Number(/^\D{0,20}?(\d{1,3}) ?[%٪]/.exec(line)?.[1] ?? Number.NaN);
  return value <= 100 ? { ratingValue: value, bestRating: 100 } : null;
}

function stars(line: string): PrintedRating | null {
  const [, full = '', empty = ''] = /^(★{1,10})(☆{1,10})$/.exec(line.replace(/ /g, '')) ?? [];
  const bestRating = full.length + empty.length;
  return SCALES.has(bestRating) ? { ratingValue: full.length, bestRating } : null;
}

function bareValue(line: string): PrintedRating | null {
  const token = numberTokens(line).find((one) => !isCounting(one, line));
  const ratingValue = token === undefined ? Number.NaN : Number(readNumber(token.text));
  return ratingValue <= 10 ? { ratingValue, bestRating: null } : null;
}

// "5 reviews", "(5)": a whole number before a word that is not "stars", or in brackets.
function isCounting({ text, start, end }: NumberToken, line: string): boolean {
  if (/\d[.,]\d{1,2}$/.test(text)) return false;
  const next = /^ ?(\p{L}+)/u.exec(line.slice(end))?.[1];
  return line[start - 1] === '(' || (next !== undefined && !hasWord('rating', next));
}

const THOUSANDS = /^ ?(?:k|mil|tsd|тыс)(?!\p{L})/iu;

function countOf({ text, end }: NumberToken, line: string): number | null {
  const number = readNumber(text);
  if (number === null) return null;
  if (THOUSANDS.test(line.slice(end, end + 6))) return Math.round(Number(number) * 1000);
  return /^\d+$/.test(number) && !/[.,]\d{1,2}$/.test(text) ? Number(number) : null;
}
