/** A Listing: one variant at one shop, the thing that has a price. */
import * as z from 'zod/mini';
import { moneySchema } from './money';
import { AVAILABILITIES, CONDITIONS } from './offer';

const claimedRatingSchema = z.object({
  ratingValue: z.number(),
  bestRating: z.number(),
  ratingCount: z.nullable(z.number()),
});

export const listingSchema = z.object({
  id: z.string().check(z.minLength(1)),
  productId: z.string(),
  /** The registrable domain ("shop.example"), see shop-of.ts. */
  shop: z.string(),
  /** What it is found again by: gtin, sku, page; each begins with the shop (see listing-key.ts). */
  keys: z.array(z.string()),
  /** The page, opened exactly as it was found. */
  url: z.string(),
  name: z.string(),
  variantLabel: z.nullable(z.string()),
  gtin: z.nullable(z.string()),
  sku: z.nullable(z.string()),
  /** Newest price seen; null until one was seen without doubt. */
  price: z.nullable(moneySchema),
  listPrice: z.nullable(moneySchema),
  availability: z.nullable(z.enum(AVAILABILITIES)),
  itemCondition: z.nullable(z.enum(CONDITIONS)),
  seller: z.nullable(z.string()),
  /** When `price` was seen last, ms since 1970; null while there is none. */
  pricedAt: z.nullable(z.number()),
  rating: z.nullable(claimedRatingSchema),
  firstSeenAt: z.number(),
  lastSeenAt: z.number(),
  updatedAt: z.number(),
});
export type Listing = z.infer<typeof listingSchema>;
