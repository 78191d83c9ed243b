/** One tab as the background meets it: the browser's APIs that the fake browser lacks. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followTabs } from '@/lib/background/tabs';
import { database } from '@/lib/store/database';
import { speak } from '@/tests/components/support/speak';

export const TAB = 7;

/** An empty browser with `TAB` in it and the tabs followed; its fields say what the page is like. */
export async function openTab() {
  fakeBrowser.reset();
  speak('en');
  await Promise.all(database.tables.map((table) => table.clear()));
  const tab = {
    url: 'https://shop.example/lamp',
    /** Whether our script lives in the document that is shown. */
    isWatched: true,
    granted: [] as string[],
    /** True when the browser lets nothing be injected. */
    refuses: false,
    /** Files that were injected. */
    injected: [] as string[],
    badges: [] as string[],
    /** Tells of a change as `tabs.onUpdated` does. */
    update: (change: { status?: 'loading' | 'complete'; url?: string }) => {
      void fakeBrowser.tabs.onUpdated.trigger(TAB, change, { id: TAB } as never);
    },
    close: () => {
      void fakeBrowser.tabs.onRemoved.trigger(TAB, { windowId: 1, isWindowClosing: false });
    },
  };
  const draw = async () => {};
  Object.assign(fakeBrowser.action, {
    setTitle: draw,
    setIcon: draw,
    setBadgeBackgroundColor: draw,
    setBadgeTextColor: draw,
    setBadgeText: async ({ text }: { text: string }) => void tab.badges.push(text),
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((origin) => tab.granted.includes(origin)),
  });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ files }: { files?: string[] }) => {
      if (files === undefined) return [{ result: tab.isWatched }];
      if (tab.refuses) throw new Error('Cannot access contents of the page');
      tab.injected.push(...files);
      return [{}];
    },
  });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(
    async () => ({ id: TAB, url: tab.url }) as never,
  );
  followTabs();
  return tab;
}
