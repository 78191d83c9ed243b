/** That the shopper was asked to point at something in a tab; only then is what a page says of it heard. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type PointedField, pointedFieldSchema } from '@/lib/domain/shop-rule';
import { originOf } from '@/lib/domain/url';

/** How long the shopper may take, ms. */
const OPEN_MS = 10 * 60_000;

const pickSchema = z.object({ field: pointedFieldSchema, origin: z.string(), at: z.number() });
const keyOf = (tabId: number) => `pick:${tabId}`;

/** The shopper is to point at `field` in this tab, on the origin of `url`. */
export async function putPick(tabId: number, field: PointedField, url: string): Promise<void> {
  const pick = { field, origin: originOf(url) ?? '', at: Date.now() };
  await browser.storage.session.set({ [keyOf(tabId)]: pick });
}

/** What the shopper is to point at on the page at `url` in this tab; null when nothing. */
export async function readPick(tabId: number, url: string): Promise<PointedField | null> {
  const key = keyOf(tabId);
  const stored = pickSchema.safeParse((await browser.storage.session.get(key))[key]);
  if (!stored.success) return null;
  const { field, origin, at } = stored.data;
  const age = Date.now() - at;
  return origin === originOf(url) && age >= 0 && age < OPEN_MS ? field : null;
}

/** It was pointed at, the shopper left, or the tab shows another page. */
export async function dropPick(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
