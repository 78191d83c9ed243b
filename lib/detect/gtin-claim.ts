/** The GTIN that a node claims, whatever property and form it is written in. */
import { checkDigit, parseGtin } from '@/lib/domain/gtin';
import { type SchemaNode, textOf } from './schema-node';

const PROPERTIES = 'gtin13 gtin gtin14 gtin12 gtin8 ean upc isbn productid identifier'.split(' ');

/** The first valid GTIN of a node as 14 digits; null when there is none (attacks.md 12). */
export function gtinClaim(node: SchemaNode): string | null {
  for (const property of PROPERTIES) {
    const text = textOf(node, property);
    const gtin = text === null ? null : parseGtinText(text, property === 'productid');
    if (gtin !== null) return gtin;
  }
  // A sku of 13 digits with a right check digit is an EAN that the shop sells under.
  const sku = textOf(node, 'sku')?.trim() ?? '';
  return /^\d{13}$/.test(sku) ? parseGtin(sku) : null;
}

/**
 * "gtin13:4006381333931", an ISBN-10, or a UPC that lost its leading zero as a number, as 14 digits.
 * With `needsPrefix` a bare number counts only with the length of a full GTIN-13 or -14.
 */
export function parseGtinText(text: string, needsPrefix = false): string | null {
  const [, prefix, code = ''] =
    /^\s*(?:(gtin(?:-?(?:8|1[234]))?|ean(?:-?(?:8|13))?|upc(?:-?[ae])?|isbn(?:-?1[03])?)\s*:\s*)?([\dXx\s-]{8,30})$/i.exec(
      text.slice(0, 60),
    ) ?? [];
  const digits = code.replace(/[\s-]/g, '').toUpperCase();
  if (needsPrefix && prefix === undefined && digits.length < 13) return null;
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
