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

/** A change of some settings, or how to change them from those that hold now. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

// Two changes at once must not undo each other: each reads what the one before has written.
let written: Promise<unknown> = Promise.resolve();

/** Changes some settings and gives all that hold now. Only the background calls it. */
export function writeSettings(change: SettingsChange): Promise<Settings> {
  const write = written.then(async () => {
    const now = await readSettings();
    const settings = { ...now, ...(typeof change === 'function' ? change(now) : change) };
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  written = write.catch(() => {});
  return write;
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
