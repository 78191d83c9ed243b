/**
 * What each open tab shows, kept in session storage: it outlives the background's worker, ends with
 * the browser, never reaches the disk, and no page can read it.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { detectionSchema } from '@/lib/domain/detection';

const tabStateSchema = z.discriminatedUnion('kind', [
  /** The page is being read. */
  z.object({ kind: z.literal('detecting'), at: z.number() }),
  /** Read, and no one product is on it. */
  z.object({ kind: z.literal('nothing'), at: z.number(), url: z.string() }),
  /** Read: a list of products, of which it shows so many. */
  z.object({
    kind: z.literal('listing'),
    at: z.number(),
    url: z.string(),
    cards: z.int().check(z.nonnegative()),
  }),
  /** The browser lets no extension read this page (its own pages, the store, a PDF). */
  z.object({ kind: z.literal('not-allowed'), at: z.number() }),
  /** Reading it, or keeping what it says, did not work. */
  z.object({ kind: z.literal('failed'), at: z.number() }),
  /** One product, kept as `productId` and `listingId`. */
  z.object({
    kind: z.literal('seen'),
    at: z.number(),
    url: z.string(),
    shop: z.string(),
    detection: detectionSchema,
    productId: z.string(),
    listingId: z.string(),
    /** True when this product was known before this visit. */
    seenBefore: z.boolean(),
    /** False when nothing is kept under these ids: the shop has shown too much that is new. */
    isKept: z._default(z.boolean(), true),
  }),
]);
export type TabState = z.infer<typeof tabStateSchema>;
export type SeenTab = Extract<TabState, { kind: 'seen' }>;

const PREFIX = 'tab:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** The state of a tab, or null when nothing is known of it (or what is stored does not parse). */
export async function readTabState(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return parseTabState(stored[key]);
}

/** Keeps the state of a tab until the tab closes, navigates or the browser ends. */
export async function putTabState(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

/** Forgets a tab. */
export async function dropTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Every tab that has a state, by tab id. */
export async function readAllTabStates(): Promise<Map<number, TabState>> {
  const stored = await browser.storage.session.get(null);
  const states = new Map<number, TabState>();
  for (const [key, value] of Object.entries(stored)) {
    const state = key.startsWith(PREFIX) ? parseTabState(value) : null;
    if (state !== null) states.set(Number(key.slice(PREFIX.length)), state);
  }
  return states;
}

/** Calls `onChange` with every new state of a tab until `signal` aborts; null when it was dropped. */
export function watchTabState(
  tabId: number,
  onChange: (state: TabState | null) => void,
  signal: AbortSignal,
): void {
  const key = keyOf(tabId);
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change !== undefined) onChange(parseTabState(change.newValue));
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () =>
    browser.storage.session.onChanged.removeListener(listener),
  );
}

function parseTabState(stored: unknown): TabState | null {
  const parsed = tabStateSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
