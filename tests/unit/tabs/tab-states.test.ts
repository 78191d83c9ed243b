import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  dropTabState,
  putTabState,
  readAllTabStates,
  readTabState,
  type TabState,
  watchTabState,
} from '@/lib/tabs/tab-states';

const detecting: TabState = { kind: 'detecting', at: 1 };
const nothing: TabState = { kind: 'nothing', at: 2, url: 'https://shop.example/' };
const listing: TabState = { kind: 'listing', at: 3, url: 'https://shop.example/lamps', cards: 24 };

describe('what each tab shows', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is kept by tab and dropped by tab', async () => {
    await putTabState(1, detecting);
    await putTabState(2, nothing);
    await putTabState(3, listing);
    await dropTabState(1);
    expect(await readTabState(1)).toBeNull();
    expect(await readAllTabStates()).toEqual(
      new Map<number, TabState>([
        [2, nothing],
        [3, listing],
      ]),
    );
  });

  it('something else in its place is no state', async () => {
    await fakeBrowser.storage.session.set({ 'tab:1': { kind: 'seen', at: 1 } });
    expect(await readTabState(1)).toBeNull();
    expect(await readAllTabStates()).toEqual(new Map());
  });

  it('tells who watches that tab, until they stop', async () => {
    const controller = new AbortController();
    const seen: (string | null)[] = [];
    watchTabState(1, (state) => seen.push(state?.kind ?? null), controller.signal);
    await putTabState(1, detecting);
    await putTabState(2, nothing);
    await dropTabState(1);
    controller.abort();
    await putTabState(1, nothing);
    expect(seen).toEqual(['detecting', null]);
  });
});
