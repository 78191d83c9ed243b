/** Tabs: read one when the shopper asks, forget what it showed when it moves on. */
import { browser } from 'wxt/browser';
import { readablePatterns } from '@/lib/consent/consent';
import { covers } from '@/lib/consent/patterns';
import { parseHttpUrl } from '@/lib/domain/url';
import { dropTabState, putTabState, readTabState } from '@/lib/tabs/tab-states';
import { showBadge } from './badge';
import { dropClick, putClick, wasClicked } from './clicked-tabs';
import { inTurn } from './in-turn';
import { dropPick } from './picks';
import { inject, isWatched } from './sense-registration';

/**
 * Reads the page in a tab, by the permission that the click on the bee gave. What it shows arrives
 * as `productSeen`; until then the tab says "detecting", unless it already shows this very page.
 */
export function readTab(tabId: number): Promise<void> {
  return inTurn(tabId, () => read(tabId));
}

async function read(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = parseHttpUrl(tab?.url);
  if (url === null) return refuse(tabId);
  await putClick(tabId, url);
  const state = await readTabState(tabId);
  const showsIt = state !== null && 'url' in state && state.url === url;
  if (!showsIt) await putTabState(tabId, { kind: 'detecting', at: Date.now() });
  if (!(await inject(tabId, '/detect.js'))) await refuse(tabId);
}

/**
 * A page with signs of a product: look closer, if it is (still) one that the shopper chose. The script
 * that saw them stays in open pages when the choice is taken back.
 */
export async function signSeen(tabId: number | null, url: string): Promise<void> {
  if (tabId !== null && covers(await readablePatterns(), url)) await inject(tabId, '/detect.js');
}

/** A page that did not come to its end: who waits for it is told. */
export function readFailed(tabId: number | null): Promise<void> {
  if (tabId === null) return Promise.resolve();
  return inTurn(tabId, async () => {
    const state = await readTabState(tabId);
    if (state?.kind === 'detecting') await putTabState(tabId, { kind: 'failed', at: Date.now() });
  });
}

/** Registers the listeners that forget what a tab showed once it shows something else. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener(async (tabId) => {
    await inTurn(tabId, () => dropAll(tabId));
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== 'loading' && change.url === undefined) return;
    newest.set(tabId, change.url);
    if (moving.has(tabId)) return;
    moving.add(tabId);
    void settle(tabId).finally(() => moving.delete(tabId));
  });
}

// A page can change its address hundreds of times a second (attacks.md 14): while one change is
// dealt with, only the newest of those that follow is kept. Nothing is lost with the worker: what a
// tab shows is told anew by its script.
const newest = new Map<number, string | undefined>();
const moving = new Set<number>();

async function settle(tabId: number): Promise<void> {
  while (newest.has(tabId)) {
    const url = newest.get(tabId);
    newest.delete(tabId);
    await inTurn(tabId, () => leavePage(tabId, url));
  }
}

/**
 * Forgets what a tab showed once it shows something else: another document, or (`url` is its new
 * address) a document that moved on to another page.
 */
async function leavePage(tabId: number, url: string | undefined): Promise<void> {
  const state = await readTabState(tabId);
  if (state === null) return;
  // A variant switch (pushState within the page) is no new page: its script says what changed.
  const isSamePage =
    url === undefined ||
    (state.kind === 'seen' && state.url === url) ||
    (await wasClicked(tabId, url));
  // A frame in the page that moves on makes the tab "loading" as well: the document is asked.
  if (isSamePage && (await isWatched(tabId))) return;
  await dropAll(tabId);
  await showBadge(tabId, null);
}

function dropAll(tabId: number): Promise<unknown> {
  return Promise.all([dropTabState(tabId), dropClick(tabId), dropPick(tabId)]);
}

async function refuse(tabId: number): Promise<void> {
  await putTabState(tabId, { kind: 'not-allowed', at: Date.now() });
  await showBadge(tabId, null);
}
