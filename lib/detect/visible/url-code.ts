/** The number that a shop gives a product, where its address and its page both say it. */
import type { Page } from '@/lib/detect/page';
import { MARK } from './marks';
import type { Scan } from './scan';

const FOREIGN = MARK.cards | MARK.review | MARK.cart | MARK.hidden;
const PARTS_MAX = 40;

/** A code of at least four characters with a digit from the address that the page prints, too; else null. */
export function urlCode(page: Page, scan: Scan): string | null {
  const { pathname, search } = new URL(page.url);
  const parts = `${pathname}&${search}`
    .split(/[/?&=]|\.html?\b/)
    .flatMap((part) => [part, ...part.split(/[-_.]/)])
    .slice(0, PARTS_MAX * 2)
    .filter((part) => /^[A-Za-z0-9-]{4,24}$/.test(part) && /\d{3}|\d.*\d/.test(part));
  const codes = new Set(parts.map(plain));
  if (codes.size === 0) return null;
  for (const run of scan.runs) {
    if ((run.place.marks & FOREIGN) !== 0 || run.text.length > 90) continue;
    for (const word of run.text.split(/[\s:#()]+/)) {
      if (word.length >= 4 && codes.has(plain(word))) return word;
    }
  }
  return null;
}

function plain(code: string): string {
  return code.replace(/[-/.]/g, '').toLowerCase();
}
