/** What follows when the shopper allows or takes back: the choice is kept, the sense script follows. */
import { browser } from 'wxt/browser';
import { dropIntention, readIntention } from '@/lib/consent/intention';
import { EVERY_SHOP, patternsOf } from '@/lib/consent/patterns';
import { writeSettings } from '@/lib/settings/settings';
import { syncSense } from './sense-registration';

/**
 * Carries out the intention that waits, if the browser granted it; then registers the sense script.
 * Called on permissions.onAdded (the popup may be gone) and when a page says it was granted.
 */
export async function finishConsent(): Promise<void> {
  const intention = await readIntention(Date.now());
  if (intention !== null && (await isGranted(intention.shop))) {
    const { shop } = intention;
    if (shop === null) await writeSettings({ mode: 'every' });
    else await addShop(shop);
    await dropIntention();
  }
  await syncSense();
}

/** Stops reading every shop page (`shop` null) or one shop, and gives the permission back. */
export async function stopReading(shop: string | null): Promise<void> {
  if (shop === null) await writeSettings({ mode: 'click' });
  else await writeSettings(({ shops }) => ({ shops: shops.filter((known) => known !== shop) }));
  await browser.permissions.remove({ origins: originsOf(shop) });
  await syncSense();
}

async function addShop(shop: string): Promise<void> {
  await writeSettings(({ shops }) => ({ shops: [...new Set([...shops, shop])].sort() }));
}

function isGranted(shop: string | null): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(shop) });
}

function originsOf(shop: string | null): string[] {
  return shop === null ? EVERY_SHOP : patternsOf(shop);
}
