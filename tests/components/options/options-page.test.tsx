import 'fake-indexeddb/auto';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsPage } from '@/components/options/options-page';
import { patternsOf } from '@/lib/consent/patterns';
import { readSettings, writeSettings } from '@/lib/settings/settings';
import { keepPointed } from '@/lib/store/shop-rules';
import { startBackground } from '@/tests/components/support/background';
import { setPermissions } from '@/tests/components/support/permissions';
import { speak } from '@/tests/components/support/speak';

beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
  setPermissions({ granted: patternsOf('casa-mia.example') });
});

describe('the options', () => {
  it('list the shops that are always read, and stop one', async () => {
    await writeSettings({ shops: ['casa-mia.example', 'maison-lumen.example'] });
    startBackground({
      stopReading: async ({ shop }) => {
        const { shops } = await readSettings();
        await writeSettings({ shops: shops.filter((each) => each !== shop) });
        return {};
      },
    });
    render(<OptionsPage />);
    await screen.findByText('casa-mia.example');
    const wordsOf = (shop: string) => document.querySelector(`[data-shop="${shop}"]`)?.textContent;
    expect(wordsOf('casa-mia.example')).not.toContain('taken back');
    expect(wordsOf('maison-lumen.example')).toContain('permission taken back in the browser');
    fireEvent.click(screen.getByRole('button', { name: 'Stop reading casa-mia.example' }));
    await waitFor(() => expect(document.querySelector('[data-shop^="casa"]')).toBeNull());
    expect(await screen.findByText('casa-mia.example is no longer read by itself.')).toBeTruthy();
  });

  it('keep country and currency, under their names in the shopper’s language', async () => {
    speak('fr');
    startBackground();
    render(<OptionsPage />);
    const country = await screen.findByLabelText('Pays');
    fireEvent.change(country, { target: { value: 'CH' } });
    await waitFor(async () => expect((await readSettings()).country).toBe('CH'));
    expect(country.textContent).toContain('Allemagne');
    fireEvent.change(screen.getByLabelText('Devise'), { target: { value: 'CHF' } });
    await waitFor(async () => expect((await readSettings()).currency).toBe('CHF'));
    expect(await screen.findByText('Enregistré.')).toBeTruthy();
  });

  it('forget what was pointed at on a shop, with a way back', async () => {
    const pointed = { hostname: 'www.casa-mia.example', shop: 'casa-mia.example', now: Date.now() };
    for (const field of ['price', 'image'] as const) {
      await keepPointed({ ...pointed, field, selectors: ['.now'], isWrongNow: false });
    }
    startBackground();
    render(<OptionsPage />);
    const rowOf = (shop: string) => document.querySelector(`[data-pointed="${shop}"]`);
    await waitFor(() => expect(rowOf('casa-mia.example')?.textContent).toContain('Price, Picture'));
    fireEvent.click(
      screen.getByRole('button', { name: 'Forget what you pointed at on casa-mia.example' }),
    );
    expect(await screen.findByText(/^Nothing yet\./)).toBeTruthy();
    expect(await screen.findByText('Forgot what you pointed at on casa-mia.example.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rowOf('casa-mia.example')).not.toBeNull());
  });

  it('forget everything, with a way back', async () => {
    startBackground();
    render(<OptionsPage />);
    fireEvent.click(screen.getByRole('button', { name: 'Forget everything' }));
    expect(await screen.findByText('Forgot everything.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('say what is read, kept, sent and deleted, and which version it is', () => {
    startBackground();
    render(<OptionsPage />);
    const privacy = document.getElementById('privacy')?.textContent;
    for (const word of ['Read:', 'Kept:', 'Sent: nothing, to nobody', 'Deleted:']) {
      expect(privacy).toContain(word);
    }
    expect(screen.getByText(/Version 1\.2\.3/)).toBeTruthy();
  });
});
