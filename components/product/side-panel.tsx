/** The panel in the side panel: follows the tab in front of its window and never reads by itself. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useNow } from '@/components/ui/use-now';
import { ask } from '@/lib/bus/ask';
import { askForShop, stopShop } from '@/lib/consent/consent';
import { askForPick } from './ask-for-pick';
import { choosePrice } from './choose-price';
import { ProductPanel } from './product-panel';
import { usePanelState } from './use-panel-state';
import { usePatience } from './use-patience';

export function SidePanel() {
  const tabId = useFrontTab();
  const { state: known, reading } = usePanelState(tabId, 'click-to-read');
  const { state, readAgain } = usePatience(known, tabId);
  const now = useNow();
  return (
    <ProductPanel
      key={tabId}
      state={state}
      reading={reading}
      now={now}
      place="side-panel"
      actions={{
        alwaysRead: askForShop,
        stopReading: stopShop,
        choosePrice: (choice) => choosePrice(tabId, choice),
        readAgain,
        startPick: async (field) => tabId !== null && askForPick(tabId, field),
        takeBack: async (field) => tabId !== null && (await ask('takeBack', { tabId, field })).ok,
        openSidePanel: null,
      }}
    />
  );
}

/** The id of the tab in front of this window; null until it is known. */
function useFrontTab(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    let windowId: number | undefined;
    const onActivated = (tab: { tabId: number; windowId: number }) => {
      if (tab.windowId === windowId) setTabId(tab.tabId);
    };
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.query({ active: true, currentWindow: true }).then(([front]) => {
      windowId = front?.windowId;
      setTabId(front?.id ?? null);
    });
    return () => browser.tabs.onActivated.removeListener(onActivated);
  }, []);
  return tabId;
}
