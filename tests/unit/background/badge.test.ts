import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { showBadge } from '@/lib/background/badge';
import { database } from '@/lib/store/database';
import type { SeenTab } from '@/lib/tabs/tab-states';
import { BLACK, DAY, detectionOf, NOON, see } from '@/tests/unit/store/sightings';
import { openTab, TAB } from './tab';

const HERE = { gtin: BLACK, url: 'https://kestrel.example/q45', price: '199.00' };
const THERE = { gtin: BLACK, url: 'https://maison.example/casque', price: '179.00' };

/** Rows of prices that were taken out of the database. */
let read = 0;
const count = (row: unknown) => {
  read++;
  return row;
};
let tab: Awaited<ReturnType<typeof openTab>>;
beforeEach(async () => {
  tab = await openTab();
  read = 0;
  database.series.hook('reading', count);
});
afterEach(() => database.series.hook('reading').unsubscribe(count));

async function show(recorded: { productId: string; listingId: string }): Promise<void> {
  const detection = detectionOf(HERE);
  const state: SeenTab = {
    kind: 'seen',
    at: NOON,
    url: detection.url,
    shop: 'kestrel.example',
    detection,
    ...recorded,
    seenBefore: true,
    isKept: true,
  };
  await showBadge(TAB, state);
}

it('says that it was cheaper elsewhere, and reads no history for that', async () => {
  await see(THERE);
  for (let day = 0; day < 5; day++) await see(HERE, NOON + day * DAY);
  const { productId, listingId } = await see(HERE, NOON + 5 * DAY);
  read = 0;
  await show({ productId, listingId });
  expect(tab.badges).toEqual(['↓']);
  expect(read).toBe(0);
});

it('knows the product by the id that it had before it was merged', async () => {
  const silver = { gtin: BLACK, url: 'https://nord.example/silver' };
  const alone = await see({ url: silver.url });
  await see(THERE);
  const merged = await see(silver, NOON + DAY);
  const { listingId } = await see(HERE, NOON + 2 * DAY);
  for (const productId of [alone.productId, merged.productId]) await show({ productId, listingId });
  expect(tab.badges).toEqual(['↓', '↓']);
});
