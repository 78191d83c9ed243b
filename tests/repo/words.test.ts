import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MERGED_FILES, mergedPhrases, readLanguages } from '@/scripts/merge-words';

const COMPLETE = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'pl', 'sv'];
/** What a page without markup is read by. */
const NEEDED =
  'addToCart inStock outOfStock listPrice instalment shipping saving related sku brand reviews personalPrice yourPrice signOut';

describe('the words of shops', () => {
  it('what ships is what the languages say: else run `npm run words`', () => {
    for (const [file, isIn] of MERGED_FILES)
      expect(readFileSync(`lib/detect/words/${file}`, 'utf8')).toBe(mergedPhrases(isIn));
  });

  it('nine languages have all that a page is read by', () => {
    const languages = readLanguages();
    for (const language of COMPLETE) {
      const concepts = Object.keys(languages.get(language) ?? {});
      expect(
        NEEDED.split(' ').filter((name) => !concepts.includes(name)),
        language,
      ).toEqual([]);
    }
  });
});
