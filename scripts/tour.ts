// A walk through every shop of the street, looking at the real panel on every product page.
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { ExtensionBrowser } from '@/tests/e2e/browsers/extension-browser';
import { readEveryShop } from '@/tests/e2e/support/consent';
import { type ProductPage, productPages } from '@/tests/street/street-shops';
import { textTable } from './text-table';

/** What the panel shows, read from its text, and which reader gave the price. */
const Panel = z.object({
  state: z.string(),
  name: z.string(),
  price: z.string(),
  elsewhere: z.array(z.string()),
  readers: z.array(z.string()),
});
type Panel = z.infer<typeof Panel>;

const DONE = `['found', 'seen-before', 'unsure', 'nothing', 'not-allowed'].includes(
  document.querySelector('main')?.dataset.state)`;

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
      [row.querySelector('a'), row.querySelector('strong')].map((part) => part?.innerText.trim()).join(' ')),
    readers: [...new Set(Object.values(seen?.detection?.provenance ?? {}))],
  };
})`;

/**
 * Chooses "on every shop page", visits all product pages twice (the second time every shop is
 * known), prints a table and saves pictures. Gives whether anything was recognised.
 */
export async function tourStreet(browser: ExtensionBrowser, pictures: string): Promise<boolean> {
  await browser.waitForTab('welcome.html');
  await readEveryShop(browser);
  const pages = productPages();
  for (const page of pages) await look(browser, page);
  const rows: string[][] = [];
  let best: { panel: Panel; page: ProductPage } | undefined;
  for (const page of pages) {
    const panel = await look(browser, page);
    rows.push(rowOf(page, panel));
    if (panel.elsewhere.length > (best?.panel.elsewhere.length ?? -1)) best = { panel, page };
  }
  console.log(
    textTable(['shop', 'product', 'price', 'read from', 'panel', 'known elsewhere'], rows),
  );

  if (best) await look(browser, best.page, join(pictures, 'panel.png'));
  const library = await browser.openExtensionPage('library.html');
  const name = JSON.stringify(best?.panel.name ?? '');
  await library.waitFor(`document.body.innerText.includes(${name})`);
  await library.screenshot(join(pictures, 'library.png'));

  const recognised = rows.filter((row) => row[1] !== '').length;
  console.log(`${recognised} of ${pages.length} product pages recognised and remembered.`);
  console.log(`Pictures of panel and library: ${pictures}`);
  for (const { kind, text, url } of await browser.problems()) console.log(kind, url, text);
  return recognised > 0;
}

async function look(
  browser: ExtensionBrowser,
  page: ProductPage,
  picture?: string,
): Promise<Panel> {
  const tab = await browser.openTab(page.url);
  const popup = await browser.clickToolbar(tab);
  await popup.waitFor(DONE);
  const panel = Panel.parse(await popup.evaluate(READ_PANEL(page.url)));
  if (picture) await popup.screenshot(picture);
  await popup.close();
  await tab.close();
  return panel;
}

function rowOf(page: ProductPage, panel: Panel): string[] {
  return [
    page.shop,
    panel.name,
    panel.price,
    panel.readers.join(' + '),
    panel.state,
    panel.elsewhere.join(', ') || '-',
  ];
}
