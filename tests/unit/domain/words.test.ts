import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, indexWords, splitWords, typedWords, WORDS_LIMIT } from '@/lib/domain/words';
import { hostileText } from './hostile-text';

test.each([
  ['Pétite CHÊNE', 'petite chene'],
  ['ＷＨ１０００', 'wh1000'],
  ['Große Œuvre Łódź', 'grosse oeuvre lodz'],
  ['İstanbul ışık', 'istanbul isik'],
  ['Ελληνικός', 'ελληνικοσ'],
  ['أوراليس', 'اوراليس'],
  ['ガ', 'ガ'],
])('%s folds to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

describe('splitWords', () => {
  test.each([
    ['Casque sans fil, d’Auralis', ['casque', 'sans', 'fil', 'd', 'auralis']],
    ['WH-1000XM5', ['wh', '1000xm5']],
    ['無線耳機', ['無線', '線耳', '耳機']],
    ['ソニーWH', ['ソニ', 'ニー', 'wh']],
    ['茶', ['茶']],
    ['हेडफ़ोन', [foldText('हेडफ़ोन')]],
    ['무선 헤드폰', ['무선', '헤드폰']],
    ['— · !', []],
  ])('%s', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });
});

test('indexWords gives every word once, sorted, with the joined form of hyphenated ones', () => {
  expect(indexWords(['Auralis WH-1000 lamp', 'Lamp', null])).toEqual([
    '1000',
    'auralis',
    'lamp',
    'wh',
    'wh1000',
  ]);
});

test('4: a name of very many words, or of one very long one, stays small', () => {
  const many = Array.from({ length: 5000 }, (_, n) => `w${n}`).join(' ');
  expect(indexWords([many])).toHaveLength(WORDS_LIMIT);
  expect(indexWords(['x'.repeat(100_000)])).toEqual(['x'.repeat(32)]);
});

test('a search looks at its first eight words', () => {
  expect(typedWords('  a b a c d e f g h i')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  expect(typedWords(' ')).toEqual([]);
});

test('whatever a text is, typing the beginning of it finds it', () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const words = indexWords([text]);
      const found = typedWords(text).every((typed) => words.some((word) => word.startsWith(typed)));
      expect(found).toBe(true);
    }),
  );
});
