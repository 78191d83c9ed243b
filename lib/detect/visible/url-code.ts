/** The number that a shop gives a product, where its address and its page both say it. */
import type { Page } from '@/lib/detect/page';
import { MARK } from './marks';
import type { Scan } from './place';

const FOREIGN = MARK.cards | MARK.review | MARK.cart | MARK.hidden;
const PARTS_MAX = 40;

/** A code of at least four characters with digits from the address that the page prints, too; else null. */
export function urlCode(page: Page, scan: Scan): string | null {
  const codes = new Set(addressCodes(page.url).map(plain));
  if (codes.size === 0) return null;
  for (const run of scan.runs) {
    if (run.text.length > 90 || (run.place.marks & FOREIGN) !== 0 || !/\d/.test(run.text)) continue;
    for (const word of run.text.split(/[\s:#()]+/)) {
      if (word.length >= 4 && codes.has(plain(word))) return word;
    }
  }
  return null;
}

/** Parts of the path and values of the query; of a name in words only what stands before or behind it. */
function addressCodes(url: string): string[] {
  const { pathname, search } = new URL(url);
  return `${pathname}&${search}`
    .split(/[/?&=]|\.html?\b/)
    .slice(0, PARTS_MAX)
    .flatMap((part) => [part, part.replace(/[-_.,].*/, ''), part.replace(/.*[-_.,]/, '')])
    .filter((part) => /^[A-Za-z0-9-]{4,24}$/.test(part) && /\d{3}|\d.*\d/.test(part));
}

/** True for one code written in two ways ("466/7999", "4667999"). */
export function isSameCode(left: string, right: string): boolean {
  return plain(left) === plain(right);
}

function plain(code: string): string {
  return code.replace(/[-/.]/g, '').toLowerCase();
}
