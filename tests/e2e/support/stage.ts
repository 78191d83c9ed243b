/** A street and a browser with Bourdon on it, opened for one test file and closed after it. */
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type {
  BrowserName,
  ExtensionBrowser,
  LaunchOptions,
} from '@/tests/e2e/browsers/extension-browser';
import { launchBrowser } from '@/tests/e2e/browsers/launch';
import { type Street, startStreet } from '@/tests/street/serve-street';

export type Stage = {
  readonly street: Street;
  readonly browser: ExtensionBrowser;
};

/** Which browser this run drives: the projects e2e-chromium and e2e-firefox set it. */
export function browserName(): BrowserName {
  return process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';
}

// What Chromium itself logs when a tab or the browser closes while it is asked to draw the bee: its
// setIcon resolves all the same, so our code never sees it.
const CLOSING = /Unchecked runtime\.lastError: No tab with id|The browser is shutting down/;

/**
 * Opens the stage before the tests of a file. After them, nothing may have been asked of a host
 * outside the street, and no page or worker of ours may have thrown or logged an error.
 */
export function openStage(options: Partial<LaunchOptions> = {}): Stage {
  let street: Street | undefined;
  let browser: ExtensionBrowser | undefined;
  beforeAll(async () => {
    street = await startStreet();
    browser = await launchBrowser(browserName(), { streetPort: street.port, ...options });
    await browser.waitForTab('welcome.html');
  });
  beforeEach(() => street?.reset());
  afterAll(async () => {
    const problems = ((await browser?.problems()) ?? []).filter(({ text }) => !CLOSING.test(text));
    await browser?.close();
    const outsiders = street?.outsiders() ?? [];
    await street?.close();
    expect(problems).toEqual([]);
    expect(outsiders).toEqual([]);
  });
  return {
    get street() {
      if (street === undefined) throw new Error('The street is not open');
      return street;
    },
    get browser() {
      if (browser === undefined) throw new Error('The browser is not open');
      return browser;
    },
  };
}
