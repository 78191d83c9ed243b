/** The picture of the page's product among all of its pictures. */
import { likeness } from '@/lib/detect/likeness';
import { type Page, resolveUrl } from '@/lib/detect/page';
import { MARK } from './marks';
import type { Place, Scan } from './place';

const PICTURES_MAX = 150;
const FOREIGN = MARK.cards | MARK.review | MARK.cart | MARK.aside | MARK.hidden;
const MAIN = /main|product|gallery|zoom|hero|primary|large|featured|landing|detail|media/i;
const SMALL = /thumb|icon|logo|badge|flag|avatar|small|sprite|banner|payment/i;
/** Attributes with the picture's address, the largest rendition first. */
const SOURCES = [
  'data-zoom-image',
  'data-old-hires',
  'data-large_image',
  'data-zoom',
  'data-src',
  'src',
];

/** Its absolute address; null when no picture speaks for itself. */
export function readPicture(
  page: Page,
  scan: Scan,
  name: string,
  titleAt: number | null,
): string | null {
  let best: { url: string; score: number } | null = null;
  let count = 0;
  for (const place of scan.places) {
    if (place.tag !== 'img' || (place.marks & FOREIGN) !== 0) continue;
    if (count++ > PICTURES_MAX) break;
    const url = addressOf(page, place);
    if (url === null) continue;
    const score = scoreOf(page, place, name, titleAt) - count / PICTURES_MAX;
    if (best === null || score > best.score) best = { url, score };
  }
  return best !== null && best.score > 0.5 ? best.url : null;
}

function scoreOf(page: Page, place: Place, name: string, titleAt: number | null): number {
  const { dom } = page;
  const alt = dom.attribute(place.element, 'alt') ?? '';
  const around = `${place.name} ${place.parent?.name} ${place.parent?.parent?.name}`;
  const width = Number(dom.attribute(place.element, 'width') ?? Number.NaN);
  let score = alt === '' ? 0 : 2 * likeness(alt, name);
  if (MAIN.test(around)) score += 1;
  if (SMALL.test(around) || width < 100) score -= 1.5;
  if (width >= 250) score += 0.7;
  if (titleAt !== null) score += 2 ** (-Math.abs(place.at - titleAt) / 600);
  return score;
}

function addressOf({ dom, url }: Page, place: Place): string | null {
  for (const name of SOURCES) {
    const address = dom.attribute(place.element, name);
    if (address === null || address === '' || address.startsWith('data:')) continue;
    const absolute = resolveUrl({ url }, address);
    if (absolute !== null && !/\.svg(?:$|\?)/i.test(absolute)) return absolute;
  }
  return null;
}
