/** The shopper corrects by pointing: asked for in the panel, done on the page, kept as a rule for the shop. */
import type { Pick } from '@/lib/bus/messages';
import { shopOf } from '@/lib/domain/shop-of';
import type { PageRule, PointedField } from '@/lib/domain/shop-rule';
import { parseHttpUrl } from '@/lib/domain/url';
import { t } from '@/lib/i18n';
import { shippedRules } from '@/lib/shops/registry';
import { keepPointed, pointedRules, takeBackPointed } from '@/lib/store/shop-rules';
import { putTabState, readAllTabStates, readTabState } from '@/lib/tabs/tab-states';
import { inTurn } from './in-turn';
import { dropPick, putPick, readPick } from './picks';
import { inject } from './sense-registration';

/** The rules for the page at `url`: the shopper's own and shipped ones, of its host alone. */
export async function rulesFor(url: string): Promise<PageRule[]> {
  const { hostname } = new URL(url);
  return [...(await pointedRules(hostname)), ...shippedRules(hostname)];
}

/** Lets the shopper point at a field in a tab; false where the browser does not let us. */
export async function startPick(tabId: number, field: PointedField): Promise<boolean> {
  const state = await readTabState(tabId);
  const url = state !== null && 'url' in state ? parseHttpUrl(state.url) : null;
  if (url === null) return false;
  // Before the script runs: it asks at once what is wanted. The popup may be gone by then.
  await putPick(tabId, field, url);
  const started = await inject(tabId, '/pick.js');
  if (!started) await dropPick(tabId);
  return started;
}

const HINTS = { price: 'pickPrice', name: 'pickName', image: 'pickImage' } as const;
const WRONG = { price: 'pickNoPrice', name: 'pickNoName', image: 'pickNoImage' } as const;

/** What the shopper is to point at on a page, and the words for it. */
export async function pickWanted(tabId: number | null, url: string): Promise<Pick | null> {
  const field = tabId === null ? null : await readPick(tabId, url);
  if (field === null) return null;
  const words = {
    hint: t(HINTS[field]),
    wrong: t(WRONG[field]),
    done: t('pickDone'),
    failed: t('chooseFailed'),
    leave: t('pickLeave'),
  };
  return { field, words };
}

/** Keeps what was pointed at, and has the page read again by it. False when nobody was asked to. */
export async function pointed(
  tabId: number | null,
  url: string,
  selectors: readonly string[],
): Promise<boolean> {
  const field = tabId === null ? null : await readPick(tabId, url);
  if (tabId === null || field === null) return false;
  await dropPick(tabId);
  const state = await readTabState(tabId);
  const isWrongNow = state?.kind === 'seen' && state.detection.provenance[field] === 'shopper';
  const { hostname } = new URL(url);
  const shop = shopOf(url) ?? hostname;
  await keepPointed({ hostname, shop, field, selectors, isWrongNow, now: Date.now() });
  await inject(tabId, '/detect.js');
  return true;
}

/** Takes back what was last pointed at for a field at the shop that the tab shows. */
export async function takeBack(tabId: number, field: PointedField): Promise<void> {
  const state = await readTabState(tabId);
  if (state === null || !('url' in state)) return;
  await takeBackPointed(new URL(state.url).hostname, field, Date.now());
  await readAgain(tabId);
}

/** Reads the open pages of a shop again: what was pointed at there has changed. */
export async function readShopAgain(shop: string): Promise<void> {
  for (const [tabId, state] of await readAllTabStates()) {
    if (state.kind === 'seen' && state.shop === shop) await readAgain(tabId);
  }
}

/** What the tab showed is over: a price that was pointed at must not be taken for one that was chosen. */
async function readAgain(tabId: number): Promise<void> {
  await inTurn(tabId, async () => {
    const before = await readTabState(tabId);
    await putTabState(tabId, { kind: 'detecting', at: Date.now() });
    // Where the page cannot be read again (the click is used up), it shows what it showed.
    if (!(await inject(tabId, '/detect.js')) && before !== null) await putTabState(tabId, before);
  });
}
