/** The bee in the toolbar: says at a glance whether a product is recognised, and known cheaper elsewhere. */
import { browser } from 'wxt/browser';
import { isKnownCheaper } from '@/lib/domain/elsewhere';
import { t } from '@/lib/i18n';
import { readListings } from '@/lib/store/product-memory';
import type { TabState } from '@/lib/tabs/tab-states';

type Glance = 'resting' | 'found' | 'unsure' | 'cheaper';

// A mark and words beside the colour: never colour alone.
const MARKS: Record<Glance, string> = { resting: '', found: '✓', unsure: '?', cheaper: '↓' };
const TITLES = {
  resting: 'actionTitle',
  found: 'actionTitleFound',
  unsure: 'actionTitleUnsure',
  cheaper: 'actionTitleCheaper',
} as const;
const COLOURS: Record<Glance, string> = {
  resting: '#6d6254',
  found: '#f2b21b',
  unsure: '#fdeccb',
  cheaper: '#6fd39d',
};
const SIZES = [16, 24, 32, 48, 64, 96, 128];

/** Shows the state of a tab on the toolbar button of that tab. A tab that is gone is no error. */
export async function showBadge(tabId: number, state: TabState | null): Promise<void> {
  const glance = await glanceOf(state);
  const icon = glance === 'resting' ? 'resting' : 'found';
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${icon}-${size}.png`]));
  try {
    // The title first and by itself: of a tab that is gone, Chromium logs an error of setIcon that
    // nobody can catch. The text last: who sees it sees the whole.
    await browser.action.setTitle({ tabId, title: t(TITLES[glance]) });
    await Promise.all([
      browser.action.setIcon({ tabId, path }),
      browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[glance] }),
      browser.action.setBadgeTextColor({ tabId, color: '#221c14' }),
    ]);
    await browser.action.setBadgeText({ tabId, text: MARKS[glance] });
  } catch (error) {
    if (!/No tab with id|Invalid tab ID/i.test(String(error))) throw error;
  }
}

async function glanceOf(state: TabState | null): Promise<Glance> {
  if (state?.kind !== 'seen') return 'resting';
  if (state.detection.doubts.length > 0) return 'unsure';
  const listings = await readListings(state.productId);
  return isKnownCheaper({ listings }, state.listingId) ? 'cheaper' : 'found';
}
