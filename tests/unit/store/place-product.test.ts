import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/lib/store/database';
import { readProductMemory } from '@/lib/store/product-memory';
import { BLACK, DAY, emptyDatabase, MINUTE, NOON, SILVER, see } from './sightings';

beforeEach(emptyDatabase);

const maison = 'https://www.maison.example/casque-q45';
const french = { url: maison, name: 'Casque sans fil Auralis Q45' };

describe('variants', () => {
  test('two colours on one address are two listings with their own prices', async () => {
    const black = await see({ gtin: BLACK, sku: 'Q45-BK' });
    const silver = await see({ gtin: SILVER, sku: 'Q45-SL', price: '209.00' }, NOON + MINUTE);
    expect(silver.listingId).not.toBe(black.listingId);
    expect(await see({ gtin: BLACK, sku: 'Q45-BK' }, NOON + 2 * MINUTE)).toMatchObject({
      listingId: black.listingId,
    });
    const memory = await readProductMemory(black.productId);
    expect(memory?.prices.flatMap((line) => line.points.map((p) => p.price.amount))).toEqual([
      19900,
    ]);
  });

  test('a claim that is missing at one visit does not make a second listing', async () => {
    const bare = await see();
    const coded = await see({ gtin: BLACK }, NOON + DAY);
    const bareAgain = await see({}, NOON + 2 * DAY);
    expect(coded.listingId).toBe(bare.listingId);
    expect(bareAgain.listingId).toBe(bare.listingId);
    expect(await database.listings.toArray()).toMatchObject([{ gtin: BLACK }]);
  });

  test('a page that does not say its variant is not given the history of one of several', async () => {
    const black = await see({ gtin: BLACK });
    const silver = await see({ gtin: SILVER });
    const unclear = await see();
    expect([black.listingId, silver.listingId]).not.toContain(unclear.listingId);
    expect((await see()).listingId).toBe(unclear.listingId);
  });

  test('30: tracking parameters make no second listing, and the address stays as it was found', async () => {
    const plain = await see();
    const url = 'https://www.kestrel.example/p/q45?utm_source=mail&gclid=x1&ref=friend#top';
    expect((await see({ url }, NOON + DAY)).listingId).toBe(plain.listingId);
    expect(await database.listings.toArray()).toMatchObject([{ url }]);
  });

  test('11: a canonical address on another origin writes nobody else’s history', async () => {
    const honest = await see();
    const forged = await see({
      url: 'https://evil.example/p/1',
      canonicalUrl: 'https://www.kestrel.example/p/q45',
      price: '1.00',
    });
    expect(forged.listingId).not.toBe(honest.listingId);
    expect(forged.productId).not.toBe(honest.productId);
    const memory = await readProductMemory(honest.productId);
    expect(memory?.prices[0]?.points).toHaveLength(1);
  });
});

describe('one product at several shops', () => {
  test('12: by an equal GTIN and a second signal, in another language', async () => {
    const kestrel = await see({ gtin: BLACK });
    const found = await see({ ...french, gtin: BLACK });
    expect(found.productId).toBe(kestrel.productId);
    expect((await readProductMemory(kestrel.productId))?.listings).toHaveLength(2);
  });

  test('12: not by an equal GTIN alone', async () => {
    const headphones = await see({ gtin: BLACK });
    const hose = await see({
      url: 'https://garden.example/hose',
      name: 'Garden hose Flex 20 m',
      brand: 'Verdano',
      gtin: BLACK,
    });
    expect(hose.productId).not.toBe(headphones.productId);
    expect(hose.seenBefore).toBe(false);
  });

  test('12: not by a GTIN whose check digit is wrong', async () => {
    const wrong = '09521234001011';
    const kestrel = await see({ gtin: wrong });
    expect((await see({ ...french, gtin: wrong })).productId).not.toBe(kestrel.productId);
    expect(await database.products.where('keys').startsWith('gtin:').count()).toBe(0);
  });

  test('by brand and maker’s number where the names agree', async () => {
    const kestrel = await see({ mpn: 'AUQ45-BK' });
    const found = await see({ ...french, mpn: 'auq45 bk' });
    expect(found.productId).toBe(kestrel.productId);
  });

  test('a listing that stood alone joins the product that its GTIN turns out to name', async () => {
    const kestrel = await see({ gtin: BLACK });
    const alone = await see(french, NOON + MINUTE);
    expect(alone.productId).not.toBe(kestrel.productId);
    const joined = await see({ ...french, gtin: BLACK, price: '185.00' }, NOON + DAY);
    const [kept, ceased] = [kestrel.productId, alone.productId].sort();
    expect(joined).toMatchObject({ productId: kept, listingId: alone.listingId, seenBefore: true });

    const memory = await readProductMemory(ceased ?? '');
    expect(memory).toEqual(await readProductMemory(kept ?? ''));
    expect(memory?.product.firstSeenAt).toBe(NOON);
    expect(memory?.prices.find((line) => line.listingId === alone.listingId)?.points).toHaveLength(
      2,
    );
    expect(await database.products.count()).toBe(1);
    expect(await database.aliases.toArray()).toMatchObject([{ id: ceased, productId: kept }]);
    expect(
      await database.visits
        .where('productId')
        .equals(ceased ?? '')
        .count(),
    ).toBe(0);
  });

  test('a page that names ever new numbers does not fill the disk', async () => {
    const { productId } = await see({ gtin: BLACK });
    for (let n = 1; n <= 40; n++) await see({ gtin: BLACK, mpn: `Q-${n}00` }, NOON + n * MINUTE);
    const product = await database.products.get(productId);
    expect(product?.keys).toHaveLength(24);
    expect(product?.keys).toContain(`gtin:${BLACK}`);
  });
});
