/** Keeps the sense script registered exactly where the shopper's choices and the browser allow it. */
import { browser } from 'wxt/browser';
import { readablePatterns } from '@/lib/consent/consent';

const SCRIPT_ID = 'sense';
const FILE = '/sense.js';

/**
 * Brings the registration in line with what is chosen and granted, and looks at tabs that are open
 * already. Safe to call at any time, any number of times.
 */
export async function syncSense(): Promise<void> {
  // Two events at once (a grant and a message that finishes it) must not both register.
  await navigator.locks.request('sense-registration', register);
}

async function register(): Promise<void> {
  const matches = await readablePatterns();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const before = registered?.matches ?? [];
  if (sameSet(before, matches)) return;
  if (matches.length === 0) {
    await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = { id: SCRIPT_ID, js: [FILE], matches, runAt: 'document_idle' as const };
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
  await senseOpenTabs(matches);
}

async function senseOpenTabs(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : inject(tab.id, FILE))));
}

/**
 * Runs one of our scripts in a tab's top frame. False where the browser does not let us: its own
 * pages, the store, an error page, a permission that is gone.
 */
export async function inject(
  tabId: number,
  file: '/sense.js' | '/detect.js' | '/detect-deeper.js' | '/pick.js',
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

/** True when the script that reads pages lives in the document that a tab shows now. */
export async function isWatched(tabId: number): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: hasLivingDetect,
      injectImmediately: true,
    });
    return answer?.result === true;
  } catch {
    return false;
  }
}

// Runs in the page, in the scripts' own world: the name is that of lib/page/instance.ts.
function hasLivingDetect(): boolean {
  return Reflect.get(globalThis, Symbol.for('bourdon:detect'))?.life.signal.aborted === false;
}

function sameSet(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((pattern) => right.includes(pattern));
}
