import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onForgetRules } from '@/lib/background/forgetting';
import { inTurn } from '@/lib/background/in-turn';
import { pickWanted, pointed, rulesFor, startPick, takeBack } from '@/lib/background/pointing';
import { productSeen } from '@/lib/background/product-seen';
import { readTab } from '@/lib/background/tabs';
import { readPointedShops } from '@/lib/store/shop-rules';
import { readTabState } from '@/lib/tabs/tab-states';
import { openTab, TAB } from '@/tests/unit/background/tab';
import { detectionOf } from '@/tests/unit/store/sightings';

const LAMP = 'https://shop.example/lamp';
const ELSEWHERE = 'https://other.example/lamp';
const allDone = () => inTurn(TAB, async () => {});

describe('pointing', () => {
  let tab: Awaited<ReturnType<typeof openTab>>;
  beforeEach(async () => {
    tab = await openTab();
    await readTab(TAB);
    await productSeen(detectionOf({ url: LAMP }), TAB, true);
    tab.injected.length = 0;
  });

  it('is asked for in the panel, done on the page, kept for the shop, and the page is read again', async () => {
    expect(await startPick(TAB, 'price')).toBe(true);
    const pick = await pickWanted(TAB, LAMP);
    expect(pick?.field).toBe('price');
    expect(Object.values(pick?.words ?? {}).every((text) => text.length > 3)).toBe(true);
    expect(await pointed(TAB, LAMP, ['.now'])).toBe(true);
    expect(tab.injected).toEqual(['/pick.js', '/detect.js']);
    expect(await rulesFor(`${LAMP}/2`)).toEqual([
      { by: 'shopper', fields: { price: { selectors: ['.now'] } } },
    ]);
    expect(await rulesFor(ELSEWHERE)).toEqual([]);
  });

  it('attack 16, 17: is heard only from the tab and the origin where it was asked for, and once', async () => {
    expect(await pointed(TAB, LAMP, ['.now'])).toBe(false);
    await startPick(TAB, 'price');
    expect(await pointed(TAB + 1, LAMP, ['.now'])).toBe(false);
    expect(await pointed(null, LAMP, ['.now'])).toBe(false);
    expect(await pointed(TAB, ELSEWHERE, ['.now'])).toBe(false);
    expect(await pickWanted(TAB, ELSEWHERE)).toBeNull();
    expect(await readPointedShops()).toEqual([]);
    expect(await pointed(TAB, LAMP, ['.now'])).toBe(true);
    expect(await pointed(TAB, LAMP, ['.bait'])).toBe(false);
    expect(await rulesFor(LAMP)).toMatchObject([{ fields: { price: { selectors: ['.now'] } } }]);
  });

  it('is over after ten minutes, or when the tab shows another page or closes', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await startPick(TAB, 'price');
    vi.setSystemTime(Date.now() + 11 * 60_000);
    expect(await pickWanted(TAB, LAMP)).toBeNull();
    vi.useRealTimers();
    await startPick(TAB, 'price');
    tab.isWatched = false;
    tab.update({ status: 'loading' });
    await allDone();
    expect(await pickWanted(TAB, LAMP)).toBeNull();
  });

  it('is not begun where no page is shown that can be read', async () => {
    expect(await startPick(TAB + 1, 'price')).toBe(false);
    expect(tab.injected).toEqual([]);
  });

  it('is taken back: the page is read again, and what it showed is over', async () => {
    await startPick(TAB, 'price');
    await pointed(TAB, LAMP, ['.now']);
    await takeBack(TAB, 'price');
    expect(await rulesFor(LAMP)).toEqual([]);
    expect(tab.injected).toEqual(['/pick.js', '/detect.js', '/detect.js']);
    expect(await readTabState(TAB)).toMatchObject({ kind: 'detecting' });
  });

  it('is forgotten for a shop: its open pages are read again', async () => {
    await startPick(TAB, 'price');
    await pointed(TAB, LAMP, ['.now']);
    await onForgetRules('shop.example');
    expect(await rulesFor(LAMP)).toEqual([]);
    expect(tab.injected.at(-1)).toBe('/detect.js');
    expect(await readTabState(TAB)).toMatchObject({ kind: 'detecting' });
  });

  it('brings shipped rules to the pages of their shop', async () => {
    expect(await rulesFor('https://www.ebay.co.uk/itm/1')).toMatchObject([{ by: 'shop-rule' }]);
    expect(await rulesFor('https://ebay.co.uk.evil.example/itm/1')).toEqual([]);
  });
});
