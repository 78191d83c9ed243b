/** Decides which product a sighting belongs to: the listing's own, one known from elsewhere, or a new one. */
import type { DetectedProduct } from '@/lib/domain/detection';
import { KEYS_LIMIT, unite } from '@/lib/domain/join-products';
import { type Listing, listingSchema } from '@/lib/domain/listing';
import { type Product, productSchema } from '@/lib/domain/product';
import { productKeys } from '@/lib/domain/product-key';
import { isSameProduct } from '@/lib/domain/same-product';
import { indexWords, WORDS_LIMIT } from '@/lib/domain/words';
import { database } from './database';
import { mergeProducts } from './merge-products';
import { parseRow, parseRows } from './rows';

// One number claimed by thousands of products must not make a sighting slow.
const CANDIDATES_LIMIT = 20;

/** A sighting's product, and whether it was known before. */
export interface Placed {
  product: Product;
  isKnown: boolean;
}

/**
 * The product of a claim made at `shop`, written inside the caller's transaction. `listing` is the
 * listing found for it, if any: it keeps its product, but when it is the only listing of that
 * product and another product turns out to be the same, the two are merged.
 */
export async function placeProduct(
  claim: DetectedProduct,
  shop: string,
  listing: Listing | null,
  now: number,
): Promise<Placed> {
  const own =
    listing === null
      ? null
      : parseRow(productSchema, await database.products.get(listing.productId), 'products');
  if (own === null) {
    const known = await findProduct(claim, shop, null);
    const product = known === null ? newProduct(claim, now) : seeAgain(known, claim, false, now);
    await database.products.put(product);
    return { product, isKnown: known !== null };
  }
  const isAlone = (await database.listings.where('productId').equals(own.id).count()) === 1;
  const product = seeAgain(own, claim, isAlone, now);
  await database.products.put(product);
  const twin = isAlone ? await findProduct(claim, shop, own.id) : null;
  return {
    product: twin === null ? product : await mergeProducts(product, twin, now),
    isKnown: true,
  };
}

async function findProduct(
  claim: DetectedProduct,
  shop: string,
  exceptId: string | null,
): Promise<Product | null> {
  const { products, listings } = database;
  for (const key of productKeys(claim)) {
    const rows = await products.where('keys').equals(key).limit(CANDIDATES_LIMIT).toArray();
    const candidates = parseRows(productSchema, rows, products.name).filter(
      (product) => product.id !== exceptId,
    );
    const stored = await listings
      .where('productId')
      .anyOf(candidates.map((product) => product.id))
      .limit(CANDIDATES_LIMIT * 4)
      .toArray();
    const known = parseRows(listingSchema, stored, listings.name);
    const same = candidates.find((product) =>
      isSameProduct(claim, shop, {
        ...product,
        listings: known.filter((listing) => listing.productId === product.id),
      }),
    );
    if (same !== undefined) return same;
  }
  return null;
}

function newProduct(claim: DetectedProduct, now: number): Product {
  return {
    id: crypto.randomUUID(),
    name: claim.name,
    brand: claim.brand,
    category: claim.category,
    keys: productKeys(claim).sort(),
    words: indexWords([claim.name, claim.brand, claim.variantLabel]),
    firstSeenAt: now,
    lastSeenAt: now,
    updatedAt: now,
  };
}

// A product known from one listing is called what that listing is called now; one known from
// several keeps its name, whatever language the next shop speaks.
function seeAgain(known: Product, claim: DetectedProduct, isAlone: boolean, now: number): Product {
  const hasGtin = known.keys.some((key) => key.startsWith('gtin:'));
  const keys = productKeys(claim).filter((key) => !hasGtin || !key.startsWith('gtin:'));
  const words = indexWords([claim.name, claim.brand, claim.variantLabel]);
  return {
    ...known,
    name: isAlone ? claim.name : known.name,
    brand: known.brand ?? claim.brand,
    category: known.category ?? claim.category,
    keys: known.keys.length < KEYS_LIMIT ? unite(known.keys, keys) : known.keys,
    words: unite(known.words, words).slice(0, WORDS_LIMIT),
    lastSeenAt: now,
    updatedAt: now,
  };
}
