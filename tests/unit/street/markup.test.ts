import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleById, articles, withCheckDigit } from '@/tests/street/articles';
import { decimalPrice } from '@/tests/street/price-format';
import { type Street, startStreet } from '@/tests/street/serve-street';
import { type ProductPage, productPages } from '@/tests/street/street-shops';
import { askStreet } from './ask-street';

let street: Street;
beforeAll(async () => {
  street = await startStreet();
});
afterAll(() => street.close());

const pagesWith = (markup: ProductPage['markup']): ProductPage[] =>
  productPages().filter((page) => page.markup === markup);

async function open({ url }: ProductPage): Promise<Document> {
  return new JSDOM((await askStreet(street, url)).body, { url }).window.document;
}

function jsonLdTexts(document: Document): string[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].map((script) => script.textContent ?? '');
}

describe('articles', () => {
  it('have GTINs with a right check digit, of which two collide on purpose', () => {
    for (const { gtin13 } of articles) expect(withCheckDigit(gtin13.slice(0, 12))).toBe(gtin13);
    expect(withCheckDigit('400638133393')).toBe('4006381333931');
    const sameNumber = articles.filter(
      ({ gtin13 }) => gtin13 === articleById('auralis-q45-black').gtin13,
    );
    expect(sameNumber.map(({ brand }) => brand)).toEqual(['Auralis', 'Verdano']);
  });

  it('of the three main models are sold by several shops at different prices', () => {
    for (const article of ['auralis-q45-black', 'moka-reale-6', 'petite-oak']) {
      const sold = productPages().filter((page) => page.article === article);
      expect(sold.length).toBeGreaterThanOrEqual(5);
      expect(new Set(sold.map(({ price }) => price)).size).toBe(sold.length);
    }
  });
});

describe('every product page', () => {
  it.each(productPages())('$url is as noisy as real ones', async (page) => {
    const document = await open(page);
    expect(document.querySelectorAll('.carousel .card .price').length).toBeGreaterThan(2);
    for (const noise of ['.instalments', '.delivery', '.reviews .review', '.cookies', 'nav a']) {
      expect(document.querySelector(noise), noise).not.toBeNull();
    }
    for (const image of document.images) expect(new URL(image.src).host).toBe(page.shop);
  });
});

describe('markup', () => {
  it.each(pagesWith('json-ld'))('$url: a graph with the price of the variant', async (page) => {
    const document = await open(page);
    const texts = jsonLdTexts(document);
    expect(texts).toHaveLength(1);
    const graph = JSON.stringify(JSON.parse(texts[0] ?? ''));
    expect(graph).toContain(`"gtin13":"${articleById(page.article).gtin13}"`);
    expect(graph).toContain(`"url":"${page.url}","price":"${decimalPrice(page.price)}"`);
  });

  it('Maison Lumen: another currency by the address', async () => {
    const page = pagesWith('json-ld').find(({ article }) => article === 'petite-oak');
    const reply = await askStreet(street, `${page?.url}&currency=USD`);
    expect(reply.body).toContain('"price":"97.11","priceCurrency":"USD"');
    expect(reply.body).toContain('US$97.11');
  });

  it.each(pagesWith('microdata'))('$url: one Product with its Offer', async (page) => {
    const document = await open(page);
    const products = document.querySelectorAll('[itemtype="https://schema.org/Product"]');
    expect(products).toHaveLength(1);
    const price = products[0]?.querySelector('[itemprop=offers] [itemprop=price]');
    expect(price?.getAttribute('content')).toBe(decimalPrice(page.price));
    expect(price?.textContent).toMatch(/^\d{1,3}(\u202f\d{3})?,\d\d\u00a0€$/);
    expect(products[0]?.querySelector('[itemprop=gtin13]')?.textContent).toBe(
      articleById(page.article).gtin13,
    );
  });

  it.each(pagesWith('rdfa'))('$url: one Product with its Offer', async (page) => {
    const document = await open(page);
    const products = document.querySelectorAll('[vocab="https://schema.org/"][typeof=Product]');
    expect(products).toHaveLength(1);
    const price = products[0]?.querySelector('[typeof=Offer] [property=price]');
    expect(price?.getAttribute('content')).toBe(decimalPrice(page.price));
  });

  it.each(pagesWith('opengraph'))('$url: meta tags and nothing else', async (page) => {
    const document = await open(page);
    const content = (property: string) =>
      document.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
    expect(content('og:type')).toBe('product');
    expect(content('product:price:amount')).toBe(decimalPrice(page.price));
    expect(content('product:price:currency')).toBe('GBP');
    expect(jsonLdTexts(document)).toEqual([]);
    expect(document.querySelector('[itemscope], [typeof], [vocab]')).toBeNull();
  });

  it.each(pagesWith('none'))('$url: none', async (page) => {
    const document = await open(page);
    expect(jsonLdTexts(document)).toEqual([]);
    expect(
      document.querySelector('[itemscope], [typeof], [vocab], meta[property], link[rel=canonical]'),
    ).toBeNull();
    expect(document.querySelector('.buy-box .price')?.textContent).toContain('€');
  });

  it.each(pagesWith('broken-json-ld'))('$url: broken in its own way', async (page) => {
    const texts = jsonLdTexts(await open(page));
    const habit = new URL(page.url).pathname.split('/').at(-1) ?? '';
    const readable = ['id-references', 'arrays', 'small-letters'].includes(habit);
    const parse = () => texts.map((text) => JSON.parse(text));
    if (readable) expect(parse()).not.toEqual([]);
    else expect(parse).toThrow(SyntaxError);
    expect(texts.join('')).toContain(decimalPrice(page.price));
  });
});
