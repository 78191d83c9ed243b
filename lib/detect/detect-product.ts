/** Recognises the product that a page is about: readers claim, the page's kind is decided, claims are merged. */
import type { Detection, Reader } from '@/lib/domain/detection';
import type { PageRule } from '@/lib/domain/shop-rule';
import { isSameOrigin, parseHttpUrl } from '@/lib/domain/url';
import { chooseVariant } from './choose-variant';
import type { ProductClaim, Reading } from './claims';
import { isByRule } from './follow-rules';
import { likeness } from './likeness';
import { isSamePage, type RankedClaim, rankProducts } from './main-product';
import { mergeClaims, type ReaderClaim, type ReaderTrail } from './merge';
import { type Page, pageOf, resolveUrl } from './page';
import { pageKindOf } from './page-kind';
import {
  lightReaders,
  PAGE_READERS,
  type Readers,
  ruleReaders,
  type VisibleReader,
} from './reader-sets';
import { type VariantSigns, variantSigns } from './variant-signs';
import type { VisibleReading } from './visible/read-visible';

/** Told of what went wrong inside, by the name of the reader or "judge"; the page is never to blame. */
export type OnBug = (where: Reader | 'judge', error: unknown) => void;

export type DetectOptions = {
  /** For the page's shop: the shopper's own and shipped ones. */
  rules?: readonly PageRule[];
  onBug?: OnBug | undefined;
};

/** `detectProduct` or `detectDeeper`. */
export type Detect = (document: Document, url: string, options?: DetectOptions) => Detection | null;

/**
 * What the page at `url` claims: a product, a listing, or none. Null when `url` is not http(s). Never
 * changes the document and never throws: a reader that fails is left out and told to `onBug`.
 */
export const detectProduct: Detect = (document, url, options) =>
  detectWith(lightReaders(), document, url, options);

/** As `detectProduct`, with these readers. */
export function detectWith(
  readers: Readers,
  document: Document,
  url: string,
  { rules = [], onBug }: DetectOptions = {},
): Detection | null {
  const href = parseHttpUrl(url);
  if (href === null) return null;
  try {
    return judge(pageOf(document, href), rules, readers, onBug);
  } catch (error) {
    onBug?.('judge', error);
    return nothing(href, null);
  }
}

/** Link tags that are looked at for the canonical one. */
const LINKS_MAX = 1000;

type Believed = { reader: Reader; reading: Reading; ranked: readonly RankedClaim[] };

function judge(page: Page, rules: readonly PageRule[], readers: Readers, onBug?: OnBug): Detection {
  const canonicalUrl = canonicalOf(page);
  const believed = [...ruleReaders(rules), ...readers.markup].map(({ name, read }): Believed => {
    const reading = contained(name, () => read(page), onBug);
    return { reader: name, reading, ranked: rankProducts(reading, page, canonicalUrl) };
  });
  const schema = believed.filter(({ reader }) => !PAGE_READERS.has(reader) && !isByRule(reader));
  const ranked = schema.map((one) => one.ranked).sort(byBest)[0] ?? [];
  const meta = believed.find(speaksOfThePage)?.ranked[0];
  const readings = believed.map(({ reading }) => reading);
  const { visible: eye } = readers;
  const visible = eye === null ? null : containedVisible(eye, page, onBug);
  const markupKind = pageKindOf(ranked, readings, meta !== undefined, page.url);
  const isMarkedUp = markupKind === 'product';
  const shown =
    isMarkedUp || visible === null ? 'no' : eye?.isProduct(visible, markupKind, readings);
  const isClear = isMarkedUp || shown === 'clear';
  const list = isClear ? null : (readers.list?.(page, markupKind, readings) ?? null);
  const isProduct = isClear || (shown === 'likely' && list?.isWholePage !== true);
  if (!isProduct) {
    const pageKind = list === null ? markupKind : 'listing';
    return { ...nothing(page.url, canonicalUrl), pageKind, cards: [...(list?.cards ?? [])] };
  }
  const best = isMarkedUp ? (ranked[0] ?? meta) : meta;
  const claims = best === undefined ? [] : claimsOf(believed, best, page);
  if (eye !== null && visible !== null) claims.push(eye.claim(visible, isMarkedUp));
  const trails: ReaderTrail[] = believed.map(trailOf);
  if (visible !== null) trails.push({ reader: 'visible', breadcrumbs: visible.breadcrumbs });
  const merged = mergeClaims(claims, trails, page, readers.beside);
  if (merged.product === null) return nothing(page.url, canonicalUrl);
  return { url: page.url, canonicalUrl, pageKind: 'product', ...merged, cards: [] };
}

/**
 * Meta tags speak of the page that they stand in; so does the shopper who pointed at a price, so do
 * attributes with one around what buys, and a shipped rule that finds a name and a price.
 */
function speaksOfThePage({ reader, reading: { products } }: Believed): boolean {
  if (!isByRule(reader) && !PAGE_READERS.has(reader)) return false;
  if (reader === 'open-graph') return products.length > 0;
  return products.some(
    ({ name, offers }) =>
      (reader !== 'shop-rule' || name !== null) && offers.some(({ price }) => price),
  );
}

function trailOf({ reader, reading }: Believed): ReaderTrail {
  return { reader, breadcrumbs: reading.breadcrumbs };
}

function contained(name: Reader, read: () => Reading, onBug?: OnBug): Reading {
  try {
    return read();
  } catch (error) {
    onBug?.(name, error);
    return { products: [], pageTypes: [], breadcrumbs: [] };
  }
}

function containedVisible(eye: VisibleReader, page: Page, onBug?: OnBug): VisibleReading | null {
  try {
    return eye.read(page);
  } catch (error) {
    onBug?.('visible', error);
    return null;
  }
}

/** Readers' rankings, the one with the clearest product first; of equals the more trusted. */
function byBest(left: readonly RankedClaim[], right: readonly RankedClaim[]): number {
  return (right[0]?.score ?? -Infinity) - (left[0]?.score ?? -Infinity);
}

/** What each reader says about the product of `best`: its own best claim, if it is the same thing. */
function claimsOf(believed: readonly Believed[], best: RankedClaim, page: Page): ReaderClaim[] {
  let signs: VariantSigns | null = null;
  const readSigns = () => {
    signs ??= variantSigns(page);
    return signs;
  };
  return believed.flatMap(({ reader, ranked }) => {
    const claim = ranked.find(
      (one) => one === best || isSameThing(one.claim, best.claim, reader),
    )?.claim;
    return claim === undefined ? [] : [narrow(reader, claim, readSigns)];
  });
}

function narrow(reader: Reader, claim: ProductClaim, readSigns: () => VariantSigns): ReaderClaim {
  const chosen = chooseVariant(claim, readSigns);
  const all = [...claim.offers, ...claim.variants.flatMap((variant) => variant.offers)];
  const prices = all.map((offer) => offer.price).filter((price) => price !== null);
  const own = new Set(chosen.offers.map((offer) => offer.price));
  return { reader, claim: chosen, otherVariantPrices: prices.filter((price) => !own.has(price)) };
}

function isSameThing(claim: ProductClaim, best: ProductClaim, reader: Reader): boolean {
  if (PAGE_READERS.has(reader) || isByRule(reader)) return true;
  if (claim.codes.some((code) => best.codes.includes(code))) return true;
  if (claim.urls.some((url) => best.urls.some((one) => isSamePage(url, one)))) return true;
  return claim.name !== null && best.name !== null && likeness(claim.name, best.name) >= 0.6;
}

/** The page's canonical address, if it is on the page's own origin (attacks.md 11). */
function canonicalOf(page: Page): string | null {
  const { dom } = page;
  const link = dom
    .named('link', LINKS_MAX)
    .find((one) => /\bcanonical\b/i.test(dom.attribute(one, 'rel') ?? ''));
  const href = link === undefined ? null : resolveUrl(page, dom.attribute(link, 'href'));
  return href !== null && isSameOrigin(href, page.url) ? href : null;
}

function nothing(url: string, canonicalUrl: string | null): Detection {
  return {
    url,
    canonicalUrl,
    pageKind: 'none',
    product: null,
    offers: [],
    rating: null,
    provenance: {},
    confidence: {},
    doubts: [],
    cards: [],
  };
}
