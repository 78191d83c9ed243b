/** Is the page something else than a shop's: written to be read, a cart, help? What its names, heading and address say. */
import type { Page } from '@/lib/detect/page';
import { isWord } from '@/lib/detect/words/words';
import { MARK } from './marks';
import type { Scan } from './place';
import { titleParts } from './title';

/** What the templates of papers, blogs and forums call their parts, one pattern for each kind of sign. */
const NAMES: readonly RegExp[] = [
  /\bbyline\b|author-?(?:bio|box)|dateline|publish(?:ed)?-?(?:date|on)/i,
  /\b(?:entry|post|article|story|message)[_-]*(?:content|body|text|meta|intro)\b/i,
  /\b(?:single-post|post-template|type-post)\b/i,
  /\b(?:recipe|ingredients?)\b/i,
  /affiliate|\bpros-?(?:and-?)?cons\b|\bverdict\b/i,
];
const MARKED: readonly string[] = [
  'meta[property="article:published_time"]',
  '[rel~="author"]',
  'a[rel~="sponsored"]',
];
/** Names that are looked at, each once. */
const NAMES_MAX = 4000;
const SIGNS_MAX = 3;
/** Parts of the title and the address that are looked at. */
const PARTS_MAX = 30;
/** How far from the title the date of what is written stands, in characters. */
const DATE_NEAR = 600;
const FOREIGN = MARK.cards | MARK.aside | MARK.review | MARK.hidden;

/** How many signs there are that the page is written to be read: 0 to 3. */
export function writtenSigns({ dom }: Page, scan: Scan, titleAt: number | null): number {
  const names = new Set<string>();
  let isDated = false;
  for (const { name, tag, marks, at } of scan.places) {
    if ((marks & FOREIGN) !== 0) continue;
    if (names.size < NAMES_MAX) names.add(name);
    if (tag === 'time' && titleAt !== null) isDated ||= Math.abs(at - titleAt) < DATE_NEAR;
  }
  // Asked at once: a question for each of a thousand names would take as long as all else here.
  const all = [...names].join('\n');
  const named = NAMES.filter((pattern) => pattern.test(all)).length;
  const marked = MARKED.filter((selector) => dom.first(selector) !== null).length;
  return Math.min(SIGNS_MAX, named + marked + Number(isDated));
}

/** True when a part of its title or of its address says that it is among tests, recipes, news, or the cart. */
export function isInOtherSection({ url, title }: Page): boolean {
  const { hostname, pathname } = new URL(url);
  const parts = [...titleParts(title ?? ''), ...hostname.split('.').slice(0, -2)];
  return [...parts, ...pathname.split('/')]
    .slice(0, PARTS_MAX)
    .some((part) => isWord('otherPage', part));
}
