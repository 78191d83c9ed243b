/** The GTIN that a node claims, whatever property and form it is written in. */
import { checkDigit, parseGtin } from '@/lib/domain/gtin';
import { plainText, type SchemaNode, textOf, valuesOf } from './schema-node';

/** Values of one property that are tried. */
const VALUES_MAX = 8;
const PROPERTIES = 'gtin13 gtin gtin14 gtin12 gtin8 ean upc isbn productid identifier'.split(' ');

/** The first valid GTIN of a node as 14 digits; null when there is none (attacks.md 12). */
export function gtinClaim(node: SchemaNode): string | null {
  for (const property of PROPERTIES) {
    for (const value of valuesOf(node, property).slice(0, VALUES_MAX)) {
      const text = plainText(value);
      const gtin = text === null ? null : parseGtinText(text, property === 'productid');
      if (gtin !== null) return gtin;
    }
  }
  // A sku of 13 digits with a right check digit is an EAN that the shop sells under.
  const sku = textOf(node, 'sku')?.trim() ?? '';
  return /^\d{13}$/.test(sku) ? parseGtin(sku) : null;
}

/**
 * "gtin13:4006381333931", "ISBN# 978…", "EAN13 …", an ISBN-10, or a UPC that lost its leading zero as
 * a number, as 14 digits. With `needsPrefix` a bare number counts only with the length of a full
 * GTIN-13 or -14.
 */
export function parseGtinText(text: string, needsPrefix = false): string | null {
  const line = text
    .slice(0, 60)
    .replace(/[()]|[.,;]$/g, ' ')
    .trim();
  const word = /^(?:gtin|ean|upc|jan|isbn|ismn)/i.exec(line)?.[0];
  if (word === undefined) return parseCode(line, needsPrefix ? 13 : 8);
  const rest = line.slice(word.length);
  // Behind the word may stand the count of digits: "-10: 0-545…", "13 133…", even "13133…".
  const readings = [/^[\s-]*(?:8|1[0234])[\s:#–-]+/, /^[\s:#–-]*/, /^(?:8|1[0234])/];
  for (const reading of readings) {
    const code = reading.test(rest) ? parseCode(rest.replace(reading, ''), 8) : null;
    if (code !== null) return code;
  }
  return null;
}

function parseCode(code: string, least: number): string | null {
  if (!/^[\dXx\s-]{8,30}$/.test(code)) return null;
  const digits = code.replace(/[\s-]/g, '').toUpperCase();
  if (digits.length < least) return null;
  return (
    parseGtin(digits) ?? (digits.length === 11 ? parseGtin(`0${digits}`) : parseIsbn10(digits))
  );
}

/** ISO 2108: an ISBN-10 is an EAN-13 behind 978, with a check digit of its own. */
function parseIsbn10(isbn: string): string | null {
  if (!/^\d{9}[\dX]$/.test(isbn)) return null;
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += (10 - i) * (isbn[i] === 'X' ? 10 : Number(isbn[i]));
  if (sum % 11 !== 0) return null;
  const leading = `0978${isbn.slice(0, 9)}`;
  return parseGtin(`${leading}${checkDigit(leading)}`);
}
