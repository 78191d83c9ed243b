/** Joins what a tab shows, what is remembered of its product and what may be read into one panel state. */
import { useConsent } from '@/components/consent/use-consent';
import { useLive } from '@/components/ui/use-live';
import { useTabState } from '@/components/ui/use-tab-state';
import { isProductDetection } from '@/lib/domain/detection';
import type { ProductMemory } from '@/lib/domain/price-history';
import type { PointedField } from '@/lib/domain/shop-rule';
import { readProductMemory } from '@/lib/store/product-memory';
import { pointedFields } from '@/lib/store/shop-rules';
import type { TabState } from '@/lib/tabs/tab-states';
import type { PanelState, Reading } from './panel-state';

/**
 * The state for a tab. `unread` stands in for a tab of which nothing is known: the popup is about to
 * read it ("detecting"), the side panel waits for a click ("click-to-read").
 */
export function usePanelState(
  tabId: number | null,
  unread: 'detecting' | 'click-to-read',
): { state: PanelState; reading: Reading | null } {
  const tab = useTabState(tabId);
  const consent = useConsent();
  const productId = tab?.kind === 'seen' ? tab.productId : null;
  const memory = useLive(
    async () => (productId === null ? null : await readProductMemory(productId)),
    productId ?? '',
  );
  const hostname = tab?.kind === 'seen' ? new URL(tab.url).hostname : null;
  const pointed = useLive(
    async () => (hostname === null ? [] : await pointedFields(hostname)),
    hostname ?? '',
    true,
  );
  const shop = tab?.kind === 'seen' ? tab.shop : null;
  const reading: Reading | null =
    consent === null
      ? null
      : consent.mode === 'every' && consent.everyGranted
        ? 'every-shop'
        : consent.shops.some((chosen) => chosen.shop === shop && chosen.granted)
          ? 'this-shop'
          : 'on-click';
  return { state: panelStateOf(tab, memory, pointed ?? [], unread), reading };
}

function panelStateOf(
  tab: TabState | null | undefined,
  memory: ProductMemory | null | undefined,
  rules: readonly PointedField[],
  unread: 'detecting' | 'click-to-read',
): PanelState {
  if (tab === undefined) return { kind: 'detecting' };
  if (tab === null) return { kind: unread };
  if (tab.kind === 'listing') return { kind: 'listing', cards: tab.cards };
  if (tab.kind !== 'seen') return { kind: tab.kind };
  const { detection } = tab;
  if (!isProductDetection(detection)) return { kind: 'nothing' };
  const pointed = rules.filter((field) => detection.provenance[field] === 'shopper');
  const page = { seen: tab, detection, memory, pointed };
  if (detection.doubts.some(({ field }) => field === 'price')) return { kind: 'unsure', page };
  return { kind: tab.seenBefore ? 'seen-before' : 'found', page };
}
