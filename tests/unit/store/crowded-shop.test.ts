import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { NEW_A_DAY } from '@/lib/store/crowded-shop';
import { database } from '@/lib/store/database';
import { readProductMemory } from '@/lib/store/product-memory';
import { DAY, dump, emptyDatabase, MINUTE, NOON, see } from './sightings';

beforeEach(emptyDatabase);

const lampAt = (n: number | string, shop = 'flood.example') => ({
  url: `https://${shop}/p/${n}`,
  name: `Lamp ${n}`,
  brand: null,
});

/** A shop whose pages were all made up within the hour before noon. */
async function crowd(): Promise<void> {
  const { listingId } = await see(lampAt(0), NOON - DAY / 24);
  const first = await database.listings.get(listingId);
  if (first === undefined) throw new Error('the first one is kept');
  const more = Array.from({ length: NEW_A_DAY - 1 }, (_, index) => ({
    ...first,
    id: `made-up-${index}`,
    keys: [`flood.example page https://flood.example/p/${index + 1} `],
    name: `Lamp ${index + 1}`,
    lastSeenAt: NOON - index,
  }));
  await database.listings.bulkAdd(more);
}

describe('a shop that makes products without end', () => {
  test('is kept up to a number a day; what came before stays as it is', async () => {
    await crowd();
    const before = await dump();
    const { isKept, productId } = await see(lampAt('one-too-many'));
    expect(isKept).toBe(false);
    expect(await readProductMemory(productId)).toBeNull();
    expect(await dump()).toEqual(before);
  });

  test('up to that number each is kept', async () => {
    await crowd();
    await database.listings.delete('made-up-7');
    expect(await see(lampAt('the-last'))).toMatchObject({ isKept: true });
    expect(await see(lampAt('one-too-many'))).toMatchObject({ isKept: false });
  });

  test('what is known there is still followed', async () => {
    await crowd();
    const again = await see({ ...lampAt(0), price: '149.00' });
    expect(again).toMatchObject({ isKept: true, seenBefore: true });
    const listing = await database.listings.get(again.listingId);
    expect(listing?.price?.amount).toBe(14900);
  });

  test('other shops are kept, and so is this one on another day', async () => {
    await crowd();
    expect(await see(lampAt(1, 'kestrel.example'))).toMatchObject({ isKept: true });
    expect(await see(lampAt('new'), NOON + DAY + MINUTE)).toMatchObject({ isKept: true });
  });
});
