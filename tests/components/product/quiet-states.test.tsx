import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { showPanel } from '@/tests/components/support/show-panel';
import { speak } from '@/tests/components/support/speak';

describe('where there is no product', () => {
  it.each([
    ['nothing', 'Nothing to taste on this page'],
    ['not-allowed', 'Not allowed here'],
    ['click-to-read', 'Click the bee to read this page'],
  ] as const)('"%s" says so and leads to the library', (kind, title) => {
    showPanel({ kind });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(screen.getByRole('link', { name: 'Open library' }).getAttribute('href')).toBe(
      '/library.html',
    );
    expect(screen.queryByText('Always read this shop')).toBeNull();
  });

  it.each([
    [24, 'A list of 24 products'],
    [1, 'A list of 1 product'],
  ])('a listing of %i says how many products it shows', (cards, title) => {
    const { text } = showPanel({ kind: 'listing', cards });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(text()).toContain('Open one to see it here.');
    expect(screen.queryByText('Always read this shop')).toBeNull();
  });

  it('a listing counts in French, too', () => {
    speak('fr');
    showPanel({ kind: 'listing', cards: 24 });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Une liste de 24 produits');
  });

  it.each([
    ['en', 'This page does not answer', 'Try again'],
    ['fr', 'Cette page ne répond pas', 'Réessayer'],
  ] as const)('a page that does not answer can be asked again (%s)', (language, title, again) => {
    speak(language);
    const { actions } = showPanel({ kind: 'no-answer' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    fireEvent.click(screen.getByRole('button', { name: again }));
    expect(actions.readAgain).toHaveBeenCalledOnce();
  });

  it('while the page is read, it says so politely', () => {
    showPanel({ kind: 'detecting' });
    expect(screen.getByRole('status').textContent).toBe('Reading the page…');
  });
});
