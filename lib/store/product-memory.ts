/** Reads all that is kept of one product: its listings and what they asked over time. */

import { type Listing, listingSchema } from '@/lib/domain/listing';
import { conditionOf } from '@/lib/domain/observation';
import {
  type ListingPrices,
  type ProductMemory,
  summarizePoints,
} from '@/lib/domain/price-history';
import { productSchema } from '@/lib/domain/product';
import { decodeSeries } from '@/lib/domain/series';
import { visitSchema } from '@/lib/domain/visit';
import { database } from './database';
import { currentProductId } from './merge-products';
import { readSeriesOf } from './record-prices';
import { parseRow, parseRows, type SeriesRow } from './rows';
import { VISIT_MS, visitsOf } from './visits';

/**
 * The product with its listings (newest seen first) and prices (see ListingPrices). The id of a
 * product that was merged gives the one that it became. Null when nothing is kept under the id.
 */
export function readProductMemory(productId: string): Promise<ProductMemory | null> {
  const { products, listings, series, visits, aliases } = database;
  return database.transaction('r', [products, listings, series, visits, aliases], async () => {
    const id = await currentProductId(productId);
    const product = parseRow(productSchema, await products.get(id), 'products');
    if (product === null) return null;
    const known = await listingsOf(id);
    const prices = await Promise.all(known.map(readPrices));
    return { product, listings: known, prices: prices.flat() };
  });
}

/**
 * The listings of a product, newest seen first, without their prices over time. The id of a product
 * that was merged gives those of the one that it became; an unknown one gives none.
 */
export function readListings(productId: string): Promise<Listing[]> {
  const { listings, aliases } = database;
  return database.transaction('r', [listings, aliases], async () =>
    listingsOf(await currentProductId(productId)),
  );
}

async function listingsOf(id: string): Promise<Listing[]> {
  const rows = await database.listings.where('productId').equals(id).toArray();
  return parseRows(listingSchema, rows, 'listings').sort(newestFirst);
}

/** Sorts what was seen last to the front. */
export function newestFirst(
  left: { id: string; lastSeenAt: number },
  right: { id: string; lastSeenAt: number },
): number {
  return right.lastSeenAt - left.lastSeenAt || (left.id < right.id ? -1 : 1);
}

async function readPrices(listing: Listing): Promise<ListingPrices[]> {
  const visitTimes = await readVisitTimes(listing.id);
  const lines = new Map<string, SeriesRow[]>();
  for (const row of await readSeriesOf(listing.id)) {
    const line = JSON.stringify([row.currency, row.itemCondition, row.seller]);
    lines.set(line, [...(lines.get(line) ?? []), row]);
  }
  return [...lines.values()]
    .flatMap((rows) => readLine(rows, visitTimes))
    .sort(
      (left, right) =>
        Number(isCurrent(right, listing)) - Number(isCurrent(left, listing)) ||
        right.last.at - left.last.at,
    );
}

function readLine(rows: readonly SeriesRow[], visitTimes: readonly number[]): ListingPrices[] {
  const [row] = rows;
  if (row === undefined) return [];
  const points = [...rows].sort((left, right) => left.year - right.year).flatMap(decodeSeries);
  const summary = summarizePoints(points, row.currency);
  if (summary === null) return [];
  const start = summary.first.at - VISIT_MS;
  const end = endOfDay(summary.last.at);
  return [
    {
      listingId: row.listingId,
      currency: row.currency,
      itemCondition: row.itemCondition,
      seller: row.seller === '' ? null : row.seller,
      visits: visitTimes.filter((at) => at > start && at < end).length,
      ...summary,
    },
  ];
}

// Each day of visits adds a point, so the last point's day is the last day of the line.
function endOfDay(at: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}

async function readVisitTimes(listingId: string): Promise<number[]> {
  const rows = await visitsOf(listingId).toArray();
  return parseRows(visitSchema, rows, 'visits').map((visit) => visit.at);
}

function isCurrent(line: ListingPrices, listing: Listing): boolean {
  return (
    line.currency === listing.price?.currency &&
    line.itemCondition === conditionOf(listing.itemCondition) &&
    line.seller === listing.seller
  );
}
