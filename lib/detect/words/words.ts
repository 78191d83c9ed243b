/** What shops call things, in all their languages at once: does a short text hold a phrase for this concept? */
import { foldText } from '@/lib/domain/words';
import PHRASES from './phrases.json';

/** What a phrase stands for; its phrases are in the languages' files (`languages/de.json` …). */
export type Concept = keyof typeof PHRASES;

/** Longer than a label, a button or a heading; the rest of a text is not looked at. */
const TEXT_MAX = 200;
/** Words of the longest label that `afterWord` takes off. */
const LABEL_MAX = 5;

/** Phrases as they are looked for: with the spaces that stand around words. */
type Matcher = {
  /** Phrases that count anywhere in a text; the last space lacks where a word may go on. */
  anywhere: readonly string[];
  /** Beginnings of a text that is one word of a family ("disponib-"). */
  stems: readonly string[];
  whole: ReadonlySet<string>;
};
const matchers = new Map<Concept, Matcher>();

// Kana, Han and Hangul, from this code on, do not part words by spaces or add endings without one.
const UNSPACED = '\u2e80';

/**
 * True when `text` (its first 200 characters) holds a phrase for the concept, as whole words and
 * whatever its case, accents, signs and spaces. "Not in stock" has a phrase for `inStock` too: ask
 * for `outOfStock` first.
 */
export function hasWord(concept: Concept, text: string): boolean {
  const words = spacedWords(text);
  return matcherOf(concept).anywhere.some((phrase) => words.includes(phrase));
}

/** True when `text` is such a phrase and nothing else but signs ("Art.-Nr.:"). */
export function isWord(concept: Concept, text: string): boolean {
  const words = spacedWords(text);
  const { whole, stems } = matcherOf(concept);
  return (
    whole.has(words.trim()) ||
    stems.some(
      (stem) => words.startsWith(stem) && words.indexOf(' ', stem.length) === words.length - 1,
    )
  );
}

/** True when `text` begins with such a phrase ("SKU: 4711", "ab 12 €"). */
export function startsWithWord(concept: Concept, text: string): boolean {
  const words = spacedWords(text);
  return matcherOf(concept).anywhere.some((phrase) =>
    words.startsWith(phrase, phrase.startsWith(' ') ? 0 : 1),
  );
}

/** What stands behind the longest such phrase at the beginning of `text`, as printed; null without one. */
export function afterWord(concept: Concept, text: string): string | null {
  const parts = text.slice(0, TEXT_MAX).match(/[^\s:]+[\s:]*/g) ?? [];
  for (let count = Math.min(LABEL_MAX, parts.length); count > 0; count--) {
    if (isWord(concept, parts.slice(0, count).join(''))) return parts.slice(count).join('').trim();
  }
  return null;
}

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

let lastText = '';
let lastWords = '  ';

// One text is asked about many concepts in turn.
function spacedWords(text: string): string {
  if (text !== lastText) {
    lastText = text;
    lastWords = ` ${plainWords(text)} `;
  }
  return lastWords;
}

function matcherOf(concept: Concept): Matcher {
  const known = matchers.get(concept);
  if (known !== undefined) return known;
  const phrases = PHRASES[concept].split('|');
  const stems = phrases
    .filter((phrase) => phrase.endsWith('*'))
    .map((stem) => ` ${stem.slice(0, -1)}`);
  const words = phrases.filter((phrase) => !phrase.endsWith('*'));
  const matcher = {
    anywhere: [...words.filter((phrase) => !phrase.startsWith('=')).map(spaced), ...stems],
    stems,
    whole: new Set(words.map((phrase) => phrase.replace('=', ''))),
  };
  matchers.set(concept, matcher);
  return matcher;
}

function spaced(phrase: string): string {
  const [before, after] = [phrase.charAt(0), phrase.slice(-1)].map((edge) =>
    edge < UNSPACED ? ' ' : '',
  );
  return `${before}${phrase}${after}`;
}
