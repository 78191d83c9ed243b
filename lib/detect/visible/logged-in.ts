/** Does the page show that somebody is logged in? Then it offers a way to log out. */
import type { Page } from '@/lib/detect/page';
import { isWord } from '@/lib/detect/words/words';
import { MARK } from './marks';
import { lengthOf, type Place, type Scan, textOf } from './place';

const ADDRESS =
  /(?<![a-z])(?:log|sign)[-_]?(?:out|off)(?![a-z])|d[eé]connexion|abmelden|uitloggen|wyloguj/i;
const TEXT_MAX = 30;

// Asked for every print of a price: the answer is the page's, and looking for it takes all of its links.
const known = new WeakMap<Page, boolean>();

/**
 * True when a link, a button or a form that leads out of an account stands on the page, by its address
 * or its words. What stylesheets hide counts: account menus are closed until they are pointed at. What
 * is hidden by attribute or inline style does not: those are templates.
 */
export function isLoggedIn(page: Page, scan: Scan): boolean {
  const answer =
    known.get(page) ??
    scan.places.some((place) => (place.marks & MARK.hidden) === 0 && leadsOut(page, scan, place));
  known.set(page, answer);
  return answer;
}

function leadsOut({ dom }: Page, scan: Scan, place: Place): boolean {
  const { tag, element, ownMarks } = place;
  if (tag === 'form') return ADDRESS.test(dom.attribute(element, 'action') ?? '');
  if (tag === 'a' && ADDRESS.test(dom.attribute(element, 'href') ?? '')) return true;
  if (tag !== 'a' && tag !== 'button' && (ownMarks & MARK.button) === 0) return false;
  const length = lengthOf(scan, place);
  return length > 1 && length <= TEXT_MAX && isWord('signOut', textOf(scan, place, TEXT_MAX));
}
