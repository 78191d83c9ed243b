/** Prices and currencies as markup writes them: decimals with a point by the standard, anything in fact. */
import { minorUnitDigits, parseCurrency } from '@/lib/domain/currency';
import { DECIMAL } from '@/lib/domain/decimal';
import { numberTokens, readNumber } from '@/lib/domain/number-text';
import { parseCurrencyText, parsePriceText } from '@/lib/domain/price-text';

export type MarkupPrice = {
  price: string;
  priceCurrency: string | null;
  /** The other reading, where "1.226" may be a group of thousands or three decimals. */
  otherPrice: string | null;
  /** True for a range ("6.95 - 9.95"): `price` is its low end. */
  isFrom: boolean;
};

/**
 * A price property's text. `currency` is the ISO code said beside it, or null. Null for negative,
 * zero, not finite and missing prices (attacks.md 8).
 */
export function parseMarkupPrice(text: string | null, currency: string | null): MarkupPrice | null {
  const line = text?.trim() ?? '';
  if (line === '' || /^-\s*[\d.]/.test(line) || /^\d+(?:\.\d+)?e[+-]?\d+$/i.test(line)) return null;
  const digits = currency === null ? 2 : minorUnitDigits(currency);
  if (/^\d+(?:\.\d+)?$/.test(line)) return plainPrice(line, digits);
  const printed = parsePriceText(line);
  if (printed === null || !isPrice(printed.price)) return null;
  const isFrom = /\d\s*[-–—]\s*\D{0,5}\d/.test(line.slice(0, 100)) && numberTokens(line).length > 1;
  return { ...printed, otherPrice: null, isFrom };
}

/** A currency property's text, code or print, as an ISO 4217 code. */
export function parseMarkupCurrency(text: string | null): string | null {
  if (text === null) return null;
  return parseCurrency(text) ?? parseCurrency(parseCurrencyText(text));
}

/** True for a decimal string above zero that a Detection can carry. */
export function isPrice(price: string): boolean {
  return DECIMAL.test(price) && Number(price) > 0;
}

function plainPrice(line: string, digits: number): MarkupPrice | null {
  // Three decimals pin the decimal reading; with the standard's point, so does every other count.
  const standard = readNumber(line, 3);
  if (standard === null || !isPrice(standard)) return null;
  const printed = readNumber(line, digits);
  const isSame = printed === null || printed === standard;
  if (digits === 0 && !isSame && standard.includes('.')) {
    return { price: printed, priceCurrency: null, otherPrice: null, isFrom: false };
  }
  // "12.500" with two decimals in use is 12.5 by the standard, and 12500 by habit.
  return {
    price: standard,
    priceCurrency: null,
    otherPrice: isSame ? null : printed,
    isFrom: false,
  };
}
