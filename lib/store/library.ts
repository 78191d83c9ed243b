/** Reads what was seen, newest first: everything, or what is found by the words typed so far. */
import { type Listing, listingSchema } from '@/lib/domain/listing';
import { type Product, productSchema } from '@/lib/domain/product';
import { typedWords } from '@/lib/domain/words';
import { database } from './database';
import { newestFirst } from './product-memory';
import { parseRows } from './rows';

export interface LibraryEntry {
  product: Product;
  /** Newest seen first. */
  listings: Listing[];
}

export interface LibraryPage {
  entries: LibraryEntry[];
  /** True when a higher limit would give more. */
  hasMore: boolean;
}

/** What is kept of one shop. */
export interface KnownShop {
  /** The registrable domain. */
  shop: string;
  listings: number;
  lastSeenAt: number;
}

/**
 * The `limit` products seen last. Each word of `search` must be the beginning of a word of a
 * product's names or brand, in any order and language, without regard to case and accents; an
 * empty search finds everything.
 */
export function readLibrary({
  search,
  limit,
}: {
  search: string;
  limit: number;
}): Promise<LibraryPage> {
  const { products, listings } = database;
  return database.transaction('r', [products, listings], async () => {
    const ids = await newestIds(typedWords(search), limit + 1);
    const rows = (await products.bulkGet(ids.slice(0, limit))).filter((row) => row !== undefined);
    const found = parseRows(productSchema, rows, 'products');
    const stored = await listings
      .where('productId')
      .anyOf(found.map((product) => product.id))
      .toArray();
    const byProduct = groupByProduct(parseRows(listingSchema, stored, 'listings'));
    const entries = found.map((product) => ({
      product,
      listings: (byProduct.get(product.id) ?? []).sort(newestFirst),
    }));
    return { entries, hasMore: ids.length > limit };
  });
}

/** Every shop that something was seen at, the one seen last first. */
export async function readShops(): Promise<KnownShop[]> {
  const shops = new Map<string, KnownShop>();
  // Keys only: no listing is loaded to count it.
  const keys = await database.listings.orderBy('[shop+lastSeenAt]').keys();
  for (const key of keys) {
    if (!Array.isArray(key)) continue;
    const [shop, lastSeenAt] = key;
    if (typeof shop !== 'string' || typeof lastSeenAt !== 'number') continue;
    const known = shops.get(shop);
    shops.set(shop, { shop, listings: (known?.listings ?? 0) + 1, lastSeenAt });
  }
  return [...shops.values()].sort((left, right) => right.lastSeenAt - left.lastSeenAt);
}

async function newestIds(words: readonly string[], limit: number): Promise<string[]> {
  const newest = database.products.orderBy('lastSeenAt').reverse();
  if (words.length === 0) return newest.limit(limit).primaryKeys();
  const found = await idsWithAll(words);
  if (found.size === 0) return [];
  const ids = await newest.primaryKeys();
  return ids.filter((id) => found.has(id)).slice(0, limit);
}

async function idsWithAll(words: readonly string[]): Promise<Set<string>> {
  // Longest first: the fewest products are left to look for the others in.
  const [first = '', ...others] = [...words].sort((left, right) => right.length - left.length);
  let found = new Set(await idsWith(first));
  for (const word of others) {
    if (found.size === 0) break;
    const ids = await idsWith(word);
    found = new Set(ids.filter((id) => found.has(id)));
  }
  return found;
}

function idsWith(beginning: string): Promise<string[]> {
  return database.products.where('words').startsWith(beginning).primaryKeys();
}

function groupByProduct(listings: readonly Listing[]): Map<string, Listing[]> {
  const groups = new Map<string, Listing[]>();
  for (const listing of listings) {
    const group = groups.get(listing.productId);
    if (group === undefined) groups.set(listing.productId, [listing]);
    else group.push(listing);
  }
  return groups;
}
