import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PointedField } from '@/lib/domain/shop-rule';
import { database } from '@/lib/store/database';
import { forgetAll, forgetShop, forgetShopRules } from '@/lib/store/forget';
import {
  keepPointed,
  pointedFields,
  pointedRules,
  readPointedShops,
  takeBackPointed,
} from '@/lib/store/shop-rules';
import { undoForget } from '@/lib/store/undo-forget';
import { emptyDatabase, MINUTE, NOON } from './sightings';

beforeEach(emptyDatabase);

function point(
  selectors: string[],
  { hostname = 'www.shop.example', field = 'price' as PointedField, isWrongNow = false } = {},
): Promise<void> {
  return keepPointed({ hostname, shop: 'shop.example', field, selectors, isWrongNow, now: NOON });
}
const rulesOf = async (hostname = 'www.shop.example') =>
  (await pointedRules(hostname)).map(({ fields }) => fields);

describe('what the shopper pointed at', () => {
  it("is a rule for that host and those below it, whose only word is the shopper's", async () => {
    await point(['.now', '#price']);
    const rules = [{ by: 'shopper', fields: { price: { selectors: ['.now', '#price'] } } }];
    for (const hostname of ['shop.example', 'www.shop.example', 'fr.shop.example']) {
      expect(await pointedRules(hostname)).toEqual(rules);
    }
    for (const hostname of ['myshop.example', 'example', 'shop.example.evil.example']) {
      expect(await pointedRules(hostname)).toEqual([]);
    }
  });

  it('is kept field by field; the closest host speaks first', async () => {
    await point(['.a']);
    await point(['.b'], { hostname: 'fr.shop.example' });
    await point(['h1'], { field: 'name' });
    expect(await rulesOf('fr.shop.example')).toEqual([
      { price: { selectors: ['.b'] } },
      { price: { selectors: ['.a'] }, name: { selectors: ['h1'] } },
    ]);
    expect(await pointedFields('fr.shop.example')).toEqual(['price', 'name']);
    expect(await readPointedShops()).toEqual([{ shop: 'shop.example', fields: ['price', 'name'] }]);
  });

  it('again on a page of another shape is tried first, and the old one after it', async () => {
    await point(['.a', '.b', '.c', '.d', '.e']);
    await point(['.x', '.y', '.z', '.w']);
    expect(await rulesOf()).toEqual([{ price: { selectors: ['.x', '.y', '.z', '.a', '.b'] } }]);
  });

  it('again where the old one was wrong takes its place', async () => {
    await point(['.a']);
    await point(['.b'], { isWrongNow: true });
    expect(await rulesOf()).toEqual([{ price: { selectors: ['.b'] } }]);
  });

  it('is taken back step by step: to what was pointed at before, then to nothing', async () => {
    await point(['.a']);
    await point(['.b'], { isWrongNow: true });
    await takeBackPointed('www.shop.example', 'price', NOON);
    expect(await rulesOf()).toEqual([{ price: { selectors: ['.a'] } }]);
    await takeBackPointed('www.shop.example', 'name', NOON);
    expect(await database.shopRules.count()).toBe(1);
    await takeBackPointed('www.shop.example', 'price', NOON);
    expect(await database.shopRules.count()).toBe(0);
  });

  it('is forgotten with its shop or with everything, or by itself, and comes back', async () => {
    for (const forget of [
      forgetShop,
      forgetShopRules,
      (_: string, now: number) => forgetAll(now),
    ]) {
      await point(['.a']);
      const undoId = await forget('shop.example', NOON);
      expect(await rulesOf()).toEqual([]);
      expect(await undoForget(undoId, NOON + MINUTE / 2)).toBe(true);
      expect(await rulesOf()).toEqual([{ price: { selectors: ['.a'] } }]);
    }
  });

  it('since it was forgotten holds, when the forgotten comes back', async () => {
    await point(['.a']);
    await point(['h1'], { field: 'name' });
    const undoId = await forgetShopRules('shop.example', NOON);
    await point(['.new']);
    await undoForget(undoId, NOON);
    expect(await rulesOf()).toEqual([
      { price: { selectors: ['.new'] }, name: { selectors: ['h1'] } },
    ]);
  });

  it('that no longer parses is left alone and used for nothing', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await database.table('shopRules').put({
      host: 'shop.example',
      shop: 'shop.example',
      fields: { price: { selectors: ['a:has(b)'] } },
    });
    expect(await rulesOf()).toEqual([]);
    expect(warn).toHaveBeenCalled();
  });
});
