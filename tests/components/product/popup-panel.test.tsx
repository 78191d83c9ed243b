import 'fake-indexeddb/auto';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PopupPanel } from '@/components/product/popup-panel';
import { SidePanel } from '@/components/product/side-panel';
import { database } from '@/lib/store/database';
import { recordSighting } from '@/lib/store/record-sighting';
import { putTabState, type SeenTab } from '@/lib/tabs/tab-states';
import { startBackground } from '@/tests/components/support/background';
import { detection, SHOP } from '@/tests/components/support/panel-pages';
import { setPermissions } from '@/tests/components/support/permissions';

const tabId = 7;
const asked: unknown[] = [];

beforeEach(async () => {
  asked.length = 0;
  setPermissions({});
  await Promise.all(database.tables.map((table) => table.clear()));
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: tabId, windowId: 1 }],
    onActivated: { addListener() {}, removeListener() {} },
  });
  startBackground({
    readTab: (body) => {
      asked.push(body);
      return {};
    },
  });
});

/** What the background does when a page says what it shows. */
async function seeProduct(): Promise<SeenTab> {
  const detected = detection();
  const now = Date.now();
  const { productId, listingId } = await recordSighting({ detection: detected, shop: SHOP, now });
  const state = {
    kind: 'seen' as const,
    at: now,
    url: detected.url,
    shop: SHOP,
    detection: detected,
    productId,
    listingId,
    seenBefore: false,
    isKept: true,
  };
  await act(() => putTabState(tabId, state));
  return state;
}
const stateShown = () => document.querySelector('main')?.dataset['state'];

describe('the popup', () => {
  it('asks once to read the tab in front, and follows what becomes of it', async () => {
    render(<PopupPanel />);
    expect(stateShown()).toBe('detecting');
    await waitFor(() => expect(asked).toEqual([{ tabId }]));
    await seeProduct();
    await waitFor(() => expect(stateShown()).toBe('found'));
    expect(await screen.findByText('First time seen')).toBeTruthy();
    await act(() => putTabState(tabId, { kind: 'nothing', at: 1, url: `https://${SHOP}/` }));
    await waitFor(() => expect(stateShown()).toBe('nothing'));
    const url = `https://${SHOP}/lamps`;
    await act(() => putTabState(tabId, { kind: 'listing', at: 1, url, cards: 24 }));
    expect(await screen.findByText('A list of 24 products')).toBeTruthy();
    expect(asked).toHaveLength(1);
  });

  it('does not wait for ever for a page that never answers, and asks again on request', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const pass = (ms: number) =>
      act(async () => {
        await vi.advanceTimersByTimeAsync(ms);
      });
    try {
      render(<PopupPanel />);
      await waitFor(() => expect(asked).toHaveLength(1));
      await pass(9000);
      expect(stateShown()).toBe('detecting');
      await pass(1500);
      expect(stateShown()).toBe('no-answer');
      fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
      await waitFor(() => expect(asked).toHaveLength(2));
      expect(stateShown()).toBe('detecting');
      await pass(10_500);
      expect(stateShown()).toBe('no-answer');
    } finally {
      vi.useRealTimers();
    }
    await seeProduct();
    await waitFor(() => expect(stateShown()).toBe('found'));
  });

  it('a new sighting while it is open is shown without a reload', async () => {
    render(<PopupPanel />);
    await seeProduct();
    await screen.findByText('First time seen');
    const other = detection({ url: 'https://casa-mia.example/p/q45' });
    const [offer] = other.offers;
    if (offer === undefined) throw new Error('no offer');
    await recordSighting({
      detection: { ...other, offers: [{ ...offer, price: '79.90' }] },
      shop: 'casa-mia.example',
      now: Date.now(),
    });
    expect(await screen.findByText('€10.00 less at casa-mia.example')).toBeTruthy();
  });

  it('tells when a chosen price could not be carried out', async () => {
    // The background reports its bug there.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<PopupPanel />);
    const seen = await seeProduct();
    const candidates = [
      { price: '49.00', priceCurrency: 'EUR', reader: 'json-ld' as const, isVisible: true },
    ];
    fakeBrowser.runtime.onMessage.removeAllListeners();
    startBackground({
      choosePrice: () => {
        throw new Error('the background met a bug');
      },
    });
    const doubted = { ...seen.detection, doubts: [{ field: 'price' as const, candidates }] };
    await act(() => putTabState(tabId, { ...seen, detection: doubted }));
    await waitFor(() => expect(stateShown()).toBe('unsure'));
    fireEvent.click(screen.getByRole('button', { name: /This is the price/ }));
    expect(await screen.findByText('That did not work. Please try again.')).toBeTruthy();
  });
});

describe('the side panel', () => {
  it('never reads by itself: it waits for the click on the bee', async () => {
    render(<SidePanel />);
    await waitFor(() => expect(stateShown()).toBe('click-to-read'));
    await seeProduct();
    await waitFor(() => expect(stateShown()).toBe('found'));
    expect(asked).toEqual([]);
  });
});
