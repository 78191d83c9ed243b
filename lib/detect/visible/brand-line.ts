/** The brand where a page names it without a label: a link or a line called so, near the title. */

import { parseBrandText } from '@/lib/detect/brand-text';
import type { Page } from '@/lib/detect/page';
import { hasWord } from '@/lib/detect/words/words';
import { MARK } from './marks';
import { isInside, type Place, type Scan, textOf } from './place';

const NAMED =
  /brand|manufacturer|vendor|byline|designer|marca\b|marque|hersteller|producent|merk\b/i;
const FOREIGN = MARK.cards | MARK.review | MARK.cart | MARK.aside | MARK.hidden;
const BRAND_MAX = 50;
const NEAR = 1500;
/** Elements called a brand's that are read. */
const NAMED_MAX = 200;

/** Its name; null where nothing is called so, and no link to it stands right at the title. */
export function brandOf(page: Page, scan: Scan, heading: Place | undefined): string | null {
  const named = namedBrand(page, scan, heading?.at ?? null);
  return named ?? (heading === undefined ? null : linkAtTitle(page, scan, heading));
}

function namedBrand(page: Page, scan: Scan, titleAt: number | null): string | null {
  const { dom } = page;
  let count = 0;
  for (const place of scan.places) {
    if ((place.marks & FOREIGN) !== 0) continue;
    if (titleAt !== null && Math.abs(place.at - titleAt) > NEAR) continue;
    const isNamed =
      NAMED.test(place.name) ||
      (place.tag === 'a' && NAMED.test(dom.attribute(place.element, 'href') ?? ''));
    if (!isNamed) continue;
    if (count++ > NAMED_MAX) break;
    const brand = parseBrandText(brandText(page, scan, place));
    if (brand !== null && brand.length <= BRAND_MAX) return brand;
  }
  return null;
}

/** How far a link right above or below the title may be from its beginning, in characters. */
const ABOVE = 40;
const BELOW = 160;
const LINK_MAX = 30;
const HEADING = /^h[1-6]$/;

/** A short link that stands alone next to the title: shops put the maker's page there. */
function linkAtTitle(page: Page, scan: Scan, heading: Place): string | null {
  const titleAt = heading.at;
  const around = heading.parent?.parent ?? heading.parent ?? heading;
  for (const place of scan.places) {
    if (place.at < titleAt - ABOVE) continue;
    if (place.at > titleAt + BELOW) break;
    // Under another heading it is about something else.
    if (place.at > titleAt && HEADING.test(place.tag) && !isInside(place, heading)) break;
    if (place.tag !== 'a' || (place.marks & MARK.link) === 0 || (place.marks & FOREIGN) !== 0)
      continue;
    const text = textOf(scan, place, LINK_MAX + 1);
    if (hasWord('buyNow', text) || hasWord('addToCart', text)) continue;
    // In the heading itself it may be anything ("Log in"), unless the document's title says it, too.
    if (isInside(place, heading) && page.title?.includes(text) !== true) continue;
    const isBeside = place.first >= around.first && place.end <= around.end;
    const isName = /^\p{Lu}|^[\p{Lo}]/u.test(text) && !/\d|[|>/›()]/.test(text);
    if (isBeside && isName && text.length <= LINK_MAX && text.split(' ').length <= 3)
      return parseBrandText(text);
  }
  return null;
}

function brandText({ dom }: Page, scan: Scan, place: Place): string {
  const text = textOf(scan, place, BRAND_MAX + 30);
  if (text !== '') return text;
  const [picture] = dom.all('img[alt]', place.element);
  return picture === undefined ? '' : (dom.attribute(picture, 'alt') ?? '');
}
