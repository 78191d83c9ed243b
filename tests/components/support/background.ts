/** The background's end of the bus in a component test: the real one, told that our own page asks. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  onForgetAll,
  onForgetProduct,
  onForgetRules,
  onForgetShop,
  onUndoForget,
} from '@/lib/background/forgetting';
import { answer, type Handlers } from '@/lib/bus/serve';
import { writeSettings } from '@/lib/settings/settings';

const nothing = () => ({});

/** Starts it; `change` replaces handlers that a test watches. */
export function startBackground(change: Partial<Handlers> = {}): void {
  const handlers: Handlers = {
    signSeen: nothing,
    productSeen: () => ({ watch: false }),
    readFailed: nothing,
    rulesFor: () => ({ rules: [] }),
    pickWanted: () => ({ pick: null }),
    pointed: () => ({ kept: false }),
    pickLeft: nothing,
    startPick: () => ({ started: true }),
    takeBack: nothing,
    forgetRules: ({ shop }) => onForgetRules(shop),
    readTab: nothing,
    choosePrice: () => ({ chosen: true }),
    changeSettings: (settings) => writeSettings(settings),
    finishConsent: nothing,
    stopReading: nothing,
    forgetProduct: ({ productId }) => onForgetProduct(productId),
    forgetShop: ({ shop }) => onForgetShop(shop),
    forgetAll: () => onForgetAll(),
    undoForget: ({ undoId }) => onUndoForget(undoId),
    ...change,
  };
  const ownPage = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
  fakeBrowser.runtime.onMessage.addListener((message, _sender, sendResponse) => {
    answer(handlers, message, ownPage).then(sendResponse);
    return true;
  });
}
