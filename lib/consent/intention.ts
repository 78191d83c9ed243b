/**
 * What the shopper was asking for when the browser's permission prompt came up. Chromium closes the
 * popup at the prompt, so the background finishes what was begun there (permissions.onAdded).
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const intentionSchema = z.object({
  /** One shop's registrable domain, or null for every shop. */
  shop: z.nullable(z.string()),
  at: z.number(),
});
export type Intention = z.infer<typeof intentionSchema>;

const KEY = 'intention';
/** A prompt left open longer than this is not an answer to that click any more. */
const VALID_MS = 10 * 60_000;

/** Keeps the intention. Not awaited in click handlers: a prompt must follow the click at once. */
export async function putIntention(shop: string | null, now: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: { shop, at: now } satisfies Intention });
}

/** The intention that still waits for its answer, or null. */
export async function readIntention(now: number): Promise<Intention | null> {
  const stored = await browser.storage.session.get(KEY);
  const parsed = intentionSchema.safeParse(stored[KEY]);
  return parsed.success && now - parsed.data.at < VALID_MS ? parsed.data : null;
}

/** Forgets the intention: it was carried out, or refused. */
export async function dropIntention(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
