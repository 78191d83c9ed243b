/** Makes two products one, and finds the one that a merged product became. */
import { joinProducts } from '@/lib/domain/join-products';
import type { Product } from '@/lib/domain/product';
import { database } from './database';
import { aliasSchema, parseRow } from './rows';

// A loop of aliases can only come from a damaged database.
const HOPS_LIMIT = 16;

/** The id under which a product is kept now: its own, or that of the one it was merged into. */
export async function currentProductId(id: string): Promise<string> {
  let current = id;
  for (let hop = 0; hop < HOPS_LIMIT; hop++) {
    const alias = parseRow(aliasSchema, await database.aliases.get(current), 'aliases');
    if (alias === null) return current;
    current = alias.productId;
  }
  return current;
}

/**
 * Merges two products inside the caller's transaction: the smaller id stays, the other one leaves
 * an alias that says what it was. Gives the product that stays.
 */
export async function mergeProducts(one: Product, other: Product, now: number): Promise<Product> {
  const [kept, ceased] = one.id < other.id ? [one, other] : [other, one];
  const joined = { ...joinProducts(kept, ceased), updatedAt: now };
  const listings = database.listings.where('productId').equals(ceased.id);
  const listingIds = await listings.primaryKeys();
  await listings.modify({ productId: kept.id, updatedAt: now });
  await database.visits.where('productId').equals(ceased.id).modify({ productId: kept.id });
  await database.aliases.put({
    id: ceased.id,
    productId: kept.id,
    product: ceased,
    listingIds,
    at: now,
  });
  await database.products.delete(ceased.id);
  await database.products.put(joined);
  return joined;
}
