import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/lib/store/database';
import { forgetProduct, forgetShop, UNDO_MS } from '@/lib/store/forget';
import { readLibrary } from '@/lib/store/library';
import { readProductMemory } from '@/lib/store/product-memory';
import { sweepForgotten, undoForget } from '@/lib/store/undo-forget';
import { BLACK, DAY, dump, emptyDatabase, MINUTE, NOON, see } from './sightings';

beforeEach(emptyDatabase);

const LATER = NOON + 10 * DAY;
const KESTREL = 'kestrel.example';
const MAISON = 'maison.example';
const NORD = 'nord.example';

/** The same headphones at two or three shops, each with words that only it uses. */
async function fill(...shops: string[]): Promise<string> {
  const names: Record<string, string> = {
    [KESTREL]: 'Auralis Q45 wireless headphones',
    [MAISON]: 'Auralis Q45 casque nomade',
    [NORD]: 'Auralis Q45 trådløse hodetelefoner',
  };
  let productId = '';
  for (const [index, shop] of shops.entries()) {
    const claims = { gtin: BLACK, url: `https://${shop}/q45`, name: names[shop] ?? '' };
    ({ productId } = await see(claims, NOON + index * MINUTE));
  }
  return productId;
}

const found = async (search: string) =>
  (await readLibrary({ search, limit: 9 })).entries.map(({ product }) => product.name);

async function everythingKept(): Promise<string> {
  const { forgotten, ...kept } = await dump();
  return JSON.stringify(kept);
}

describe('one shop forgotten, then another, and the first brought back', () => {
  test.each([
    [KESTREL, MAISON, 'casque', 'wireless'],
    [MAISON, KESTREL, 'wireless', 'casque'],
  ])('%s comes back without what only %s said', async (first, second, gone, back) => {
    await fill(KESTREL, MAISON);
    const undoId = await forgetShop(first, LATER);
    await forgetShop(second, LATER + 1);
    expect(await undoForget(undoId, LATER + 2)).toBe(true);
    expect(await found(back)).toHaveLength(1);
    expect(await found(gone)).toEqual([]);
    expect(await everythingKept()).not.toContain(gone);
  });

  test('a third one keeps the product; what was said at the forgotten one stays forgotten', async () => {
    const productId = await fill(KESTREL, MAISON, NORD);
    const undoId = await forgetShop(KESTREL, LATER);
    await forgetShop(MAISON, LATER + 1);
    await undoForget(undoId, LATER + 2);
    expect(await found('wireless')).toHaveLength(1);
    expect(await found('hodetelefoner')).toHaveLength(1);
    expect(await found('casque')).toEqual([]);
    const memory = await readProductMemory(productId);
    expect(memory?.listings.map(({ shop }) => shop).sort()).toEqual([KESTREL, NORD]);
    expect(memory?.product).toMatchObject({ firstSeenAt: NOON, lastSeenAt: NOON + 2 * MINUTE });
  });

  test('both brought back, all is there again', async () => {
    await fill(KESTREL, MAISON);
    const [one, other] = [await forgetShop(KESTREL, LATER), await forgetShop(MAISON, LATER + 1)];
    await undoForget(one, LATER + 2);
    await undoForget(other, LATER + 3);
    expect(await found('wireless')).toEqual(await found('casque'));
    expect(await found('q45')).toEqual(['Auralis Q45 wireless headphones']);
    expect(await database.listings.count()).toBe(2);
  });

  test('the product forgotten as a whole after that stays forgotten', async () => {
    const productId = await fill(KESTREL, MAISON);
    const undoId = await forgetShop(KESTREL, LATER);
    await forgetProduct(productId, LATER + 1);
    await undoForget(undoId, LATER + 2);
    expect(await found('casque')).toEqual([]);
    expect(await found('wireless')).toHaveLength(1);
  });

  test('an undo as the only one gives back the very same', async () => {
    await fill(KESTREL, MAISON, NORD);
    await forgetShop(NORD, LATER - 2 * UNDO_MS);
    await sweepForgotten(LATER);
    const before = await dump();
    const undoId = await forgetShop(KESTREL, LATER);
    await undoForget(undoId, LATER + 1);
    expect(await dump()).toEqual(before);
  });
});
