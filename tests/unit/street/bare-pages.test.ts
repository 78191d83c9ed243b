import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { priceParts } from '@/tests/street/price-parts';
import { type Street, startStreet } from '@/tests/street/serve-street';
import { barePages, streetShops } from '@/tests/street/street-shops';
import { askStreet } from './ask-street';

let street: Street;
beforeAll(async () => {
  street = await startStreet();
});
afterAll(() => street.close());

const pages = barePages();
const SCRIPTED = ['script', 'click'];

async function open(url: string): Promise<Document> {
  const reply = await askStreet(street, url);
  expect(reply.status).toBe(200);
  return new JSDOM(reply.body, { url }).window.document;
}

/** Digits of the page as Latin ones: what `price` is compared with. */
function digitsOf(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[^\d]/g, '');
}

describe('the pages without markup', () => {
  it('speak nine languages in five ways, and Arabic, Japanese and Vietnamese', () => {
    const languages = (kind: string) =>
      new Set(
        pages
          .filter(({ expected, path }) => expected.kind === kind && /^\/[a-z]{2}\//.test(path))
          .map(({ path }) => path.slice(1, 3)),
      );
    const nine = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv'];
    expect([...languages('product')]).toEqual(expect.arrayContaining(nine));
    expect([...languages('listing')]).toEqual(expect.arrayContaining(nine));
    expect(streetShops.map(({ language }) => language)).toEqual(
      expect.arrayContaining(['ar', 'ja', 'vi']),
    );
    for (const language of nine) {
      const of = pages.filter(
        ({ path, expected }) => expected.kind === 'product' && path.startsWith(`/${language}/`),
      );
      expect(of.length, language).toBeGreaterThanOrEqual(5);
    }
  });

  it('have addresses of their own', () => {
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  });

  it.each(pages)('$url carries none, and loads nothing from elsewhere', async ({ url, path }) => {
    const document = await open(url);
    const markup =
      'script[type="application/ld+json"], [itemscope], [typeof], [vocab], meta[property]';
    expect(document.querySelector(markup)).toBeNull();
    const language = document.documentElement.lang;
    if (/^\/[a-z]{2}\//.test(path)) expect(language.slice(0, 2)).toBe(path.slice(1, 3));
    expect(language).toMatch(/^[a-z]{2}/);
    expect(document.title).not.toBe('');
    for (const { src } of [...document.images, ...document.scripts]) {
      if (src) expect(new URL(src).host).toBe(new URL(url).host);
    }
    for (const sheet of document.querySelectorAll('link')) {
      expect((await askStreet(street, sheet.href)).status, sheet.href).toBe(200);
    }
  });

  const products = pages.filter(
    ({ expected, needs }) => expected.kind === 'product' && !SCRIPTED.includes(needs),
  );
  it.each(products)('$url shows what it is expected to, among other prices', async (page) => {
    if (page.expected.kind !== 'product') return;
    const { name, price, listPrice, brand } = page.expected;
    const document = await open(page.url);
    const text = document.body.textContent ?? '';
    expect(text).toContain(name);
    expect(text).toContain(brand ?? '');
    const digits = digitsOf(text);
    expect(digits).toContain(digitsOf(price.replace(/\.00$/, '')));
    if (listPrice !== null) expect(digits).toContain(digitsOf(listPrice.replace(/\.00$/, '')));
    expect(document.querySelectorAll('img, picture').length).toBeGreaterThan(0);
  });

  const listings = pages.filter(({ expected }) => expected.kind === 'listing');
  it.each(listings)('$url links to every card', async ({ url, expected }) => {
    if (expected.kind !== 'listing') return;
    const document = await open(url);
    expect(expected.cards.length).toBeGreaterThan(3);
    const text = document.body.textContent ?? '';
    for (const { name, path } of expected.cards) {
      expect(text).toContain(name);
      expect(document.querySelector(`a[href="${path}"]`), path).not.toBeNull();
    }
  });
});

describe('a price in parts', () => {
  it.each([
    ['£149.90', { currency: '£', whole: '149', fraction: '90', currencyFirst: true }],
    ['1 234,50 €', { currency: '€', whole: '1 234', fraction: '50', currencyFirst: false }],
    ['1 499 kr', { currency: 'kr', whole: '1 499', fraction: '', currencyFirst: false }],
    ['R$ 1.234,56', { currency: 'R$', whole: '1.234', fraction: '56', currencyFirst: true }],
  ])('%s', (written, parts) => {
    expect(priceParts(written)).toEqual(parts);
  });
});
