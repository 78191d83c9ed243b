/** What the shopper allows to be read: asked for here, in the click itself; carried out in the background. */
import { browser } from 'wxt/browser';
import { ask } from '@/lib/bus/ask';
import { readSettings, type Settings, watchSettings } from '@/lib/settings/settings';
import { dropIntention, putIntention } from './intention';
import { EVERY_SHOP, patternsOf } from './patterns';

export type Consent = {
  /** What was chosen. */
  mode: Settings['mode'];
  /** False when `every` was chosen but the browser's permission is gone. */
  everyGranted: boolean;
  /** Shops chosen one by one, and whether the browser still allows them. */
  shops: { shop: string; granted: boolean }[];
};

/** Asks for every shop page. Call it synchronously in the click handler; false when refused. */
export function askForEveryShop(): Promise<boolean> {
  return askFor(null, EVERY_SHOP);
}

/** Asks for one shop (registrable domain). Call it synchronously in the click handler; false when refused. */
export function askForShop(shop: string): Promise<boolean> {
  return askFor(shop, patternsOf(shop));
}

/** Takes "every shop page" back: click mode again, and the permission is returned to the browser. */
export async function stopEveryShop(): Promise<void> {
  await ask('stopReading', { shop: null });
}

/** Takes "always on this shop" back. */
export async function stopShop(shop: string): Promise<void> {
  await ask('stopReading', { shop });
}

/** What is chosen, and what the browser grants of it at this moment. */
export async function readConsent(): Promise<Consent> {
  const { mode, shops } = await readSettings();
  const [everyGranted, ...granted] = await Promise.all(
    [EVERY_SHOP, ...shops.map(patternsOf)].map((origins) =>
      browser.permissions.contains({ origins }),
    ),
  );
  return {
    mode,
    everyGranted: everyGranted === true,
    shops: shops.map((shop, i) => ({ shop, granted: granted[i] === true })),
  };
}

/** The host permissions that the shopper's choices want and the browser grants. */
export async function readablePatterns(): Promise<string[]> {
  const { mode, everyGranted, shops } = await readConsent();
  if (mode === 'every' && everyGranted) return EVERY_SHOP;
  return shops.filter(({ granted }) => granted).flatMap(({ shop }) => patternsOf(shop));
}

/** Calls `onChange` with the consent at each change of choice or permission until `signal` aborts. */
export function watchConsent(onChange: (consent: Consent) => void, signal: AbortSignal): void {
  const tell = async () => {
    const consent = await readConsent();
    if (!signal.aborted) onChange(consent);
  };
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  watchSettings(tell, signal);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  });
}

async function askFor(shop: string | null, origins: string[]): Promise<boolean> {
  const kept = putIntention(shop, Date.now());
  // No await before this line: both browsers want the prompt within the click.
  const granted = await browser.permissions.request({ origins }).catch(() => false);
  await kept;
  // Where nothing was missing the browser fires no event, so the background is told as well.
  if (granted) await ask('finishConsent', {});
  else await dropIntention();
  return granted;
}
