/** Forgetting with a way back: content is really gone when the time to undo is over. */
import { browser } from 'wxt/browser';
import { forgetAll, forgetProduct, forgetShop, forgetShopRules, UNDO_MS } from '@/lib/store/forget';
import { sweepForgotten, undoForget } from '@/lib/store/undo-forget';
import { dropTabState, readAllTabStates, type SeenTab } from '@/lib/tabs/tab-states';
import { showBadge } from './badge';
import { readShopAgain } from './pointing';

export const SWEEP_ALARM = 'sweep-forgotten';

/** Forgets one product; gives the id that brings it back. */
export function onForgetProduct(productId: string): Promise<{ undoId: string }> {
  return forget(
    (now) => forgetProduct(productId, now),
    (tab) => tab.productId === productId,
  );
}

/** Forgets all that was seen at one shop. */
export function onForgetShop(shop: string): Promise<{ undoId: string }> {
  return forget(
    (now) => forgetShop(shop, now),
    (tab) => tab.shop === shop,
  );
}

/** Forgets what was pointed at on a shop's pages; those that are open are read again. */
export async function onForgetRules(shop: string): Promise<{ undoId: string }> {
  const undoId = await forgetShopRules(shop, Date.now());
  await sweep();
  await readShopAgain(shop);
  return { undoId };
}

/** Forgets everything. */
export function onForgetAll(): Promise<{ undoId: string }> {
  return forget(forgetAll, () => true);
}

/** Brings back what was forgotten, if the time for it is not over. */
export async function onUndoForget(undoId: string): Promise<{ restored: boolean }> {
  return { restored: await undoForget(undoId, Date.now()) };
}

/** Destroys what was forgotten and can no longer be brought back; comes back for what still waits. */
export async function sweep(): Promise<void> {
  const next = await sweepForgotten(Date.now());
  // A moment late, so that the window is surely over. One alarm is enough for any number of windows.
  if (next !== null) await browser.alarms.create(SWEEP_ALARM, { when: next + 500 });
}

async function forget(
  from: (now: number) => Promise<string>,
  isOf: (tab: SeenTab) => boolean,
): Promise<{ undoId: string }> {
  const now = Date.now();
  // First of all: should the worker end in the middle, the alarm still destroys what was forgotten.
  await browser.alarms.create(SWEEP_ALARM, { when: now + UNDO_MS + 500 });
  const undoId = await from(now);
  await sweep();
  for (const [tabId, state] of await readAllTabStates()) {
    if (state.kind !== 'seen' || !isOf(state)) continue;
    await dropTabState(tabId);
    await showBadge(tabId, null);
  }
  return { undoId };
}
