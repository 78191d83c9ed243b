/** The panel in the popup: opening it is the click that lets Bourdon read the page. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useNow } from '@/components/ui/use-now';
import { ask } from '@/lib/bus/ask';
import { askForShop, stopShop } from '@/lib/consent/consent';
import type { PointedField } from '@/lib/domain/shop-rule';
import { hasSidePanel, openSidePanel } from '@/lib/side-panel';
import { askForPick } from './ask-for-pick';
import { choosePrice } from './choose-price';
import { ProductPanel } from './product-panel';
import { usePanelState } from './use-panel-state';
import { usePatience } from './use-patience';

type OpenTab = { tabId: number; windowId: number };

export function PopupPanel() {
  const tab = useTabToRead();
  const { state: known, reading } = usePanelState(tab?.tabId ?? null, 'detecting');
  const { state, readAgain } = usePatience(known, tab?.tabId ?? null);
  const now = useNow();
  return (
    <ProductPanel
      state={state}
      reading={reading}
      now={now}
      place="popup"
      actions={{
        alwaysRead: askForShop,
        stopReading: stopShop,
        choosePrice: (choice) => choosePrice(tab?.tabId ?? null, choice),
        readAgain,
        startPick: (field) => startPick(tab?.tabId, field),
        takeBack: async (field) =>
          tab !== null && (await ask('takeBack', { tabId: tab.tabId, field })).ok,
        openSidePanel: tab !== null && hasSidePanel() ? () => leaveFor(tab.windowId) : null,
      }}
    />
  );
}

/** The tab in front, once it is known; it is asked to be read. A page may never answer that. */
function useTabToRead(): OpenTab | null {
  const [tab, setTab] = useState<OpenTab | null>(null);
  useEffect(() => {
    browser.tabs.query({ active: true, currentWindow: true }).then(async ([front]) => {
      if (front?.id === undefined || front.windowId === undefined) return;
      setTab({ tabId: front.id, windowId: front.windowId });
      await ask('readTab', { tabId: front.id });
    });
  }, []);
  return tab;
}

/** The popup makes room for the page that is to be pointed at; the background knows what is wanted. */
async function startPick(tabId: number | undefined, field: PointedField): Promise<boolean> {
  if (tabId === undefined || !(await askForPick(tabId, field))) return false;
  window.close();
  return true;
}

/** The popup makes room once the side panel is there. */
function leaveFor(windowId: number): void {
  openSidePanel(windowId).then(() => window.close());
}
