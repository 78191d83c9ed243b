/** Joins what the readers claim about one product, field by field, with who said it and how sure that is. */
import type { DetectedProduct, Detection, Reader } from '@/lib/domain/detection';
import { cleanText, TEXT_LIMIT } from '@/lib/domain/text';
import type { BesidePrice } from './beside-price';
import type { ChosenClaim } from './choose-variant';
import { isByRule } from './follow-rules';
import { Ledger } from './ledger';
import { likeness } from './likeness';
import { mergeOffers } from './merge-offers';
import type { Page } from './page';
import type { PriceClaim } from './price-judge';

/** One reader's claim about the page's product, narrowed to the variant that the page shows. */
export type ReaderClaim = {
  reader: Reader;
  claim: ChosenClaim;
  /** What the reader knows the product's other variants to cost. */
  otherVariantPrices: readonly string[];
  /** Prices that it holds for possible besides its own. */
  rivals?: PriceClaim['rivals'];
};

/** What one reader says of where the page hangs in the shop. */
export type ReaderTrail = { reader: Reader; breadcrumbs: readonly string[] };

/** The product that all `claims`, in order of trust, speak of. */
export function mergeClaims(
  claims: readonly ReaderClaim[],
  trails: readonly ReaderTrail[],
  page: Page,
  beside: BesidePrice,
): Pick<Detection, 'product' | 'offers' | 'rating' | 'provenance' | 'confidence' | 'doubts'> {
  const ledger = new Ledger();
  const product = mergeProduct(claims, trails, page, ledger);
  const rating = ledger.pick('rating', claims, ({ claim }) => claim.rating);
  const priced = claims.flatMap(({ reader, claim, otherVariantPrices, rivals }) =>
    claim.offers.slice(0, 1).map((offer) => ({ reader, offer, otherVariantPrices, rivals })),
  );
  // A rule points at one offer and knows nothing of other sellers.
  const first = claims.find(({ reader }) => !isByRule(reader));
  const others = first?.claim.offers.slice(1) ?? [];
  const { offers, doubts } = mergeOffers(priced, others, page, ledger, beside);
  const { provenance, confidence } = ledger;
  return { product, offers, rating, provenance, confidence, doubts };
}

function mergeProduct(
  claims: readonly ReaderClaim[],
  trails: readonly ReaderTrail[],
  page: Page,
  ledger: Ledger,
): DetectedProduct | null {
  const name = ledger.pick('name', claims, ({ claim }) => claim.name) ?? headingOf(page);
  if (name === null) return null;
  return {
    name,
    brand: ledger.pick('brand', claims, ({ claim }) => claim.brand),
    gtin: ledger.pick('gtin', claims, ({ claim }) => claim.gtin),
    mpn: ledger.pick('mpn', claims, ({ claim }) => claim.mpn),
    sku: ledger.pick('sku', claims, ({ claim }) => claim.sku),
    image: ledger.pick('image', claims, ({ claim }) => claim.image),
    category:
      ledger.pick('category', claims, ({ claim }) => claim.category) ??
      ledger.pick('category', trails, ({ breadcrumbs }) => categoryOf(breadcrumbs, name)),
    variantLabel: ledger.pick('variantLabel', claims, ({ claim }) => claim.variantLabel),
  };
}

/** "Lamps > Lanterns": the breadcrumbs without the product itself at their end. */
function categoryOf(breadcrumbs: readonly string[], name: string): string | null {
  const last = breadcrumbs.at(-1);
  const endsInProduct = last !== undefined && likeness(last, name) >= 0.6;
  const trail = endsInProduct ? breadcrumbs.slice(0, -1) : breadcrumbs;
  return cleanText(trail.join(' > '), TEXT_LIMIT.category);
}

// Markup without a name: what stands on top of the page names it.
function headingOf(page: Page): string | null {
  for (const heading of [...page.headings, page.title]) {
    const name = cleanText(heading, TEXT_LIMIT.name);
    if (name !== null) return name;
  }
  return null;
}
