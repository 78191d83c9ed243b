/** What several readers look at of the visible page, looked at once: its heading, its texts, its prices. */
import type { Page } from '@/lib/detect/page';
import type { Scan } from './place';
import { type PricePrint, readPricePrints } from './price-prints';
import { scanPage } from './scan';
import { findTitle, type Title, trunkOf } from './title';

export type Sight = { title: Title | null; scan: Scan; prints: readonly PricePrint[] };

// A page is the object of one detection: nothing in it changes meanwhile.
const seen = new WeakMap<Page, Sight | null>();

/** The page as it is seen; null when it has more than 100,000 nodes. */
export function sightOf(page: Page): Sight | null {
  const known = seen.get(page);
  if (known !== undefined) return known;
  const title = findTitle(page);
  const scan = scanPage(page, trunkOf(page.dom, title));
  const sight = scan === null ? null : { title, scan, prints: readPricePrints(page, scan) };
  seen.set(page, sight);
  return sight;
}
