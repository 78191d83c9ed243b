/** A printed price ("1 234,56 €", "From $ 24.95", "١٢٫٥ ر.س") read as a decimal string and a currency. */
import { currencyOf } from './country';
import { minorUnitDigits } from './currency';
import { type CurrencyMark, currencyMarks, isWordly, printPattern } from './currency-marks';
import { CURRENCY_PRINTS } from './currency-symbols';
import { latinDigits } from './latin-digits';
import { type NumberToken, numberTokens, readNumber } from './number-text';
import { countryOfLanguage } from './shop-country';
import { withoutInvisible } from './text';

/** What stands around a printed price and may tell its currency. */
export type PriceHint = {
  /** A text found near the price. */
  text?: string | null;
  /** The shop's country, ISO 3166-1 alpha-2. */
  country?: string | null;
  /** The page's language, BCP 47. */
  language?: string | null;
};

export type PrintedPrice = {
  /** Decimal string with a point, no grouping, no trailing zeros ("1234.5"). Zero is "0". */
  price: string;
  /** ISO 4217, or null where the print can mean several currencies, or none is printed. */
  priceCurrency: string | null;
  /** The currencies that the print can mean, likeliest first; empty where none is printed. */
  currencyCandidates: readonly string[];
};

/** Longest text that is looked at, in UTF-16 units: a printed price is short. */
const TEXT_MAX = 300;

/**
 * Reads the first price in `text`: the first number beside a currency, else the first number that is
 * no percentage, no date and no part of a word. Null when there is none. The currency is the one
 * beside the number, else one elsewhere in the text, else one in the hint; a sign that several
 * countries share is settled by a code nearby, then by the hint's country, then by its language.
 */
export function parsePriceText(text: string, hint: PriceHint = {}): PrintedPrice | null {
  const printed = readLine(text);
  const { line, tokens, marks } = printed;
  const token =
    tokens.find((one) => beside(marks, one, line).length > 0) ?? tokens.find(isAlone(line));
  const found = token === undefined ? null : priceOf(token, printed, hint);
  if (found === null) return null;
  const { price, priceCurrency, currencyCandidates } = found;
  return { price, priceCurrency, currencyCandidates };
}

/** A text with its numbers and currencies, before it is said which of them are prices. */
export type PrintedLine = {
  line: string;
  tokens: readonly NumberToken[];
  marks: readonly CurrencyMark[];
};

/** The first 300 characters of `text`, white space folded, digits as Latin ones. */
export function readLine(text: string): PrintedLine {
  const line = normalise(text);
  const tokens = numberTokens(line);
  return { line, tokens, marks: tokens.length === 0 ? [] : currencyMarks(line) };
}

/** What one number of a line says as a price; null for more than 12 whole digits. */
export function priceOf(
  token: NumberToken,
  { line, marks }: PrintedLine,
  hint: PriceHint,
): (PrintedPrice & { isBesideCurrency: boolean }) | null {
  const candidates = currenciesOf(token, marks, line, hint);
  const priceCurrency = settle(candidates, hint);
  const price = readNumber(token.text, minorUnitDigits(priceCurrency ?? candidates[0] ?? ''));
  const isBesideCurrency = beside(marks, token, line).length > 0;
  return price === null
    ? null
    : { price, priceCurrency, currencyCandidates: candidates, isBesideCurrency };
}

/** Every price in `text` that is printed with its currency, in order, with where its number stands. */
export function pricePrints(
  text: string,
  hint: PriceHint = {},
): (PrintedPrice & { start: number; end: number })[] {
  const { line, tokens, marks } = readLine(text);
  return tokens.flatMap((token) => {
    const near = beside(marks, token, line).filter((mark) => isMoney(mark, line, hint));
    // "MP3 $12": a number that is part of a word is a price only behind its sign.
    const isPart = !isAlone(line)(token);
    if (near.length === 0 || (isPart && !near.some(({ end }) => end <= token.start))) return [];
    const currencyCandidates = currenciesOf(token, marks, line, hint);
    const priceCurrency = settle(currencyCandidates, hint);
    const digits = minorUnitDigits(priceCurrency ?? currencyCandidates[0] ?? '');
    const price = readNumber(token.text, digits);
    const { start, end } = token;
    return price === null ? [] : [{ price, priceCurrency, currencyCandidates, start, end }];
  });
}

/** "23 L" is a volume and "K 3" a model, unless the shop's own currency is printed so. */
function isMoney({ start, end, codes }: CurrencyMark, line: string, hint: PriceHint): boolean {
  if (end - start > 1 || !isWordly(line.charAt(start))) return true;
  const currency = hint.country ? currencyOf(hint.country.toUpperCase()) : null;
  return currency !== null && codes.includes(currency);
}

/** The currencies that `text` names without any number ("in CHF", "Kč"), likeliest first. */
export function parseCurrencyText(text: string, hint: PriceHint = {}): string | null {
  const marks = currencyMarks(normalise(text));
  const mark = marks.find((one) => one.codes.length === 1) ?? marks[0];
  return mark === undefined ? null : settle(mark.codes, hint);
}

/** A pattern for any number printed with `currency` beside it; without one, with any currency sign. */
export function pricePattern(currency: string | null): RegExp {
  const prints = [...CURRENCY_PRINTS].filter(
    ([, codes]) => currency !== null && codes.includes(currency),
  );
  const signs = [
    '\\p{Sc}',
    ...(currency === null ? [] : [currency]),
    ...prints.map(([print]) => printPattern(print)),
  ];
  const sign = `(?:${signs.join('|')})`;
  return new RegExp(`${sign} ?\\d|\\d(?= ?${sign})`, 'iu');
}

function normalise(text: string): string {
  return latinDigits(withoutInvisible(text.slice(0, TEXT_MAX)))
    .replace(/\s+/g, ' ')
    .trim();
}

function currenciesOf(
  token: NumberToken,
  marks: readonly CurrencyMark[],
  line: string,
  hint: PriceHint,
): readonly string[] {
  const touching = beside(marks, token, line);
  const money = touching.filter((one) => isMoney(one, line, hint));
  const near = money.length > 0 ? money : touching;
  const mark =
    near.find((one) => one.codes.length === 1) ?? near[0] ?? marks.find((one) => one.isWide);
  const hinted = currencyMarks(normalise(hint.text ?? '')).filter((one) => one.isWide);
  if (mark === undefined) return hinted[0]?.codes ?? [];
  if (mark.codes.length === 1) return mark.codes;
  const telling = [...marks, ...hinted].find(
    (one) => one.codes.length === 1 && mark.codes.includes(one.codes[0] ?? ''),
  );
  return telling?.codes ?? mark.codes;
}

function settle(codes: readonly string[], hint: PriceHint): string | null {
  if (codes.length <= 1) return codes[0] ?? null;
  for (const country of [hint.country, hint.language ? countryOfLanguage(hint.language) : null]) {
    const currency = country ? currencyOf(country.toUpperCase()) : null;
    if (currency !== null && codes.includes(currency)) return currency;
  }
  return null;
}

/** Marks that touch the number, but for a space or an asterisk, or stand in it ("9€99"). */
function beside(marks: readonly CurrencyMark[], token: NumberToken, line: string): CurrencyMark[] {
  return marks.filter((mark) => {
    if (mark.start > token.start && mark.end < token.end) return true;
    if (mark.end <= token.start) return /^[ :]{0,2}$/.test(line.slice(mark.end, token.start));
    return (
      mark.start >= token.end && /^(?:[.,]?[*–-]{0,2}) ?$/.test(line.slice(token.end, mark.start))
    );
  });
}

function isAlone(line: string): (token: NumberToken) => boolean {
  return ({ start }) => !/[\p{L}_]$/u.test(line.slice(0, start));
}
