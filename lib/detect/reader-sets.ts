/** The readers of a detection, by what they read: markup, the page as it is seen, lists, rules for the shop. */
import type { ListingCard, Reader } from '@/lib/domain/detection';
import type { PageRule } from '@/lib/domain/shop-rule';
import type { BesidePrice } from './beside-price';
import type { Reading } from './claims';
import type { ReaderClaim } from './merge';
import type { Page } from './page';
import type { PageKind } from './page-kind';
import { FIRST_SIGHT } from './personal-sign';
import { readingOf } from './product-claims';
import { readJsonLd } from './readers/json-ld';
import { readMicrodata } from './readers/microdata';
import { readOpenGraph } from './readers/open-graph';
import { readRdfa } from './readers/rdfa';
import { readShopRules } from './readers/shop-rule';
import type { VisibleReading } from './visible/read-visible';

export type MarkupReader = { name: Reader; read: (page: Page) => Reading };

/** The products of a page that is a list of them. */
export type ListReading = {
  cards: readonly ListingCard[];
  /** True when it is so much of the page that a product which is only shown, not marked up, gives way. */
  isWholePage: boolean;
};

/** Reads what the page shows, and says how far that is believed. */
export type VisibleReader = {
  read: (page: Page) => VisibleReading | null;
  /** Whether it is a product's page although its markup names none; `clear`: no list is sought beside it. */
  isProduct: (
    shown: VisibleReading,
    kind: PageKind,
    readings: readonly Reading[],
  ) => 'clear' | 'likely' | 'no';
  claim: (shown: VisibleReading, hasMarkup: boolean) => ReaderClaim;
};

/** What a detection reads with; lib/detect/deeper.ts has more than the default. */
export type Readers = {
  /** In order of trust. */
  markup: readonly MarkupReader[];
  visible: VisibleReader | null;
  beside: BesidePrice;
  /** The list that the page is, of which kind it is by its markup; null where it is none. */
  list: ((page: Page, kind: PageKind, readings: readonly Reading[]) => ListReading | null) | null;
};

/** The schema.org syntaxes, most trusted first. */
export const SCHEMA_READERS: readonly MarkupReader[] = [
  { name: 'json-ld', read: (page) => readingOf(readJsonLd(page), page) },
  { name: 'microdata', read: (page) => readingOf(readMicrodata(page), page) },
  { name: 'rdfa', read: (page) => readingOf(readRdfa(page), page) },
];

export const META_READER: MarkupReader = { name: 'open-graph', read: readOpenGraph };

/** What most product pages need: bytes of these run on every one of them (docs/decisions/0014). */
export const lightReaders = (): Readers => ({
  markup: [...SCHEMA_READERS, META_READER],
  visible: null,
  beside: FIRST_SIGHT,
  list: null,
});

/** Readers that make one claim, about the page itself: it names no product that others would know. */
export const PAGE_READERS: ReadonlySet<Reader> = new Set<Reader>(['open-graph', 'attributes']);

/** The readers that follow the shop's rules, most trusted first. */
export function ruleReaders(rules: readonly PageRule[]): MarkupReader[] {
  return (['shopper', 'shop-rule'] as const).flatMap((name) => {
    const own = rules.filter(({ by }) => by === name);
    return own.length === 0 ? [] : [{ name, read: (page: Page) => readShopRules(page, own) }];
  });
}
