/** What shops call things, in all their languages at once: does a short text hold a phrase for this concept? */
import PERSONAL from './personal-phrases.json';
import PHRASES from './phrases.json';
import { plainWords, TEXT_MAX } from './plain-words';

/** What a phrase stands for; its phrases are in the languages' files (`languages/de.json` …). */
export type Concept = keyof typeof PHRASES | keyof typeof PERSONAL;

/** Words of the longest label that `afterWord` takes off. */
const LABEL_MAX = 5;

type Phrase = {
  concept: string;
  words: string;
  /** False where the word may go on ("disponib-"). */
  isEnded: boolean;
  /** True when it counts only as the whole text. */
  isWhole: boolean;
};

/** The concepts that a text has phrases for: anywhere, at its beginning, as a whole. */
type Reading = { within: Set<string>; start: Set<string>; whole: Set<string> };

/**
 * True when `text` (its first 200 characters) holds a phrase for the concept, as whole words and
 * whatever its case, accents, signs and spaces. "Not in stock" has a phrase for `inStock` too: ask
 * for `outOfStock` first.
 */
export function hasWord(concept: Concept, text: string): boolean {
  return readingOf(text).within.has(concept);
}

/** True when `text` is such a phrase and nothing else but signs ("Art.-Nr.:"). */
export function isWord(concept: Concept, text: string): boolean {
  return readingOf(text).whole.has(concept);
}

/** True when `text` begins with such a phrase ("SKU: 4711", "ab 12 €"). */
export function startsWithWord(concept: Concept, text: string): boolean {
  return readingOf(text).start.has(concept);
}

/** What stands behind the longest such phrase at the beginning of `text`, as printed; null without one. */
export function afterWord(concept: Concept, text: string): string | null {
  if (!startsWithWord(concept, text)) return null;
  const parts = text.slice(0, TEXT_MAX).match(/[^\s:]+[\s:]*/g) ?? [];
  for (let count = Math.min(LABEL_MAX, parts.length); count > 0; count--) {
    if (isWord(concept, parts.slice(0, count).join(''))) return parts.slice(count).join('').trim();
  }
  return null;
}

// One text is asked about many concepts, and a page says the same in many places.
const readings = new Map<string, Reading>();
const READINGS_MAX = 2000;

function readingOf(text: string): Reading {
  const known = readings.get(text);
  if (known !== undefined) return known;
  if (readings.size >= READINGS_MAX) readings.clear();
  const reading = read(plainWords(text));
  readings.set(text, reading);
  return reading;
}

function read(words: string): Reading {
  const reading: Reading = { within: new Set(), start: new Set(), whole: new Set() };
  for (let place = 0; place < words.length; place++) {
    if (!isBorder(words, place)) continue;
    for (const phrase of phrasesBy(words.slice(place, place + KEY))) {
      let end = place + phrase.words.length;
      if (!words.startsWith(phrase.words, place)) continue;
      if (phrase.isEnded && !isBorder(words, end)) continue;
      while (!isBorder(words, end)) end++;
      const isWhole = place === 0 && end === words.length;
      if (phrase.isWhole && !isWhole) continue;
      reading.within.add(phrase.concept);
      if (place === 0) reading.start.add(phrase.concept);
      if (isWhole) reading.whole.add(phrase.concept);
    }
  }
  return reading;
}

// Kana, Han and Hangul, from this code on, do not part words by spaces, or add endings without one.
const UNSPACED = '\u2e80';

/** True when a word can end before `place` and another one begin at or behind it. */
function isBorder(words: string, place: number): boolean {
  const [before = ' ', at = ' '] = [words[place - 1], words[place]];
  return before === ' ' || at === ' ' || before >= UNSPACED || at >= UNSPACED;
}

/** Phrases are kept by their first characters, so that a text is run over once for all of them. */
const KEY = 2;
let index: Map<string, Phrase[]> | null = null;

function phrasesBy(key: string): readonly Phrase[] {
  index ??= indexPhrases();
  return index.get(key) ?? [];
}

function indexPhrases(): Map<string, Phrase[]> {
  const byKey = new Map<string, Phrase[]>();
  for (const [concept, phrases] of Object.entries({ ...PHRASES, ...PERSONAL })) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.replace(/[=*]/g, '');
      const key = words.slice(0, KEY);
      const isEnded = !phrase.endsWith('*');
      const known = byKey.get(key) ?? [];
      known.push({ concept, words, isEnded, isWhole: phrase !== words && isEnded });
      byKey.set(key, known);
    }
  }
  return byKey;
}
