// The cards that are read of a shelf (shelves.ts), and those that should be.
import { readCards } from '@/lib/detect/listing/read-cards';
import type { ListingCard } from '@/lib/domain/detection';
import { pageFrom } from '@/tests/unit/detect/detect-html';
import { LIST_URL, SHAPES, type Shape, wares } from './shelves';

/** The cards of a page without markup. */
export function cardsOf(html: string, url = LIST_URL): readonly ListingCard[] {
  return readCards(pageFrom(html, url), []).cards;
}

/** Name, address and price of each card. */
export function glance(cards: readonly ListingCard[]): (string | null)[][] {
  return cards.map(({ name, url, price }) => [name, url, price]);
}

/** The glance at the six lamps of `wares`. */
export const expected = wares().map(({ name, path, print }) => [
  name,
  `https://shop.example${path}`,
  print
    .slice(1)
    .replace(',', '')
    .replace(/\.?0+$/, ''),
]);

/** The plainest of all shapes. */
export const ARTICLE: Shape = (ware) => SHAPES['articles with a heading']?.(ware) ?? '';
