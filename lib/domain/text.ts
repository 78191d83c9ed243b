/** Hostile text made harmless to read: what a page, a source or a friend wrote is cleaned once, here. */

// Control characters, zero-width marks, bidi overrides and isolates, soft hyphens, tag characters:
// they can hide or reorder what the shopper reads (attacks.md 4).
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** `text` without characters that nobody sees: the marks of direction around a price, the hyphens that a word may break at. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/**
 * One clean line of text: invisible characters removed, white space folded, cut to `max` UTF-16
 * units without splitting a character (an ellipsis marks the cut). Null when nothing readable is left.
 */
export function cleanText(raw: unknown, max: number): string | null {
  if (typeof raw !== 'string') return null;
  // A 100 kB name must not cost 100 kB of work: what matters stands at the front.
  const text = withoutInvisible(raw.slice(0, max * 8))
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return null;
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const whole = /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
  return `${whole.trimEnd()}…`;
}

/** Longest texts that are kept, in UTF-16 units. */
export const TEXT_LIMIT = { name: 300, brand: 100, code: 80, seller: 120, category: 200 } as const;
