import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/lib/store/database';
import { forgetAll, forgetProduct, forgetShop, forgetShopRules, UNDO_MS } from '@/lib/store/forget';
import { readLibrary, readShops } from '@/lib/store/library';
import { readProductMemory } from '@/lib/store/product-memory';
import { keepPointed } from '@/lib/store/shop-rules';
import { sweepForgotten, undoForget } from '@/lib/store/undo-forget';
import { BLACK, DAY, dump, emptyDatabase, MINUTE, NOON, SILVER, see } from './sightings';

beforeEach(emptyDatabase);

const LATER = NOON + 10 * DAY;
const maison = {
  url: 'https://maison.example/casque',
  name: 'Casque sans fil Auralis Q45',
  gtin: BLACK,
};
const lamp = { url: 'https://kestrel.example/lamp', name: 'Petite desk lamp', brand: 'Sorrel' };

/** Headphones at two shops, a lamp at one of them, and a product that was merged from two. */
async function fillStore() {
  const headphones = await see({ gtin: BLACK });
  await see({ gtin: BLACK, price: '189.00' }, NOON + DAY);
  await see(maison, NOON + MINUTE);
  const lampSeen = await see(lamp);
  const silver = 'https://nord.example/silver';
  await see({ gtin: SILVER, url: 'https://other.example/silver' });
  await see({ url: silver });
  await see({ gtin: SILVER, url: silver }, NOON + DAY);
  await keepPointed({
    hostname: 'www.kestrel.example',
    shop: 'kestrel.example',
    field: 'price',
    selectors: ['.now'],
    isWrongNow: false,
    now: NOON,
  });
  return { headphones: headphones.productId, lamp: lampSeen.productId };
}

async function everythingKept(): Promise<string> {
  const tables = await dump();
  return JSON.stringify(tables, (_, value) => (ArrayBuffer.isView(value) ? [] : value));
}

describe('forgetting', () => {
  const kinds: [string, (products: { headphones: string; lamp: string }) => Promise<string>][] = [
    ['a product', ({ headphones }) => forgetProduct(headphones, LATER)],
    ['a shop', () => forgetShop('kestrel.example', LATER)],
    ['a shop that shares a product', () => forgetShop('maison.example', LATER)],
    ["a shop's rules", () => forgetShopRules('kestrel.example', LATER)],
    ['everything', () => forgetAll(LATER)],
  ];

  test.each(kinds)('%s is undone exactly', async (_, forget) => {
    const products = await fillStore();
    expect(await database.aliases.count()).toBe(1);
    const before = await dump();
    const undoId = await forget(products);
    expect(await dump()).not.toEqual(before);
    expect(await undoForget(undoId, LATER + UNDO_MS - 1)).toBe(true);
    expect(await dump()).toEqual(before);
    expect(await undoForget(undoId, LATER + UNDO_MS - 1)).toBe(false);
  });

  test.each(kinds)('%s cannot be undone when the time is over', async (_, forget) => {
    const undoId = await forget(await fillStore());
    expect(await undoForget(undoId, LATER + UNDO_MS)).toBe(false);
    expect(await database.forgotten.count()).toBe(0);
  });

  test('a product goes with listings, prices and visits, and leaves ids and a time', async () => {
    const { headphones } = await fillStore();
    const listings = (await readProductMemory(headphones))?.listings ?? [];
    await forgetProduct(headphones, LATER);
    expect(await readProductMemory(headphones)).toBeNull();
    const ids = listings.map((listing) => listing.id);
    expect(await database.visits.where('productId').equals(headphones).count()).toBe(0);
    const series = await database.series.toArray();
    expect(series.some((row) => ids.includes(row.listingId))).toBe(false);
    expect((await database.tombstones.toArray()).map(Object.entries)).toEqual(
      expect.arrayContaining(
        [headphones, ...ids].map((id) => [
          ['id', id],
          ['at', LATER],
        ]),
      ),
    );
    await sweepForgotten(LATER + UNDO_MS);
    expect(await everythingKept()).not.toMatch(/Casque|maison/);
  });

  test('the content is there until the sweep after the undo window, not a moment longer', async () => {
    await fillStore();
    await forgetAll(LATER);
    expect(await sweepForgotten(LATER + UNDO_MS - 1)).toBe(LATER + UNDO_MS);
    expect(await everythingKept()).toContain('Auralis');
    expect(await sweepForgotten(LATER + UNDO_MS)).toBeNull();
    const tables = await dump();
    expect(Object.values(tables).flat()).toEqual([]);
  });

  test('36: a clock set back does not keep forgotten content alive', async () => {
    await fillStore();
    const undoId = await forgetAll(LATER);
    expect(await undoForget(undoId, LATER - DAY)).toBe(false);
    await forgetAll(LATER);
    await sweepForgotten(LATER - DAY);
    expect(await database.forgotten.count()).toBe(0);
  });

  test('a shop takes along the products seen only there, and its own words for the others', async () => {
    const { headphones, lamp: lampId } = await fillStore();
    await forgetShop('kestrel.example', LATER);
    await sweepForgotten(LATER + UNDO_MS);
    expect(await readProductMemory(lampId)).toBeNull();
    expect((await readShops()).map((known) => known.shop)).not.toContain('kestrel.example');
    const memory = await readProductMemory(headphones);
    expect(memory?.listings).toMatchObject([{ shop: 'maison.example' }]);
    expect(memory?.product).toMatchObject({
      name: 'Casque sans fil Auralis Q45',
      firstSeenAt: NOON + MINUTE,
    });
    expect((await readLibrary({ search: 'headphones', limit: 9 })).entries).toHaveLength(1);
    expect(await everythingKept()).not.toMatch(/kestrel/);
  });

  test('what is not there can be forgotten, and undoing that brings nothing back', async () => {
    const undoId = await forgetProduct('nobody', LATER);
    expect(await undoForget(undoId, LATER)).toBe(false);
  });

  test('one is undone without the other', async () => {
    const products = await fillStore();
    const lampGone = await forgetProduct(products.lamp, LATER);
    const before = await dump();
    const headphonesGone = await forgetProduct(products.headphones, LATER + 1);
    await undoForget(headphonesGone, LATER + 2);
    expect(await dump()).toEqual(before);
    await undoForget(lampGone, LATER + 3);
    expect(await readProductMemory(products.lamp)).not.toBeNull();
  });
});

describe('seen again between forgetting and undoing', () => {
  test('what was forgotten starts afresh', async () => {
    const { headphones } = await fillStore();
    await forgetProduct(headphones, LATER);
    const again = await see({ gtin: BLACK }, LATER + 1);
    expect(again.seenBefore).toBe(false);
    expect((await readProductMemory(again.productId))?.prices).toMatchObject([{ visits: 1 }]);
  });

  test('undo unites both: one product, one listing, the prices and visits of both', async () => {
    const { headphones } = await fillStore();
    const undoId = await forgetProduct(headphones, LATER);
    const again = await see({ gtin: BLACK, price: '179.00' }, LATER + 1);
    expect(await undoForget(undoId, LATER + 2)).toBe(true);
    const memory = await readProductMemory(again.productId);
    expect(memory).toEqual(await readProductMemory(headphones));
    expect(memory?.listings.map((listing) => [listing.shop, listing.price?.amount])).toEqual([
      ['kestrel.example', 17900],
      ['maison.example', 19900],
    ]);
    const line = memory?.prices.find((prices) => prices.listingId === again.listingId);
    expect(line?.points.map((point) => point.price.amount)).toEqual([19900, 18900, 17900]);
    expect(line?.visits).toBe(3);
    expect(await database.products.where('keys').equals(`gtin:${BLACK}`).count()).toBe(1);
  });

  test('a product that only lost a shop keeps what was seen meanwhile', async () => {
    const { headphones } = await fillStore();
    const undoId = await forgetShop('kestrel.example', LATER);
    await see({ gtin: BLACK, price: '169.00' }, LATER + 1);
    await see({ ...maison, price: '159.00' }, LATER + 2);
    await undoForget(undoId, LATER + 3);
    const memory = await readProductMemory(headphones);
    expect(memory?.listings.map((listing) => listing.price?.amount)).toEqual([15900, 16900]);
    expect(memory?.product).toMatchObject({
      name: 'Auralis Q45 wireless headphones',
      firstSeenAt: NOON,
      lastSeenAt: LATER + 2,
    });
  });

  test('everything forgotten, seen again and brought back holds both', async () => {
    const { headphones } = await fillStore();
    const undoId = await forgetAll(LATER);
    await see({ gtin: BLACK, price: '179.00' }, LATER + 1);
    await see({ url: 'https://new.example/1', name: 'Onda Mini speaker' }, LATER + 2);
    await undoForget(undoId, LATER + 3);
    const { entries } = await readLibrary({ search: '', limit: 20 });
    expect(entries).toHaveLength(4);
    expect((await readProductMemory(headphones))?.listings).toHaveLength(2);
  });
});
