/** Forgets a product, a shop or everything; for one minute it can be brought back (undo-forget.ts). */
import type { IndexableType, Table } from 'dexie';
import { type Listing, listingSchema } from '@/lib/domain/listing';
import { productSchema } from '@/lib/domain/product';
import { seenOnlyAt } from '@/lib/domain/rename-product';
import { database } from './database';
import { currentProductId } from './merge-products';
import { seriesOf } from './record-prices';
import { aliasSchema, parseRow, parseRows } from './rows';
import { visitsOf } from './visits';

/** How long forgetting can be undone; after it the content is gone. */
export const UNDO_MS = 60_000;

/** Rows moved at a time: everything may be a million visits. */
const CHUNK = 500;

interface Forgetting {
  undoId: string;
  now: number;
}

/**
 * Forgets a product with its listings, prices and visits. Tombstones (ids and the time) stay. Gives
 * the id to undo it by; it does so as well when nothing is kept under the id.
 */
export function forgetProduct(productId: string, now: number): Promise<string> {
  return forget(now, async (forgetting) => {
    const id = await currentProductId(productId);
    const listingIds = await database.listings.where('productId').equals(id).primaryKeys();
    await moveListings(forgetting, listingIds);
    await moveProduct(forgetting, id);
  });
}

/**
 * Forgets every listing of a shop (a registrable domain) with its prices and visits, what was pointed
 * at on its pages, and the products that were seen nowhere else. A product that stays is called what other shops call it.
 */
export function forgetShop(shop: string, now: number): Promise<string> {
  return forget(now, async (forgetting) => {
    const { listings } = database;
    await moveRules(forgetting, shop);
    const rows = await listings
      .where('[shop+lastSeenAt]')
      .between([shop, Number.NEGATIVE_INFINITY], [shop, Number.POSITIVE_INFINITY])
      .toArray();
    const productIds = new Set(rows.map((row) => row.productId));
    await moveListings(
      forgetting,
      rows.map((row) => row.id),
    );
    for (const id of productIds) {
      const stored = await listings.where('productId').equals(id).toArray();
      if (stored.length === 0) await moveProduct(forgetting, id);
      else await renameProduct(forgetting, id, parseRows(listingSchema, stored, 'listings'));
    }
  });
}

/** Forgets what the shopper pointed at on the pages of a shop; nothing else of it. */
export function forgetShopRules(shop: string, now: number): Promise<string> {
  return forget(now, (forgetting) => moveRules(forgetting, shop));
}

/** Forgets everything, tombstones included. */
export function forgetAll(now: number): Promise<string> {
  return forget(now, async (forgetting) => {
    for (const table of database.tables) {
      if (table.name === database.forgotten.name) continue;
      for (;;) {
        const keys = await table.toCollection().limit(CHUNK).primaryKeys();
        if (keys.length === 0) break;
        await move(forgetting, table, keys);
      }
    }
  });
}

async function forget(
  now: number,
  run: (forgetting: Forgetting) => Promise<void>,
): Promise<string> {
  const forgetting = { undoId: crypto.randomUUID(), now };
  await database.transaction('rw', database.tables, async () => run(forgetting));
  return forgetting.undoId;
}

async function moveListings(forgetting: Forgetting, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await move(forgetting, database.series, await seriesOf(id).primaryKeys());
    await move(forgetting, database.visits, await visitsOf(id).primaryKeys());
  }
  await move(forgetting, database.listings, ids);
  await bury(forgetting, ids);
}

async function moveRules(forgetting: Forgetting, shop: string): Promise<void> {
  const rules = database.shopRules.where('shop').equals(shop);
  await move(forgetting, database.shopRules, await rules.primaryKeys());
}

async function moveProduct(forgetting: Forgetting, id: string): Promise<void> {
  const aliases = database.aliases.where('productId').equals(id);
  await move(forgetting, database.aliases, await aliases.primaryKeys());
  // Visits of listings that are gone already.
  const visits = database.visits.where('productId').equals(id);
  await move(forgetting, database.visits, await visits.primaryKeys());
  await move(forgetting, database.products, [id]);
  await bury(forgetting, [id]);
}

/** Moves rows, unread, to where they wait for the end of the undo window. */
async function move<K extends IndexableType>(
  { undoId, now }: Forgetting,
  table: Table<unknown, K>,
  keys: readonly K[],
): Promise<void> {
  for (let start = 0; start < keys.length; start += CHUNK) {
    const chunk = keys.slice(start, start + CHUNK);
    const rows = (await table.bulkGet(chunk)).filter((row) => row !== undefined);
    await keepForUndo({ undoId, now }, table.name, rows);
    await table.bulkDelete(chunk);
  }
}

async function keepForUndo({ undoId, now }: Forgetting, table: string, rows: unknown[]) {
  if (rows.length === 0) return;
  const expiresAt = now + UNDO_MS;
  await database.forgotten.add({ undoId, forgottenAt: now, expiresAt, table, rows });
}

async function bury({ now }: Forgetting, ids: readonly string[]): Promise<void> {
  await database.tombstones.bulkPut(ids.map((id) => ({ id, at: now })));
}

/** Takes what only the forgotten shop said out of a product that other shops have as well. */
async function renameProduct(
  forgetting: Forgetting,
  id: string,
  listings: readonly Listing[],
): Promise<void> {
  const { products, aliases } = database;
  const product = parseRow(productSchema, await products.get(id), 'products');
  if (product === null) return;
  await keepForUndo(forgetting, products.name, [product]);
  const gone = parseRows(
    aliasSchema,
    await aliases.where('productId').equals(id).toArray(),
    'aliases',
  )
    .filter((alias) => !alias.listingIds.some((listingId) => isAmong(listings, listingId)))
    .map((alias) => alias.id);
  await move(forgetting, aliases, gone);
  await products.put(seenOnlyAt(product, listings, forgetting.now));
}

function isAmong(listings: readonly Listing[], id: string): boolean {
  return listings.some((listing) => listing.id === id);
}
