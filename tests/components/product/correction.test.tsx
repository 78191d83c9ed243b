import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Correction } from '@/components/product/correction';
import type { PanelState } from '@/components/product/panel-state';
import type { PointedField } from '@/lib/domain/shop-rule';
import { productPage, SHOP } from '@/tests/components/support/panel-pages';
import { speak } from '@/tests/components/support/speak';

function show(state: PanelState, works = true) {
  const actions = {
    startPick: vi.fn(async (_field: PointedField) => works),
    takeBack: vi.fn(async (_field: PointedField) => works),
  };
  const { container } = render(<Correction state={state} actions={actions} />);
  return { actions, text: () => container.textContent ?? '' };
}
const product = (...pointed: PointedField[]): PanelState => ({
  kind: 'found',
  page: { ...productPage(), pointed },
});

describe('the correction', () => {
  it.each(['found', 'seen-before', 'unsure'] as const)(
    'is offered quietly where a product is %s',
    (kind) => {
      const { actions } = show({ kind, page: productPage() });
      expect(document.querySelector('details')?.open).toBe(false);
      fireEvent.click(screen.getByText('Something wrong?'));
      for (const name of ['price', 'name', 'picture']) {
        fireEvent.click(screen.getByText(`Point at the ${name}`));
      }
      expect(actions.startPick.mock.calls.flat()).toEqual(['price', 'name', 'image']);
    },
  );

  it('where no product was found, a price can be pointed at', () => {
    const { actions } = show({ kind: 'nothing' });
    fireEvent.click(screen.getByText('Is there a product here?'));
    expect(screen.queryByText('Point at the name')).toBeNull();
    fireEvent.click(screen.getByText('Point at the price'));
    expect(actions.startPick).toHaveBeenCalledWith('price');
  });

  it.each(['detecting', 'not-allowed', 'click-to-read'] as const)(
    'is not there while the page is %s',
    (kind) => {
      expect(show({ kind }).text()).toBe('');
    },
  );

  it('says what was pointed at, and takes it back', () => {
    const { actions, text } = show(product('price', 'name'));
    expect(text()).toContain(`You pointed at the price. It holds for all of ${SHOP}.`);
    expect(text()).toContain(`You pointed at the name. It holds for all of ${SHOP}.`);
    fireEvent.click(screen.getByRole('button', { name: 'Undo: the name as the page says it' }));
    expect(actions.takeBack.mock.calls).toEqual([['name']]);
  });

  it('says so where a page cannot be pointed at', async () => {
    show(product(), false);
    fireEvent.click(screen.getByText('Point at the price'));
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('That did not work. Please try again.'),
    );
  });

  it('speaks French', () => {
    speak('fr');
    expect(show(product('image')).text()).toContain('Vous avez montré la photo.');
    expect(screen.getByText('Montrer le prix')).toBeTruthy();
  });
});
