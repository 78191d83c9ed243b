/** What follows when a page says what it shows: the sighting is recorded, the tab and the bee show it. */
import { readablePatterns } from '@/lib/consent/consent';
import { covers } from '@/lib/consent/patterns';
import {
  type Detection,
  isProductDetection,
  isWorthDeeperLook,
  type ProductDetection,
} from '@/lib/domain/detection';
import { shopOf } from '@/lib/domain/shop-of';
import { recordSighting } from '@/lib/store/record-sighting';
import { dropTabState, putTabState, readTabState, type TabState } from '@/lib/tabs/tab-states';
import { showBadge } from './badge';
import { chosenPrice, type PriceChoice, withChosenPrice } from './chosen-price';
import { wasClicked } from './clicked-tabs';
import { inTurn } from './in-turn';
import { inject } from './sense-registration';

/**
 * Handles what a page's script saw, by every reader (`isDeeper`) or by those of most product pages:
 * what these leave open is asked of the others. `watch: false` tells the script to fall silent: the
 * page is not (or no longer) one that the shopper lets us read.
 */
export async function productSeen(
  detection: Detection,
  tabId: number | null,
  isDeeper: boolean,
): Promise<{ watch: boolean }> {
  return tabId === null ? { watch: false } : inTurn(tabId, () => see(detection, tabId, isDeeper));
}

async function see(
  detection: Detection,
  tabId: number,
  isDeeper: boolean,
): Promise<{ watch: boolean }> {
  if (!(await mayRead(tabId, detection.url))) {
    await leaveBehind(tabId, detection.url);
    return { watch: false };
  }
  const before = await readTabState(tabId);
  if (!isDeeper && isWorthDeeperLook(detection) && (await inject(tabId, '/detect-deeper.js'))) {
    await stillReading(tabId, before, detection.url);
    return { watch: true };
  }
  const state = isProductDetection(detection)
    ? await keep(withChosenPrice(detection, before), before)
    : withoutProduct(detection);
  await show(tabId, state);
  return { watch: true };
}

/**
 * The shopper points out which of the doubted prices is right: it is recorded as such. False when the
 * tab shows another listing by now, or the page no longer names this price.
 */
export function choosePrice(
  tabId: number,
  listingId: string,
  choice: PriceChoice,
): Promise<boolean> {
  return inTurn(tabId, async () => {
    const before = await readTabState(tabId);
    if (before?.kind !== 'seen' || before.listingId !== listingId) return false;
    if (!isProductDetection(before.detection)) return false;
    const detection = chosenPrice(before.detection, choice);
    if (detection !== null) await show(tabId, await keep(detection, before));
    return detection !== null;
  });
}

async function keep(detection: ProductDetection, before: TabState | null): Promise<TabState> {
  const now = Date.now();
  const shop = shopOf(detection.url) ?? new URL(detection.url).hostname;
  const recorded = await recordSighting({ detection, shop, now });
  const { productId, listingId, isKept } = recorded;
  // A page that is read again while it is open (a late price, a chosen variant) is the same visit.
  const isSameVisit = before?.kind === 'seen' && before.listingId === listingId;
  return {
    kind: 'seen',
    at: now,
    url: detection.url,
    shop,
    detection,
    productId,
    listingId,
    seenBefore: isSameVisit ? before.seenBefore : recorded.seenBefore,
    isKept,
  };
}

/** What the deeper look finds comes by a message of its own; until then no panel says "nothing here". */
async function stillReading(tabId: number, before: TabState | null, url: string): Promise<void> {
  if (before?.kind === 'detecting') return;
  // A page that is read again shows what it showed, until it is known better.
  if (before !== null && 'url' in before && before.url === url) return;
  await show(tabId, { kind: 'detecting', at: Date.now() });
}

function withoutProduct({ url, pageKind, cards }: Detection): TabState {
  const at = Date.now();
  return pageKind === 'listing' && cards.length > 0
    ? { kind: 'listing', at, url, cards: cards.length }
    : { kind: 'nothing', at, url };
}

/** A single-page shop moved on to a page that may not be read: what the tab showed is over. */
async function leaveBehind(tabId: number, url: string): Promise<void> {
  const state = await readTabState(tabId);
  if (state === null || ('url' in state && state.url === url)) return;
  await dropTabState(tabId);
  await showBadge(tabId, null);
}

async function show(tabId: number, state: TabState): Promise<void> {
  await putTabState(tabId, state);
  await showBadge(tabId, state);
}

async function mayRead(tabId: number, url: string): Promise<boolean> {
  return (await wasClicked(tabId, url)) || covers(await readablePatterns(), url);
}
