import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Street, startStreet } from '@/tests/street/serve-street';
import type { ExtensionBrowser, Tab } from './browsers/extension-browser';
import { launchBrowser } from './browsers/launch';
import { readEveryShop } from './support/consent';
import { clickBee, waitForBadge, waitForPanel } from './support/panel';

// Pictures of every screen, for people to look at; the README's is one of them.
const PICTURES = '.lab/pictures';

const HOSTILE = 'https://hostile.example';
const STATES = [
  ['product', 'https://maison-lumen.example/products/auralis-q45?variant=40101'],
  ['long-name', `${HOSTILE}/attack-04/huge-name`],
  ['unsure', `${HOSTILE}/attack-09/sources-disagree`],
  ['unit-price', 'https://tabella.example/de/item-4411'],
  ['personal', 'https://schraubwerk.example/konto/a/parallelschraubstock-125'],
  ['nothing', 'https://maison-lumen.example/cart'],
] as const;
const VISITED_BEFORE = [
  'https://brico-nord.example/p/casque-auralis-q45-noir-9003.html',
  'https://broken-bazaar.example/deal/trailing-commas',
  'https://tiny-things.example/listing/auralis-q45-black',
  'https://casa-mia.example/prodotto/moka-reale-6-tazze',
];
// The first list of the library is what was seen; without it a picture shows nothing of it.
const HAS_ENTRIES = `document.querySelector('main ul')?.childElementCount > 0`;
const PAGES = ['library.html', 'options.html', 'welcome.html'];
const SIZES = [
  [400, 600],
  [320, 500],
] as const;
const KINDS = ['found', 'seen-before', 'unsure', 'nothing'] as const;

/** What sticks out to the side, as selectors; empty when the page fits its width. */
const STICKS_OUT = `(() => {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => one.tagName + '.' + one.className)
    .slice(0, 5);
})()`;

/** What must be seen without scrolling but reaches below the action bar: all above the sections. */
const BELOW_THE_FOLD = `(() => {
  const footer = document.querySelector('main footer').getBoundingClientRect();
  const parts = [...document.querySelectorAll('main :is(header, [aria-labelledby="which-price"])')];
  const [first] = document.querySelectorAll('main section:not([aria-labelledby="which-price"])');
  for (let part = first?.previousElementSibling; part; part = part.previousElementSibling) parts.push(part);
  return parts
    .filter((part) => part.getBoundingClientRect().bottom > footer.top + 1)
    .map((part) => part.className)
    .concat(footer.bottom > innerHeight + 1 ? ['footer'] : []);
})()`;

// In Chromium alone: there a tab behind another can be given any size.
describe.each(['en', 'fr'])('every screen in %s', (language) => {
  let street: Street;
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    street = await startStreet();
    browser = await launchBrowser('chromium', { streetPort: street.port, language });
    await browser.waitForTab('welcome.html');
    await readEveryShop(browser);
    for (const url of VISITED_BEFORE) {
      const tab = await browser.openTab(url);
      await waitForBadge(browser, tab, '✓', '↓');
      await tab.close();
    }
  });
  afterAll(async () => {
    await browser?.close();
    await street?.close();
  });

  it('the panel fits 400 x 600 and 320 x 500: price, verdict, tiles and actions without scrolling', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setColorScheme(scheme);
      for (const [state, url] of STATES) {
        const tab = await browser.openTab(url);
        const popup = await clickBee(browser, tab, ...KINDS);
        await popup.screenshot(`${PICTURES}/${language}-${scheme}-popup-${state}`);
        await popup.close();
        for (const [width, height] of SIZES) {
          const where = `${state} at ${width}, ${scheme}`;
          const panel = await panelBehind(browser, tab);
          await panel.resize(width, height);
          expect(await panel.evaluate(STICKS_OUT), where).toEqual([]);
          expect(await panel.evaluate(BELOW_THE_FOLD), where).toEqual([]);
          await panel.close();
        }
        await tab.close();
      }
    }
  });

  it('library, options and welcome fit 320 px and a wide screen', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setColorScheme(scheme);
      for (const path of PAGES) {
        const page = await browser.openExtensionPage(path);
        await page.waitFor(`document.querySelector('h1') !== null`);
        if (path.startsWith('library')) await page.waitFor(HAS_ENTRIES);
        for (const width of [320, 400, 1280]) {
          await page.resize(width, 800);
          await page.screenshot(`${PICTURES}/${language}-${scheme}-${path}-${width}`);
          expect(await page.evaluate(STICKS_OUT), `${path} at ${width}, ${scheme}`).toEqual([]);
        }
        await page.close();
      }
    }
  });
});

/**
 * The panel in a tab behind the shop's, where it shows what the side panel would: the one way to give
 * the panel any size, since neither popup nor side panel can be resized from outside.
 */
async function panelBehind(browser: ExtensionBrowser, tab: Tab): Promise<Tab> {
  const panel = await browser.openExtensionPage('sidepanel.html');
  await tab.activate();
  await waitForPanel(panel, ...KINDS);
  return panel;
}
