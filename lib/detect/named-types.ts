/** The schema.org types that a text of JSON-LD names, found without parsing it: it may be broken. */

const KEY = 'type';
const KEYS_MAX = 10_000;
/** Between the key and its colon there is a quote, perhaps escaped, and little space; in characters. */
const COLON_WITHIN = 10;
/** The longest address of a type, and the longest list of types, in characters. */
const VALUE_MAX = 80;
const LIST_MAX = 200;

/** A text that names more types than are read is worth a closer look. */
const TOO_MANY = 'product';

/**
 * The words of the types that the first 10,000 keys called "type" name, in small letters: of an
 * address all its words; "product" where there are more keys. What looks like such a key in a text
 * counts, too. By hand: to compile a pattern for it would take longer than to read most pages.
 */
export function namedTypes(text: string): Set<string> {
  const types = new Set<string>();
  const low = text.toLowerCase();
  let at = low.indexOf(KEY);
  for (let keys = 0; at !== -1 && keys < KEYS_MAX; keys++) {
    const after = at + KEY.length;
    const colon = low.slice(after, after + COLON_WITHIN).indexOf(':');
    if (colon !== -1) {
      for (const word of valueAt(low, after + colon + 1).match(/\w+/g) ?? []) types.add(word);
    }
    at = low.indexOf(KEY, after);
  }
  if (at !== -1) types.add(TOO_MANY);
  return types;
}

function valueAt(text: string, start: number): string {
  const list = text.slice(start, start + LIST_MAX).trimStart();
  if (list.startsWith('[')) return list.split(']', 1)[0] ?? '';
  return list.slice(0, VALUE_MAX).split(',', 1)[0] ?? '';
}
