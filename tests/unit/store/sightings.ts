/** Detections as the background receives them, for tests of the store. */
import type { ProductDetection } from '@/lib/domain/detection';
import { database } from '@/lib/store/database';
import type { Recorded } from '@/lib/store/record-sighting';
import { recordSighting } from '@/lib/store/record-sighting';

export const NOON = new Date(2026, 4, 4, 12).getTime();
export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** Valid GTINs of the range that GS1 keeps for demonstrations. */
export const BLACK = '09521234001010';
export const SILVER = '09521234001027';

type Claims = Partial<ProductDetection['product']> &
  Partial<ProductDetection['offers'][number]> & {
    url?: string;
    canonicalUrl?: string | null;
  };

/** A page of the Auralis Q45 at 199.00 EUR, without codes, unless `claims` says otherwise. */
export function detectionOf(claims: Claims = {}): ProductDetection {
  const { url = 'https://www.kestrel.example/p/q45', canonicalUrl = null } = claims;
  return {
    url,
    canonicalUrl,
    pageKind: 'product',
    product: {
      name: claims.name ?? 'Auralis Q45 wireless headphones',
      brand: claims.brand === undefined ? 'Auralis' : claims.brand,
      gtin: claims.gtin ?? null,
      mpn: claims.mpn ?? null,
      sku: claims.sku ?? null,
      image: null,
      category: null,
      variantLabel: claims.variantLabel ?? null,
    },
    offers: [
      {
        price: claims.price === undefined ? '199.00' : claims.price,
        priceCurrency: claims.priceCurrency === undefined ? 'EUR' : claims.priceCurrency,
        listPrice: claims.listPrice ?? null,
        availability: claims.availability ?? 'InStock',
        itemCondition: claims.itemCondition ?? null,
        seller: claims.seller ?? null,
        isFrom: claims.isFrom ?? false,
        isPersonal: claims.isPersonal ?? false,
        unitPrice: null,
      },
    ],
    rating: null,
    provenance: {},
    confidence: {},
    doubts: [],
    cards: [],
  };
}

/** Records such a page; the shop is the one of its address. */
export function see(claims: Claims = {}, now = NOON): Promise<Recorded> {
  const detection = detectionOf(claims);
  const shop = new URL(detection.url).hostname.replace(/^www\./, '');
  return recordSighting({ detection, shop, now });
}

/** Every row of every table that holds what was seen, sorted, for comparison before and after. */
export async function dump(): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

/** An empty database, as on the day of installing. */
export async function emptyDatabase(): Promise<void> {
  await database.delete();
  await database.open();
}
