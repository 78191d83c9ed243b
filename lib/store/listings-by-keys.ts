/** Finds the listings that a sighting may be of. */
import { type Listing, listingSchema } from '@/lib/domain/listing';
import { database } from './database';
import { parseRows } from './rows';

// A key that thousands of listings of one shop claim must not make a sighting slow.
const CANDIDATES_LIMIT = 30;

/** The listings that have one of the keys, each once; at most 30 for each key. */
export async function listingsByKeys(keys: readonly string[]): Promise<Listing[]> {
  const rows = new Map<string, Listing>();
  for (const key of keys) {
    const found = await database.listings
      .where('keys')
      .equals(key)
      .limit(CANDIDATES_LIMIT)
      .toArray();
    for (const row of found) rows.set(row.id, row);
  }
  return parseRows(listingSchema, [...rows.values()], 'listings');
}
