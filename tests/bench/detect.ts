/** How fast detection is on real and on ever larger pages, and how right beside other readers of the same pages. */
import { dirname, join } from 'node:path';
import { pageSchema, readPage } from '@/tests/lab/detect';
import { readLines } from '@/tests/lab/json-lines';
import { readLabelled } from '@/tests/lab/score';
import { comparePeers } from './compare-peers';
import { openTimer, percentile, type Timed, type TimedPage, type Timer } from './detect-often';
import { cardsPage, prosePage } from './pages';

/** Elements of the generated pages. */
const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000, 200_000];

/** Measures, prints tables for people, then one line of JSON. `CORPUS` names the folder of the pages. */
export async function detectBench(): Promise<void> {
  const timer = await openTimer();
  let pages: TimedPage[];
  let growth: Awaited<ReturnType<typeof timeGrowth>>;
  try {
    growth = await timeGrowth(timer);
    console.table(growth);
    pages = await timePages(timer);
  } finally {
    await timer.close();
  }
  const products = pages.filter(({ known }) => known.kind === 'product').map(({ timed }) => timed);
  const speed = {
    pages: products.length,
    ...spread('first', products, ({ firstMs }) => firstMs),
    ...spread('soon', products, ({ soonMs }) => soonMs),
    ...spread('warm', products, ({ ms }) => ms),
  };
  console.table([speed]);
  const { ours, peers } = await comparePeers(pages);
  console.log(JSON.stringify({ ...speed, growth, ours, peers }));
}

/** Half of the pages take at most the one, 95 of 100 the other. */
function spread(name: string, timed: readonly Timed[], msOf: (one: Timed) => number) {
  const times = timed.map(msOf);
  return {
    [`${name}P50Ms`]: round(percentile(times, 0.5)),
    [`${name}P95Ms`]: round(percentile(times, 0.95)),
  };
}

/** One row a size: with the markup of a product, and without, where every card has a price and where none has. */
async function timeGrowth(timer: Timer) {
  const url = 'https://bench.example/product';
  const rows = [];
  for (const size of SIZES) {
    const cards = { url, html: cardsPage(size) };
    const prose = { url, html: prosePage(size) };
    const row = [
      await timer.time(cards, false, false),
      await timer.time(cards, true, false),
      await timer.time(prose, false, false),
      await timer.time(prose, true, false),
    ] as const;
    const [cardsMs, cardsBareMs, proseMs, proseBareMs] = row.map(({ ms }) => round(ms));
    rows.push({ elements: row[0].elements, cardsMs, cardsBareMs, proseMs, proseBareMs });
  }
  return rows;
}

async function timePages(timer: Timer): Promise<TimedPage[]> {
  const folder = process.env.CORPUS;
  if (folder === undefined) {
    console.error('CORPUS names no folder of saved pages: only generated ones are measured');
    return [];
  }
  const manifest = join(folder, 'manifest.jsonl');
  const knownById = new Map(readLabelled(manifest).map((known) => [known.id, known]));
  const pages: TimedPage[] = [];
  for (const line of readLines(manifest, pageSchema)) {
    const known = knownById.get(line.id ?? '');
    if ('error' in line || known === undefined) continue;
    const { url, file } = line.value;
    const page = { url, html: readPage(join(dirname(manifest), file)) };
    const timed = await timer.time(page, false, true);
    const bare = known.kind === 'product' ? await timer.time(page, true, false) : null;
    pages.push({ known, page, timed, bare });
  }
  return pages;
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
