/** The journey: when which listing was looked at. */
import Dexie from 'dexie';
import { visitSchema } from '@/lib/domain/visit';
import { database } from './database';
import { parseRow } from './rows';

/** What is looked at again within half an hour is one visit. */
export const VISIT_MS = 30 * 60_000;

/** The visits of a listing as a collection, oldest first. */
export function visitsOf(listingId: string) {
  return database.visits
    .where('[listingId+at]')
    .between([listingId, Dexie.minKey], [listingId, Dexie.maxKey]);
}

/**
 * Adds a visit at `now` unless one goes on, inside the caller's transaction. Gives when the visit
 * that goes on began, and null when this is the beginning of one.
 */
export async function recordVisit(
  productId: string,
  listingId: string,
  now: number,
): Promise<number | null> {
  const recent = await database.visits
    .where('[listingId+at]')
    .between([listingId, now - VISIT_MS], [listingId, now + VISIT_MS], false, false)
    .last();
  const ongoing = parseRow(visitSchema, recent, 'visits');
  if (ongoing !== null) return ongoing.at;
  const id = crypto.randomUUID();
  await database.visits.add({ id, kind: 'page', at: now, productId, listingId });
  return null;
}
