import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { putClick } from '@/lib/background/clicked-tabs';
import { productSeen } from '@/lib/background/product-seen';
import { readFailed, readTab } from '@/lib/background/tabs';
import type { Detection } from '@/lib/domain/detection';
import { database } from '@/lib/store/database';
import { readTabState } from '@/lib/tabs/tab-states';
import { openTab, TAB } from '@/tests/unit/background/tab';
import { detectionOf } from '@/tests/unit/store/sightings';

const LAMP = 'https://shop.example/lamp';
const SURE = detectionOf({ url: LAMP, sku: 'L1' });
const nothingAt = (url: string): Detection => ({
  ...SURE,
  url,
  pageKind: 'none',
  product: null,
  offers: [],
});
const kindShown = async () => (await readTabState(TAB))?.kind;
const prices = async () => (await database.series.toArray()).flatMap((series) => [...series.price]);

describe('the deeper look', () => {
  let tab: Awaited<ReturnType<typeof openTab>>;
  beforeEach(async () => {
    tab = await openTab();
    await readTab(TAB);
    tab.injected.length = 0;
  });

  it.each<[string, Detection]>([
    ['no product', nothingAt(LAMP)],
    ['a list', { ...nothingAt(LAMP), pageKind: 'listing' }],
    ['a product without a price', detectionOf({ url: LAMP, sku: 'L1', price: null })],
    ['a product without any number', detectionOf({ url: LAMP })],
    ['a product without a brand', detectionOf({ url: LAMP, sku: 'L1', brand: null })],
    [
      'a doubted price',
      {
        ...SURE,
        doubts: [
          {
            field: 'price',
            candidates: [{ price: '1', priceCurrency: 'EUR', reader: 'json-ld', isVisible: false }],
          },
        ],
      },
    ],
  ])('follows on %s; until it answers the page is being read', async (_, light) => {
    expect(await productSeen(light, TAB, false)).toEqual({ watch: true });
    expect(tab.injected).toEqual(['/detect-deeper.js']);
    expect(await kindShown()).toBe('detecting');
    expect(await prices()).toEqual([]);
    await productSeen(SURE, TAB, true);
    expect(await kindShown()).toBe('seen');
    expect(await prices()).toEqual([19900]);
  });

  it('is not needed where the light one tells enough', async () => {
    await productSeen(SURE, TAB, false);
    expect(tab.injected).toEqual([]);
    expect(await kindShown()).toBe('seen');
  });

  it('has the last word: what it does not find is not asked for again', async () => {
    await productSeen(nothingAt(LAMP), TAB, false);
    await productSeen(nothingAt(LAMP), TAB, true);
    expect(tab.injected).toEqual(['/detect-deeper.js']);
    expect(await kindShown()).toBe('nothing');
  });

  it('leaves what the light one said where the browser does not allow it any more', async () => {
    tab.refuses = true;
    await productSeen(nothingAt(LAMP), TAB, false);
    expect(await kindShown()).toBe('nothing');
    await productSeen(detectionOf({ url: LAMP }), TAB, false);
    expect(await kindShown()).toBe('seen');
  });

  it('that fails is said to have failed', async () => {
    await productSeen(nothingAt(LAMP), TAB, false);
    await readFailed(TAB);
    expect(await kindShown()).toBe('failed');
  });

  it('of a page that is shown already takes nothing away', async () => {
    await productSeen(SURE, TAB, false);
    await productSeen(detectionOf({ url: LAMP, sku: 'L1', price: null }), TAB, false);
    expect(await kindShown()).toBe('seen');
  });

  it('of the next page of a single-page shop shows no more of the one before', async () => {
    await productSeen(SURE, TAB, false);
    await putClick(TAB, 'https://shop.example/chair');
    await productSeen(nothingAt('https://shop.example/chair'), TAB, false);
    expect(await kindShown()).toBe('detecting');
    expect(tab.badges.at(-1)).toBe('');
  });

  it('attack 37: is not asked for on a page that may not be read', async () => {
    const light = nothingAt('https://shop.example/other');
    expect(await productSeen(light, TAB, false)).toEqual({ watch: false });
    expect(tab.injected).toEqual([]);
  });
});
