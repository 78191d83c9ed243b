import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { finishConsent, stopReading } from '@/lib/background/consent-changes';
import {
  onForgetAll,
  onForgetProduct,
  onForgetRules,
  onForgetShop,
  onUndoForget,
  SWEEP_ALARM,
  sweep,
} from '@/lib/background/forgetting';
import { dropPick } from '@/lib/background/picks';
import { pickWanted, pointed, rulesFor, startPick, takeBack } from '@/lib/background/pointing';
import { choosePrice, productSeen } from '@/lib/background/product-seen';
import { syncSense } from '@/lib/background/sense-registration';
import { followTabs, readFailed, readTab, signSeen } from '@/lib/background/tabs';
import { serve } from '@/lib/bus/serve';
import { writeSettings } from '@/lib/settings/settings';

// Every listener is registered before the first await: a worker that wakes for an event must find
// its listener there.
export default defineBackground(() => {
  serve({
    signSeen: async ({ url }, { tabId }) => {
      await signSeen(tabId, url);
      return {};
    },
    productSeen: ({ isDeeper, ...detection }, { tabId }) => productSeen(detection, tabId, isDeeper),
    readFailed: async (_, { tabId }) => {
      await readFailed(tabId);
      return {};
    },
    rulesFor: async (_, { url }) => ({ rules: await rulesFor(url) }),
    pickWanted: async (_, { tabId, url }) => ({ pick: await pickWanted(tabId, url) }),
    pointed: async ({ selectors }, { tabId, url }) => ({
      kept: await pointed(tabId, url, selectors),
    }),
    pickLeft: async (_, { tabId }) => {
      if (tabId !== null) await dropPick(tabId);
      return {};
    },
    startPick: async ({ tabId, field }) => ({ started: await startPick(tabId, field) }),
    takeBack: async ({ tabId, field }) => {
      await takeBack(tabId, field);
      return {};
    },
    forgetRules: ({ shop }) => onForgetRules(shop),
    readTab: async ({ tabId }) => {
      await readTab(tabId);
      return {};
    },
    choosePrice: async ({ tabId, listingId, ...choice }) => ({
      chosen: await choosePrice(tabId, listingId, choice),
    }),
    changeSettings: (change) => writeSettings(change),
    finishConsent: async () => {
      await finishConsent();
      return {};
    },
    stopReading: async ({ shop }) => {
      await stopReading(shop);
      return {};
    },
    forgetProduct: ({ productId }) => onForgetProduct(productId),
    forgetShop: ({ shop }) => onForgetShop(shop),
    forgetAll: () => onForgetAll(),
    undoForget: ({ undoId }) => onUndoForget(undoId),
  });
  followTabs();
  // The shops that the shopper chose are nothing for a page's process (Firefox keeps no such line yet).
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  browser.permissions.onAdded.addListener(finishConsent);
  browser.permissions.onRemoved.addListener(syncSense);
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === SWEEP_ALARM) await sweep();
  });
  browser.runtime.onStartup.addListener(async () => {
    await Promise.all([syncSense(), sweep()]);
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await Promise.all([syncSense(), sweep()]);
    if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
  });
});
