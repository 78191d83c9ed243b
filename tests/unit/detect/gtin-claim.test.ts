import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGtinText } from '@/lib/detect/gtin-claim';
import { processorMs } from './detect-html';

describe('parseGtinText', () => {
  it.each([
    ['4006381333931', '04006381333931'],
    ['4 006381 333931', '04006381333931'],
    ['EAN: 4006381333931', '04006381333931'],
    ['GTIN13 4006381333931', '04006381333931'],
    ['EAN134006381333931', '04006381333931'],
    ['gtin14:10614141543219', '10614141543219'],
    ['ISBN# 978-0-306-40615-7', '09780306406157'],
    ['ISBN-10: 0-306-40615-2', '09780306406157'],
    ['96385074', '00000096385074'],
    ['4006381333932', null],
    ['12345', null],
    ['SKU 4006381333931', null],
    ['', null],
  ])('reads %j', (text, gtin) => {
    expect(parseGtinText(text)).toBe(gtin);
  });

  it('takes a bare number for a product’s id only where it is long', () => {
    expect(parseGtinText('96385074', true)).toBeNull();
    expect(parseGtinText('4006381333931', true)).toBe('04006381333931');
  });

  it.each([
    ['digits', `EAN ${'4'.repeat(1_000_000)}`],
    ['hyphens', `ISBN${'-'.repeat(1_000_000)}`],
    ['groups', '4 0-'.repeat(300_000)],
  ])('attack 13: takes no time over a million %s', (_, text) => {
    expect(processorMs(() => parseGtinText(text))).toBeLessThan(200);
  });
});

const corpus = process.env.CORPUS;

describe.skipIf(corpus === undefined)('the printed codes of the corpus', () => {
  it('are read as what they are', () => {
    const lines = readFileSync(join(corpus ?? '', 'snippets/gtin.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const wrong = lines.map((line) => JSON.parse(line)).filter((line) => !isRight(line));
    expect(wrong).toEqual([]);
  });
});

type Label = { text: string; expected: { kind?: string | null; value?: string | null } };

/** `null` says that nothing should be read; an ISSN names a periodical, which no GTIN is read from. */
function isRight({ text, expected: { kind, value } }: Label): boolean {
  const gtin = parseGtinText(text);
  if (kind === null || value === null || kind === 'issn') return gtin === null;
  if (value === undefined) return gtin !== null;
  if (value.length === 10) return gtin?.slice(4, 13) === value.slice(0, 9);
  return Number(gtin) === Number(value);
}
