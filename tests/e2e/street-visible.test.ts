import { describe, expect, it } from 'vitest';
import { type BareAddress, barePages } from '@/tests/street/street-shops';
import type { DrivenPage, Tab } from './browsers/extension-browser';
import { clickBee, textOf } from './support/panel';
import { openStage } from './support/stage';

type Shown = { name: string; price: string; listPrice: string | null };

const products = barePages().flatMap((page) =>
  page.expected.kind === 'product' ? [{ ...page, expected: page.expected }] : [],
);
type ProductPage = (typeof products)[number];

/** What a text alone tells is held in unit tests: of those shops one page, and all that must be drawn. */
const drawn = products.filter(
  (page) =>
    !isElsewhere(page) &&
    (page.needs !== 'text' || page === products.find(({ shop }) => shop === page.shop)),
);

/** Late markup is for late-prices.test.ts, a click has its test below, and six seconds pass as two do. */
function isElsewhere({ path, needs }: BareAddress): boolean {
  return path.endsWith('-markup') || path.endsWith('/6000') || needs === 'click';
}

function pageAt(path: string): ProductPage {
  const page = products.find((one) => one.path === path);
  if (page === undefined) throw new Error(`No shop has ${path}`);
  return page;
}

/** What the panel should say of it, in the browsers' English. */
function wantedOf({ expected: { name, price, listPrice, currency } }: ProductPage): Shown {
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  const words = (amount: string) => format.format(Number(amount)).replace(/\s/g, ' ');
  return { name, price: words(price), listPrice: listPrice && words(listPrice) };
}

const SHOWN = `(() => {
  const text = (selector) => document.querySelector('main header ' + selector)
    ?.lastChild.textContent.replace(/\\s/g, ' ') ?? null;
  return { name: text('h1'), price: text('strong'), listPrice: text('s') };
})()`;

/** Waits until the panel says exactly this of the product. */
async function waitForProduct(panel: DrivenPage, wanted: Shown): Promise<void> {
  await panel
    .waitFor(`JSON.stringify(${SHOWN}) === ${JSON.stringify(JSON.stringify(wanted))}`)
    .catch(async () => expect(await panel.evaluate(SHOWN)).toEqual(wanted));
}

describe('a shop without markup, as it is drawn', () => {
  const stage = openStage();

  /** Clicks the bee, and expects the product with its price, without a doubt. */
  async function expectProduct(tab: Tab, wanted: Shown): Promise<void> {
    const panel = await clickBee(stage.browser, tab, 'found', 'seen-before');
    await waitForProduct(panel, wanted);
    await panel.close();
  }

  it.each(drawn)('$url is read as what the shopper sees', async (page) => {
    const tab = await stage.browser.openTab(page.url);
    // What a script draws may come late; how soon a change is noticed is the reading budget's matter.
    if (page.needs === 'script') await tab.waitFor(`document.querySelector('h1') !== null`);
    await expectProduct(tab, wantedOf(page));
    await tab.close();
  });

  it('a price that comes only after a click is not made up before it', async () => {
    const page = pageAt('/p/drechselbank');
    const tab = await stage.browser.openTab(page.url);
    const panel = await clickBee(stage.browser, tab, 'found', 'nothing');
    expect(await textOf(panel)).not.toContain('€');
    await panel.close();
    // "Show the price".
    await tab.click('.c14');
    await expectProduct(tab, wantedOf(page));
    await tab.close();
  });

  it('an app that moves on without a reload is read as what it shows then', async () => {
    const [from, to] = [pageAt('/p/handhobel'), pageAt('/p/stechbeitel')];
    const tab = await stage.browser.openTab(from.url);
    await expectProduct(tab, wantedOf(from));
    await tab.click(`a[href="${to.path}"]`);
    await expectProduct(tab, wantedOf(to));
    await tab.close();
  });

  it('a size that is chosen has its own price, though only class names change', async () => {
    const page = pageAt('/schuh/laufwunder');
    const tab = await stage.browser.openTab(page.url);
    await expectProduct(tab, wantedOf(page));
    await tab.click('button[data-size="47"]');
    await expectProduct(tab, { ...wantedOf(page), price: '€129.90' });
    await tab.close();
  });
});
