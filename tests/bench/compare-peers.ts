/** Bourdon and its peers held to the same labels on the same pages. */
import { parseGtin } from '@/lib/domain/gtin';
import { parsePriceText } from '@/lib/domain/price-text';
import { FIELD_TESTS, type Found } from '@/tests/lab/field-tests';
import type { LabPage } from '@/tests/lab/reading';
import { fieldScore, type Labelled } from '@/tests/lab/score';
import { within } from '@/tests/lab/within';
import type { TimedPage } from './detect-often';
import type { PeerProduct } from './peer-product';
import { installPeers, PEERS, versionOf } from './peers';

/** Longest time that one page may take, ms. */
const ANSWER_LIMIT_MS = 30_000;

const FIELDS = ['price', 'name', 'brand', 'sku', 'gtin'] as const;
type F1s = Record<(typeof FIELDS)[number], number | null>;

const NOTHING: Found = { product: null, offers: [], rating: null, canonicalUrl: null };

type Figures = {
  f1: F1s;
  f1WithoutMarkup: F1s;
  /** Pages of no product on which a price was given. */
  pricesElsewhere: number;
  /** Pages on which it threw, or gave no answer. */
  failed: number;
};
type Row = { name: string; version: string; licence: string } & (Figures | { missing: string });

/** Prints a table of all readers; a peer that cannot be had is named all the same. */
export async function comparePeers(pages: readonly TimedPage[]) {
  const ours = { name: 'Bourdon', ...(await figuresOf(pages, ourFinds(pages))) };
  const notInstalled = pages.length === 0 ? 'there are no pages' : await installPeers();
  const peers: Row[] = [];
  for (const peer of PEERS) {
    const head = { name: peer.name, ...versionOf(peer) };
    console.error(`${pages.length} pages read by ${peer.name} ...`);
    try {
      if (notInstalled !== null) throw new Error(notInstalled);
      const give = peer.open();
      const find = async (page: LabPage) => foundBy(peer.read(await give(page)));
      peers.push({ ...head, ...(await figuresOf(pages, find)) });
    } catch (error) {
      peers.push({ ...head, missing: error instanceof Error ? error.message : String(error) });
    }
  }
  console.table([ours, ...peers].map(tableRow));
  return { ours, peers };
}

type Find = (page: LabPage) => Promise<Found>;

async function figuresOf(pages: readonly TimedPage[], find: Find): Promise<Figures> {
  let failed = 0;
  const safely = async (page: LabPage) => {
    try {
      // One of the peers never answers on some pages.
      return await within(ANSWER_LIMIT_MS, find(page));
    } catch {
      failed++;
      return NOTHING;
    }
  };
  const found: { known: Labelled; whole: Found; bare: Found }[] = [];
  let pricesElsewhere = 0;
  for (const { known, page, bare } of pages) {
    const whole = await safely(page);
    if (known.kind === 'product') {
      const html = bare?.html ?? '';
      found.push({ known, whole, bare: await safely({ url: page.url, html }) });
    } else if (whole.offers[0]?.price) pricesElsewhere++;
  }
  return {
    f1: f1sOf(found.map(({ known, whole }) => [known, whole])),
    f1WithoutMarkup: f1sOf(found.map(({ known, bare }) => [known, bare])),
    pricesElsewhere,
    failed,
  };
}

function f1sOf(answers: readonly (readonly [Labelled, Found])[]): F1s {
  const f1 = (field: (typeof FIELDS)[number]) =>
    fieldScore(answers.map(([known, found]) => FIELD_TESTS[field](known, found))).f1;
  return {
    price: f1('price'),
    name: f1('name'),
    brand: f1('brand'),
    sku: f1('sku'),
    gtin: f1('gtin'),
  };
}

/** Our own answers, from the very readings that were timed. */
function ourFinds(pages: readonly TimedPage[]): Find {
  const byHtml = new Map(
    pages.flatMap(({ page, timed, bare }) => [
      [page.html, timed.reading.detection ?? NOTHING] as const,
      [bare?.html ?? '', bare?.reading.detection ?? NOTHING] as const,
    ]),
  );
  return async ({ html }) => byHtml.get(html) ?? NOTHING;
}

function foundBy({ name, brand, sku, gtin, price }: PeerProduct): Found {
  const product = {
    ...(name === null ? {} : { name }),
    brand,
    sku,
    gtin: gtin === null ? null : (parseGtin(gtin) ?? gtin),
  };
  return { ...NOTHING, product, offers: [{ price: decimal(price) }] };
}

/** A printed price as a number: peers give "$1,299.00" and 1299 alike. */
function decimal(price: string | null): string | null {
  if (price === null || /^\d+(?:\.\d+)?$/.test(price)) return price;
  return parsePriceText(price)?.price ?? price;
}

function tableRow(row: ({ name: string } & Figures) | Row) {
  const head = { reader: row.name, version: 'version' in row ? row.version : '' };
  if ('missing' in row) return { ...head, licence: row.licence, failed: row.missing.slice(0, 60) };
  const both = (field: (typeof FIELDS)[number]) =>
    [row.f1[field], row.f1WithoutMarkup[field]].map((f1) => f1?.toFixed(3) ?? '-').join(' / ');
  return {
    ...head,
    licence: 'licence' in row ? row.licence : '',
    ...Object.fromEntries(FIELDS.map((field) => [field, both(field)])),
    'prices elsewhere': row.pricesElsewhere,
    failed: row.failed,
  };
}
