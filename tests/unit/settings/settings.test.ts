import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  presetSettings,
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '@/lib/settings/settings';

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each([
    ['fr-CA', 'CA', 'CAD'],
    ['fr', 'FR', 'EUR'],
    ['ja', 'JP', 'JPY'],
    ['en-GB', 'GB', 'GBP'],
    ['not a language', 'US', 'USD'],
  ])('guesses country and currency from the language %s', (language, country, currency) => {
    expect(presetSettings(language)).toEqual({ mode: 'click', shops: [], country, currency });
  });

  it('keeps what was changed and leaves the rest', async () => {
    await writeSettings({ country: 'PL', currency: 'PLN' });
    await writeSettings({ mode: 'every' });
    expect(await readSettings()).toMatchObject({ mode: 'every', country: 'PL', currency: 'PLN' });
  });

  it('two changes at once both hold', async () => {
    const add = (shop: string) => writeSettings(({ shops }) => ({ shops: [...shops, shop] }));
    await Promise.all([add('a.example'), writeSettings({ country: 'PL' }), add('b.example')]);
    expect(await readSettings()).toMatchObject({
      shops: ['a.example', 'b.example'],
      country: 'PL',
    });
  });

  it('a stored field that does not parse falls back alone', async () => {
    await fakeBrowser.storage.local.set({
      settings: { mode: 'always', shops: ['shop.example'], country: 'france', currency: 'CHF' },
    });
    const { country } = presetSettings(new Intl.NumberFormat().resolvedOptions().locale);
    expect(await readSettings()).toEqual({
      mode: 'click',
      shops: ['shop.example'],
      country,
      currency: 'CHF',
    });
  });

  it('tells who watches, until they stop', async () => {
    const controller = new AbortController();
    const seen: Settings['currency'][] = [];
    watchSettings(({ currency }) => seen.push(currency), controller.signal);
    await writeSettings({ currency: 'SEK' });
    controller.abort();
    await writeSettings({ currency: 'NOK' });
    expect(seen).toEqual(['SEK']);
  });
});
