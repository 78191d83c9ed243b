import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import {
  DAY,
  detection,
  found,
  listing,
  memory,
  NOW,
  OFFER,
  prices,
  productPage,
  SHOP,
} from '@/tests/components/support/panel-pages';
import { showPanel } from '@/tests/components/support/show-panel';

describe('a product', () => {
  it('shows what it is, what it costs, and what the shop claims', () => {
    const { text } = showPanel(found());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Auralis Q45');
    expect(text()).toContain('Auralismaison-lumen.examplein stock');
    expect(text()).toContain('€89.90');
    expect(text()).toContain('List price, crossed out: €129.00');
    expect(text()).toContain('−30% claimed');
    expect(text()).toContain('4.6 of 5');
    expect(text()).toContain('1,204 ratings');
    expect(text()).toContain('claimed by the shop');
    expect(text()).toContain('First time seen');
  });

  it('names a list price only where it is above the price', () => {
    const { text } = showPanel(found(detection({ offers: [{ ...OFFER, listPrice: '89.90' }] })));
    expect(text()).not.toContain('List price');
    expect(text()).not.toContain('claimed€');
  });

  it('tells who sells only where it is not the shop itself', () => {
    const soldBy = (seller: string) => found(detection({ offers: [{ ...OFFER, seller }] }));
    expect(showPanel(soldBy('Maison Lumen')).text()).not.toContain('sold by');
    expect(showPanel(soldBy('Other Trader')).text()).toContain('sold by \u2068Other Trader\u2069');
  });

  it('keeps its place while the memory is being read', () => {
    const { text } = showPanel({ kind: 'found', page: { ...productPage(), memory: undefined } });
    expect(text()).toContain('€89.90');
    expect(text()).not.toContain('First time seen');
    expect(text()).not.toContain('first visit');
    expect(text()).not.toContain('no other shop yet');
    expect(text()).not.toContain('Only this shop so far');
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  });

  it('without a price or with a "from" price it claims none', () => {
    const unpriced = memory([listing({ price: null, pricedAt: null })], []);
    const none = showPanel(found(detection({ offers: [] }), unpriced));
    expect(none.text()).toContain('No price on this page');
    const from = showPanel(found(detection({ offers: [{ ...OFFER, isFrom: true }] }), unpriced));
    expect(from.text()).toContain('from €89.90');
    expect(from.text()).toContain('not kept');
  });

  it('attack 29: a personal price is said to be one, and not to be kept', () => {
    const unpriced = memory([listing({ price: null, pricedAt: null })], []);
    const { text } = showPanel(
      found(detection({ offers: [{ ...OFFER, isPersonal: true }] }), unpriced),
    );
    expect(text()).toContain('€89.90');
    expect(text()).toContain('personal price');
    expect(text()).toContain('not kept');
  });

  it('attack 3: no picture is fetched, two letters stand in', () => {
    const image = 'https://tracker.example/pixel.png';
    const { text } = showPanel(found(detection({ product: { image } })));
    expect(document.querySelector('img, [style*="url"], image')).toBeNull();
    expect(document.body.innerHTML).not.toContain('tracker.example');
    expect(text().startsWith('Au')).toBe(true);
  });
});

describe('prices over time', () => {
  it('draws a line only where there is one to draw, and says it in words beside', () => {
    showPanel(found());
    expect(document.querySelector('svg[preserveAspectRatio="none"]')).toBeNull();
    const line = prices(SHOP, [
      [10, 9900],
      [0, 8990],
    ]);
    const { text } = showPanel(
      found(detection(), memory([listing({ pricedAt: NOW - DAY })], [line])),
    );
    const picture = document.querySelector('svg[preserveAspectRatio="none"]');
    expect(picture?.getAttribute('aria-hidden')).toBe('true');
    expect(text()).toContain('first €99.00');
  });
});
