import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLenientJson } from '@/lib/detect/lenient-json';
import { processorMs } from './detect-html';

describe('parseLenientJson', () => {
  it('reads well-formed JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseLenientJson(text)).toEqual([JSON.parse(text)]);
      }),
    );
  });

  it.each(['', '   ', 'no JSON at all', '<p>an error page</p>', '//', '/*', '"', '\\'])(
    'finds nothing in %j',
    (text) => {
      expect(parseLenientJson(text).filter((root) => typeof root === 'object')).toEqual([]);
    },
  );

  it('keeps what stood before a lost end', () => {
    const [root] = parseLenientJson('{"a": [1, "two", {"b": "thr');
    expect(root).toEqual(new Map([['a', [1, 'two', new Map([['b', 'thr']])]]]));
  });

  it('comes to an end on any text', () => {
    const signs = fc.constantFrom(...'{}[]",:\'\\/*\n a1<!-->u');
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 200 }), (text) => {
        expect(Array.isArray(parseLenientJson(text))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['open braces', '{"a":'.repeat(400_000)],
    ['open brackets', '['.repeat(2_000_000)],
    ['open comments', '{/*'.repeat(600_000)],
    ['quotes', '{"a":"'.padEnd(2_000_000, '" ')],
    ['colons', `{${':'.repeat(1_000_000)}`],
    ['roots', '{}'.repeat(1_000_000)],
  ])('attack 7: takes little time over two million characters of %s', (_, text) => {
    expect(processorMs(() => parseLenientJson(text))).toBeLessThan(1000);
  });
});
