/** Is a page without a product of its own a list of products? */
import type { Page } from '@/lib/detect/page';
import type { CardList } from './read-cards';

/** Carts and wishlists repeat products, too, but offer none. */
const OWN_LIST =
  /\b(?:cart|basket|checkout|bag|warenkorb|kasse|panier|carrito|cesta|carrello|koszyk|wish-?list)\b/i;
const SEARCH = /[?&](?:q|k|s|st|query|search|keywords?|text|term|page|p|sort|order(?:by)?|ntt)=/i;
const SORT =
  'select[name*="sort" i],select[name*="order" i],select[id*="sort" i],select[class*="sort" i],link[rel="next"]';

/**
 * True when cards with prices make up much of the page: a fifth of its text and at least four, or an
 * eighth and at least twelve, or three where the page can be sorted, has a next page or is a search.
 */
export function isListing(page: Page, { cards, share }: CardList): boolean {
  const priced = cards.filter(({ price }) => price !== null).length;
  if (priced < 3 || priced * 3 < cards.length || share < 1 / 8) return false;
  const { pathname, search } = new URL(page.url);
  if (OWN_LIST.test(pathname)) return false;
  if (priced >= (share >= 1 / 5 ? 4 : 12)) return true;
  return SEARCH.test(search) || page.dom.first(SORT) !== null;
}
