import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { found, SHOP } from '@/tests/components/support/panel-pages';
import { showPanel } from '@/tests/components/support/show-panel';

describe('the action bar', () => {
  it('asks within the click to read this shop always', () => {
    const { actions } = showPanel(found());
    fireEvent.click(screen.getByRole('button', { name: 'Always read this shop' }));
    expect(actions.alwaysRead).toHaveBeenCalledWith(SHOP);
  });

  it('says when the permission was refused', async () => {
    const { actions } = showPanel(found());
    actions.alwaysRead.mockResolvedValueOnce(false);
    fireEvent.click(screen.getByRole('button', { name: 'Always read this shop' }));
    expect(await screen.findByText('Not allowed. Nothing changed.')).toBeTruthy();
  });

  it('where the shop is read already, says so and can stop it', () => {
    const { actions, text } = showPanel(found(), 'this-shop');
    expect(text()).toContain('Read on every visit');
    fireEvent.click(screen.getByRole('button', { name: `Stop reading ${SHOP}` }));
    expect(actions.stopReading).toHaveBeenCalledWith(SHOP);
  });

  it('where every shop is read there is nothing to stop here', () => {
    const { text } = showPanel(found(), 'every-shop');
    expect(text()).toContain('Read on every visit');
    expect(screen.queryByRole('button', { name: /Stop/ })).toBeNull();
  });

  it('opens the side panel within the click', () => {
    const { actions } = showPanel(found());
    fireEvent.click(screen.getByRole('button', { name: 'Open side panel' }));
    expect(actions.openSidePanel).toHaveBeenCalled();
  });
});
