/** A brand as shops print it ("Visit the Sony Store", "Marke: Bosch", "by Bosch"), as the brand alone. */
import { cleanText, TEXT_LIMIT } from '@/lib/domain/text';
import { afterWord } from './words/words';

/** A brand has no more words than this; what has more is a sentence, or a product's name. */
const WORDS_MAX = 6;

const STORE_END = /[\s-]+(?:store|shop|winkel)$/i;
const MARKS = /[®™©℠]|\((?:r|tm)\)/gi;
/** "By Terry" and "Von Dutch" are brands, "by Terry" and "By: Terry" are not. */
const NAME_LIKE = /^(?:By|Von)\s/;

/**
 * The brand in a text that stands where a brand does: without the label or invitation around it,
 * without trade mark signs and "logo"; capitals stay as printed. Null for nothing, for a label
 * without a brand, and for what is too long to be one.
 */
export function parseBrandText(text: string): string | null {
  const line = cleanText(text.slice(0, 400).replace(MARKS, ''), 200);
  if (line === null) return null;
  const named = afterWord('brandStore', line)?.replace(STORE_END, '') ?? withoutLabel(line);
  const brand = cleanText(
    named.replace(/^logo\s|\slogo$/i, '').replace(/^[\s:|–—-]+|[\s:|,–—-]+$/g, ''),
    TEXT_LIMIT.brand,
  );
  if (brand === null || !/[\p{L}\p{N}]/u.test(brand)) return null;
  return brand.split(' ').length > WORDS_MAX || /^https?:/i.test(brand) ? null : brand;
}

function withoutLabel(line: string): string {
  return NAME_LIKE.test(line) ? line : (afterWord('brand', line) ?? line);
}
