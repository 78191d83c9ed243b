/** A listing that was forgotten, seen again, and then brought back is there twice: makes it one. */

import { listingSchema } from '@/lib/domain/listing';
import { chooseListing, joinListings } from '@/lib/domain/listing-key';
import { productSchema } from '@/lib/domain/product';
import { uniteSeries } from '@/lib/domain/series';
import { database } from './database';
import { listingsByKeys } from './listings-by-keys';
import { mergeProducts } from './merge-products';
import { readSeriesOf, seriesKey } from './record-prices';
import { parseRow, seriesRowSchema } from './rows';
import { visitsOf } from './visits';

/**
 * Unites a listing that came back with the one that took its place meanwhile, if there is one: the
 * newer one stays (open pages know its id) with the prices and visits of both, and their products
 * become one. Inside the caller's transaction.
 */
export async function reuniteListing(id: string, now: number): Promise<void> {
  const { listings } = database;
  const restored = parseRow(listingSchema, await listings.get(id), listings.name);
  if (restored === null) return;
  const others = (await listingsByKeys(restored.keys)).filter((other) => other.id !== id);
  const newer = chooseListing(others, restored);
  if (newer === null) return;
  await moveSeries(id, newer.id);
  await visitsOf(id).modify({ listingId: newer.id, productId: newer.productId });
  await listings.delete(id);
  await listings.put({ ...joinListings(newer, restored), updatedAt: now });
  await uniteProducts(restored.productId, newer.productId, now);
}

async function moveSeries(fromId: string, toId: string): Promise<void> {
  const { series } = database;
  for (const row of await readSeriesOf(fromId)) {
    const moved = { ...row, listingId: toId };
    const twin = parseRow(seriesRowSchema, await series.get(seriesKey(moved)), series.name);
    await series.put(twin === null ? moved : { ...twin, ...uniteSeries(twin, moved) });
    await series.delete(seriesKey(row));
  }
}

async function uniteProducts(oneId: string, otherId: string, now: number): Promise<void> {
  if (oneId === otherId) return;
  const [one, other] = await database.products.bulkGet([oneId, otherId]);
  const left = parseRow(productSchema, one, 'products');
  const right = parseRow(productSchema, other, 'products');
  if (left !== null && right !== null) await mergeProducts(left, right, now);
}
