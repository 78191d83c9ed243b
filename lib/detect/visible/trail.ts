/** The breadcrumbs of a page, as it prints them. */
import type { Dom } from '@/lib/detect/dom';
import { isWord } from '@/lib/detect/words/words';
import { isInside, type Place, type Scan, textOf } from './place';

const NAMED = /bread-?_?crumb|crumbs?\b|ariane|breadtrail|navigation-?path|okrusz|briciole|migas/i;
/** What may carry the name as its label. */
const LABELLED = new Set(['nav', 'ol', 'ul', 'div', 'section']);
const LINKS_MAX = 12;
const TEXT_MAX = 80;

/** The names, outermost first, without the way home; empty without a trail. */
export function readTrail(dom: Dom, scan: Scan): string[] {
  let empty: Place | null = null;
  for (const place of scan.places) {
    if (!isNamed(dom, place)) continue;
    // Where a trail has no names, those in it have none either: nested ones are looked through once.
    if (empty !== null && isInside(place, empty)) continue;
    const names = namesIn(scan, place);
    if (names.length >= 1) return names;
    empty = place;
  }
  return [];
}

function isNamed(dom: Dom, { name, tag, element }: Place): boolean {
  if (name.length > 1 && NAMED.test(name)) return true;
  return LABELLED.has(tag) && NAMED.test(dom.attribute(element, 'aria-label') ?? '');
}

function namesIn(scan: Scan, trail: Place): string[] {
  const names: string[] = [];
  for (
    let index = trail.index + 1;
    index < scan.places.length && names.length < LINKS_MAX;
    index++
  ) {
    const place = scan.places[index];
    if (place === undefined || place.first >= trail.end) break;
    if (place.tag !== 'a' || !isInside(place, trail)) continue;
    const name = textOf(scan, place, TEXT_MAX).replace(/^[\s/>›»→|]+|[\s/>›»→|]+$/g, '');
    if (name !== '' && !names.includes(name) && !isWord('home', name)) names.push(name);
  }
  return names;
}
