/** The brand where a page names it without a label: a link or a line called so, near the title. */

import { parseBrandText } from '@/lib/detect/brand-text';
import type { Page } from '@/lib/detect/page';
import { MARK } from './marks';
import { type Place, type Scan, textOf } from './scan';

const NAMED =
  /brand|manufacturer|vendor|byline|designer|marca\b|marque|hersteller|producent|merk\b/i;
const FOREIGN = MARK.cards | MARK.review | MARK.cart | MARK.aside | MARK.hidden;
const BRAND_MAX = 50;
const NEAR = 1500;

/** Its name; null where nothing is called so. */
export function brandOf(page: Page, scan: Scan, titleAt: number | null): string | null {
  const { dom } = page;
  for (const place of scan.places) {
    if ((place.marks & FOREIGN) !== 0) continue;
    if (titleAt !== null && Math.abs(place.at - titleAt) > NEAR) continue;
    const isNamed =
      NAMED.test(place.name) ||
      (place.tag === 'a' && NAMED.test(dom.attribute(place.element, 'href') ?? ''));
    if (!isNamed) continue;
    const brand = parseBrandText(brandText(page, scan, place));
    if (brand !== null && brand.length <= BRAND_MAX) return brand;
  }
  return null;
}

function brandText({ dom }: Page, scan: Scan, place: Place): string {
  const text = textOf(scan, place, BRAND_MAX + 30);
  if (text !== '') return text;
  const [picture] = dom.all('img[alt]', place.element);
  return picture === undefined ? '' : (dom.attribute(picture, 'alt') ?? '');
}
