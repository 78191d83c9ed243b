/** How a listing (one variant at one shop) is found again, whichever of its claims a visit shows. */
import type { ProductDetection } from './detection';
import { parseGtin } from './gtin';
import type { Listing } from './listing';
import { type PageKey, pageKey } from './page-key';
import { namesAgree } from './same-product';
import { splitWords } from './words';

/** Most keys that a listing keeps: a page that changes its address for ever must not fill the disk. */
const KEYS_LIMIT = 12;

/** What a page says about which variant it is of. */
export interface VariantClaim {
  /** Strongest first, each beginning with the shop: gtin, sku, page. */
  keys: string[];
  name: string;
  gtin: string | null;
  sku: string | null;
  variantLabel: string | null;
}

/** The claim of a detection made at `shop` (a registrable domain). */
export function variantClaim(
  shop: string,
  { url, canonicalUrl, product }: ProductDetection,
): VariantClaim {
  const gtin = parseGtin(product.gtin);
  const page = pageKey(url, canonicalUrl);
  const keys: string[] = [];
  if (gtin !== null) keys.push(`${shop} gtin ${gtin}`);
  if (product.sku !== null) keys.push(`${shop} sku ${product.sku.toLowerCase()}`);
  if (page !== null) keys.push(`${shop} page ${page.page} ${page.variant}`);
  return { keys, name: product.name, gtin, sku: product.sku, variantLabel: product.variantLabel };
}

/** The keys of a listing after it was seen with `claim`: the newest first, 12 at most. */
export function joinListingKeys(claimed: readonly string[], known: readonly string[]): string[] {
  return [...new Set([...claimed, ...known])].slice(0, KEYS_LIMIT);
}

/**
 * The one of `listings` (all of one shop) that the claim is of, or null when it is none of them.
 * Two of page, gtin, sku and name must agree and nothing may contradict: another gtin, another
 * sku, another variant chosen in the address of the same page, another variant label. A page that
 * does not say which variant it shows is the only listing known there, else one as silent as itself.
 */
export function chooseListing(listings: readonly Listing[], claim: VariantClaim): Listing | null {
  const ranked = listings
    .map((listing) => ({ listing, agreement: agreementOf(listing, claim) }))
    .filter(({ agreement }) => agreement.isSame)
    .sort(
      (left, right) =>
        right.agreement.score - left.agreement.score ||
        (left.listing.id < right.listing.id ? -1 : 1),
    );
  const best = ranked[0];
  if (best === undefined) return null;
  if (best.agreement.isNamed) return best.listing;
  const onPage = listings.filter((listing) => sharesKey(listing, claim, 'page'));
  if (onPage.length === 1) return best.listing;
  if (!isSilent(claim)) return null;
  return ranked.find(({ listing }) => isSilent(listing))?.listing ?? null;
}

/** One listing from two records of it, under the id of `kept`, which is the newer one. */
export function joinListings(kept: Listing, older: Listing): Listing {
  const offer = kept.price === null ? older : kept;
  const { price, listPrice, availability, itemCondition, seller, pricedAt } = offer;
  return {
    ...kept,
    ...{ price, listPrice, availability, itemCondition, seller, pricedAt },
    keys: joinListingKeys(kept.keys, older.keys),
    variantLabel: kept.variantLabel ?? older.variantLabel,
    gtin: kept.gtin ?? older.gtin,
    sku: kept.sku ?? older.sku,
    rating: kept.rating ?? older.rating,
    firstSeenAt: Math.min(kept.firstSeenAt, older.firstSeenAt),
    lastSeenAt: Math.max(kept.lastSeenAt, older.lastSeenAt),
  };
}

interface Agreement {
  isSame: boolean;
  /** True when gtin, sku or label says which variant it is, not the page alone. */
  isNamed: boolean;
  score: number;
}

function agreementOf(listing: Listing, claim: VariantClaim): Agreement {
  const gtin = compare(listing.gtin, claim.gtin);
  const sku = compare(listing.sku?.toLowerCase(), claim.sku?.toLowerCase());
  const label = compare(labelKey(listing.variantLabel), labelKey(claim.variantLabel));
  const page = sharesKey(listing, claim, 'page');
  const signals = [gtin === 'same', sku === 'same', page, namesAgree(listing.name, claim.name)];
  const contradicts =
    gtin === 'other' ||
    // A shop may renumber its articles, or number each seller's: not while gtin and page stay.
    (sku === 'other' && !(gtin === 'same' && page)) ||
    // Labels change with the language; gtin and sku do not.
    (label === 'other' && gtin !== 'same' && sku !== 'same') ||
    choosesAnother(listing, claim);
  return {
    isSame: !contradicts && signals.filter(Boolean).length >= 2,
    isNamed: gtin === 'same' || sku === 'same' || label === 'same',
    score:
      Number(gtin === 'same') * 8 +
      Number(sku === 'same') * 4 +
      Number(label === 'same') * 2 +
      Number(page),
  };
}

function compare(left: string | null = null, right: string | null = null) {
  if (left === null || right === null) return 'unknown';
  return left === right ? 'same' : 'other';
}

// "64 GB, blue" is "blue - 64 GB".
function labelKey(label: string | null): string | null {
  return label === null ? null : splitWords(label).sort().join(' ');
}

function isSilent({ gtin, sku, variantLabel }: Pick<Listing, 'gtin' | 'sku' | 'variantLabel'>) {
  return gtin === null && sku === null && variantLabel === null;
}

function sharesKey(listing: Listing, claim: VariantClaim, kind: string): boolean {
  return claim.keys.some((key) => key.split(' ')[1] === kind && listing.keys.includes(key));
}

/** True when both addresses are of one page and each chooses a variant there, not the same. */
function choosesAnother(listing: Listing, claim: VariantClaim): boolean {
  if (sharesKey(listing, claim, 'page')) return false;
  const known = pagesOf(listing.keys);
  return pagesOf(claim.keys).some(({ page, variant }) =>
    known.some((other) => other.page === page && other.variant !== '' && variant !== ''),
  );
}

function pagesOf(keys: readonly string[]): PageKey[] {
  return keys.flatMap((key) => {
    const [, kind, page = '', variant = ''] = key.split(' ');
    return kind === 'page' ? [{ page, variant }] : [];
  });
}
