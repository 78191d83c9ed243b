import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/lib/store/database';
import { readProductMemory } from '@/lib/store/product-memory';
import { BLACK, emptyDatabase, see } from './sightings';

beforeEach(emptyDatabase);

test('a product seen for the first time is kept with listing, price and visit', async () => {
  const recorded = await see({ gtin: BLACK });
  expect(recorded.seenBefore).toBe(false);
  const memory = await readProductMemory(recorded.productId);
  expect(memory?.product.name).toBe('Auralis Q45 wireless headphones');
  expect(memory?.listings).toHaveLength(1);
  expect(memory?.prices).toMatchObject([
    { currency: 'EUR', visits: 1, last: { price: { amount: 19900, currency: 'EUR' } } },
  ]);
  expect(await database.visits.count()).toBe(1);
});
