import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { DrivenPage } from './browsers/extension-browser';
import { readEveryShop } from './support/consent';
import { clickBee, waitForBadge, waitForText } from './support/panel';
import { openStage } from './support/stage';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MOKA = 'https://maison-lumen.example/products/moka-reale-6';
const UNSURE = 'https://hostile.example/attack-09/sources-disagree';

/** What axe calls serious or critical on a page: rule and the place of its first node. */
async function seriousTrouble(page: DrivenPage): Promise<unknown> {
  await page.runScript(AXE);
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ' at ' + nodes[0].target.join(' ') + ': ' + nodes[0].failureSummary))`);
}

describe('every page of ours, in both themes', () => {
  const stage = openStage();

  it.each(['light', 'dark'] as const)(
    'axe finds nothing serious in the %s theme',
    async (scheme) => {
      const { browser } = stage;
      await browser.setColorScheme(scheme);
      if (scheme === 'light') await readEveryShop(browser);
      const trouble: Record<string, unknown> = {};

      const tab = await browser.openTab(MOKA);
      await waitForBadge(browser, tab, '✓');
      const popup = await clickBee(browser, tab, 'found', 'seen-before');
      trouble['popup, product'] = await seriousTrouble(popup);
      await popup.close();
      const panel = await browser.openSidePanel(tab);
      await waitForText(panel, 'Moka Reale 6');
      trouble['side panel'] = await seriousTrouble(panel);
      await panel.close();

      await tab.goto(UNSURE);
      const unsure = await clickBee(browser, tab, 'unsure');
      trouble['popup, unsure'] = await seriousTrouble(unsure);
      await unsure.close();
      await tab.goto('https://maison-lumen.example/cart');
      const nothing = await clickBee(browser, tab, 'nothing');
      trouble['popup, nothing'] = await seriousTrouble(nothing);
      await nothing.close();
      await tab.close();

      for (const path of ['library.html', 'options.html', 'welcome.html']) {
        const page = await browser.openExtensionPage(path);
        await page.waitFor(`document.querySelector('main') !== null`);
        trouble[path] = await seriousTrouble(page);
        const notAllowed = await clickBee(browser, page, 'not-allowed');
        trouble['popup, not allowed'] = await seriousTrouble(notAllowed);
        await notAllowed.close();
        await page.close();
      }
      for (const [where, found] of Object.entries(trouble)) expect(found, where).toEqual([]);
    },
  );

  it('the keyboard reaches every action of the popup, in reading order', async () => {
    const { browser } = stage;
    const tab = await browser.openTab(MOKA);
    const popup = await clickBee(browser, tab, 'found', 'seen-before');
    const reached = new Set<string>();
    for (let i = 0; i < 20; i++) {
      await popup.press('Tab');
      reached.add(
        String(
          await popup.evaluate(`document.activeElement?.innerText.replace(/\\s+/g, ' ') ?? ''`),
        ),
      );
    }
    const actions = await popup.evaluate(
      `[...document.querySelectorAll('button:enabled, a[href], summary')]
        .filter((one) => one.checkVisibility())
        .map((one) => one.innerText.replace(/\\s+/g, ' '))`,
    );
    for (const action of actions as string[]) expect([...reached]).toContain(action);
    await popup.close();
    await tab.close();
  });
});
