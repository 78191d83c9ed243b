/** The shopper's few preferences: small, kept by the browser's own storage, parsed at every read. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { countryOf, currencyOf } from '@/lib/domain/country';
import { parseCurrency } from '@/lib/domain/currency';

export const settingsSchema = z.object({
  /** When products are recognised: at a click on the bee, or on every shop page. */
  mode: z.enum(['click', 'every']),
  /** Shops (registrable domains) that are always read, whatever the mode. */
  shops: z.array(z.string().check(z.maxLength(255))).check(z.maxLength(1000)),
  /** ISO 3166-1 alpha-2, in capitals. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** ISO 4217. */
  currency: z.string().check(z.refine((code) => parseCurrency(code) === code, 'no currency')),
});
export type Settings = z.infer<typeof settingsSchema>;

const KEY = 'settings';

/** What holds when nothing was chosen: click mode, and country and currency guessed from the browser's language. */
export function presetSettings(language: string): Settings {
  const country = countryOf(language) ?? 'US';
  return { mode: 'click', shops: [], country, currency: currencyOf(country) ?? 'USD' };
}

/** The settings; a stored value that does not parse falls back, field by field, to the preset. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes some settings and gives all that hold now. Only the background calls it. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls `onChange` with the new settings until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change !== undefined) onChange(parseSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

function parseSettings(stored: unknown): Settings {
  const settings: Record<string, unknown> = { ...presetSettings(ownLanguage()) };
  if (typeof stored === 'object' && stored !== null) {
    for (const [field, schema] of Object.entries(settingsSchema.shape)) {
      const parsed = schema.safeParse(Reflect.get(stored, field));
      if (parsed.success) settings[field] = parsed.data;
    }
  }
  return settingsSchema.parse(settings);
}

/** The BCP 47 tag that the browser formats numbers and dates by. */
function ownLanguage(): string {
  return new Intl.NumberFormat().resolvedOptions().locale;
}
