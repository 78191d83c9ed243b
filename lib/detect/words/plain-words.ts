/** A printed text as the words that phrases are looked for in. */
import { foldText } from '@/lib/domain/words';

/** Longer than a label, a button or a heading; the rest of a text is not looked at. */
export const TEXT_MAX = 200;

/**
 * The first 200 characters as folded words parted by one space. Of all signs only "/" and "%" stay,
 * as words; a number of up to three digits is "#" ("4,99 €/Monat" is "# # / monat").
 */
export function plainWords(text: string): string {
  return foldText(text.slice(0, TEXT_MAX))
    .replace(/[^\p{L}\p{M}\p{N}/%]+/gu, ' ')
    .replace(/\d+/g, (digits) => (digits.length <= 3 ? '# ' : digits))
    .replace(/[/%]/g, ' $& ')
    .replace(/ +/g, ' ')
    .trim();
}
