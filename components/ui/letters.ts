/** What a letter tile shows: two letters of a name, and one of a few tints. */

const TINTS = 6;

/**
 * The first two letters or digits of `text` as a person would count them ("Auralis" is "Au", "3M" is
 * "3M", "東芝" is "東芝"), the first one in capitals; a dot when there is none.
 */
export function lettersOf(text: string): string {
  const readable = text.slice(0, 80).match(/[\p{L}\p{N}]\p{M}*/gu) ?? [];
  const [first, second = ''] = readable;
  return first === undefined ? '·' : first.toLocaleUpperCase() + second;
}

/** A tint, 0 to 5, that is always the same for one seed (FNV-1a). */
export function tintOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) {
    hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0) % TINTS;
}
