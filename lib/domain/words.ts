/** Words of any language as they are searched and compared: case, accents and width make no difference. */

/** Longest word kept, in UTF-16 units. */
const WORD_LIMIT = 32;
/** Most words that one product is found by. */
export const WORDS_LIMIT = 80;
/** Most words of a search that are looked at. */
const TYPED_LIMIT = 8;

// Scripts written without spaces: their runs are cut into overlapping pairs of characters.
const UNSPACED =
  'ー\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const UNSPACED_RUN = new RegExp(`^[${UNSPACED}]`, 'u');
const RUN = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
// "WH-1000XM5" is also typed "wh1000xm5". Begins only where a word does: else quadratic on long runs.
const HYPHENATED = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-./_][\p{L}\p{N}]+)+/gu;

// Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic: left out by most who type.
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
// Letters that Unicode does not take apart.
const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII has nothing to fold, and is most of all text
const PLAIN = /^[\x00-\x7f]*$/;

/** `text` in lower case, without accents, in the plain width of its characters. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(/[ßæœøđłıς]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFC');
}

/**
 * The words of `text`, folded, in order, with repetitions. Runs of a script without spaces become
 * pairs of neighbouring characters. Words are cut at 32 characters.
 */
export function splitWords(text: string): string[] {
  return (foldText(text).match(RUN) ?? []).flatMap((run) =>
    UNSPACED_RUN.test(run) ? pairsOf(run) : [run.slice(0, WORD_LIMIT)],
  );
}

/** The words that something called by these texts is found by: sorted, each once, at most 80. */
export function indexWords(texts: readonly (string | null)[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    if (text === null) continue;
    for (const word of splitWords(text)) words.add(word);
    for (const joined of foldText(text).match(HYPHENATED) ?? []) {
      words.add(joined.replace(/[-./_]/g, '').slice(0, WORD_LIMIT));
    }
    // One typed character must find the last one of a run as well.
    for (const run of foldText(text).match(RUN) ?? []) {
      if (UNSPACED_RUN.test(run)) words.add([...run].at(-1) ?? run);
    }
  }
  return [...words].slice(0, WORDS_LIMIT).sort();
}

/** What has to be found, each as the beginning of a word, for a search typed so far; at most 8. */
export function typedWords(search: string): string[] {
  return [...new Set(splitWords(search.slice(0, 200)))].slice(0, TYPED_LIMIT);
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
