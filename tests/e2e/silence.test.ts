import { describe, expect, it } from 'vitest';
import { isBackgroundHost } from '@/tests/street/background-hosts';
import { readEveryShop } from './support/consent';
import { clickBee, waitForBadge, waitForPanel } from './support/panel';
import { openStage } from './support/stage';

const MOKA = 'https://maison-lumen.example/products/moka-reale-6';

describe('attack 26: silence', () => {
  const stage = openStage();

  /** What reached the street beyond the browser's own housekeeping, as method, host and path. */
  const asked = () =>
    stage.street.requests
      .filter(({ host, method }) => !isBackgroundHost(host) && method !== 'CONNECT')
      .map(({ method, host, path }) => `${method} ${host}${path}`);

  it('installing and idling ask nobody anything', async () => {
    const { browser } = stage;
    const library = await browser.openExtensionPage('library.html');
    await library.waitFor(`document.readyState === 'complete'`);
    // A minute of alarms in the time that it takes to end and wake the background a few times.
    for (let i = 0; i < 3; i++) await browser.killBackground();
    await browser.background.evaluate(`browser.alarms.getAll()`);
    expect(asked()).toEqual([]);
    await library.close();
  });

  it('a visit, the popup, the side panel and the library add nothing to the shop’s own traffic', async () => {
    const { browser, street } = stage;
    await readEveryShop(browser);
    // The same page without Bourdon reading it: what the shop itself asks for.
    const first = await browser.openTab(MOKA);
    await waitForBadge(browser, first, '✓');
    const own = asked();
    await first.close();
    street.reset();

    const tab = await browser.openTab(MOKA);
    await waitForBadge(browser, tab, '✓');
    const popup = await clickBee(browser, tab, 'found', 'seen-before');
    await popup.close();
    const panel = await browser.openSidePanel(tab);
    await waitForPanel(panel, 'found', 'seen-before');
    const library = await browser.openExtensionPage('library.html');
    await library.waitFor(`document.body.innerText.includes('Moka Reale 6')`);
    // Nothing that the shop did not ask for by itself; its sign may come from the cache this time.
    expect(own).toEqual(expect.arrayContaining(asked()));
    expect(new Set(asked().map((line) => line.split(' ')[1]?.split('/')[0]))).toEqual(
      new Set(['maison-lumen.example']),
    );
    await Promise.all([library.close(), panel.close(), tab.close()]);
  });
});
