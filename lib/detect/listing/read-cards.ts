/** The products of a category or of search results, read from markup and from what the page repeats. */
import type { Reading } from '@/lib/detect/claims';
import type { Page } from '@/lib/detect/page';
import { MARK } from '@/lib/detect/visible/marks';
import { lengthOf, type Place, type Scan, textOf } from '@/lib/detect/visible/place';
import type { PricePrint } from '@/lib/detect/visible/price-prints';
import { sightOf } from '@/lib/detect/visible/sight';
import { currencyOf } from '@/lib/domain/country';
import type { ListingCard } from '@/lib/domain/detection';
import { shopCountry } from '@/lib/domain/shop-country';
import { joinCards, markupCards } from './markup-cards';
import { type CardSource, readCard } from './read-card';
import { type Group, repeatedGroups, siteLinks, worthOf } from './repeated';

/** Cards of one page. */
const CARDS_MAX = 60;
/** Longer than a price with its label: a sentence that mentions money. */
const PRINT_MAX = 48;
/** "36K" and "R304" are model names, unless the element is called a price. */
const GLUED = /(?<!\p{L})[A-Z]\d|\d[A-Z](?!\p{L})/u;

export type CardList = {
  cards: readonly ListingCard[];
  /** Of the page's text, how much stands in the cards that the page repeats, 0 to 1. */
  share: number;
};

/**
 * The products that the page lists, at most 60, each once, in its order: those of its largest group
 * of alike elements that link to other pages of the site, or those that its markup lists (`readings`)
 * if these are more; each fills in what the other does not say. Of more than 100,000 nodes only markup.
 */
export function readCards(page: Page, readings: readonly Reading[]): CardList {
  const { cards, share } = repeatedCards(page);
  return { cards: joinCards(cards, markupCards(readings)).slice(0, CARDS_MAX), share };
}

function repeatedCards(page: Page): CardList {
  const sight = sightOf(page);
  if (sight === null) return { cards: [], share: 0 };
  const { scan } = sight;
  const prints = new Map<Place, PricePrint[]>();
  for (const print of sight.prints) {
    const { place, box } = print;
    if (lengthOf(scan, box) > PRINT_MAX) continue;
    const text = (place.marks & MARK.price) === 0 ? textOf(scan, box) : '';
    if (GLUED.test(text) && !/\p{Sc}/u.test(text)) continue;
    prints.set(place, [...(prints.get(place) ?? []), print]);
  }
  const links = siteLinks(page, scan);
  const country = shopCountry(page.url, page.language);
  const currency = country === null ? null : currencyOf(country);
  let best = { cards: [] as readonly ListingCard[], share: 0, worth: 0 };
  for (const group of repeatedGroups(scan, links, prints)) {
    if (worthOf(group.priced, group.pictured, group.weight) <= best.worth) break;
    const list = listOf({ page, scan, links, prints, currency }, group);
    if (list.worth > best.worth) best = list;
  }
  return best;
}

type Source = Omit<CardSource, 'counts' | 'size'>;

function listOf(page: Source, { members, weight }: Group): CardList & { worth: number } {
  const inside = placesIn(page.scan, members);
  const source = { ...page, counts: occurrences(page, [...inside.values()]), size: inside.size };
  const byUrl = new Map<string, ListingCard>();
  let length = 0;
  for (const [member, places] of inside) {
    length += lengthOf(page.scan, member);
    if (byUrl.size >= CARDS_MAX) continue;
    const card = readCard(source, places);
    if (card !== null && !byUrl.has(card.url)) byUrl.set(card.url, card);
  }
  const cards = [...byUrl.values()];
  const priced = cards.filter(({ price }) => price !== null).length;
  const pictured = cards.filter(({ image }) => image !== null).length;
  const share = (length / Math.max(1, page.scan.length)) * weight;
  return { cards, share, worth: worthOf(priced, pictured, weight) };
}

/** In how many members each address and each link's text occurs. */
function occurrences(
  { scan, links }: Source,
  members: readonly (readonly Place[])[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const places of members) {
    const said = places.flatMap((place) => {
      const url = links.get(place);
      return url === undefined ? [] : [url, textOf(scan, place)];
    });
    for (const text of new Set(said)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** The places in each member, itself first. */
function placesIn(scan: Scan, members: readonly Place[]): Map<Place, Place[]> {
  const inside = new Map(members.map((member): [Place, Place[]] => [member, []]));
  const memberOf = new Map<Place, Place>();
  for (const place of scan.places) {
    const member = inside.has(place) ? place : place.parent && memberOf.get(place.parent);
    if (!member) continue;
    memberOf.set(place, member);
    inside.get(member)?.push(place);
  }
  return inside;
}
