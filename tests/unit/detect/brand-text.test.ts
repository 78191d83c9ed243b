import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBrandText } from '@/lib/detect/brand-text';
import { processorMs } from '@/tests/unit/detect/detect-html';

describe('parseBrandText', () => {
  it.each([
    ['Sony', 'Sony'],
    ['ZWERGENWIESE', 'ZWERGENWIESE'],
    ['Visit the Sony Store', 'Sony'],
    ['Besuchen Sie den Sony-Store', 'Sony'],
    ['Visiter la boutique Sony', 'Sony'],
    ['Visita lo Store di Sony', 'Sony'],
    ['by Bosch', 'Bosch'],
    ['By: Bosch', 'Bosch'],
    ['Marke: Bosch', 'Bosch'],
    ['BRAND: New Era', 'New Era'],
    ['Marque : Nintendo', 'Nintendo'],
    ['ブランド: ソニー', 'ソニー'],
    ['OSEA® Malibu', 'OSEA Malibu'],
    ['Bylt Logo', 'Bylt'],
    ['By Terry', 'By Terry'],
    ['Von Dutch', 'Von Dutch'],
    ['Fabriano', 'Fabriano'],
    ['\u200eLenovo', 'Lenovo'],
    ['Procter & Gamble', 'Procter & Gamble'],
  ])('%j is %j', (text, brand) => {
    expect(parseBrandText(text)).toBe(brand);
  });

  it.each([
    '',
    'Brand:',
    '—',
    'https://shop.example/',
    'Nike Dry Lightweight No-Show Socks (3 Pairs) - White',
  ])('%j is none', (text) => {
    expect(parseBrandText(text)).toBeNull();
  });

  it('gives a short clean line or null for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const brand = parseBrandText(text);
        if (brand !== null) expect(brand.length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('attack 13: takes no time over a million characters', () => {
    for (const text of ['by '.repeat(300_000), ': '.repeat(500_000), '®'.repeat(1_000_000)]) {
      expect(processorMs(() => parseBrandText(text))).toBeLessThan(200);
    }
  });
});

const corpus = process.env.CORPUS;

/** The labels keep "Brand: " and "logo" as printed; a brand without them is what is wanted here. */
describe.skipIf(corpus === undefined)('the printed brands of the corpus', () => {
  it('are nearly all read as printed', () => {
    const lines: { html: string; expected: { brand: string | null } }[] = readFileSync(
      join(corpus ?? '', 'snippets/brand.jsonl'),
      'utf8',
    )
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const wrong = lines.filter(({ html, expected }) => {
      const text = html.replace(/<[^>]+>/g, ' ').trim() || (/alt="([^"]*)"/.exec(html)?.[1] ?? '');
      const brand = parseBrandText(text.replaceAll('&amp;', '&'));
      return brand !== expected.brand && !(expected.brand ?? '').includes(brand ?? ' ');
    });
    expect(wrong.length / lines.length).toBeLessThan(0.03);
  });
});
