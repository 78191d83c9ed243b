// The one place that knows which driver a browser's name means.
import { launchChromium } from './chromium';
import type { BrowserName, ExtensionBrowser, LaunchOptions } from './extension-browser';
import { launchFirefox } from './firefox';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox } as const;

/** Where `wxt build` puts each browser's extension. */
export const BUILT_FOLDERS = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
} as const satisfies Record<BrowserName, string>;

/** Starts the browser of this name; the extension is the built one unless another is given. */
export function launchBrowser(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<ExtensionBrowser> {
  return LAUNCHERS[name]({ extensionFolder: BUILT_FOLDERS[name], ...options });
}
