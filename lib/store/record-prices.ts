/** Adds observed prices to the series of a listing, inside the caller's transaction. */
import Dexie from 'dexie';
import type { ObservedPrice } from '@/lib/domain/observation';
import { appendPoint } from '@/lib/domain/series';
import { database } from './database';
import { parseRow, parseRows, type SeriesKey, type SeriesRow, seriesRowSchema } from './rows';

// A marketplace has many sellers; a page that invents new ones for ever must not fill the disk.
const SERIES_LIMIT = { main: 2000, others: 500 } as const;

/** Every series of a listing. */
export async function readSeriesOf(listingId: string): Promise<SeriesRow[]> {
  const rows = await seriesOf(listingId).toArray();
  return parseRows(seriesRowSchema, rows, 'series');
}

/** The series of a listing as a collection, for moving or deleting them unread. */
export function seriesOf(listingId: string) {
  return database.series.where(':id').between([listingId, Dexie.minKey], [listingId, Dexie.maxKey]);
}

/** The primary key of a series. */
export function seriesKey(row: Omit<SeriesRow, 'updatedAt'>): SeriesKey {
  return [row.listingId, row.currency, row.itemCondition, row.seller, row.origin, row.year];
}

/**
 * Adds each price to its series of this year. A price that tells nothing new writes nothing. A
 * series that does not parse is left as it is rather than overwritten. A listing that has 500
 * takes no more but of its main offer.
 */
export async function recordPrices(
  listingId: string,
  prices: readonly ObservedPrice[],
  now: number,
): Promise<void> {
  for (const observed of prices) {
    const { price, listPrice, availability, itemCondition, seller, isConfirmed } = observed;
    const key: SeriesKey = [
      listingId,
      price.currency,
      itemCondition,
      seller ?? '',
      'seen',
      new Date(now).getUTCFullYear(),
    ];
    const stored = await database.series.get(key);
    const known = parseRow(seriesRowSchema, stored, 'series');
    if (stored !== undefined && known === null) continue;
    const limit = observed.isMain ? SERIES_LIMIT.main : SERIES_LIMIT.others;
    if (stored === undefined && (await seriesOf(listingId).count()) >= limit) continue;
    const point = {
      at: now,
      amount: price.amount,
      listAmount: listPrice?.amount ?? null,
      availability,
      isConfirmed,
    };
    const series = appendPoint(known, point);
    if (series === known) continue;
    await database.series.put({
      listingId,
      currency: price.currency,
      itemCondition,
      seller: seller ?? '',
      origin: 'seen',
      year: new Date(now).getUTCFullYear(),
      ...series,
      updatedAt: now,
    });
  }
}
