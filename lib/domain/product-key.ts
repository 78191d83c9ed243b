/** What a product is recognised by across shops: its GTIN, or its brand with the maker's number. */
import { parseGtin } from './gtin';
import { foldText } from './words';

/** Claims about a product that can become keys. */
export interface KeyClaims {
  brand: string | null;
  gtin: string | null;
  mpn: string | null;
}

// What shops write where a brand is asked for and there is none.
const NO_BRAND = new Set([
  'generic',
  'generique',
  'unbranded',
  'nobrand',
  'noname',
  'sansmarque',
  'ohnemarke',
  'unknown',
  'none',
  'na',
  'null',
  'undefined',
]);
const LEGAL_FORM = /(?<!\p{L})(?:inc|ltd|llc|gmbh|corp|co|sa|sas|sarl|ag|kg|srl|spa|bv|ab|oy)\.?$/u;

/**
 * The keys of a product: `gtin:` with 14 digits when the check digit holds, `mpn:brand|number`
 * when both are known. Equal keys say "perhaps the same": see same-product.ts for what else it needs.
 */
export function productKeys({ brand, gtin, mpn }: KeyClaims): string[] {
  const keys: string[] = [];
  const gtin14 = parseGtin(gtin);
  if (gtin14 !== null) keys.push(`gtin:${gtin14}`);
  const maker = brandKey(brand);
  const number = mpnKey(mpn);
  if (maker !== null && number !== null) keys.push(`mpn:${maker}|${number}`);
  return keys;
}

/** A brand without case, accents, spaces, signs and legal form ("Hewlett-Packard Inc." is `hewlettpackard`); null for none. */
export function brandKey(brand: string | null): string | null {
  if (brand === null) return null;
  const folded = foldText(brand).trim().replace(LEGAL_FORM, '');
  const key = folded.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
  return key === '' || NO_BRAND.has(key) ? null : key;
}

// A maker's number without a digit ("does not apply") or of two characters names nothing.
function mpnKey(mpn: string | null): string | null {
  if (mpn === null) return null;
  const key = foldText(mpn).replace(/[^\p{L}\p{N}]/gu, '');
  return key.length >= 3 && /\p{N}/u.test(key) ? key : null;
}
