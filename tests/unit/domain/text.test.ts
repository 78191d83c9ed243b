import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '@/lib/domain/text';
import { hostileText } from './hostile-text';

describe('cleanText', () => {
  test.each([
    ['folds white space', '  Petite \n\t desk   lamp ', 'Petite desk lamp'],
    ['4: removes bidi overrides and isolates', 'Lamp \u202e001 \u2066EUR\u2069', 'Lamp 001 EUR'],
    ['4: removes zero-width and soft marks', 'La\u200bm\u00adp\ufeff', 'Lamp'],
    ['4: removes control characters', 'La\u0000mp\u001b[31m', 'Lamp[31m'],
    ['4: removes tag characters', 'Lamp\u{e0041}\u{e0042}', 'Lamp'],
    ['keeps accents, emoji and right-to-left letters', 'Pétite 🐝 سماعات', 'Pétite 🐝 سماعات'],
    ['1: leaves markup as the text it is', '<b onclick=x>Lamp</b>', '<b onclick=x>Lamp</b>'],
  ])('%s', (_, raw, clean) => {
    expect(cleanText(raw, 100)).toBe(clean);
  });

  test.each([['' as unknown], ['  \n'], ['\u200b\u202e'], [null], [undefined], [7], [['Lamp']]])(
    'gives null for %j',
    (raw) => {
      expect(cleanText(raw, 100)).toBeNull();
    },
  );

  test('4: a name of 100 kB is cut with an ellipsis, no character split', () => {
    expect(cleanText('x'.repeat(100_000), 10)).toBe('xxxxxxxxx…');
    expect(cleanText('🐝'.repeat(10), 6)).toBe('🐝🐝…');
    expect(cleanText('0123456789', 10)).toBe('0123456789');
  });

  test('what is clean stays as it is, whatever it was', () => {
    fc.assert(
      fc.property(hostileText(80), (raw) => {
        const once = cleanText(raw, 40);
        expect(once === null || once.length <= 40).toBe(true);
        if (once !== null) expect(cleanText(once, 40)).toBe(once);
      }),
    );
  });
});
