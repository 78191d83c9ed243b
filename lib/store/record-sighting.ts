/** Keeps what a page said about one product: product, listing, prices and visit, in one transaction. */
import type { ProductDetection } from '@/lib/domain/detection';
import type { Listing } from '@/lib/domain/listing';
import { chooseListing, joinListingKeys, variantClaim } from '@/lib/domain/listing-key';
import { type ObservedPrice, observedPrices } from '@/lib/domain/observation';
import { isCrowded } from './crowded-shop';
import { database } from './database';
import { listingsByKeys } from './listings-by-keys';
import { placeProduct } from './place-product';
import { recordPrices } from './record-prices';
import { recordVisit } from './visits';

export interface Sighting {
  detection: ProductDetection;
  /** The registrable domain ("shop.example"). */
  shop: string;
  /** Milliseconds since 1970. */
  now: number;
}

export interface Recorded {
  productId: string;
  listingId: string;
  /** True when the product was known before this visit began. */
  seenBefore: boolean;
  /** False when nothing is kept under these ids: the shop has shown too much that is new (crowded-shop.ts). */
  isKept: boolean;
}

/**
 * Records one sighting, all of it or nothing. Recorded twice at the same `now` it changes nothing
 * the second time; again within the same visit it answers `seenBefore` as it did first.
 */
export function recordSighting(sighting: Sighting): Promise<Recorded> {
  const { products, listings, series, visits, aliases } = database;
  // Dexie keeps the transaction open over native awaits only where it is given an async function.
  return database.transaction('rw', [products, listings, series, visits, aliases], async () =>
    record(sighting),
  );
}

async function record({ detection, shop, now }: Sighting): Promise<Recorded> {
  const claim = variantClaim(shop, detection);
  const known = chooseListing(await listingsByKeys(claim.keys), claim);
  if (known === null && (await isCrowded(shop, now))) return notKept();
  const { product, isKnown } = await placeProduct(detection.product, shop, known, now);
  const prices = observedPrices(detection);
  const listing: Listing = {
    ...(known ?? newListing(shop, now)),
    ...currentOffer(detection, known, prices, now),
    productId: product.id,
    keys: joinListingKeys(claim.keys, known?.keys ?? []),
    url: detection.url,
    name: claim.name,
    variantLabel: claim.variantLabel ?? known?.variantLabel ?? null,
    gtin: claim.gtin ?? known?.gtin ?? null,
    sku: claim.sku ?? known?.sku ?? null,
    rating: detection.rating ?? known?.rating ?? null,
    lastSeenAt: now,
    updatedAt: now,
  };
  await database.listings.put(listing);
  await recordPrices(listing.id, prices, now);
  const ongoing = await recordVisit(product.id, listing.id, now);
  return {
    productId: product.id,
    listingId: listing.id,
    seenBefore: isKnown && (ongoing === null || product.firstSeenAt !== ongoing),
    isKept: true,
  };
}

function notKept(): Recorded {
  const [productId, listingId] = [crypto.randomUUID(), crypto.randomUUID()];
  return { productId, listingId, seenBefore: false, isKept: false };
}

function newListing(shop: string, now: number) {
  return { id: crypto.randomUUID(), shop, firstSeenAt: now };
}

/** What the listing asks now: the newest price without doubt stays until there is a newer one. */
function currentOffer(
  detection: ProductDetection,
  known: Listing | null,
  prices: readonly ObservedPrice[],
  now: number,
) {
  const main = prices.find((observed) => observed.isMain);
  if (main !== undefined) {
    const { price, listPrice, availability, itemCondition, seller } = main;
    return { price, listPrice, availability, itemCondition, seller, pricedAt: now };
  }
  return {
    price: known?.price ?? null,
    listPrice: known?.listPrice ?? null,
    availability: detection.offers[0]?.availability ?? known?.availability ?? null,
    itemCondition: known?.itemCondition ?? null,
    seller: known?.seller ?? null,
    pricedAt: known?.pricedAt ?? null,
  };
}
