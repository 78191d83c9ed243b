/** Prices, numbers and times as the shopper writes them, all by `Intl`. */
import { decimalFromMoney, type Money } from '@/lib/domain/money';
import type { Unit, UnitPrice } from '@/lib/domain/unit-price';
import { numberLocale, plural, t, uiLanguage } from './i18n';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

// Signs that several currencies share: "$" alone would make a Canadian price look like a US one.
const SHARED_SIGNS = /^(\p{L}?[$¥]|kr\.?)$/u;

/** An amount with its currency: "€1,234.56", "1 234,56 €", "CA$12.00". Short sign where it is unmistakable. */
export function formatMoney(money: Money, locale = numberLocale()): string {
  // The decimal string, not a float: exact for every amount (ECMA-402, Intl mathematical values).
  return amountFormat(money.currency, locale).format(intlNumeric(decimalFromMoney(money)));
}

/** A price per unit: "€12.40 / kg", "1,24 € / 100 g"; amounts below 1 with up to four decimals. */
export function formatUnitPrice(
  { price, quantity, unit }: UnitPrice,
  currency: string,
  locale = numberLocale(),
): string {
  const digits = Number(price) < 1 ? { maximumFractionDigits: 4 } : {};
  const amount = amountFormat(currency, locale, digits).format(intlNumeric(price));
  return t('unitPrice', amount, formatQuantity(quantity, unit, locale));
}

/** The names that `Intl` has for units; the others are written alike in every language. */
const INTL_UNITS: Readonly<Partial<Record<Unit, string>>> = {
  kg: 'kilogram',
  g: 'gram',
  l: 'liter',
  ml: 'milliliter',
  m: 'meter',
  lb: 'pound',
  oz: 'ounce',
  'fl oz': 'fluid-ounce',
};

/** "100 g"; of one, the unit alone: "kg". */
function formatQuantity(quantity: number, unit: Unit, locale: string): string {
  if (unit === 'piece') return quantity === 1 ? t('piece') : plural(quantity, 'pieces');
  const named = INTL_UNITS[unit];
  if (named === undefined) {
    const sign = unit === 'm2' ? 'm²' : unit;
    return quantity === 1 ? sign : `${formatNumber(quantity, locale)}\u00a0${sign}`;
  }
  const parts = new Intl.NumberFormat(locale, { style: 'unit', unit: named }).formatToParts(
    quantity,
  );
  return parts
    .filter(({ type }) => quantity !== 1 || type === 'unit')
    .map(({ value }) => value)
    .join('');
}

function amountFormat(
  currency: string,
  locale: string,
  digits: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  const narrow = currencyFormat(locale, currency, 'narrowSymbol', digits);
  const sign = narrow.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? '';
  return SHARED_SIGNS.test(sign) ? currencyFormat(locale, currency, 'symbol', digits) : narrow;
}

/** A price without a known currency, from a schema.org decimal string: "1 234,56". */
export function formatDecimal(decimal: string, locale = numberLocale()): string {
  const digits = decimal.split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits }).format(
    intlNumeric(decimal),
  );
}

/** A number: "1,204"; with at most one decimal: "4.6". */
export function formatNumber(number: number, locale = numberLocale()): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(number);
}

/** A share (0.3 is 30 %) that was taken off, in whole percent with its sign: "−30%". */
export function formatReduction(share: number, locale = numberLocale()): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
    .format(-share)
    .replace('-', '\u2212');
}

/** A day: "3 May", with the year unless it is this one. `at` and `now` in ms since 1970. */
export function formatDate(at: number, now: number, language = uiLanguage()): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: isThisYear ? 'long' : 'short',
    year: isThisYear ? undefined : 'numeric',
  }).format(at);
}

/** How long ago: "just now", "yesterday", "2 days ago". A time to come (a moved clock) is "just now". */
export function formatAgo(at: number, now: number, language = uiLanguage()): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const past = now - at;
  if (past < MINUTE_MS) return t('justNow');
  if (past < HOUR_MS) return format.format(-Math.floor(past / MINUTE_MS), 'minute');
  // By the calendar, not by 24 hours: what was seen in the evening before last is not "yesterday".
  const days = Math.round((midnightOf(now) - midnightOf(at)) / DAY_MS);
  if (days === 0 || past < 12 * HOUR_MS) return format.format(-Math.floor(past / HOUR_MS), 'hour');
  if (days < 14) return format.format(-days, 'day');
  if (days < 60) return format.format(-Math.floor(days / 7), 'week');
  if (days < 730) return format.format(-Math.floor(days / 30.4), 'month');
  return format.format(-Math.floor(days / 365.2), 'year');
}

function midnightOf(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

function currencyFormat(
  locale: string,
  currency: string,
  currencyDisplay: 'narrowSymbol' | 'symbol',
  digits: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay, ...digits });
}

/** A decimal string as the type that `Intl.NumberFormat.format` takes for exact numbers. */
function intlNumeric(decimal: string): Intl.StringNumericLiteral {
  if (!isNumericLiteral(decimal)) throw new Error(`not a decimal: ${decimal.slice(0, 20)}`);
  return decimal;
}

function isNumericLiteral(text: string): text is Intl.StringNumericLiteral {
  return /^\d+(\.\d+)?$/.test(text);
}
