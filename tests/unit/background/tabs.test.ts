import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { putClick, wasClicked } from '@/lib/background/clicked-tabs';
import { inTurn } from '@/lib/background/in-turn';
import { choosePrice, productSeen } from '@/lib/background/product-seen';
import { readFailed, readTab, signSeen } from '@/lib/background/tabs';
import { writeSettings } from '@/lib/settings/settings';
import { database } from '@/lib/store/database';
import { readAllTabStates, readTabState } from '@/lib/tabs/tab-states';
import { openTab, TAB } from '@/tests/unit/background/tab';
import { detectionOf } from '@/tests/unit/store/sightings';

const LAMP = 'https://shop.example/lamp';
const allDone = () => inTurn(TAB, async () => {});
const urlShown = async () => {
  const state = await readTabState(TAB);
  return state?.kind === 'seen' ? state.url : state;
};

describe('what a tab shows', () => {
  let tab: Awaited<ReturnType<typeof openTab>>;
  beforeEach(async () => {
    tab = await openTab();
    await readTab(TAB);
    await productSeen(detectionOf({ url: LAMP }), TAB, true);
    expect(await urlShown()).toBe(LAMP);
  });

  it('stays while a frame in its page moves on, which makes the tab "loading" too', async () => {
    tab.update({ status: 'loading' });
    await allDone();
    expect(await urlShown()).toBe(LAMP);
    expect(await wasClicked(TAB, LAMP)).toBe(true);
    expect(tab.badges.at(-1)).toBe('✓');
  });

  it.each([
    ['is loaded anew', undefined],
    ['is loaded for another variant', `${LAMP}?color=red`],
  ])('is forgotten, and the click with it, when its page %s', async (_, url) => {
    tab.isWatched = false;
    tab.update({ status: 'loading', ...(url && { url }) });
    await allDone();
    expect(await urlShown()).toBeNull();
    expect(await wasClicked(TAB, LAMP)).toBe(false);
    expect(tab.badges.at(-1)).toBe('');
  });

  it('stays until its script says more when another variant is chosen in the page', async () => {
    tab.update({ url: `${LAMP}?color=red` });
    await allDone();
    expect(await urlShown()).toBe(LAMP);
  });

  it('is forgotten when the shop moves to another page by itself', async () => {
    tab.update({ url: 'https://shop.example/chair' });
    await allDone();
    expect(await urlShown()).toBeNull();
  });

  it('is not what the page before said while the next one was loading', async () => {
    const seen = productSeen(detectionOf({ url: LAMP, price: '189.00' }), TAB, true);
    tab.isWatched = false;
    tab.update({ status: 'loading' });
    await seen;
    await allDone();
    expect(await urlShown()).toBeNull();
    expect(tab.badges.at(-1)).toBe('');
  });

  it('leaves nothing behind when it is closed while a sighting is recorded', async () => {
    const seen = productSeen(detectionOf({ url: LAMP, price: '189.00' }), TAB, true);
    tab.close();
    await seen;
    await allDone();
    expect(await readAllTabStates()).toEqual(new Map());
  });
});

describe('a page that cannot be read or kept', () => {
  beforeEach(openTab);

  it('is said to be so instead of being read for ever', async () => {
    await readTab(TAB);
    expect(await readTabState(TAB)).toMatchObject({ kind: 'detecting' });
    await readFailed(TAB);
    expect(await readTabState(TAB)).toMatchObject({ kind: 'failed' });
  });

  it('does not take away what is shown already', async () => {
    await readTab(TAB);
    await productSeen(detectionOf({ url: LAMP }), TAB, true);
    await readFailed(TAB);
    expect(await urlShown()).toBe(LAMP);
  });
});

describe('attack 37: a permission that is gone', () => {
  const EVERY = ['*://*/*'];

  it('lets a script that is still there have nothing read', async () => {
    const tab = await openTab();
    tab.granted = EVERY;
    await writeSettings({ mode: 'every' });
    await signSeen(TAB, LAMP);
    expect(tab.injected).toEqual(['/detect.js']);
    tab.granted = [];
    await signSeen(TAB, LAMP);
    expect(tab.injected).toHaveLength(1);
  });

  it('taken back by choice, a permission that the browser still gives is not used', async () => {
    const tab = await openTab();
    tab.granted = EVERY;
    await signSeen(TAB, LAMP);
    expect(tab.injected).toEqual([]);
  });

  it('in the middle: what arrives later is not recorded, and its script falls silent', async () => {
    const tab = await openTab();
    tab.granted = EVERY;
    await writeSettings({ mode: 'every' });
    expect(await productSeen(detectionOf({ url: LAMP }), TAB, true)).toEqual({ watch: true });
    tab.granted = [];
    const later = detectionOf({ url: LAMP, price: '9.00' });
    expect(await productSeen(later, TAB, true)).toEqual({ watch: false });
    const rows = await database.series.toArray();
    expect(rows.flatMap((row) => [...row.price])).toEqual([19900]);
  });
});

describe('a click reaches one page', () => {
  beforeEach(openTab);

  it.each([
    ['its variants', LAMP, `${LAMP}?color=red#details`],
    ['its address with a campaign', LAMP, `${LAMP}?utm_source=letter`],
    ['choices written as a route', LAMP, `${LAMP}#/26-size-m/13-colour-blue`],
  ])('and %s', async (_, clicked, url) => {
    await putClick(TAB, clicked);
    expect(await wasClicked(TAB, url)).toBe(true);
  });

  it.each([
    ['path', LAMP, 'https://shop.example/chair'],
    ['host', LAMP, 'https://other.example/lamp'],
    [
      'article number in the query',
      'https://shop.example/index.php?route=product&product_id=42',
      'https://shop.example/index.php?route=product&product_id=43',
    ],
    ['route', 'https://shop.example/#/lamp', 'https://shop.example/#/chair'],
  ])('not another %s', async (_, clicked, url) => {
    await putClick(TAB, clicked);
    expect(await wasClicked(TAB, url)).toBe(false);
  });
});

describe('a doubted price', () => {
  const candidate = { priceCurrency: 'EUR', reader: 'json-ld' as const, isVisible: true };
  const doubted = (...prices: string[]) => ({
    ...detectionOf({ url: LAMP }),
    doubts: [
      { field: 'price' as const, candidates: prices.map((price) => ({ ...candidate, price })) },
    ],
  });
  const recorded = async () => {
    const rows = await database.series.toArray();
    return rows.flatMap((row) => [...row.price]);
  };

  beforeEach(async () => {
    await openTab();
    await readTab(TAB);
  });

  it('is the one on the button, whatever the page says by the time of the click', async () => {
    await productSeen(doubted('39.00', '49.00'), TAB, true);
    const shown = await readTabState(TAB);
    const listingId = shown?.kind === 'seen' ? shown.listingId : '';
    await productSeen(doubted('19.00', '39.00'), TAB, true);
    const choice = { price: '39.00', priceCurrency: 'EUR' };
    expect(await choosePrice(TAB, listingId, choice)).toBe(true);
    expect(await recorded()).toEqual([3900]);
    expect(await choosePrice(TAB, listingId, { ...choice, price: '49.00' })).toBe(false);
    expect(await recorded()).toEqual([3900]);
  });

  it('of another listing than the tab shows is not recorded', async () => {
    await productSeen(doubted('39.00', '49.00'), TAB, true);
    const choice = { price: '39.00', priceCurrency: 'EUR' };
    expect(await choosePrice(TAB, 'another', choice)).toBe(false);
    expect(await recorded()).toEqual([]);
  });
});
