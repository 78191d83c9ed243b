/** The sense script's look at hostile and odd documents (attacks.md 13). */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { hasProductSign } from '@/lib/detect/signs';
import { documentOf, jsonLdPage, processorMs } from './detect-html';

/** Longest processor time of one look in jsdom, ms; a browser is ten times faster. */
const LIMIT_MS = 1000;

describe('a sign in a hostile document', () => {
  it.each([
    ['SVG', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>12 €</text></svg>'],
    ['XML', 'application/xml', '<?xml version="1.0"?><!DOCTYPE a><a><b>12 €</b></a>'],
  ])(
    'a document of %s without head and body has or has no sign, and does not throw',
    (_, contentType, text) => {
      const { document } = new JSDOM(text, { contentType }).window;
      expect(hasProductSign(document, 'https://shop.example/')).toBe(contentType.endsWith('/xml'));
      document.documentElement.remove();
      expect(hasProductSign(document, 'https://shop.example/')).toBe(false);
    },
  );

  it.each([
    ['an endless type', () => `<i itemtype="${'a'.repeat(500_000)}/"></i>`],
    ['an endless list of types', () => `<i typeof="${'a/ '.repeat(200_000)}"></i>`],
    ['100,000 keys', () => jsonLdPage('{"type":['.repeat(100_000))],
    ['an endless text', () => `<pre>${'5 '.repeat(400_000)}</pre>`],
  ])('attack 13: a sign is sought in %s within bounded work', (_, html) => {
    const document = documentOf(html());
    expect(processorMs(() => hasProductSign(document, 'https://shop.example/'))).toBeLessThan(
      LIMIT_MS,
    );
  });
});
