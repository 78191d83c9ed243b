/** Detection in a warmed page of a real browser, several times over. */
import * as z from 'zod/mini';
import { findBrowser } from '@/scripts/find-browser';
import { type LabPage, type LabReading, readingSchema } from '@/tests/lab/reading';
import { openSavedPages } from '@/tests/lab/saved-pages';
import type { Labelled } from '@/tests/lab/score';

/** Readings of a page after the first one. */
const AGAIN = 5;
/** Longest time that one page may take with all its readings, ms. */
const PAGE_LIMIT_MS = 300_000;

const answerSchema = z.object({
  first: readingSchema,
  times: z.array(z.number()).check(z.minLength(1)),
  elements: z.number(),
  html: z.nullable(z.string()),
});

export type Timed = {
  reading: LabReading;
  /** Of the first reading, which may lay the page out and runs code for the first time. */
  firstMs: number;
  /** Median of the readings after it. */
  ms: number;
  elements: number;
  /** What is left of the page where its markup was taken out. */
  html: string | null;
};

export type TimedPage = {
  known: Labelled;
  page: LabPage;
  timed: Timed;
  /** The same with the markup taken out: pages of products only. */
  bare: Timed | null;
};

export type Timer = {
  time(page: LabPage, withoutMarkup: boolean): Promise<Timed>;
  close(): Promise<void>;
};

/** Starts the browser with the detection that ships. */
export async function openTimer(): Promise<Timer> {
  const browser = findBrowser('chromium') ?? '';
  const pages = await openSavedPages(browser, 'tests/bench/in-page.ts', PAGE_LIMIT_MS);
  return {
    async time(page, withoutMarkup) {
      const call = `detectOften(${withoutMarkup}, ${AGAIN})`;
      const { first, times, elements, html } = answerSchema.parse(await pages.evaluate(page, call));
      return { reading: first, firstMs: first.ms, ms: percentile(times, 0.5), elements, html };
    },
    close: () => pages.close(),
  };
}

/** The value below which `share` (0 to 1) of the values lie, by nearest rank; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
