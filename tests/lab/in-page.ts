/** What the lab runs inside a page, whichever DOM it has: the shipped detection, both looks of it, timed, its bugs told. */
import type { OnBug } from '@/lib/detect/detect-product';
import { hasProductSign } from '@/lib/detect/signs';
import { shippedRules } from '@/lib/shops/registry';
import { readAsShopper } from './read-as-shopper';
import { stripMarkup } from './strip-markup';

/**
 * The detection of `document`, unparsed, with the time it took in ms, what went wrong inside, and
 * whether the sense script would have asked for it.
 */
export function detectHere(document: Document, url: string, withoutMarkup: boolean) {
  if (withoutMarkup) stripMarkup(document);
  const hasSign = hasProductSign(document, url);
  const bugs: string[] = [];
  const onBug: OnBug = (where, error) => bugs.push(`${where}: ${error}`);
  // As the background gives them to the page's script, but for the shopper's own.
  const rules = URL.canParse(url) ? shippedRules(new URL(url).hostname) : [];
  const start = performance.now();
  const detection = readAsShopper(document, url, { rules, onBug });
  return { detection, hasSign, ms: performance.now() - start, bugs };
}
