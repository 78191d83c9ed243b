/** `npm run words`: the phrases of all languages, folded and each once, in the files that ship. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { plainWords } from '@/lib/detect/words/plain-words';

const WORDS_FOLDER = join(import.meta.dirname, '../lib/detect/words');
const LANGUAGES_FOLDER = join(WORDS_FOLDER, 'languages');

/** Concepts that the light detect script asks for, too: it carries no others. */
const LIGHT = new Set('personalPrice yourPrice'.split(' '));

/** What is merged into each file of `lib/detect/words/`. */
export const MERGED_FILES: ReadonlyMap<string, (concept: string) => boolean> = new Map([
  ['phrases.json', (concept) => !LIGHT.has(concept)],
  ['personal-phrases.json', (concept) => LIGHT.has(concept)],
]);

/** Concepts that no reader asks for: their phrases would only make the script in the page heavier. */
const NOT_ASKED = new Set('related tax newCondition variant'.split(' '));

const languageSchema = z.record(z.string().check(z.regex(/^[a-z]+$/i)), z.array(z.string()));

/** The phrases of every language by concept, as its file has them; the language is the file's name. */
export function readLanguages(): Map<string, Record<string, string[]>> {
  const files = readdirSync(LANGUAGES_FOLDER);
  return new Map(
    files.sort().map((file) => {
      const text = readFileSync(join(LANGUAGES_FOLDER, file), 'utf8');
      return [file.replace('.json', ''), languageSchema.parse(JSON.parse(text))];
    }),
  );
}

/** The text of a merged file with the concepts that `isIn` names: the phrases of a concept in one line. */
export function mergedPhrases(isIn: (concept: string) => boolean): string {
  const merged = new Map<string, Set<string>>();
  for (const concepts of readLanguages().values()) {
    for (const [concept, phrases] of Object.entries(concepts)) {
      if (NOT_ASKED.has(concept) || !isIn(concept)) continue;
      const known = merged.get(concept) ?? new Set();
      for (const phrase of phrases) known.add(foldPhrase(phrase));
      merged.set(concept, known);
    }
  }
  const lines = [...merged].sort(([left], [right]) => (left < right ? -1 : 1));
  const joined = lines.map(([concept, phrases]) => [concept, [...phrases].sort().join('|')]);
  return `${JSON.stringify(Object.fromEntries(joined), null, 2)}\n`;
}

// "=" in front: only as the whole text; "*" behind: the word may go on; "#": any number.
function foldPhrase(phrase: string): string {
  const [, whole = '', words = '', stem = ''] = /^(=?)([^=*]+)(\*?)$/.exec(phrase) ?? [];
  if (words === '') throw new Error(`not a phrase: ${phrase}`);
  return whole + plainWords(words.replaceAll('#', '1')) + stem;
}

if (resolve(process.argv[1] ?? '') === import.meta.filename) {
  for (const [file, isIn] of MERGED_FILES)
    writeFileSync(join(WORDS_FOLDER, file), mergedPhrases(isIn));
}
