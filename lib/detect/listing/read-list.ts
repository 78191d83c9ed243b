/** Is the page a list of products, and which? */
import type { Reading } from '@/lib/detect/claims';
import type { Page } from '@/lib/detect/page';
import { isArticle, type PageKind } from '@/lib/detect/page-kind';
import type { ListReading } from '@/lib/detect/reader-sets';
import { isListing } from './listing-evidence';
import { type CardList, readCards } from './read-cards';

/** From here on a list is what the page is for, whatever its heading and one price look like. */
const WHOLE_PAGE = { cards: 12, share: 0.5 };

/**
 * The cards of a page without a product in its markup, where it is a list by that (`kind`) or by what
 * it repeats; null where it is none, or written to be read.
 */
export function readList(
  page: Page,
  kind: PageKind,
  readings: readonly Reading[],
): ListReading | null {
  const isWritten = readings.some(({ pageTypes }) => pageTypes.some(isArticle));
  if (kind === 'none' && isWritten) return null;
  const list = readCards(page, readings);
  if (kind !== 'listing' && !isListing(page, list)) return null;
  return { cards: list.cards, isWholePage: isWholePage(list) };
}

function isWholePage({ cards, share }: CardList): boolean {
  const priced = cards.filter(({ price }) => price !== null);
  return priced.length >= WHOLE_PAGE.cards && share >= WHOLE_PAGE.share;
}
