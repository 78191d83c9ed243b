/** Prices per unit ("1,99 €/100 g", "1 kg = 3,98 €", "£1.25 per litre"), told apart from prices and comparable. */
import { latinDigits } from './latin-digits';
import { type NumberToken, numberTokens, readNumber } from './number-text';
import { type PriceHint, parsePriceText } from './price-text';

/** How much a unit is of its base unit, which prices are compared in. */
const UNITS = {
  kg: { base: 'kg', size: 1 },
  g: { base: 'kg', size: 0.001 },
  l: { base: 'l', size: 1 },
  dl: { base: 'l', size: 0.1 },
  cl: { base: 'l', size: 0.01 },
  ml: { base: 'l', size: 0.001 },
  m: { base: 'm', size: 1 },
  m2: { base: 'm2', size: 1 },
  piece: { base: 'piece', size: 1 },
  lb: { base: 'kg', size: 0.453_592_37 },
  oz: { base: 'kg', size: 0.028_349_523_125 },
  'fl oz': { base: 'l', size: 0.029_573_529_562_5 },
} as const;
export type Unit = keyof typeof UNITS;
export type BaseUnit = (typeof UNITS)[Unit]['base'];

/** UN/CEFACT Recommendation 20 codes, which schema.org calls `unitCode`. */
const UNIT_CODES: ReadonlyMap<string, Unit> = new Map([
  ['KGM', 'kg'],
  ['GRM', 'g'],
  ['LTR', 'l'],
  ['DLT', 'dl'],
  ['CLT', 'cl'],
  ['MLT', 'ml'],
  ['MTR', 'm'],
  ['MTK', 'm2'],
  ['C62', 'piece'],
  ['H87', 'piece'],
  ['LBR', 'lb'],
  ['ONZ', 'oz'],
  ['OZA', 'fl oz'],
]);

// How shops print the units, in small letters without a point behind.
const PRINTS: readonly (readonly [Unit, string])[] = [
  ['kg', 'kg kgs kilo kilos kilogramm kilogram kilogramme кг 公斤'],
  ['g', 'g gr grs gram gramm gramme grammes grams gramos grammi г гр 克'],
  ['l', 'l lt ltr litre litres liter liters litro litros litri litr л 升'],
  ['dl', 'dl'],
  ['cl', 'cl'],
  ['ml', 'ml мл 毫升'],
  ['m', 'm lfm mb meter metre mètre metro metr м'],
  ['m2', 'm2 qm sqm mq m^2 м2'],
  [
    'piece',
    'piece pieces pc pcs ea each unit st stk stck stück stuk pièce unité pz pezzo ud uds unidad un unidade szt ks kpl db шт 個 个 개',
  ],
  ['lb', 'lb lbs pound'],
  ['oz', 'oz ounce'],
  ['fl oz', 'fl_oz fl._oz floz'],
];
const UNIT_BY_PRINT = new Map(
  PRINTS.flatMap(([unit, prints]) =>
    prints.split(' ').map((print): [string, Unit] => [print.replace('_', ' '), unit]),
  ),
);

export type UnitPrice = {
  /** Decimal string: the price of `quantity` units. */
  price: string;
  /** ISO 4217, or null where it is not printed or can mean several currencies. */
  priceCurrency: string | null;
  quantity: number;
  unit: Unit;
};

/** Longest text that is looked at, in UTF-16 units. */
const TEXT_MAX = 200;

const ANY_UNIT = [...UNIT_BY_PRINT.keys()]
  .sort((left, right) => right.length - left.length)
  .map((print) => print.replace(/[.^]/g, '\\$&'))
  .join('|');
const QUANTITY = '(?:(\\d{1,5}(?:[.,]\\d{1,3})?) ?)?';
// "/", "per", "pro", "le", "al" …, then perhaps a number, then a unit.
const PER = new RegExp(
  `(?:[/／]|(?<!\\p{L})(?:per|pro|je|par|por|pr\\.?|le|la|les|au|l['’]|al|el|o|za|på|pour|für|a|each|за|每) ?) ?${QUANTITY}(${ANY_UNIT})(?!\\p{L}|\\d)`,
  'iu',
);
// "1 kg = 3,98 €", "100 g: 0,65 €", "100gあたり 198円".
const FIRST = new RegExp(
  `(?<![\\p{L}\\d.,])${QUANTITY}(${ANY_UNIT})\\.? ?(?:[=:]|あたり|当たり)(?!\\p{L}) ?`,
  'iu',
);

/**
 * The first price per unit in `text`. Null when there is none: a size alone ("500 g") or a price alone
 * is not one. The currency is settled as in parsePriceText.
 */
export function parseUnitPrice(text: string, hint: PriceHint = {}): UnitPrice | null {
  const line = latinDigits(text.slice(0, TEXT_MAX).normalize('NFKC')).replace(/\s+/g, ' ').trim();
  const per = PER.exec(line);
  if (per !== null) {
    const before = numberTokens(line.slice(0, per.index));
    const found =
      before.length === 0
        ? null
        : unitPrice(lastPrice(line.slice(0, per.index), before), per, hint);
    if (found !== null) return found;
  }
  const first = FIRST.exec(line);
  return first === null ? null : unitPrice(line.slice(first.index + first[0].length), first, hint);
}

/** The unit of a UN/CEFACT code ("KGM"), or of a print ("kg", "litre"); null for an unknown one. */
export function parseUnit(raw: string): Unit | null {
  const text = raw.slice(0, 20).trim();
  return UNIT_CODES.get(text.toUpperCase()) ?? UNIT_BY_PRINT.get(text.toLowerCase()) ?? null;
}

/** What one kilogram, litre, metre, square metre or piece costs: a decimal string of at most 4 decimals. */
export function perBaseUnit({ price, quantity, unit }: UnitPrice): {
  price: string;
  unit: BaseUnit;
} {
  const { base, size } = UNITS[unit];
  const each = Number(price) / (quantity * size);
  return { price: String(Number(each.toFixed(4))), unit: base };
}

/** The text from the number before the last on: the last number with its currency. */
function lastPrice(text: string, tokens: readonly NumberToken[]): string {
  return text.slice(tokens.at(-2)?.end ?? 0);
}

function unitPrice(printed: string, match: RegExpExecArray, hint: PriceHint): UnitPrice | null {
  const found = parsePriceText(printed, hint);
  const unit = UNIT_BY_PRINT.get((match[2] ?? '').toLowerCase());
  const quantity = Number(readNumber(match[1] ?? '1'));
  if (found === null || unit === undefined || !(quantity > 0)) return null;
  return { price: found.price, priceCurrency: found.priceCurrency, quantity, unit };
}
