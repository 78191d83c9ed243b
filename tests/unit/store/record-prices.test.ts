import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/lib/store/database';
import { readProductMemory } from '@/lib/store/product-memory';
import { recordSighting } from '@/lib/store/record-sighting';
import { DAY, detectionOf, emptyDatabase, MINUTE, NOON, see } from './sightings';

beforeEach(emptyDatabase);

describe('prices', () => {
  const pointsOf = async (productId: string) =>
    (await readProductMemory(productId))?.prices.map(({ currency, points }) => [
      currency,
      points.map((point) => point.price.amount),
    ]);

  test('an observation is added only when something changed or the day did', async () => {
    const { productId } = await see();
    await see({}, NOON + 60 * MINUTE);
    expect(await pointsOf(productId)).toEqual([['EUR', [19900]]]);
    await see({ price: '179.00' }, NOON + 120 * MINUTE);
    expect(await pointsOf(productId)).toEqual([['EUR', [19900, 17900]]]);
    await see({ price: '179.00' }, NOON + DAY);
    const memory = await readProductMemory(productId);
    expect(memory?.prices[0]).toMatchObject({
      visits: 4,
      first: { at: NOON },
      lowest: { at: NOON + DAY, price: { amount: 17900 } },
    });
  });

  test('a line runs on over the turn of the year', async () => {
    const december = new Date(2026, 11, 30, 12).getTime();
    const { productId } = await see({}, december);
    await see({ price: '149.00' }, december + 5 * DAY);
    expect(await database.series.count()).toBe(2);
    expect(await pointsOf(productId)).toEqual([['EUR', [19900, 14900]]]);
  });

  test('each currency, condition and seller has a line of its own, the current one first', async () => {
    const { productId } = await see({ seller: 'Kestrel' });
    await see({ priceCurrency: 'GBP', price: '170.00', seller: 'Kestrel' }, NOON + MINUTE);
    await see(
      { itemCondition: 'UsedCondition', price: '99.00', seller: 'Kestrel' },
      NOON + 2 * MINUTE,
    );
    await see({ price: '195.00', seller: 'Somebody' }, NOON + 3 * MINUTE);
    const memory = await readProductMemory(productId);
    expect(memory?.listings).toHaveLength(1);
    expect(memory?.prices.map((line) => [line.currency, line.itemCondition, line.seller])).toEqual([
      ['EUR', 'NewCondition', 'Somebody'],
      ['EUR', 'UsedCondition', 'Kestrel'],
      ['GBP', 'NewCondition', 'Kestrel'],
      ['EUR', 'NewCondition', 'Kestrel'],
    ]);
  });

  test('every seller of a page is observed, and only the main offer is the price of the listing', async () => {
    const detection = detectionOf({ seller: 'Kestrel' });
    const [main] = detection.offers;
    if (main === undefined) throw new Error('no offer');
    detection.offers.push({ ...main, seller: 'Somebody', price: '189.00' });
    const sighting = { detection, shop: 'kestrel.example', now: NOON };
    const { productId } = await recordSighting(sighting);
    const memory = await readProductMemory(productId);
    expect(memory?.listings[0]).toMatchObject({ seller: 'Kestrel', price: { amount: 19900 } });
    expect(memory?.prices.map((line) => line.last.price.amount)).toEqual([19900, 18900]);
  });

  test.each([
    ['a "from" price', { isFrom: true }],
    ['attack 29: a personal price', { isPersonal: true }],
    ['a price without currency', { priceCurrency: null }],
    ['a price of zero', { price: '0.00' }],
    ['no price', { price: null }],
  ])('%s is never an observation', async (_, claims) => {
    const { productId } = await see(claims);
    const memory = await readProductMemory(productId);
    expect(memory?.prices).toEqual([]);
    expect(memory?.listings[0]).toMatchObject({ price: null, pricedAt: null });
  });

  test('9: a doubted price is not recorded and does not replace a known one', async () => {
    const { productId } = await see();
    const detection = detectionOf({ price: '1.00' });
    detection.doubts.push({
      field: 'price',
      candidates: [{ price: '1.00', priceCurrency: 'EUR', reader: 'json-ld', isVisible: false }],
    });
    await recordSighting({ detection, shop: 'kestrel.example', now: NOON + DAY });
    expect(await pointsOf(productId)).toEqual([['EUR', [19900]]]);
    const memory = await readProductMemory(productId);
    expect(memory?.listings[0]).toMatchObject({ price: { amount: 19900 }, pricedAt: NOON });
  });

  test('attack 29: a personal price is not recorded and does not replace the public one', async () => {
    const { productId } = await see();
    await see({ price: '149.00', isPersonal: true }, NOON + DAY);
    expect(await pointsOf(productId)).toEqual([['EUR', [19900]]]);
    const memory = await readProductMemory(productId);
    expect(memory?.listings[0]).toMatchObject({ price: { amount: 19900 }, pricedAt: NOON });
  });

  test('9: a price that the shopper chose is recorded, marked as such', async () => {
    const detection = detectionOf({ isFrom: true });
    detection.provenance.price = 'shopper';
    await recordSighting({ detection, shop: 'kestrel.example', now: NOON });
    const [row] = await database.series.toArray();
    expect(row?.price).toEqual(Float64Array.of(19900));
    expect(row?.flags).toEqual(Uint8Array.of(1));
  });

  test('a page that invents ever new sellers does not fill the disk, and its own price is kept', async () => {
    const detection = detectionOf();
    const [main] = detection.offers;
    if (main === undefined) throw new Error('no offer');
    for (let n = 0; n < 12; n++) {
      const others = Array.from({ length: 49 }, (_, i) => ({
        ...main,
        seller: `seller ${n} ${i}`,
      }));
      const offers = [{ ...main, price: `${100 + n}.00` }, ...others];
      const now = NOON + n * MINUTE;
      await recordSighting({ detection: { ...detection, offers }, shop: 'kestrel.example', now });
    }
    expect(await database.series.count()).toBeLessThanOrEqual(500);
    const usd = { ...main, priceCurrency: 'USD' };
    const now = NOON + DAY;
    await recordSighting({
      detection: { ...detection, offers: [usd] },
      shop: 'kestrel.example',
      now,
    });
    expect((await database.series.toArray()).some(({ currency }) => currency === 'USD')).toBe(true);
  });
});
