import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasProductSign } from '@/lib/detect/signs';
import type { Detection } from '@/lib/domain/detection';
import { decimalFromMoney, moneyFromDecimal } from '@/lib/domain/money';
import { type Street, startStreet } from '@/tests/street/serve-street';
import { type BareAddress, barePages } from '@/tests/street/street-shops';
import { askStreet } from '@/tests/unit/street/ask-street';
import { detectHtml, documentOf } from './detect-html';

let street: Street;
beforeAll(async () => {
  street = await startStreet();
});
afterAll(() => street.close());

const pages = barePages().filter(({ needs }) => needs === 'text');
const ofKind = (kind: BareAddress['expected']['kind']) =>
  pages.filter(({ expected }) => expected.kind === kind);

async function bodyOf({ url }: BareAddress): Promise<string> {
  return (await askStreet(street, url)).body;
}

async function detect(page: BareAddress): Promise<Detection> {
  return detectHtml(await bodyOf(page), page.url);
}

/** A price in the way of its currency, whatever the number of decimals it is written with. */
function plain(price: string | null | undefined, currency: string | null | undefined) {
  const amount = moneyFromDecimal(price ?? null, currency ?? null);
  return amount && `${decimalFromMoney(amount)} ${amount.currency}`;
}

describe('a page without markup', () => {
  it.each(ofKind('product'))('$url is read as the product that it shows', async (page) => {
    if (page.expected.kind !== 'product') return;
    const { name, price, currency, listPrice, isPersonal = false } = page.expected;
    const { pageKind, product, offers, doubts } = await detect(page);
    const [offer] = offers;
    expect({
      pageKind,
      name: product?.name,
      price: plain(offer?.price, offer?.priceCurrency),
      listPrice: plain(offer?.listPrice, offer?.priceCurrency),
      doubts,
      isFrom: offer?.isFrom,
      isPersonal: offer?.isPersonal,
    }).toEqual({
      pageKind: 'product',
      name,
      price: plain(price, currency),
      listPrice: plain(listPrice, currency),
      doubts: [],
      isFrom: false,
      isPersonal,
    });
  });

  it.each(ofKind('product'))('$url tells its brand and whether it is in stock', async (page) => {
    if (page.expected.kind !== 'product') return;
    const { brand = null, availability = null } = page.expected;
    const { product, offers } = await detect(page);
    // What the page does not say in words must not be made up; what it says may be missed.
    expect([brand, null]).toContain(product?.brand ?? null);
    if (availability !== null) expect([availability, null]).toContain(offers[0]?.availability);
  });

  it.each(ofKind('product'))('$url tells what a kilogram costs, where it says so', async (page) => {
    if (page.expected.kind !== 'product') return;
    const { perKilo, currency } = page.expected;
    const { offers } = await detect(page);
    const { price = null, quantity, unit } = offers[0]?.unitPrice ?? {};
    expect([plain(price, currency), quantity, unit]).toEqual(
      perKilo === undefined ? [null, undefined, undefined] : [plain(perKilo, currency), 1, 'kg'],
    );
  });

  it.each(ofKind('product'))('$url is worth a look', async (page) => {
    expect(hasProductSign(documentOf(await bodyOf(page), page.url), page.url)).toBe(true);
  });

  it.each(ofKind('listing'))('$url is read as the list that it is', async (page) => {
    if (page.expected.kind !== 'listing') return;
    const { cards: wanted, currency } = page.expected;
    const { pageKind, cards } = await detect(page);
    expect(pageKind).toBe('listing');
    const found = new Set(cards.map(({ name, url }) => `${name} ${new URL(url).pathname}`));
    const asked = wanted.map(({ name, path }) => `${name} ${new URL(path, page.url).pathname}`);
    expect(asked.filter((card) => found.has(card)).length).toBeGreaterThanOrEqual(
      Math.ceil(asked.length * 0.75),
    );
    const currencies = cards
      .filter(({ price }) => price !== null)
      .map((card) => card.priceCurrency);
    expect(new Set(currencies)).toEqual(new Set([currency]));
  });

  it.each(ofKind('none'))('$url sells nothing', async (page) => {
    const { pageKind, product } = await detect(page);
    expect([pageKind, product]).toEqual(['none', null]);
  });
});
