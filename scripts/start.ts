// `npm start`: builds Bourdon and opens it on the street, in a window, or without a display as a
// tour that tells in the terminal what was recognised, remembered and compared.
import { parseArgs } from 'node:util';
import type { BrowserName } from '@/tests/e2e/browsers/extension-browser';
import { launchBrowser } from '@/tests/e2e/browsers/launch';
import { startStreet } from '@/tests/street/serve-street';
import { ensureBrowser, findBrowser } from './find-browser';
import { runProgram } from './run-program';
import { tourStreet } from './tour';

const STREET = 'https://street.example/';
const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: findBrowser('chromium') ? 'chromium' : '' },
    headless: { type: 'boolean', default: process.env.HEADLESS === '1' || !hasDisplay() },
    pictures: { type: 'string', default: '.lab/start' },
  },
});
process.exitCode = (await start()) ? 0 : 1;

/** Gives whether the job was done. */
async function start(): Promise<boolean> {
  const name = chooseBrowser();
  const browser = await ensureBrowser(name);
  if ('advice' in browser) {
    console.error(browser.advice);
    return false;
  }
  console.log(`Building for ${browser.path} ...`);
  const built = await runProgram('wxt', ['build', '-b', TARGETS[name], '--mv3']);
  if (!built.ok) {
    console.error(built.output);
    return false;
  }
  return values.headless ? tour(name) : visit(name);
}

/** The browser asked for, else a Chromium, else Firefox, else a Chromium that is yet to be installed. */
function chooseBrowser(): BrowserName {
  if (values.browser === 'firefox') return 'firefox';
  return values.browser === '' && findBrowser('firefox') ? 'firefox' : 'chromium';
}

/** A window for a person, until it is closed. */
async function visit(name: BrowserName): Promise<boolean> {
  const street = await startStreet();
  const browser = await launchBrowser(name, { streetPort: street.port, window: true });
  await browser.openTab(STREET);
  console.log(`The street is open at ${STREET} in the browser's window. Close the window to end.`);
  await browser.closed;
  await street.close();
  return true;
}

async function tour(name: BrowserName): Promise<boolean> {
  const street = await startStreet();
  const browser = await launchBrowser(name, { streetPort: street.port });
  try {
    return await tourStreet(browser, values.pictures);
  } finally {
    await browser.close();
    await street.close();
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
