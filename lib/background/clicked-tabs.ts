/** Tabs that a click on the bee allowed to read, and how far that click reaches: one page. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { pageKey } from '@/lib/domain/page-key';

const clickSchema = z.object({ page: z.string() });
const keyOf = (tabId: number) => `click:${tabId}`;

/** Remembers that the shopper clicked on this page (an http(s) address). */
export async function putClick(tabId: number, url: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { page: pageOf(url) } });
}

/** True when the click in this tab was on this page; its variants (docs/decisions/0005) belong to it. */
export async function wasClicked(tabId: number, url: string): Promise<boolean> {
  const key = keyOf(tabId);
  const click = clickSchema.safeParse((await browser.storage.session.get(key))[key]);
  return click.success && click.data.page === pageOf(url);
}

/** Forgets the click: the tab shows another page now, or is closed. */
export async function dropClick(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

// "#/26-size-m/13-colour-blue" is PrestaShop's way to write a choice; other routes are pages.
const CHOICES = /^#(?:\/\d+-[^/]+)+$/;

function pageOf(url: string): string {
  const { hash } = new URL(url);
  const route = /^#!?\//.test(hash) && !CHOICES.test(hash) ? hash : '';
  return `${pageKey(url, null)?.page}${route}`;
}
