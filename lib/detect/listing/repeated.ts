/** Finds what a page repeats: elements of one shape, each with a link to another page of the shop. */
import { type Page, resolveUrl } from '@/lib/detect/page';
import { MARK } from '@/lib/detect/visible/marks';
import type { Place, Scan } from '@/lib/detect/visible/place';
import type { PricePrint } from '@/lib/detect/visible/price-prints';

/** Elements of one shape, in the page's order. */
export type Group = {
  members: Place[];
  /** How many of them have a price; how many a picture. */
  priced: number;
  pictured: number;
  /** Above 0 and at most 1: less for what stands around the page's content or rolls by in it. */
  weight: number;
};

/** Links and groups that are looked at. */
const LINKS_MAX = 5000;
const GROUPS_MAX = 8;

const PASSING =
  /carousel|slider|slick|swiper|owl-|relat|recommend|similar|recent|viewed|upsell|bestseller/i;

/** The links to other pages of the page's own site, absolute and without their fragments. */
export function siteLinks(page: Page, scan: Scan): Map<Place, string> {
  const here = new URL(page.url);
  const links = new Map<Place, string>();
  // A card links to its page several times, and every page to the same menus.
  const known = new Map<string, string | null>();
  for (const place of scan.places) {
    if (place.tag !== 'a' || (place.marks & MARK.hidden) !== 0) continue;
    const href = page.dom.attribute(place.element, 'href');
    if (href === null) continue;
    const url = known.has(href)
      ? (known.get(href) ?? null)
      : otherPage(resolveUrl(page, href), here);
    known.set(href, url);
    if (url !== null) links.set(place, url);
    if (links.size >= LINKS_MAX) break;
  }
  return links;
}

/** A resolved address without its fragment, if it is another page of the site at `here`, and not its home; else null. */
function otherPage(resolved: string | null, here: URL): string | null {
  if (resolved === null) return null;
  const address = new URL(resolved);
  if (address.pathname === '/') return null;
  const [own, other] = [siteOf(here), siteOf(address)];
  if (!isWithin(other, own) && !isWithin(own, other)) return null;
  return bare(address) === bare(here) ? null : bare(address);
}

/** True when `host` is `outer` or one of its subdomains. */
function isWithin(host: string, outer: string): boolean {
  return host === outer || host.endsWith(`.${outer}`);
}

function siteOf({ host }: URL): string {
  return host.replace(/^www\./, '');
}

function bare({ href }: URL): string {
  return href.replace(/#.*/s, '');
}

type Facts = { links: number; prints: number; pictures: number; path: number };

/** The likeliest groups of cards, best first; of shapes nested in each other only the outermost. */
export function repeatedGroups(
  scan: Scan,
  links: ReadonlyMap<Place, string>,
  prints: ReadonlyMap<Place, readonly PricePrint[]>,
): Group[] {
  const facts = factsOf(scan, links, prints);
  const groups = new Map<number, Group & { outer: number | undefined }>();
  for (const [index, { path, links: count, prints: money, pictures }] of facts.entries()) {
    const place = scan.places[index];
    if (count === 0 || place === undefined) continue;
    const outer = place.parent === null ? undefined : facts[place.parent.index]?.path;
    const group = groups.get(path) ?? { members: [], priced: 0, pictured: 0, weight: 1, outer };
    group.members.push(place);
    if (money > 0) group.priced += 1;
    if (pictures > 0) group.pictured += 1;
    groups.set(path, group);
  }
  const bound = ({ priced, pictured, weight }: Group) => worthOf(priced, pictured, weight);
  return [...groups.values()]
    .filter((group) => {
      const outer = group.outer === undefined ? undefined : groups.get(group.outer);
      return group.members.length > 1 && (outer === undefined || bound(outer) < bound(group));
    })
    .map((group) => ({ ...group, weight: weightOf(group.members[0] ?? null) }))
    .sort((left, right) => bound(right) - bound(left))
    .slice(0, GROUPS_MAX);
}

/** What a list of cards is worth: a price counts four times as much as a picture. */
export function worthOf(priced: number, pictured: number, weight: number): number {
  return (priced + pictured / 4) * weight;
}

/** What stands in each place, itself included, and the number of its shape's path from the top. */
function factsOf(
  scan: Scan,
  links: ReadonlyMap<Place, string>,
  prints: ReadonlyMap<Place, readonly PricePrint[]>,
): Facts[] {
  const facts: Facts[] = [];
  const paths = new Map<string, number>();
  for (const { parent, tag, name } of scan.places) {
    const above = parent === null ? 0 : (facts[parent.index]?.path ?? 0);
    const shape = `${above} ${tag} ${classOf(name)}`;
    const path = paths.get(shape) ?? paths.size + 1;
    paths.set(shape, path);
    facts.push({ links: 0, prints: 0, pictures: tag === 'img' ? 1 : 0, path });
  }
  for (const place of links.keys()) count(facts, place, 'links');
  for (const place of prints.keys()) count(facts, place, 'prints');
  for (let index = facts.length - 1; index > 0; index--) {
    const [own, outer] = [facts[index], facts[scan.places[index]?.parent?.index ?? 0]];
    if (!own || !outer) continue;
    outer.links += own.links;
    outer.prints += own.prints;
    outer.pictures += own.pictures;
  }
  return facts;
}

function count(facts: readonly Facts[], place: Place, what: 'links' | 'prints'): void {
  const fact = facts[place.index];
  if (fact !== undefined) fact[what] += 1;
}

/** The first class that does not number its element or count its place ("post-37", "last", "odd"). */
function classOf(name: string): string {
  if (name.startsWith(' ')) return '';
  for (const word of name.split(/\s+/, 8)) {
    const kept = /\d/.test(word) ? '' : word.replace(/odd|even|first|last/gi, '');
    if (/[a-z]/i.test(kept)) return kept;
  }
  return '';
}

function weightOf(member: Place | null): number {
  let weight = member !== null && (member.marks & MARK.aside) !== 0 ? 0.2 : 1;
  for (let step = member; step !== null; step = step.parent) {
    if (PASSING.test(step.name)) return weight / 2;
    if (step.tag === 'main') weight = Math.max(weight, 1);
  }
  return weight;
}
