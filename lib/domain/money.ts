/** Money: an integer of minor units with its currency; never a float, never without a currency. */
import * as z from 'zod/mini';
import { minorUnitDigits, parseCurrency } from './currency';
import { DECIMAL } from './decimal';

export const moneySchema = z.object({
  /** Minor units (cents, pence; whole yen). */
  amount: z.int().check(z.nonnegative()),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof moneySchema>;

/**
 * Money from a decimal string with a point ("1234.56") and an ISO 4217 code. Decimals beyond the
 * minor unit are rounded half up ("0.005" EUR is 1 cent). Null for anything else, and for zero: no
 * shop gives things away, so a zero is a price that is not there.
 */
export function moneyFromDecimal(decimal: string | null, currency: string | null): Money | null {
  const code = parseCurrency(currency);
  if (decimal === null || code === null || !DECIMAL.test(decimal)) return null;
  const [whole = '0', fraction = ''] = decimal.split('.');
  const digits = minorUnitDigits(code);
  const kept = fraction.slice(0, digits).padEnd(digits, '0');
  const roundsUp = (fraction[digits] ?? '0') >= '5';
  const amount = Number(whole + kept) + (roundsUp ? 1 : 0);
  return Number.isSafeInteger(amount) && amount > 0 ? { amount, currency: code } : null;
}

/** The decimal string of an amount: `{ amount: 123456, currency: 'EUR' }` is "1234.56". */
export function decimalFromMoney({ amount, currency }: Money): string {
  const digits = minorUnitDigits(currency);
  if (digits === 0) return String(amount);
  const padded = String(amount).padStart(digits + 1, '0');
  return `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}
