/** Which of the products in a page's markup is the one that the page is about, if any is. */
import type { ProductClaim, Reading } from './claims';
import { likeness } from './likeness';
import type { Page } from './page';

/** A claim with how clearly the page is about it; `MAIN_SCORE` and above is clear. */
export type RankedClaim = { claim: ProductClaim; score: number };

/** From here on, address, heading or the markup itself say that the page is about the product. */
export const MAIN_SCORE = 3;

/** The products of a reading, the one that the page is most likely about first. */
export function rankProducts(
  reading: Reading,
  page: Page,
  canonicalUrl: string | null,
): RankedClaim[] {
  const isCrowded = reading.products.length > 3;
  return reading.products
    .map((claim) => ({ claim, score: scoreOf(claim, page, canonicalUrl, isCrowded) }))
    .sort((left, right) => right.score - left.score);
}

function scoreOf(
  claim: ProductClaim,
  page: Page,
  canonicalUrl: string | null,
  isCrowded: boolean,
): number {
  let score = claim.place === 'main' ? 3 : 0;
  const pages = canonicalUrl === null ? [page.url] : [page.url, canonicalUrl];
  const own = [...claim.urls, ...claim.offers.map((offer) => offer.url)].filter(
    (url) => url !== null,
  );
  if (own.some((url) => pages.some((one) => isSamePage(url, one)))) score += 4;
  else if (claim.urls.some((url) => isElsewhere(url, page))) score -= 3;
  score += headingScore(claim.name, page, isCrowded);
  if (claim.offers.some((offer) => offer.price !== null)) score += 1;
  // One of a list, even if the list is the page's main thing.
  return claim.place === 'card' ? score - 5 : score;
}

function headingScore(name: string | null, page: Page, isCrowded: boolean): number {
  if (name === null) return 0;
  // Among many products, a word shared with the heading ("shoes") is no sign.
  const enough = isCrowded ? 0.7 : 0.5;
  if (page.headings.some((heading) => likeness(name, heading) >= enough)) return 3;
  return page.title !== null && likeness(name, page.title) >= enough ? 2 : 0;
}

/** The same host and path; parameters and fragments name variants, campaigns and the like. */
export function isSamePage(left: string, right: string): boolean {
  const [a, b] = [new URL(left), new URL(right)];
  return hostOf(a) === hostOf(b) && pathOf(a) === pathOf(b) && pathOf(a) !== '';
}

/** A plain address of the same shop that is another page. */
function isElsewhere(url: string, page: Page): boolean {
  const [own, real] = [new URL(url), new URL(page.url)];
  if (hostOf(own) !== hostOf(real) || own.hash !== '' || pathOf(own) === '') return false;
  return pathOf(own) !== pathOf(real);
}

function hostOf(url: URL): string {
  return url.host.replace(/^www\./, '');
}

function pathOf(url: URL): string {
  return url.pathname.replace(/\/+$/, '').toLowerCase();
}
