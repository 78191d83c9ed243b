import { describe, expect, it } from 'vitest';
import { EVERY_SHOP } from '@/lib/consent/patterns';
import { readEveryShop } from './support/consent';
import { readTables } from './support/memory';
import { clickBee, waitForBadge, waitForPanel, waitForText } from './support/panel';
import { openStage } from './support/stage';

const MOKA = 'https://maison-lumen.example/products/moka-reale-6';
const TAZZA = 'https://maison-lumen.example/products/tazza-duo';
const CASA = 'https://casa-mia.example/prodotto/moka-reale-6-tazze';
const REGISTERED =
  'browser.scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.matches))';

describe('what the shopper allows', () => {
  const stage = openStage();

  it('click mode holds from the start: nothing is registered, granted or recorded', async () => {
    const { browser } = stage;
    const tab = await browser.openTab(MOKA);
    expect(await browser.background.evaluate(REGISTERED)).toEqual([]);
    expect((await browser.badge(tab)).text).toBe('');
    const granted = await browser.background.evaluate(
      'browser.permissions.getAll().then(({ origins }) => origins)',
    );
    expect(granted).toEqual([]);
    await tab.close();
  });

  it('a click reads that page and no other: the side panel waits for the next click', async () => {
    const { browser } = stage;
    const tab = await browser.openTab(MOKA);
    const popup = await clickBee(browser, tab, 'found');
    await popup.close();
    const panel = await browser.openSidePanel(tab);
    await waitForPanel(panel, 'found', 'seen-before');
    const other = await browser.openTab(CASA);
    await waitForPanel(panel, 'click-to-read');
    await other.close();
    await tab.activate();
    await tab.click('a[href="/products/tazza-duo"] img');
    await waitForPanel(panel, 'click-to-read');
    const { listings } = await readTables(browser);
    expect(listings.map(({ url }) => url)).toEqual([MOKA]);
    await panel.close();
    await tab.close();
  });

  it('a frame in the page that moves on is not the page moving on', async () => {
    const { browser } = stage;
    const tab = await browser.openTab(MOKA);
    const popup = await clickBee(browser, tab, 'found', 'seen-before');
    await popup.close();
    const panel = await browser.openSidePanel(tab);
    await waitForPanel(panel, 'found', 'seen-before');
    await tab.evaluate(`new Promise((done) => {
      const frame = document.createElement('iframe');
      const addresses = ['/?frame=2', '/?frame=3'];
      frame.onload = () => {
        const next = addresses.shift();
        if (next === undefined) done();
        else frame.src = next;
      };
      frame.src = '/?frame=1';
      document.body.append(frame);
    })`);
    // Only what was clicked is read: a change of it is still told of, so the click holds as well.
    await tab.evaluate(
      `(() => {
        const block = document.querySelector('script[type="application/ld+json"]');
        block.textContent = block.textContent.replace(/"price": ?"?[\\d.]+"?/g, '"price":"4321.09"');
        return 0;
      })()`,
    );
    // Markup that names a price which the page does not show.
    await waitForPanel(panel, 'unsure');
    await panel.close();
    await tab.close();
  });

  it('pages that no extension may read are said to be so', async () => {
    const { browser } = stage;
    const own = await browser.openExtensionPage('library.html');
    const popup = await clickBee(browser, own, 'not-allowed');
    await popup.close();
    await own.close();
  });

  it('"always on this shop": from the panel, for this shop alone, open tabs at once', async () => {
    const { browser } = stage;
    await browser.approveRequests(['*://*.maison-lumen.example/*']);
    const open = await browser.openTab(TAZZA);
    const tab = await browser.openTab(MOKA);
    const popup = await clickBee(browser, tab, 'found', 'seen-before');
    await popup.click('footer button');
    await waitForText(popup, 'Read on every visit');
    await popup.close();
    expect(await browser.background.evaluate(REGISTERED)).toEqual(['*://*.maison-lumen.example/*']);
    await open.activate();
    await waitForBadge(browser, open, '✓');
    const elsewhere = await browser.openTab(CASA);
    expect((await browser.badge(elsewhere)).text).toBe('');
    await Promise.all([open.close(), tab.close(), elsewhere.close()]);
  });

  it('and is taken back in the options', async () => {
    const { browser } = stage;
    const options = await browser.openExtensionPage('options.html');
    await waitForText(options, 'maison-lumen.example');
    await options.click('[data-shop="maison-lumen.example"] button');
    await options.waitFor(`document.querySelector('[data-shop]') === null`);
    await options.waitFor(`${REGISTERED}.then((matches) => matches.length === 0)`);
    await options.close();
  });

  it('"every shop page": tabs that are open already are read without a reload', async () => {
    const { browser } = stage;
    const tab = await browser.openTab(CASA);
    await readEveryShop(browser);
    await tab.activate();
    await waitForBadge(browser, tab, '✓');
    expect(await browser.background.evaluate(REGISTERED)).toEqual(EVERY_SHOP);
    await tab.close();
  });

  it('attack 37: a permission taken away in the browser degrades quietly to clicks', async () => {
    const { browser } = stage;
    const open = await browser.openTab(TAZZA);
    await waitForBadge(browser, open, '✓');
    const { visits } = await readTables(browser);
    await browser.revokeHosts(EVERY_SHOP);
    await open.evaluate(
      `document.querySelector('script[type="application/ld+json"]').textContent = '{}'`,
    );
    const tab = await browser.openTab(MOKA);
    const popup = await clickBee(browser, tab, 'found', 'seen-before');
    await popup.close();
    expect(await browser.background.evaluate(REGISTERED)).toEqual([]);
    const after = await readTables(browser);
    expect(after.visits.length).toBeLessThanOrEqual(visits.length + 1);
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor(
      `document.querySelector('[data-mode="every"][data-granted="false"]') !== null`,
    );
    await options.close();
    await Promise.all([open.close(), tab.close()]);
  });
});
