import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/lib/store/database';
import { readProductMemory } from '@/lib/store/product-memory';
import { BLACK, DAY, dump, emptyDatabase, MINUTE, NOON, see } from './sightings';

beforeEach(emptyDatabase);

const maison = 'https://www.maison.example/casque-q45';
const french = { url: maison, name: 'Casque sans fil Auralis Q45' };

describe('one sighting', () => {
  test('keeps product, listing, price and visit', async () => {
    const { productId, listingId, seenBefore } = await see({ gtin: BLACK, listPrice: '249.00' });
    expect(seenBefore).toBe(false);
    const memory = await readProductMemory(productId);
    expect(memory?.product).toMatchObject({ brand: 'Auralis', keys: [`gtin:${BLACK}`] });
    expect(memory?.listings).toMatchObject([{ id: listingId, shop: 'kestrel.example' }]);
    expect(memory?.listings[0]?.price).toEqual({ amount: 19900, currency: 'EUR' });
    const point = {
      at: NOON,
      price: { amount: 19900, currency: 'EUR' },
      listPrice: { amount: 24900, currency: 'EUR' },
      availability: 'InStock',
    };
    expect(memory?.prices).toEqual([
      {
        listingId,
        currency: 'EUR',
        itemCondition: 'NewCondition',
        seller: null,
        visits: 1,
        first: point,
        lowest: point,
        last: point,
        points: [point],
      },
    ]);
  });

  test('36: recorded twice at the same time changes nothing', async () => {
    const first = await see({ gtin: BLACK });
    const before = await dump();
    expect(await see({ gtin: BLACK })).toEqual(first);
    expect(await dump()).toEqual(before);
  });

  test('36: two workers recording the same page at once make one listing', async () => {
    const both = await Promise.all([see({ gtin: BLACK }), see({ gtin: BLACK })]);
    expect(both[0]?.listingId).toBe(both[1]?.listingId);
    expect(await database.visits.count()).toBe(1);
  });

  test('36: a failure in the middle leaves nothing half written', async () => {
    const refuse = () => {
      throw new Error('disk full');
    };
    database.visits.hook('creating').subscribe(refuse);
    await expect(see({ gtin: BLACK })).rejects.toThrow('disk full');
    database.visits.hook('creating').unsubscribe(refuse);
    expect(await database.products.count()).toBe(0);
    expect(await database.listings.count()).toBe(0);
    expect(await database.series.count()).toBe(0);
  });
});

describe('visits', () => {
  test('half an hour is one visit, during which a new product stays new', async () => {
    await see();
    expect((await see({ price: '189.00' }, NOON + 10 * MINUTE)).seenBefore).toBe(false);
    expect(await database.visits.count()).toBe(1);
    expect((await see({}, NOON + 31 * MINUTE)).seenBefore).toBe(true);
    expect(await database.visits.orderBy('at').toArray()).toMatchObject([
      { at: NOON },
      { at: NOON + 31 * MINUTE },
    ]);
  });

  test('a product known from one shop is seen before at the next one, and stays so on re-reading', async () => {
    await see({ gtin: BLACK });
    const second = await see({ ...french, gtin: BLACK }, NOON + MINUTE);
    expect(second.seenBefore).toBe(true);
    const again = await see({ ...french, gtin: BLACK }, NOON + 2 * MINUTE);
    expect(again.seenBefore).toBe(true);
  });

  test('36: a clock set back keeps the product known and its prices sorted', async () => {
    const { productId } = await see({ price: '199.00' });
    const early = await see({ price: '189.00' }, NOON - 3 * DAY);
    expect(early).toMatchObject({ productId, seenBefore: true });
    await see({ price: '189.00' }, NOON - 3 * DAY + MINUTE);
    const memory = await readProductMemory(productId);
    expect(memory?.prices[0]?.points.map(({ at, price }) => [at, price.amount])).toEqual([
      [NOON - 3 * DAY, 18900],
      [NOON, 19900],
    ]);
  });
});

describe('a damaged database', () => {
  test('rows that do not parse are skipped, logged once without content, and kept', async () => {
    const log = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { productId, listingId } = await see({ gtin: BLACK });
    await database.listings.update(listingId, { price: 'secret' as never });
    expect(await readProductMemory(productId)).toMatchObject({ listings: [], prices: [] });
    expect(log.mock.calls).toEqual([['Bourdon skipped 1 unreadable of listings']]);
    expect(await database.listings.count()).toBe(1);
  });

  test('a series that does not parse is not overwritten', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await see();
    await database.series.toCollection().modify({ price: new Float64Array(0) });
    await see({ price: '99.00' }, NOON + DAY);
    expect(await database.series.toArray()).toMatchObject([{ time: Float64Array.of(NOON) }]);
    expect(await database.listings.toArray()).toMatchObject([{ price: { amount: 9900 } }]);
  });

  test('a listing whose product is gone gets a new one', async () => {
    const { listingId } = await see();
    await database.products.clear();
    const again = await see({}, NOON + DAY);
    expect(again).toMatchObject({ listingId, seenBefore: false });
    expect(await readProductMemory(again.productId)).toMatchObject({
      listings: [{ id: listingId }],
    });
  });
});

test('the time of a sighting does not grow with their number, nor with those that claim one GTIN', {
  timeout: 120_000,
}, async () => {
  const times: number[] = [];
  for (let block = 0; block < 10; block++) {
    const start = performance.now();
    for (let n = 0; n < 60; n++) {
      const number = block * 60 + n;
      const name = `Article ${number}`;
      const url = `https://www.kestrel.example/p/${number}`;
      // Over days: of what is new at one shop, no more than 500 are kept in one.
      const gtin = number % 2 === 0 ? BLACK : null;
      await see({ url, name, gtin }, NOON + number * 5 * MINUTE);
    }
    times.push(performance.now() - start);
  }
  expect(await database.products.count()).toBe(600);
  // The fastest of the later blocks beside the slowest of the first ones: other load does not count.
  expect(Math.min(...times.slice(5))).toBeLessThan(3 * Math.max(...times.slice(0, 3)));
});
