/** The rating that a page prints for its product: near the title, as text or as a label of stars. */
import type { Page } from '@/lib/detect/page';
import { parseCountText, parseRatingText } from '@/lib/detect/rating-text';
import type { DetectedRating } from '@/lib/domain/detection';
import { MARK } from './marks';
import { type Place, type Scan, textOf } from './place';

const FOREIGN = MARK.cards | MARK.cart | MARK.hidden | MARK.aside;
const PLACES_MAX = 60;
const TEXT_MAX = 60;
/** How far from the title a rating is the product's, in characters. */
const NEAR = 1500;
/** How far from its stars a count stands, in characters. */
const COUNT_NEAR = 120;
const COUNT_MAX = 10_000_000;
/** Of a value without a scale: the smaller one that it is on. */
const USUAL_SCALES = [5, 10];

/** The first rating with a scale of its own near `titleAt`; null without one. */
export function readRating(page: Page, scan: Scan, titleAt: number | null): DetectedRating | null {
  const places = scan.places.filter(
    ({ marks, ownMarks, at }) =>
      (ownMarks & MARK.review) !== 0 &&
      (marks & FOREIGN) === 0 &&
      (titleAt === null || (at > titleAt - NEAR / 3 && at < titleAt + NEAR)),
  );
  for (const place of places.slice(0, PLACES_MAX)) {
    for (const text of textsOf(page, scan, place)) {
      const rating = parseRatingText(text);
      if (rating === null || rating.ratingValue <= 0) continue;
      const { ratingValue, bestRating } = rating;
      const ratingCount = countNear(scan, places, place);
      return {
        ratingValue,
        bestRating: bestRating ?? USUAL_SCALES.find((scale) => ratingValue <= scale) ?? 10,
        ratingCount,
      };
    }
  }
  return null;
}

function textsOf({ dom }: Page, scan: Scan, place: Place): string[] {
  const label = dom.attribute(place.element, 'aria-label') ?? '';
  const title = dom.attribute(place.element, 'title') ?? '';
  return [textOf(scan, place, TEXT_MAX + 1), label, title].filter(
    (text) => /\p{Nd}|★/u.test(text) && text.length <= TEXT_MAX,
  );
}

function countNear(scan: Scan, places: readonly Place[], stars: Place): number | null {
  for (const place of places) {
    if (Math.abs(place.at - stars.at) > COUNT_NEAR || place === stars) continue;
    const count = parseCountText(textOf(scan, place, TEXT_MAX));
    if (count !== null && count > 0) return Math.min(count, COUNT_MAX);
  }
  return parseCountText(textOf(scan, stars.parent ?? stars, TEXT_MAX * 2));
}
