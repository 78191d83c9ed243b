/** Detection in a warmed page of a real browser, several times over. */
import * as z from 'zod/mini';
import { findBrowser } from '@/scripts/find-browser';
import { type LabPage, type LabReading, readingSchema } from '@/tests/lab/reading';
import { openSavedPages } from '@/tests/lab/saved-pages';
import type { Labelled } from '@/tests/lab/score';

/** Readings of which the median counts. */
const COUNTED = 5;
/** Readings after the first one until the browser has compiled what runs often. */
const WARM_AFTER = 35;
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
  /** Median of the five readings after it. */
  soonMs: number;
  /** Median of the last five readings: of all 40 where the code is to be warm, else of the same five. */
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
  time(page: LabPage, withoutMarkup: boolean, isWarm: boolean): Promise<Timed>;
  close(): Promise<void>;
};

/** Starts the browser with the detection that ships. */
export async function openTimer(): Promise<Timer> {
  const browser = findBrowser('chromium') ?? '';
  const pages = await openSavedPages(browser, 'tests/bench/in-page.ts', PAGE_LIMIT_MS);
  return {
    async time(page, withoutMarkup, isWarm) {
      const call = `detectOften(${withoutMarkup}, ${COUNTED + (isWarm ? WARM_AFTER : 0)})`;
      const { first, times, elements, html } = answerSchema.parse(await pages.evaluate(page, call));
      return {
        reading: first,
        firstMs: first.ms,
        soonMs: percentile(times.slice(0, COUNTED), 0.5),
        ms: percentile(times.slice(-COUNTED), 0.5),
        elements,
        html,
      };
    },
    close: () => pages.close(),
  };
}

/** The value below which `share` (0 to 1) of the values lie, by nearest rank; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
