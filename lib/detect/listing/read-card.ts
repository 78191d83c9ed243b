/** Reads one card of a list: what it is called, where it leads, its picture and its price. */
import { type Page, resolveUrl } from '@/lib/detect/page';
import { MARK } from '@/lib/detect/visible/marks';
import { lengthOf, type Place, type Scan, textOf } from '@/lib/detect/visible/place';
import type { PricePrint } from '@/lib/detect/visible/price-prints';
import type { ListingCard } from '@/lib/domain/detection';
import { cleanText, TEXT_LIMIT } from '@/lib/domain/text';
import { cardPrice } from './card-price';

/** What the page holds, for the cards to take their part of. */
export type CardSource = {
  page: Page;
  scan: Scan;
  /** Addresses of other pages of the site, by the link's place. */
  links: ReadonlyMap<Place, string>;
  prints: ReadonlyMap<Place, readonly PricePrint[]>;
  /** In how many cards an address or a link's text occurs: those of brands and buttons in several. */
  counts: ReadonlyMap<string, number>;
  /** How many cards there are. */
  size: number;
  /** The currency of the shop's country, for prices printed without any. */
  currency: string | null;
};

/** Elements of a card that are looked at. */
const PLACES_MAX = 400;
const NAME_CLASS = /name|title|titre|titel|titulo|nazwa/i;
const HEADING = /^h[1-6]$/;
/** Where lazy pages keep the picture's address until it is scrolled into sight. */
const PICTURE_ATTRIBUTES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'src',
  'srcset',
];
const EMPTY_PICTURE = /placeholder|blank|spacer|loading|pixel|transparent|\.svg/i;

/** An element of a card: the address that it leads to, and what it stands in. */
type Spot = { place: Place; url: string | null; isHeading: boolean };

/** The card, or null where no link has a name. `places` are the card's own, its root first. */
export function readCard(source: CardSource, places: readonly Place[]): ListingCard | null {
  const spots = spotsOf(source, places.slice(0, PLACES_MAX));
  const url = mainLink(source, [...spots.values()]);
  if (url === null) return null;
  const prints = pricesOf(source, spots);
  const name = nameOf(source, spots, url, prints);
  if (name === null) return null;
  return { name, url, image: pictureOf(source.page, spots), ...cardPrice(prints, source.currency) };
}

function spotsOf({ links }: CardSource, places: readonly Place[]): Map<Place, Spot> {
  const spots = new Map<Place, Spot>();
  for (const place of places) {
    const outer = place.parent === null ? undefined : spots.get(place.parent);
    const url = links.get(place) ?? (outer === undefined ? linkAround(links, place) : outer.url);
    const isHeading = HEADING.test(place.tag) || (outer?.isHeading ?? false);
    spots.set(place, { place, url, isHeading });
  }
  return spots;
}

function linkAround(links: CardSource['links'], place: Place): string | null {
  for (let step = place.parent; step !== null; step = step.parent) {
    const url = links.get(step);
    if (url !== undefined) return url;
  }
  return null;
}

/** Prices that are named as such; only without one, all that look like a price. */
function pricesOf({ prints }: CardSource, spots: ReadonlyMap<Place, Spot>): readonly PricePrint[] {
  const all = [...spots.keys()].flatMap((place) => prints.get(place) ?? []);
  const named = all.filter(({ place }) => (place.marks & (MARK.price | MARK.struck)) !== 0);
  return named.some(({ place }) => (place.marks & MARK.price) !== 0) ? named : all;
}

/** The address that the card leads to, by picture, heading and words, and not one that others lead to as well. */
function mainLink({ scan, counts }: CardSource, spots: readonly Spot[]): string | null {
  type Signs = { heading: number; picture: number; words: number };
  const links = new Map<string, Signs>();
  for (const { place, url, isHeading } of spots) {
    if (url === null) continue;
    const signs = links.get(url) ?? { heading: 0, picture: 0, words: 0 };
    links.set(url, signs);
    if (isHeading) signs.heading = 2;
    if (place.tag === 'img') signs.picture = 2;
    signs.words = Math.max(signs.words, Math.min(lengthOf(scan, place), 100) / 50);
  }
  const score = ([url, { heading, picture, words }]: [string, Signs]) =>
    (heading + picture + words) / ((counts.get(url) ?? 0) > 1 ? 10 : 1);
  const [best] = [...links].sort((left, right) => score(right) - score(left));
  return best?.[0] ?? null;
}

function nameOf(
  { page, scan, counts, size }: CardSource,
  spots: ReadonlyMap<Place, Spot>,
  url: string,
  prints: readonly PricePrint[],
): string | null {
  const priced = new Set<Place | null>();
  for (const { place } of prints)
    for (let step: Place | null = place; step !== null; step = step.parent) priced.add(step);
  let best: { score: number; text: string } | null = null;
  for (const spot of spots.values()) {
    const { place, isHeading } = spot;
    const length = lengthOf(scan, place);
    if (length < 2 || length > TEXT_LIMIT.name || priced.has(place)) continue;
    const isAside = (place.marks & (MARK.review | MARK.part)) !== 0;
    const shared = counts.get(textOf(scan, place)) ?? 0;
    const score =
      (spot.url === url ? 4 : 0) +
      (isHeading ? 3 : 0) +
      (NAME_CLASS.test(place.name) ? 2 : 0) -
      (isAside ? 3 : 0) -
      (shared > size / 2 ? 2 : 0) +
      Math.min(length, 100) / 50;
    if (best !== null && score <= best.score) continue;
    const text = cleanText(textOf(scan, place, TEXT_LIMIT.name), TEXT_LIMIT.name);
    if (text !== null && /\p{L}/u.test(text)) best = { score, text };
  }
  if (best !== null && best.score >= 3) return best.text;
  return attributeName(page, spots, url) ?? best?.text ?? null;
}

function attributeName(
  { dom }: Page,
  spots: ReadonlyMap<Place, Spot>,
  address: string,
): string | null {
  const own = [...spots.values()].filter(({ url }) => url === address);
  for (const { place } of own) {
    for (const attribute of ['title', 'alt', 'aria-label']) {
      const text = cleanText(dom.attribute(place.element, attribute), TEXT_LIMIT.name);
      if (text !== null) return text;
    }
  }
  return null;
}

function pictureOf(page: Page, spots: ReadonlyMap<Place, Spot>): string | null {
  for (const { tag, element } of spots.keys()) {
    if (tag !== 'img') continue;
    for (const name of PICTURE_ATTRIBUTES) {
      const [address = ''] = (page.dom.attribute(element, name) ?? '').trim().split(/\s/);
      const url = EMPTY_PICTURE.test(address) ? null : resolveUrl(page, address);
      if (url !== null) return url;
    }
  }
  return null;
}
