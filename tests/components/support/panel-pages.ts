/** Pages and memories to draw the panel from, as the background and the store would give them. */
import type { PanelState, ProductPage } from '@/components/product/panel-state';
import type { DetectedOffer, DetectedProduct, ProductDetection } from '@/lib/domain/detection';
import type { Listing } from '@/lib/domain/listing';
import {
  type ListingPrices,
  type ProductMemory,
  summarizePoints,
} from '@/lib/domain/price-history';
import type { Product } from '@/lib/domain/product';

export const NOW = new Date(2026, 10, 21, 12).getTime();
export const DAY = 86_400_000;
export const SHOP = 'maison-lumen.example';

const PRODUCT: DetectedProduct = {
  name: 'Auralis Q45 wireless headphones, noise cancelling, midnight blue',
  brand: 'Auralis',
  gtin: '04006381333931',
  mpn: 'Q45-MB',
  sku: 'AQ45MB',
  image: null,
  category: null,
  variantLabel: 'midnight blue',
};

export const OFFER: DetectedOffer = {
  price: '89.90',
  priceCurrency: 'EUR',
  listPrice: '129.00',
  availability: 'InStock',
  itemCondition: 'NewCondition',
  seller: null,
  isFrom: false,
  isPersonal: false,
  unitPrice: null,
};

/** A detection of the headphones at `SHOP`, changed where a test says so. */
export function detection(
  change: Partial<Omit<ProductDetection, 'product'>> & { product?: Partial<DetectedProduct> } = {},
): ProductDetection {
  return {
    url: `https://${SHOP}/products/q45`,
    canonicalUrl: null,
    pageKind: 'product',
    offers: [OFFER],
    rating: { ratingValue: 4.6, bestRating: 5, ratingCount: 1204 },
    provenance: {},
    confidence: {},
    doubts: [],
    cards: [],
    ...change,
    product: { ...PRODUCT, ...change.product },
  };
}

/** A listing of the headphones; by default the one at `SHOP`. */
export function listing(change: Partial<Listing> = {}): Listing {
  const shop = change.shop ?? SHOP;
  return {
    id: shop,
    productId: 'product-1',
    shop,
    keys: [],
    url: `https://${shop}/products/q45`,
    name: PRODUCT.name,
    variantLabel: null,
    gtin: PRODUCT.gtin,
    sku: null,
    price: { amount: 8990, currency: 'EUR' },
    listPrice: null,
    availability: 'InStock',
    itemCondition: 'NewCondition',
    seller: null,
    pricedAt: NOW,
    rating: null,
    firstSeenAt: NOW,
    lastSeenAt: NOW,
    updatedAt: NOW,
    ...change,
  };
}

/** The prices of a listing in euro, one a visit: `[days ago, cents]`, oldest first. */
export function prices(listingId: string, seen: readonly [number, number][]): ListingPrices {
  const points = seen.map(([daysAgo, amount]) => ({
    at: NOW - daysAgo * DAY,
    amount,
    listAmount: null,
    availability: null,
    isConfirmed: false,
  }));
  const summary = summarizePoints(points, 'EUR');
  if (summary === null) throw new Error('a line of prices has at least one');
  return {
    listingId,
    currency: 'EUR',
    itemCondition: 'NewCondition',
    seller: null,
    visits: seen.length,
    ...summary,
  };
}

function product(change: Partial<Product> = {}): Product {
  return {
    id: 'product-1',
    name: PRODUCT.name,
    brand: PRODUCT.brand,
    category: null,
    keys: [],
    words: [],
    firstSeenAt: NOW,
    lastSeenAt: NOW,
    updatedAt: NOW,
    ...change,
  };
}

export function memory(
  listings: Listing[],
  lines: ListingPrices[] = [prices(SHOP, [[0, 8990]])],
): ProductMemory {
  return { product: product(), listings, prices: lines };
}

export function productPage(
  detected = detection(),
  remembered: ProductPage['memory'] = memory([listing()]),
): ProductPage {
  return {
    seen: {
      kind: 'seen',
      at: NOW,
      url: detected.url,
      shop: SHOP,
      detection: detected,
      productId: 'product-1',
      listingId: SHOP,
      seenBefore: false,
      isKept: true,
    },
    detection: detected,
    memory: remembered,
    pointed: [],
  };
}

export function found(...page: Parameters<typeof productPage>): PanelState {
  return { kind: 'found', page: productPage(...page) };
}

/** Seen at three shops over four visits; one of them in other currency, one refurbished. */
export function richMemory(): ProductMemory {
  return memory(
    [
      listing(),
      listing({
        shop: 'brico-nord.example',
        price: { amount: 8150, currency: 'EUR' },
        pricedAt: NOW - 2 * DAY,
      }),
      listing({
        shop: 'casa-mia.example',
        price: { amount: 8600, currency: 'EUR' },
        pricedAt: NOW - 21 * DAY,
        gtin: null,
        variantLabel: 'blu notte',
      }),
      listing({
        shop: 'tiny-things.example',
        price: { amount: 7400, currency: 'EUR' },
        itemCondition: 'RefurbishedCondition',
        pricedAt: NOW - 40 * DAY,
      }),
      listing({
        shop: 'harbour-hifi.example',
        price: { amount: 7250, currency: 'GBP' },
        pricedAt: NOW - 3600_000,
      }),
    ],
    [
      prices(SHOP, [
        [60, 9900],
        [41, 8490],
        [12, 9490],
        [0, 8990],
      ]),
    ],
  );
}
