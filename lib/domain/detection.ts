/** A Detection: what one page claims, with the reader that found each field. Parsed at the bus. */
import * as z from 'zod/mini';
import { DECIMAL } from './decimal';
import { AVAILABILITIES, CONDITIONS } from './offer';
import { cleanText, TEXT_LIMIT } from './text';
import { UNITS } from './unit-price';
import { parseHttpUrl } from './url';

const line = (max: number) =>
  z.string().check(
    z.maxLength(max),
    z.refine((text) => cleanText(text, max) === text, 'not clean text'),
  );
const httpUrl = z
  .string()
  .check(z.refine((text) => parseHttpUrl(text) === text, 'not an http(s) address'));
const decimal = z.string().check(z.regex(DECIMAL));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));

export const PAGE_KINDS = ['product', 'listing', 'none'] as const;

const READERS = [
  'shopper',
  'shop-rule',
  'json-ld',
  'microdata',
  'rdfa',
  'platform',
  'open-graph',
  'attributes',
  'visible',
] as const;
const readerSchema = z.enum(READERS);
/**
 * The name of a reader: the shopper who pointed at it, a rule for the shop, one syntax of markup, the
 * state that the shop's platform leaves in the page, data attributes, or the visible page.
 */
export type Reader = z.infer<typeof readerSchema>;

const detectedOfferSchema = z.object({
  /** Decimal string with a point, as schema.org writes it. */
  price: z.nullable(decimal),
  priceCurrency: z.nullable(currency),
  /** The crossed-out price, in the same currency. */
  listPrice: z.nullable(decimal),
  availability: z.nullable(z.enum(AVAILABILITIES)),
  itemCondition: z.nullable(z.enum(CONDITIONS)),
  seller: z.nullable(line(TEXT_LIMIT.seller)),
  /** True for "from 19.90": nothing is selected, so it is nobody's price yet. */
  isFrom: z.boolean(),
  /** True for a price that not everybody pays: a member's, a logged-in customer's, one with a coupon. */
  isPersonal: z._default(z.boolean(), false),
  /** What a unit of it costs ("12.40 per kg"), in the offer's currency, as the shop tells it. */
  unitPrice: z._default(
    z.nullable(
      z.object({
        price: decimal,
        quantity: z.number().check(z.positive(), z.lte(1e6)),
        unit: z.enum(UNITS),
      }),
    ),
    null,
  ),
});
export type DetectedOffer = z.infer<typeof detectedOfferSchema>;

const detectedProductSchema = z.object({
  name: line(TEXT_LIMIT.name),
  brand: z.nullable(line(TEXT_LIMIT.brand)),
  /** 14 digits with a valid check digit, of the selected variant. */
  gtin: z.nullable(z.string().check(z.regex(/^\d{14}$/))),
  mpn: z.nullable(line(TEXT_LIMIT.code)),
  sku: z.nullable(line(TEXT_LIMIT.code)),
  image: z.nullable(httpUrl),
  category: z.nullable(line(TEXT_LIMIT.category)),
  /** What sets the selected variant apart, as the shop names it: "midnight blue, 64 GB". */
  variantLabel: z.nullable(line(TEXT_LIMIT.name)),
});
export type DetectedProduct = z.infer<typeof detectedProductSchema>;

const detectedRatingSchema = z.object({
  ratingValue: z.number().check(z.gte(0)),
  bestRating: z.number().check(z.gt(0)),
  ratingCount: z.nullable(z.int().check(z.nonnegative())),
});
/** As claimed by the shop: nothing of it is verified. */
export type DetectedRating = z.infer<typeof detectedRatingSchema>;

export const candidateSchema = z.object({
  price: decimal,
  priceCurrency: z.nullable(currency),
  reader: readerSchema,
  /** True when this number stands in the visible text of the page. */
  isVisible: z.boolean(),
});
export type Candidate = z.infer<typeof candidateSchema>;

const doubtSchema = z.object({
  field: z.enum(['price']),
  /** The readings that do not agree, best first; at least two, or one that the page does not show. */
  candidates: z.array(candidateSchema).check(z.minLength(1), z.maxLength(6)),
});
export type Doubt = z.infer<typeof doubtSchema>;

const listingCardSchema = z.object({
  name: line(TEXT_LIMIT.name),
  /** Where the card leads, as found. */
  url: httpUrl,
  image: z.nullable(httpUrl),
  price: z.nullable(decimal),
  priceCurrency: z.nullable(currency),
  /** The crossed-out price, in the same currency. */
  listPrice: z.nullable(decimal),
  /** True for "from 19.90" and for a range: `price` is its low end. */
  isFrom: z.boolean(),
});
/** One product of a list (a category, search results), as its card shows it. */
export type ListingCard = z.infer<typeof listingCardSchema>;

const FIELDS = [
  'name',
  'brand',
  'gtin',
  'mpn',
  'sku',
  'image',
  'category',
  'variantLabel',
  'price',
  'priceCurrency',
  'listPrice',
  'unitPrice',
  'availability',
  'itemCondition',
  'seller',
  'rating',
] as const;
export type Field = (typeof FIELDS)[number];

export const detectionSchema = z.object({
  /** The page's real address, as the address bar has it. */
  url: httpUrl,
  /** The page's canonical address, kept only when it is on the page's own origin. */
  canonicalUrl: z.nullable(httpUrl),
  pageKind: z.enum(PAGE_KINDS),
  product: z.nullable(detectedProductSchema),
  /** The main offer first, of the selected variant; its price is null when only its availability is known. */
  offers: z.array(detectedOfferSchema).check(z.maxLength(50)),
  rating: z.nullable(detectedRatingSchema),
  /** Which reader gave each field. */
  provenance: z.partialRecord(z.enum(FIELDS), readerSchema),
  /** 0 to 1 per field: how sure the judge is. */
  confidence: z.partialRecord(z.enum(FIELDS), z.number().check(z.gte(0), z.lte(1))),
  /** What the page contradicts itself about; a doubted price is never recorded. */
  doubts: z.array(doubtSchema).check(z.maxLength(4)),
  /** The products of a listing, in its order; empty for every other kind of page. */
  cards: z.array(listingCardSchema).check(z.maxLength(60)),
});
export type Detection = z.infer<typeof detectionSchema>;

/** A detection that holds a product. */
export type ProductDetection = Detection & { product: DetectedProduct };

/** True when the page is of one product. */
export function isProductDetection(detection: Detection): detection is ProductDetection {
  return detection.pageKind === 'product' && detection.product !== null;
}

/**
 * True when more readers may tell more (docs/decisions/0014): no product, one without a price or a
 * brand or any number that names it, a doubted price, or one that may be for some shoppers only.
 */
export function isWorthDeeperLook(detection: Detection): boolean {
  if (!isProductDetection(detection)) return true;
  const { product, offers, doubts } = detection;
  if (doubts.length > 0 || !offers.some(({ price }) => price !== null)) return true;
  if (offers[0]?.isPersonal) return true;
  return product.brand === null || (product.gtin ?? product.mpn ?? product.sku) === null;
}
