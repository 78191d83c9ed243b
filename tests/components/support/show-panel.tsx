/** The panel drawn from a state, as the popup draws it. */
import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import type { PanelState, Reading } from '@/components/product/panel-state';
import { ProductPanel } from '@/components/product/product-panel';
import { NOW } from './panel-pages';

/** Draws it with actions that all succeed; gives these, and the text that is shown. */
export function showPanel(state: PanelState, reading: Reading | null = 'on-click') {
  const actions = {
    alwaysRead: vi.fn(async () => true),
    stopReading: vi.fn(async () => {}),
    choosePrice: vi.fn(async () => true),
    readAgain: vi.fn(),
    startPick: vi.fn(async () => true),
    takeBack: vi.fn(async () => true),
    openSidePanel: vi.fn(),
  };
  const { container } = render(
    <ProductPanel state={state} reading={reading} now={NOW} place="popup" actions={actions} />,
  );
  return { actions, text: () => container.textContent ?? '' };
}
