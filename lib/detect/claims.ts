/** What a reader believes before the judge has compared it with what the others believe. */
import type { DetectedOffer, DetectedRating } from '@/lib/domain/detection';

export type OfferClaim = Omit<DetectedOffer, 'isPersonal' | 'unitPrice'> & {
  /** As in DetectedOffer; a reader that cannot tell says nothing. */
  isPersonal?: boolean;
  unitPrice?: DetectedOffer['unitPrice'];
  /** The other reading of an ambiguous print: "1.226" is 1226 or 1.226. */
  otherPrice: string | null;
  /** What the offer itself says of the thing offered. */
  gtin: string | null;
  mpn: string | null;
  sku: string | null;
  /** What names the variant that is offered: sku, gtin, mpn, ids, in lower case. */
  codes: readonly string[];
  /** The offer's own address, absolute. */
  url: string | null;
  variantLabel: string | null;
};

/** What an offer says of the thing offered where it is the page's only thing: nothing of its own. */
export const NO_THING = {
  gtin: null,
  mpn: null,
  sku: null,
  codes: [],
  url: null,
  variantLabel: null,
} as const satisfies Partial<OfferClaim>;

export type ProductClaim = {
  name: string | null;
  brand: string | null;
  gtin: string | null;
  mpn: string | null;
  sku: string | null;
  image: string | null;
  category: string | null;
  variantLabel: string | null;
  rating: DetectedRating | null;
  offers: readonly OfferClaim[];
  /** The variants of a group, each a product of its own. */
  variants: readonly ProductClaim[];
  /** What names it: sku, gtin, mpn, ids, in lower case. */
  codes: readonly string[];
  /** Absolute addresses that it says are its own. */
  urls: readonly string[];
  /** `main`: the page says that it is about this; `card`: one of a list; `plain`: it stands there. */
  place: 'main' | 'plain' | 'card';
};

/** All that one reader made of a page. */
export type Reading = {
  products: readonly ProductClaim[];
  /** schema.org types of the page's root things, in lower case ("newsarticle", "itemlist"). */
  pageTypes: readonly string[];
  /** The names of the page's breadcrumbs, outermost first. */
  breadcrumbs: readonly string[];
};
