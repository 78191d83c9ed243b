/** Do two texts name the same thing? Words compared, case, accents and punctuation ignored. */

/** Words that are compared, at most: a name's front says what it is. */
const WORDS_MAX = 60;

/** The words of a name, folded: lower case, no accents, letters and digits only. */
function wordsOf(name: string): string[] {
  return name
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, WORDS_MAX);
}

/**
 * 0 to 1: how much of the longer name's words the other shares. A name inside a longer heading
 * ("Duprey Lantern" in "Duprey Lantern | Shop") counts fully when it has at least two words.
 */
export function likeness(left: string, right: string): number {
  const [a, b] = [new Set(wordsOf(left)), new Set(wordsOf(right))];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  const shared = [...few].filter((word) => many.has(word)).length;
  if (shared === few.size && few.size >= 2) return 1;
  return shared / many.size;
}
