/** Is the page of one product, a list of products, or neither? */
import type { PAGE_KINDS } from '@/lib/domain/detection';
import { isSameSite } from '@/lib/domain/url';
import type { Reading } from './claims';
import { MAIN_SCORE, type RankedClaim } from './main-product';

export type PageKind = (typeof PAGE_KINDS)[number];

// What is written to be read, not sold: a product in it is an example, or the paywall's.
const ARTICLE = /^(?:\w*article|(?:live)?blogposting|recipe)$/;
const LISTING = new Set([
  'collectionpage',
  'searchresultspage',
  'itemlist',
  'offercatalog',
  'productcollection',
]);

/**
 * `product` when one product stands out, or stands alone with something to buy it by; `listing` when
 * several do and none stands out; `none` for the rest, articles with product markup among them. `url` is the page's.
 */
export function pageKindOf(
  ranked: readonly RankedClaim[],
  readings: readonly Reading[],
  metaClaims: boolean,
  url: string,
): PageKind {
  const types = readings.flatMap((reading) => reading.pageTypes);
  const [best, next] = ranked;
  if (best === undefined) return metaClaims && !types.some(isArticle) ? 'product' : 'none';
  if (types.some(isArticle))
    return isSold(best) && !isSoldElsewhere(best, url) && best.score > MAIN_SCORE + 1
      ? 'product'
      : 'none';
  const isList = types.some((type) => LISTING.has(type));
  if (best.score >= MAIN_SCORE) {
    const isTie = next !== undefined && next.score === best.score && !isSameThing(best, next);
    if (!isTie || metaClaims) return isSold(best) || metaClaims ? 'product' : 'none';
  }
  if (metaClaims) return 'product';
  if (isList || ranked.length > 1) return 'listing';
  if (best.claim.place === 'card' || best.score < 0) return 'none';
  return isSold(best) ? 'product' : 'none';
}

/** A schema.org type of what is written to be read. */
export function isArticle(type: string): boolean {
  return ARTICLE.test(type);
}

/** Something to buy it by: a price, an availability, or a number that names it. */
function isSold({ claim }: RankedClaim): boolean {
  const offers = [claim, ...claim.variants].flatMap((one) => one.offers);
  if (offers.some((offer) => offer.price !== null || offer.availability !== null)) return true;
  return claim.sku !== null || claim.gtin !== null || claim.mpn !== null;
}

/** True when every offer leads to another site: a test tells where the thing can be bought. */
function isSoldElsewhere({ claim }: RankedClaim, url: string): boolean {
  const { offers } = claim;
  return offers.length > 0 && offers.every((one) => one.url !== null && !isSameSite(one.url, url));
}

function isSameThing(left: RankedClaim, right: RankedClaim): boolean {
  return left.claim.name === right.claim.name;
}
