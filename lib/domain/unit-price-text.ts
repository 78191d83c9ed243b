/** Printed prices per unit ("1,99 €/100 g", "1 kg = 3,98 €", "Prix au kilo : 12,90 €"), told apart from prices. */
import { latinDigits } from './latin-digits';
import { numberTokens, readNumber } from './number-text';
import { type PriceHint, type PrintedPrice, parsePriceText } from './price-text';
import { UNIT_BY_PRINT, type UnitPrice } from './unit-price';

type PrintedUnitPrice = UnitPrice & Pick<PrintedPrice, 'priceCurrency' | 'currencyCandidates'>;

/** Longest text that is looked at, in UTF-16 units. */
const TEXT_MAX = 200;

const ANY_UNIT = [...UNIT_BY_PRINT.keys()]
  .sort((left, right) => right.length - left.length)
  .map((print) => print.replace(/[.^]/g, '\\$&'))
  .join('|');
const QUANTITY = '(\\d{1,5}(?:[.,]\\d{1,3})?) ?';
// "/", "per", "pro", "le", "al" …, then perhaps a number, then a unit.
const PER = new RegExp(
  `(?:[/／]|(?<!\\p{L})(?:per|pro|je|par|por|pr\\.?|le|la|les|au|l['’]|al|el|o|za|på|pour|für|a|each|за|每) ?) ?(?:${QUANTITY})?(${ANY_UNIT})(?!\\p{L}|\\d)`,
  'iu',
);
// "1 kg = 3,98 €", "100 g: 0,65 €", "100gあたり 198円". Without a quantity "L: 29 €" is a size.
const FIRST = new RegExp(
  `(?<![\\p{L}\\d.,])${QUANTITY}(${ANY_UNIT})\\.? ?(?:[=:]|あたり|当たり)(?!\\p{L}) ?`,
  'iu',
);
// "Kilopreis: 3,98 €", "kg-pris 49,95 kr".
const NAMED = new RegExp(
  `(?<![\\p{L}\\d.,])()(${ANY_UNIT})[ -]?(?:pris|preis|prijs|price)(?!\\p{L})[ :]*`,
  'iu',
);
/** Between a price and its "per" stands a currency at most: "500 g / kg" is a size, "250 kcal / 100 g" food. */
const BETWEEN = /^[^\p{L}\d]*(\p{L}{0,6})\.?[^\p{L}\d]*$/u;
/** Between "per kg" and a price behind it. */
const BEHIND = /^[^\p{L}\d]{0,4}(?:\p{L}{1,3}\.? ?)?\d/u;

/**
 * The first price per unit in `text`. Null when there is none: a size alone ("500 g") or a price alone
 * is not one. The currency is settled as in parsePriceText.
 */
export function parseUnitPrice(text: string, hint: PriceHint = {}): PrintedUnitPrice | null {
  const line = latinDigits(text.slice(0, TEXT_MAX).normalize('NFKC')).replace(/\s+/g, ' ').trim();
  // Most lines near a price are no candidates: the patterns are long, and take their time to compile.
  if (!/\d/.test(line) || !/[/\p{L}]/u.test(line)) return null;
  const per = PER.exec(line);
  const printed = per === null ? null : pricePer(line, per);
  const found = per === null || printed === null ? null : unitPrice(printed, per, hint);
  if (found !== null) return found;
  const first = FIRST.exec(line) ?? NAMED.exec(line);
  const behind = first === null ? null : firstPrice(line.slice(first.index + first[0].length));
  return first === null || behind === null ? null : unitPrice(behind, first, hint);
}

/** The part of `line` that holds the price of a "per kg": what stands right before it, or right behind. */
function pricePer(line: string, per: RegExpExecArray): string | null {
  const tokens = numberTokens(line.slice(0, per.index));
  const last = tokens.at(-1);
  const between = last && BETWEEN.exec(line.slice(last.end, per.index));
  if (between) {
    const printed = line.slice(tokens.at(-2)?.end ?? 0, per.index);
    const isPrice =
      between[1] === ''
        ? /[.,]\d\d$/.test(last.text) || hasCurrency(printed)
        : hasCurrency(`1${between[0]}`);
    if (isPrice) return printed;
  }
  const behind = line.slice(per.index + per[0].length);
  return BEHIND.test(behind) ? firstPrice(behind) : null;
}

/** The text up to its second number, if that holds a number with a currency. */
function firstPrice(text: string): string | null {
  const first = text.slice(0, numberTokens(text)[1]?.start);
  return hasCurrency(first) ? first : null;
}

function hasCurrency(printed: string): boolean {
  return (parsePriceText(printed)?.currencyCandidates ?? []).length > 0;
}

function unitPrice(
  printed: string,
  match: RegExpExecArray,
  hint: PriceHint,
): PrintedUnitPrice | null {
  const found = parsePriceText(printed, hint);
  const unit = UNIT_BY_PRINT.get((match[2] ?? '').toLowerCase());
  const quantity = Number(readNumber(match[1] || '1'));
  if (found === null || unit === undefined || !(quantity > 0) || Number(found.price) === 0)
    return null;
  return { ...found, quantity, unit };
}
