import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { PanelState } from '@/components/product/panel-state';
import { detection, productPage } from '@/tests/components/support/panel-pages';
import { showPanel } from '@/tests/components/support/show-panel';

describe('a price in doubt', () => {
  const doubts: ReturnType<typeof detection>['doubts'] = [
    {
      field: 'price',
      candidates: [
        { price: '49.00', priceCurrency: 'EUR', reader: 'microdata', isVisible: true },
        { price: '39.00', priceCurrency: null, reader: 'json-ld', isVisible: false },
      ],
    },
  ];
  const unsure: PanelState = { kind: 'unsure', page: productPage(detection({ doubts })) };

  it('attack 9: asks, and shows no price as the price', () => {
    const { text } = showPanel(unsure);
    expect(screen.getByRole('heading', { name: 'Which is the price?' })).toBeTruthy();
    expect(text()).not.toContain('First time seen');
    expect(text()).not.toContain('€89.90');
  });

  it('each candidate is a button that says where it was read', async () => {
    const { actions } = showPanel(unsure);
    const [shown, hidden] = within(
      screen.getByRole('region', { name: 'Which is the price?' }),
    ).getAllByRole('button');
    expect(shown?.textContent).toContain('Shown on the page€49.00');
    expect(hidden?.textContent).toContain('Only in the page’s data€39.00');
    if (hidden !== undefined) fireEvent.click(hidden);
    expect(actions.choosePrice).toHaveBeenCalledWith({
      listingId: productPage(detection()).seen.listingId,
      price: '39.00',
      priceCurrency: null,
    });
  });
});
