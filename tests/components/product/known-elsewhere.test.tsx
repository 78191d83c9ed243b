import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { PanelState } from '@/components/product/panel-state';
import {
  DAY,
  detection,
  found,
  listing,
  memory,
  NOW,
  productPage,
  richMemory,
  SHOP,
} from '@/tests/components/support/panel-pages';
import { showPanel } from '@/tests/components/support/show-panel';
import { speak } from '@/tests/components/support/speak';

describe('what is known from elsewhere', () => {
  const seen: PanelState = { kind: 'seen-before', page: productPage(detection(), richMemory()) };

  it('says how much less, where, how old, and that it compares item prices', () => {
    const { text } = showPanel(seen);
    expect(text()).toContain('€8.40 less at brico-nord.example');
    expect(text()).toContain('Item prices, seen 2 days ago');
  });

  it('opens links exactly as they were found, without telling the shop where from', () => {
    const url = 'https://brico-nord.example/p?tag=kept-as-it-is&x=%20#here';
    showPanel(
      found(detection(), memory([listing(), listing({ shop: 'brico-nord.example', url })])),
    );
    const link = screen.getByRole('link', { name: /^brico-nord\.example/ });
    expect(link.getAttribute('href')).toBe(url);
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('keeps refurbished and foreign-currency offers apart', () => {
    showPanel(seen);
    const apart = screen.getByRole('heading', { name: 'Not compared' }).nextElementSibling;
    if (!(apart instanceof HTMLElement)) throw new Error('no list');
    expect(within(apart).getAllByRole('listitem')).toHaveLength(2);
    expect(apart.textContent).toContain('refurbished');
    expect(apart.textContent).toContain('other currency');
  });

  it('says of an old price that it is one', () => {
    const old = listing({ shop: 'brico-nord.example', pricedAt: NOW - 90 * DAY });
    showPanel(found(detection(), memory([listing(), old])));
    const apart = screen.getByRole('heading', { name: 'Not compared' }).nextElementSibling;
    expect(apart?.textContent).toContain('old price');
  });

  it('says why it is the same product', () => {
    const { text } = showPanel(seen);
    expect(text()).toContain('same barcode');
    expect(text()).toContain('same brand and model number');
  });

  it('shows first, lowest and last price with their days', () => {
    showPanel(seen);
    const region = screen.getByRole('region', { name: `Prices at ${SHOP}` });
    expect(region.textContent).toContain('4 visits');
    expect(region.textContent).toContain('First€99.00September 22');
    expect(region.textContent).toContain('Lowest€84.90October 11');
    expect(region.textContent).toContain('Last€89.90November 21');
  });

  it('speaks French, with French numbers', () => {
    speak('fr');
    const { text } = showPanel(seen);
    expect(text()).toContain('8,40\u00a0€ de moins chez brico-nord.example');
    expect(text()).toContain('4,6 sur 5');
  });
});
