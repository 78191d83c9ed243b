/** The shopper's choices, made by real clicks on our own pages. */
import { EVERY_SHOP } from '@/lib/consent/patterns';
import type { ExtensionBrowser } from '@/tests/e2e/browsers/extension-browser';

/** Chooses "on every shop page" on the welcome page; the browser grants without showing its prompt. */
export async function readEveryShop(browser: ExtensionBrowser): Promise<void> {
  await browser.approveRequests(EVERY_SHOP);
  const welcome = await browser.openExtensionPage('welcome.html');
  await welcome.click('input[value="every"]');
  await welcome.waitFor(
    `browser.storage.local.get('settings').then(({ settings }) => settings?.mode === 'every')`,
  );
  await welcome.close();
}
