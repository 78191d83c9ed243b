import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ModeChoice } from '@/components/consent/mode-choice';
import type { Consent } from '@/lib/consent/consent';
import { EVERY_SHOP } from '@/lib/consent/patterns';
import { startBackground } from '@/tests/components/support/background';
import { setPermissions } from '@/tests/components/support/permissions';

const CLICK: Consent = { mode: 'click', everyGranted: false, shops: [] };
const isChosen = (name: string) => {
  const radio = screen.getByRole('radio', { name: new RegExp(name) });
  return radio instanceof HTMLInputElement && radio.checked;
};

describe('when Bourdon may read', () => {
  it('"when I click" is chosen from the start, even before anything is known', () => {
    setPermissions({});
    render(<ModeChoice consent={null} />);
    expect(isChosen('When I click')).toBe(true);
  });

  it('asks for every shop in the click itself, and says that it was granted', async () => {
    const { asked } = setPermissions({ answer: true });
    startBackground();
    render(<ModeChoice consent={CLICK} />);
    fireEvent.click(screen.getByRole('radio', { name: /On every shop page/ }));
    expect(asked).toEqual([EVERY_SHOP]);
    expect(await screen.findByText(/^Allowed\./)).toBeTruthy();
  });

  it('refused, it goes back to the click and says so', async () => {
    setPermissions({ answer: false });
    startBackground();
    render(<ModeChoice consent={CLICK} />);
    fireEvent.click(screen.getByRole('radio', { name: /On every shop page/ }));
    expect(await screen.findByText(/^Not allowed, so it stays at your click/)).toBeTruthy();
    expect(isChosen('When I click')).toBe(true);
    expect(isChosen('On every shop page')).toBe(false);
  });

  it('a browser that will not even ask is a refusal', async () => {
    setPermissions({});
    fakeBrowser.permissions.request = async () => {
      throw new Error('may only be called from a user input handler');
    };
    startBackground();
    render(<ModeChoice consent={CLICK} />);
    fireEvent.click(screen.getByRole('radio', { name: /On every shop page/ }));
    expect(await screen.findByText(/^Not allowed, so it stays at your click/)).toBeTruthy();
  });

  it('is taken back by choosing the click', async () => {
    setPermissions({ granted: [...EVERY_SHOP] });
    const stopped: unknown[] = [];
    startBackground({
      stopReading: (body) => {
        stopped.push(body);
        return {};
      },
    });
    render(<ModeChoice consent={{ mode: 'every', everyGranted: true, shops: [] }} />);
    expect(isChosen('On every shop page')).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /When I click/ }));
    await waitFor(() => expect(stopped).toEqual([{ shop: null }]));
    expect(await screen.findByText(/^Back to your click/)).toBeTruthy();
  });

  it('attack 37: says that the browser took the permission back', () => {
    setPermissions({});
    render(<ModeChoice consent={{ mode: 'every', everyGranted: false, shops: [] }} />);
    expect(isChosen('When I click')).toBe(true);
    expect(screen.getByRole('status').textContent).toMatch(/taken the permission back/);
  });
});
