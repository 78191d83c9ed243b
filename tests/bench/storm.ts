/** Attack 14 in a real browser: 100,000 elements that change without end and an address that never rests, with and without Bourdon. */
import puppeteer, { type Page } from 'puppeteer-core';
import * as z from 'zod';
import { findBrowser } from '@/scripts/find-browser';
import { chromiumArguments } from '@/tests/e2e/browsers/chromium-arguments';
import { ChromiumPage } from '@/tests/e2e/browsers/chromium-page';
import { launchBrowser } from '@/tests/e2e/browsers/launch';
import { readEveryShop } from '@/tests/e2e/support/consent';
import { startStreet } from '@/tests/street/serve-street';
import { extensionTimeMs } from './own-time';

const ADDRESS = 'https://hostile.example/attack-14/storm';
const RUNS = 3;
const WATCHED_MS = 15_000;

/** Frames drawn in a second, and the longest that a frame was waited for, ms. */
const FRAMES = `new Promise((done) => {
  let frames = 0;
  let longest = 0;
  const begun = performance.now();
  let last = begun;
  const count = (now) => {
    frames += 1;
    longest = Math.max(longest, now - last);
    last = now;
    if (now - begun < ${WATCHED_MS}) requestAnimationFrame(count);
    else done({ perSecond: (frames * 1000) / (now - begun), longestMs: longest });
  };
  requestAnimationFrame(count);
})`;

const framesSchema = z.object({ perSecond: z.number(), longestMs: z.number() });
type Sample = z.infer<typeof framesSchema> & { ownMs: number };

/** Measures, prints a table for people, then one line of JSON. A browser of its own for each run: the storm outlives its tab. */
export async function storm(): Promise<void> {
  const street = await startStreet();
  const samples: { with: Sample[]; without: Sample[] } = { with: [], without: [] };
  try {
    for (let run = 0; run < RUNS; run++) {
      samples.with.push(await measureWith(street.port));
      samples.without.push(await measureWithout(street.port));
    }
  } finally {
    await street.close();
  }
  const rows = Object.entries(samples).map(([bourdon, all]) => ({
    bourdon,
    'own ms per s (median)': round((median(all.map(({ ownMs }) => ownMs)) * 1000) / WATCHED_MS),
    'frames per s': round(median(all.map(({ perSecond }) => perSecond))),
    'longest frame ms': round(median(all.map(({ longestMs }) => longestMs))),
  }));
  console.table(rows);
  console.log(
    JSON.stringify({ stormOwnMs: round(median(samples.with.map(({ ownMs }) => ownMs))) }),
  );
}

async function measureWith(streetPort: number): Promise<Sample> {
  const browser = await launchBrowser('chromium', { streetPort });
  try {
    await readEveryShop(browser);
    const tab = await browser.openTab('about:blank');
    if (!(tab instanceof ChromiumPage)) throw new Error('storm measures Chromium');
    return await measure(tab.page);
  } finally {
    await browser.close();
  }
}

async function measureWithout(streetPort: number): Promise<Sample> {
  const bare = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? '',
    headless: true,
    pipe: true,
    // As in tests/e2e/browsers/chromium.ts: without its own protection the browser itself comes to a stop.
    ignoreDefaultArgs: ['--disable-ipc-flooding-protection'],
    defaultViewport: null,
    args: chromiumArguments({ streetPort }),
  });
  try {
    return await measure(await bare.newPage());
  } finally {
    await bare.close();
  }
}

async function measure(page: Page): Promise<Sample> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
  const frames = framesSchema.parse(await page.evaluate(FRAMES));
  const trace = await page.tracing.stop();
  return { ...frames, ownMs: extensionTimeMs(new TextDecoder().decode(trace)) };
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
