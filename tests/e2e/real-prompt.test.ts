import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Street, startStreet } from '../street/serve-street';
import type { ExtensionBrowser } from './browsers/extension-browser';
import { launchBrowser } from './browsers/launch';
import { startVirtualDisplay, type VirtualDisplay } from './browsers/virtual-display';
import { clickBee, waitForBadge } from './support/panel';
import { browserName } from './support/stage';

const MOKA = 'https://maison-lumen.example/products/moka-reale-6';
const STATE = `Promise.all([
  browser.storage.local.get('settings'),
  browser.permissions.getAll(),
  browser.scripting.getRegisteredContentScripts(),
]).then(([{ settings }, { origins }, scripts]) => ({
  mode: settings?.mode ?? 'click',
  shops: settings?.shops ?? [],
  origins,
  matches: scripts.flatMap(({ matches }) => matches),
}))`;

/** In a real window, with the browser's own prompt: Chromium closes the popup when it comes up. */
describe('the real permission prompt', () => {
  let display: VirtualDisplay;
  let street: Street;
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    display = await startVirtualDisplay();
    street = await startStreet();
    browser = await launchBrowser(browserName(), {
      streetPort: street.port,
      window: true,
      display: display.name,
    });
    await browser.waitForTab('welcome.html');
  });
  afterAll(async () => {
    const problems = (await browser?.problems()) ?? [];
    await browser?.close();
    await street?.close();
    display?.close();
    expect(problems).toEqual([]);
  });

  it('refused on the welcome page: click mode stays, nothing is registered', async () => {
    const welcome = await browser.waitForTab('welcome.html');
    await welcome.activate();
    await welcome.click('input[value="every"]');
    await browser.answerPrompt('deny');
    await welcome.waitFor(`document.querySelector('input[value="click"]').checked`);
    expect(await browser.background.evaluate(STATE)).toEqual({
      mode: 'click',
      shops: [],
      origins: [],
      matches: [],
    });
  });

  it('allowed from the panel for one shop: the background finishes what the click began', async () => {
    const tab = await browser.openTab(MOKA);
    const popup = await clickBee(browser, tab, 'found');
    await popup.click('footer button');
    await browser.answerPrompt('allow');
    await browser.background.evaluate(`new Promise((done) => {
      const check = async () => {
        const { settings } = await browser.storage.local.get('settings');
        // The choice is kept first; the shop's scripts are registered for it.
        const scripts = await browser.scripting.getRegisteredContentScripts();
        if (settings?.shops?.length === 1 && scripts.length > 0) done(true);
        else setTimeout(check, 50);
      };
      check();
    })`);
    expect(await browser.background.evaluate(STATE)).toEqual({
      mode: 'click',
      shops: ['maison-lumen.example'],
      origins: ['*://*.maison-lumen.example/*'],
      matches: ['*://*.maison-lumen.example/*'],
    });
    await tab.goto('https://maison-lumen.example/products/tazza-duo');
    await waitForBadge(browser, tab, '✓');
    await tab.close();
  });
});
