/** The values that stand behind the page's labels, as the fields they are for. */
import { cleanText, TEXT_LIMIT } from '@/lib/domain/text';
import type { Pair } from './lines';
import { isSameCode } from './url-code';

/** What `read` makes of the first value behind a label for `concept` that it makes something of. */
export function firstValue<Value>(
  pairs: readonly Pair[],
  concept: Pair['concept'],
  read: (text: string) => Value | null,
): Value | null {
  for (const pair of pairs) {
    if (pair.concept !== concept) continue;
    const value = read(pair.value);
    if (value !== null) return value;
  }
  return null;
}

/** The shop's number: the one that the address has, too (`code`), else the first that is called so. */
export function skuValue(pairs: readonly Pair[], code: string | null): string | null {
  const isOwn = (text: string) => code !== null && isSameCode(text, code);
  const own = firstValue(pairs, 'sku', (text) => (isOwn(text) ? codeValue(text) : null));
  return own ?? firstValue(pairs, 'sku', codeValue) ?? code;
}

/** A code as shops print them: one or two words with a digit. */
export function codeValue(text: string): string | null {
  const code = text.split(/[,;|(]|\s{2}/)[0]?.trim() ?? '';
  return /^[\p{L}\p{N}][\p{L}\p{N}./_+-]{1,39}(?: [\p{L}\p{N}./-]{1,20}){0,3}$/u.test(code) &&
    /\d/.test(code)
    ? cleanText(code, TEXT_LIMIT.code)
    : null;
}

/** True for a maker's, a shop's or a trade item's number with a digit in it. */
export function isCode({ concept, value }: Pair): boolean {
  if (!/\d/.test(value)) return false;
  return concept === 'gtin' || concept === 'mpn' || concept === 'sku';
}

/** True when a number that is labelled as the product's is `code`, however it is written. */
export function isOwnCode(pairs: readonly Pair[], code: string): boolean {
  return pairs.some((pair) => isCode(pair) && isSameCode(pair.value, code));
}
