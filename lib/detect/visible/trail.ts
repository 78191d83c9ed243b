/** The breadcrumbs of a page, as it prints them. */
import type { Dom } from '@/lib/detect/dom';
import { isWord } from '@/lib/detect/words/words';
import { isInside, type Place, type Scan, textOf } from './scan';

const NAMED = /bread-?_?crumb|crumbs?\b|ariane|breadtrail|navigation-?path|okrusz|briciole|migas/i;
const LINKS_MAX = 12;
const TEXT_MAX = 80;

/** The names, outermost first, without the way home; empty without a trail. */
export function readTrail(dom: Dom, scan: Scan): string[] {
  for (const [index, place] of scan.places.entries()) {
    if (!NAMED.test(place.name) && !NAMED.test(dom.attribute(place.element, 'aria-label') ?? ''))
      continue;
    const names = namesIn(scan, index, place);
    if (names.length >= 1) return names;
  }
  return [];
}

function namesIn(scan: Scan, from: number, trail: Place): string[] {
  const names: string[] = [];
  for (let index = from + 1; index < scan.places.length && names.length < LINKS_MAX; index++) {
    const place = scan.places[index];
    if (place === undefined || place.first >= trail.end) break;
    if (place.tag !== 'a' || !isInside(place, trail)) continue;
    const name = textOf(scan, place, TEXT_MAX).replace(/^[\s/>›»→|]+|[\s/>›»→|]+$/g, '');
    if (name !== '' && !names.includes(name) && !isWord('home', name)) names.push(name);
  }
  return names;
}
