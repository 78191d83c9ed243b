/** What Bourdon costs a page: main-thread time with and without it, in the same run. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { get } from 'node:https';
import { gzipSync } from 'node:zlib';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '@/scripts/find-browser';
import { chromiumArguments } from '@/tests/e2e/browsers/chromium-arguments';
import { ChromiumPage } from '@/tests/e2e/browsers/chromium-page';
import { BUILT_FOLDERS, launchBrowser } from '@/tests/e2e/browsers/launch';
import { readEveryShop } from '@/tests/e2e/support/consent';
import { startStreet } from '@/tests/street/serve-street';
import { productPages } from '@/tests/street/street-shops';
import { extensionTimeMs } from './own-time';
import { bigPage, medianArticle } from './pages';

const RUNS = { article: 7, big: 3, product: 7 } as const;
type PageName = keyof typeof RUNS;
const ORDER: readonly PageName[] = ['article', 'product', 'big'];

/** How long a page is watched after it loaded, ms: all looks of the sense script fall into it. */
const WATCHED_MS: Record<PageName, number> = { article: 9000, product: 3000, big: 11_000 };

/** Of a page that the tab opens first: its process is new and has compiled nothing; and of the next page of the same site. */
type Sample = { firstMs: number; nextMs: number; scriptMs: number };
/** `withoutMs`: the page's own scripts in a browser without Bourdon. */
type Samples = { with: Sample[]; withoutMs: number[] };

/** Measures, prints a table for people, then one line of JSON. */
export async function pageCost(): Promise<void> {
  const article = medianArticle();
  const server = await servePages({
    article: article.html,
    big: bigPage(),
    product: await shopPage(),
  });
  const streetPort = portOf(server);
  const withBourdon = await launchBrowser('chromium', { streetPort });
  const bare = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? '',
    headless: true,
    pipe: true,
    defaultViewport: null,
    args: chromiumArguments({ streetPort }),
  });
  try {
    await readEveryShop(withBourdon);
    const samples: Record<PageName, Samples> = {
      article: { with: [], withoutMs: [] },
      big: { with: [], withoutMs: [] },
      product: { with: [], withoutMs: [] },
    };
    for (const name of ORDER) {
      for (let run = 0; run < RUNS[name]; run++) {
        const tab = await withBourdon.openTab('about:blank');
        if (!(tab instanceof ChromiumPage)) throw new Error('page-cost measures Chromium');
        samples[name].with.push(await measure(tab.page, name));
        const page = await bare.newPage();
        samples[name].withoutMs.push((await visit(page, name)).scriptMs);
        await page.close();
      }
    }
    print(samples, article.from);
  } finally {
    await Promise.all([withBourdon.close(), bare.close()]);
    server.close();
  }
}

async function measure(page: Page, name: PageName): Promise<Sample> {
  const first = await visit(page, name);
  const next = await visit(page, name);
  await page.close();
  return { firstMs: first.ownMs, nextMs: next.ownMs, scriptMs: first.scriptMs };
}

async function visit(page: Page, name: PageName): Promise<{ ownMs: number; scriptMs: number }> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'blink.user_timing'] });
  await page.goto(`http://${name}.bench.example/`, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, WATCHED_MS[name]));
  const { metrics } = await session.send('Performance.getMetrics');
  const trace = await page.tracing.stop();
  await session.detach();
  const script = metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? 0;
  return {
    ownMs: extensionTimeMs(new TextDecoder().decode(trace)),
    scriptMs: script * 1000,
  };
}

function print(samples: Record<PageName, Samples>, articleFrom: string): void {
  const firstOf = (name: PageName) => samples[name].with.map(({ firstMs }) => firstMs);
  const nextOf = (name: PageName) => samples[name].with.map(({ nextMs }) => nextMs);
  const rows = ORDER.map((name) => {
    const { with: withIt, withoutMs } = samples[name];
    return {
      page: name === 'article' ? `article (${articleFrom})` : name,
      runs: withIt.length,
      'added ms (median)': round(median(firstOf(name))),
      'worst ms': round(Math.max(...firstOf(name))),
      'next page ms (median)': round(median(nextOf(name))),
      'all script ms with': round(median(withIt.map(({ scriptMs }) => scriptMs))),
      'all script ms without': round(median(withoutMs)),
    };
  });
  console.table(rows);
  const result = {
    noProductMs: round(median(firstOf('article'))),
    noProductNextMs: round(median(nextOf('article'))),
    bigPageMs: round(median(firstOf('big'))),
    bigPageNextMs: round(median(nextOf('big'))),
    productMs: round(median(firstOf('product'))),
    productNextMs: round(median(nextOf('product'))),
    senseGzipBytes: gzipBytes('sense.js'),
    detectGzipBytes: gzipBytes('detect.js'),
    detectDeeperGzipBytes: gzipBytes('detect-deeper.js'),
  };
  console.log(JSON.stringify(result));
}

function gzipBytes(file: string): number {
  return gzipSync(readFileSync(`${BUILT_FOLDERS.chromium}/${file}`), { level: 9 }).length;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}

async function shopPage(): Promise<string> {
  const street = await startStreet();
  try {
    const product = productPages().find(({ markup }) => markup === 'microdata');
    if (product === undefined) throw new Error('The street has no page with microdata');
    return await readPage(product.url, street.port);
  } finally {
    await street.close();
  }
}

/** What the street answers for an address, past its certificate that only the tests trust. */
function readPage(url: string, port: number): Promise<string> {
  const { host, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = {
      host: '127.0.0.1',
      port,
      path: pathname,
      headers: { host },
      rejectUnauthorized: false,
    };
    get({ ...asked, servername: host }, (response) => {
      let html = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        html += chunk;
      });
      response.on('end', () => resolve(html));
    }).on('error', reject);
  });
}

async function servePages(pages: Record<PageName, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const name = (request.headers.host ?? '').split('.')[0] ?? '';
    const html = request.url === '/' && Object.hasOwn(pages, name) ? pages[name as PageName] : null;
    // The article's own scripts stay out of it: they would ask for the rest of the web.
    const policy = name === 'article' ? "script-src 'none'" : "default-src 'self' 'unsafe-inline'";
    response.writeHead(html === null ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(html ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}
