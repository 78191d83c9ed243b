/** Global Trade Item Numbers (GS1 General Specifications, section 7.9: check digit). */

const LENGTHS = new Set([8, 12, 13, 14]);

/**
 * A GTIN-8, -12, -13 or -14 as the 14 digits that it is stored with; spaces and hyphens between the
 * digits are allowed. Null when the length, the check digit or a character is wrong, for all zeros,
 * for restricted numbers (see isRestrictedGtin), which name another article in the next shop, and for
 * eight digits printed as an ISSN, which name a periodical.
 */
export function parseGtin(raw: unknown): string | null {
  if (typeof raw !== 'string' && typeof raw !== 'number') return null;
  const text = String(raw).trim();
  if (text.length > 30) return null;
  const digits = text.replace(/[\s\u2010-\u2015-]/g, '');
  if (isIssn(text)) return null;
  if (!/^\d+$/.test(digits) || !LENGTHS.has(digits.length)) return null;
  if (/^0+$/.test(digits)) return null;
  const gtin14 = digits.padStart(14, '0');
  if (checkDigit(gtin14.slice(0, 13)) !== Number(gtin14[13])) return null;
  return isRestrictedGtin(gtin14) ? null : gtin14;
}

/** The check digit of 13 leading digits: weights 3 and 1 from the right, up to the next ten. */
export function checkDigit(leading13: string): number {
  let sum = 0;
  for (let i = 0; i < leading13.length; i++) {
    const weight = (leading13.length - i) % 2 === 1 ? 3 : 1;
    sum += Number(leading13[i]) * weight;
  }
  return (10 - (sum % 10)) % 10;
}

/**
 * True for 14 digits that no maker was given, so that two shops may use them for different things (GS1
 * General Specifications, section 1.4.2): what a company numbers itself or weighs (prefix 02, 04, 20 to 29; 0
 * and 2 of a GTIN-8), coupons and refunds (05, 98, 99). Never a key of a product.
 */
export function isRestrictedGtin(gtin14: string): boolean {
  if (gtin14.startsWith('000000')) return gtin14[6] === '0' || gtin14[6] === '2';
  return /^(?:0[245]|2\d|9[89])/.test(gtin14.slice(1));
}

// ISO 3297: four digits, a hyphen, three digits and a check digit (weights 8 to 2, modulo 11).
function isIssn(text: string): boolean {
  if (!/^\d{4}-\d{4}$/.test(text)) return false;
  const digits = [...text.replace('-', '')].map(Number);
  return digits.reduce((sum, digit, place) => sum + digit * (8 - place), 0) % 11 === 0;
}
