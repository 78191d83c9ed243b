import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Street, startStreet } from '@/tests/street/serve-street';
import { ChromiumPage } from './browsers/chromium-page';
import type { DrivenPage, ExtensionBrowser } from './browsers/extension-browser';
import { launchBrowser } from './browsers/launch';
import { readEveryShop } from './support/consent';
import { clickBee, waitForBadge } from './support/panel';

// Pictures of every screen, for people to look at; the README's is one of them.
const PICTURES = '.lab/pictures';

const HOSTILE = 'https://hostile.example';
const STATES = [
  ['product', 'https://maison-lumen.example/products/auralis-q45?variant=40101'],
  ['long-name', `${HOSTILE}/attack-04/huge-name`],
  ['unsure', `${HOSTILE}/attack-09/sources-disagree`],
  ['nothing', 'https://maison-lumen.example/cart'],
] as const;
const VISITED_BEFORE = [
  'https://brico-nord.example/p/casque-auralis-q45-noir-9003.html',
  'https://broken-bazaar.example/deal/trailing-commas',
  'https://tiny-things.example/listing/auralis-q45-black',
  'https://casa-mia.example/prodotto/moka-reale-6-tazze',
];
const PAGES = ['library.html', 'options.html', 'welcome.html'];
const KINDS = ['found', 'seen-before', 'unsure', 'nothing'] as const;

/** What sticks out to the side, as selectors; empty when the page fits its width. */
const STICKS_OUT = `(() => {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => one.tagName + '.' + one.className)
    .slice(0, 5);
})()`;

/** The lower edges of what must be seen without scrolling, beyond the foot of the popup. */
const BELOW_THE_FOLD = `(() => {
  const footer = document.querySelector('main footer').getBoundingClientRect();
  const seen = [...document.querySelectorAll('main h1, main [data-part]')];
  const limit = footer.top + 1;
  return seen
    .filter((one) => one.getBoundingClientRect().bottom > limit)
    .map((one) => one.dataset.part ?? one.tagName)
    .concat(footer.bottom > innerHeight + 1 ? ['footer'] : []);
})()`;

// In Chromium alone: its popup can be given any size.
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

  it('the popup fits 400 x 600 and 320 x 500: price, verdict, tiles and actions without scrolling', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setColorScheme(scheme);
      for (const [state, url] of STATES) {
        const tab = await browser.openTab(url);
        const popup = await clickBee(browser, tab, ...KINDS);
        for (const [width, height] of [
          [400, 600],
          [320, 500],
        ] as const) {
          await resize(popup, width, height);
          await popup.screenshot(`${PICTURES}/${language}-${scheme}-popup-${state}-${width}`);
          const where = `${state} at ${width}, ${scheme}`;
          expect(await popup.evaluate(STICKS_OUT), where).toEqual([]);
          expect(await popup.evaluate(BELOW_THE_FOLD), where).toEqual([]);
        }
        await popup.close();
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

async function resize(popup: DrivenPage, width: number, height: number): Promise<void> {
  if (!(popup instanceof ChromiumPage)) throw new Error('Only Chromium’s popup can be resized');
  await popup.resize(width, height);
}
