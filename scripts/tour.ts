// A walk through every shop of the street, looking at the real panel on every product page.
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { ExtensionBrowser } from '@/tests/e2e/browsers/extension-browser';
import { readEveryShop } from '@/tests/e2e/support/consent';
import { barePages, productPages } from '@/tests/street/street-shops';
import { textTable } from './text-table';

type TourPage = { shop: string; url: string };

/** Every product page with markup, and the first one of every shop without. */
function tourPages(): TourPage[] {
  const bare = barePages().filter(({ expected }) => expected.kind === 'product');
  const first = bare.filter(({ shop }, place) => place === bare.findIndex((p) => p.shop === shop));
  return [...productPages(), ...first];
}

/** What the panel shows, read from its text, and which reader gave the price. */
const Panel = z.object({
  state: z.string(),
  name: z.string(),
  price: z.string(),
  elsewhere: z.array(z.string()),
  readers: z.array(z.string()),
});
type Panel = z.infer<typeof Panel>;

/** True when the panel has said all: what is known elsewhere comes a moment after the product. */
const DONE = `['nothing', 'not-allowed'].includes(document.querySelector('main')?.dataset.state) ||
  document.querySelector('#other-shops :is(li, p)') !== null`;

/** Longest wait for a page that shows what it sells only after a while, ms. */
const LATE_MS = 5000;
/** Runs in the popup: as a shopper waits who sees that the page is still being drawn. */
const WAIT_FOR_LATE = `new Promise((done) => {
  const until = Date.now() + ${LATE_MS};
  const check = () => {
    const isOver = document.querySelector('main').dataset.state !== 'nothing' || Date.now() > until;
    if (isOver) done(true);
    else setTimeout(check, 100);
  };
  check();
})`;

/** Runs in the popup. */
const READ_PANEL = (url: string) => `browser.storage.session.get(null).then((states) => {
  const text = (selector) =>
    (document.querySelector(selector)?.innerText ?? '').replace(/\\s+/g, ' ').trim();
  const seen = Object.values(states).find((state) => state?.url === ${JSON.stringify(url)});
  return {
    state: document.querySelector('main').dataset.state,
    name: text('main header h1'),
    price: text('main header strong'),
    elsewhere: [...document.querySelectorAll('#other-shops li')].map((row) =>
      row.querySelector('strong').innerText + ' ' + new URL(row.querySelector('a').href).hostname),
    readers: [...new Set(Object.values(seen?.detection?.provenance ?? {}))],
  };
})`;

/**
 * Chooses "on every shop page", visits the product pages, looks again at the one of which most is
 * known elsewhere, prints a table and saves pictures. Gives whether anything was recognised.
 */
export async function tourStreet(browser: ExtensionBrowser, pictures: string): Promise<boolean> {
  await browser.waitForTab('welcome.html');
  await readEveryShop(browser);
  const looks: { page: TourPage; panel: Panel }[] = [];
  for (const page of tourPages()) looks.push({ page, panel: await look(browser, page) });
  const rows = looks.map(({ page, panel }) => rowOf(page, panel));
  const head = ['shop', 'product', 'price', 'read from', 'panel', 'known elsewhere by then'];
  console.log(`\n${textTable(head, rows)}\n`);

  const recognised = looks.filter(({ panel }) => panel.name !== '');
  const best = recognised.reduce<(typeof looks)[number] | undefined>(
    (most, each) =>
      each.panel.elsewhere.length > (most?.panel.elsewhere.length ?? -1) ? each : most,
    undefined,
  );
  console.log(
    `${recognised.length} of ${looks.length} product pages were recognised and remembered.`,
  );
  const names = recognised.map(({ panel }) => panel.name);
  if (best) await takePictures(browser, best.page, names, pictures);
  for (const { kind, text, url } of await browser.problems()) console.log(kind, url, text);
  return recognised.length > 0;
}

async function takePictures(
  browser: ExtensionBrowser,
  page: TourPage,
  names: readonly string[],
  folder: string,
) {
  const again = await look(browser, page, join(folder, 'panel.png'));
  console.log(`Back at ${page.url}: ${again.price} here, elsewhere ${again.elsewhere.join(', ')}`);
  const library = await browser.openExtensionPage('library.html');
  const shown = `${JSON.stringify(names)}.some((name) => document.body.innerText.includes(name))`;
  await library.waitFor(shown);
  await library.screenshot(join(folder, 'library.png'));
  console.log(`Pictures of the panel and the library are in ${folder}`);
}

async function look(browser: ExtensionBrowser, page: TourPage, picture?: string): Promise<Panel> {
  const tab = await browser.openTab(page.url);
  const popup = await browser.clickToolbar(tab);
  await popup.waitFor(DONE);
  await popup.evaluate(WAIT_FOR_LATE);
  await popup.waitFor(DONE);
  const panel = Panel.parse(await popup.evaluate(READ_PANEL(page.url)));
  if (picture) await popup.screenshot(picture);
  await popup.close();
  await tab.close();
  return panel;
}

function rowOf(page: TourPage, panel: Panel): string[] {
  return [
    page.shop,
    panel.name,
    panel.price,
    panel.readers.join(' + '),
    panel.state,
    elsewhereOf(panel.elsewhere),
  ];
}

function elsewhereOf([first, ...others]: readonly string[]): string {
  if (first === undefined) return '-';
  return others.length > 0 ? `${first} and ${others.length} more` : first;
}
