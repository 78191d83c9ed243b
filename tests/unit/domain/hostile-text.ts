/** Texts as no shop would write them, for property tests. */
import fc from 'fast-check';

const CHARACTERS = [
  ...'aZ9éßİﬁ ٣م한茶ガーฟ्🐝',
  ...' \t\n-./_,·|\'"<&=#',
  ...'\u0000\u00ad\u0301\u200b\u200d\u202e\u2066\ufeff\ud800\u{e0041}',
];

/** Letters of many scripts among signs, marks, invisible characters and halves of characters. */
export function hostileText(maxLength = 40): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...CHARACTERS), { maxLength }).map((parts) => parts.join(''));
}
