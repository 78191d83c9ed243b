/** Brings back what was forgotten while that is still possible, and ends the possibility. */
import * as z from 'zod/mini';
import { joinProducts } from '@/lib/domain/join-products';
import { listingSchema } from '@/lib/domain/listing';
import { productSchema } from '@/lib/domain/product';
import { seenOnlyAt } from '@/lib/domain/rename-product';
import { database } from './database';
import { UNDO_MS } from './forget';
import { currentProductId, mergeProducts } from './merge-products';
import { reuniteListing } from './reunite-listing';
import { type Forgotten, parseRow, parseRows, shopRuleRowSchema } from './rows';

const identified = z.object({ id: z.string() });

/**
 * Brings back what was forgotten under `undoId`, exactly as it was. What was seen again since then
 * is kept too: a listing that came back meanwhile is united with what it was before. False when the
 * time is over or there is no such id.
 */
export function undoForget(undoId: string, now: number): Promise<boolean> {
  return database.transaction('rw', database.tables, async () => {
    const { forgotten } = database;
    const keys = await forgotten.where('undoId').equals(undoId).primaryKeys();
    const listingIds: string[] = [];
    const productIds = new Set<string>();
    let restored = false;
    for (const key of keys) {
      const kept = await forgotten.get(key);
      if (kept === undefined || isOver(kept, now)) continue;
      const ids = await restore(kept);
      if (kept.table === database.listings.name) listingIds.push(...ids);
      if (kept.table === database.products.name) for (const id of ids) productIds.add(id);
      restored = true;
    }
    await forgotten.bulkDelete(keys);
    for (const id of listingIds) await reuniteListing(id, now);
    await keepForgotten(productIds, now);
    return restored;
  });
}

/**
 * Deletes what can no longer be brought back. To be called at every start, and again at the time
 * (ms since 1970) that it gives: when the next window ends, or null when nothing waits.
 */
export async function sweepForgotten(now: number): Promise<number | null> {
  const { forgotten } = database;
  await forgotten.where('expiresAt').belowOrEqual(now).delete();
  // The clock was set back: no window can end later than a whole one from now.
  await forgotten
    .where('expiresAt')
    .above(now + UNDO_MS)
    .delete();
  const next = await forgotten.orderBy('expiresAt').first();
  return next?.expiresAt ?? null;
}

function isOver({ expiresAt }: Forgotten, now: number): boolean {
  return expiresAt <= now || expiresAt > now + UNDO_MS;
}

/** Puts rows back into their table; gives their ids. */
async function restore(kept: Forgotten): Promise<string[]> {
  const { products, shopRules, tombstones } = database;
  const ids = kept.rows.flatMap((row) => idOf(row) ?? []);
  if (kept.table === products.name) {
    for (const row of kept.rows) await restoreProduct(row, kept.forgottenAt);
  } else if (kept.table === shopRules.name) {
    await restoreRules(kept.rows);
  } else {
    await database.table(kept.table).bulkPut(kept.rows);
  }
  if (kept.table !== tombstones.name) await tombstones.bulkDelete(ids);
  return ids;
}

/**
 * Takes out of products that came back what only shops said that are still forgotten: each was kept
 * as it was before its own shop went, with the words of all the others.
 */
async function keepForgotten(productIds: ReadonlySet<string>, now: number): Promise<void> {
  const { products, listings, forgotten } = database;
  const waiting = await forgotten.where('table').equals(products.name).toArray();
  const partly = new Set(waiting.flatMap(({ rows }) => rows.flatMap((row) => idOf(row) ?? [])));
  for (const restored of productIds) {
    if (!partly.has(restored)) continue;
    const id = await currentProductId(restored);
    const product = parseRow(productSchema, await products.get(id), products.name);
    const rows = await listings.where('productId').equals(id).toArray();
    const known = parseRows(listingSchema, rows, listings.name);
    if (product !== null) await products.put(seenOnlyAt(product, known, now));
  }
}

/** What was pointed at again since then is what holds. */
async function restoreRules(rows: readonly unknown[]): Promise<void> {
  const { shopRules } = database;
  for (const row of parseRows(shopRuleRowSchema, rows, shopRules.name)) {
    const since = parseRow(shopRuleRowSchema, await shopRules.get(row.host), shopRules.name);
    await shopRules.put({ ...row, fields: { ...row.fields, ...since?.fields } });
  }
}

function idOf(row: unknown): string | null {
  const parsed = identified.safeParse(row);
  return parsed.success ? parsed.data.id : null;
}

/** A product that only lost a shop is still there, and may have been seen or merged since. */
async function restoreProduct(row: unknown, forgottenAt: number): Promise<void> {
  const table = database.table(database.products.name);
  const before = parseRow(productSchema, row, table.name);
  if (before === null) {
    await table.put(row);
    return;
  }
  const id = await currentProductId(before.id);
  const since = parseRow(productSchema, await table.get(id), table.name);
  if (since === null || since.updatedAt === forgottenAt) await table.put(row);
  else if (since.id === before.id) await table.put(joinProducts(before, since));
  else await mergeProducts(before, since, since.updatedAt);
}
