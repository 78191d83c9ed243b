/** Two prices printed as a range ("€6.95 – €9.95", "10 bis 20 EUR"), as a shop shows them before a choice is made. */
import { type PriceHint, type PrintedLine, priceOf, readLine } from './price-text';

export type PriceRange = {
  /** Decimal strings, the lower one first. */
  lowPrice: string;
  highPrice: string;
  /** ISO 4217, or null where the print can mean several currencies. */
  priceCurrency: string | null;
  /** The currencies that the print can mean, likeliest first. */
  currencyCandidates: readonly string[];
};

// What stands between the two; "statt" or "+" would be another thing.
const BETWEEN = /^(?:[-‐-―~〜～]|to|bis|till|til|à|a|al|do|až|tot|até|hasta|до|ile|から|至|إلى)$/iu;

/**
 * The first range of prices in `text`: two numbers with a dash or a word such as "to" between them, at
 * least one beside a currency, both in the same one, the lower one first. Null when there is none.
 */
export function parsePriceRange(text: string, hint: PriceHint = {}): PriceRange | null {
  const line = readLine(text);
  for (const [index, low] of line.tokens.entries()) {
    const high = line.tokens[index + 1];
    if (high === undefined) return null;
    const between = withoutMarks(line, low.end, high.start);
    if (!BETWEEN.test(between)) continue;
    const prices = [priceOf(low, line, hint), priceOf(high, line, hint)];
    const [first, second] = prices;
    if (!first || !second || Number(first.price) >= Number(second.price)) continue;
    const named = prices.find((one) => one?.isBesideCurrency);
    if (!named || (first.isBesideCurrency && second.isBesideCurrency && !agree(first, second)))
      continue;
    const { priceCurrency, currencyCandidates } = named;
    return { lowPrice: first.price, highPrice: second.price, priceCurrency, currencyCandidates };
  }
  return null;
}

function withoutMarks({ line, marks }: PrintedLine, from: number, to: number): string {
  const inside = marks.filter((mark) => mark.start >= from && mark.end <= to);
  const kept = [...line.slice(from, to)].filter(
    (_, place) => !inside.some((mark) => from + place >= mark.start && from + place < mark.end),
  );
  return kept.join('').trim();
}

type Candidates = { currencyCandidates: readonly string[] };

function agree(left: Candidates, right: Candidates): boolean {
  return left.currencyCandidates.some((code) => right.currencyCandidates.includes(code));
}
