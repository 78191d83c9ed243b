import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { PanelState, Reading } from '@/components/product/panel-state';
import { ProductPanel } from '@/components/product/product-panel';
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
  richMemory,
  SHOP,
} from '@/tests/components/support/panel-pages';
import { speak } from '@/tests/components/support/speak';

function show(state: PanelState, reading: Reading | null = 'on-click') {
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

describe('where there is no product', () => {
  it.each([
    ['nothing', 'Nothing to taste on this page'],
    ['not-allowed', 'Not allowed here'],
    ['click-to-read', 'Click the bee to read this page'],
  ] as const)('"%s" says so and leads to the library', (kind, title) => {
    show({ kind });
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
    const { text } = show({ kind: 'listing', cards });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(text()).toContain('Open one to see it here.');
    expect(screen.queryByText('Always read this shop')).toBeNull();
  });

  it('a listing counts in French, too', () => {
    speak('fr');
    show({ kind: 'listing', cards: 24 });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Une liste de 24 produits');
  });

  it.each([
    ['en', 'This page does not answer', 'Try again'],
    ['fr', 'Cette page ne répond pas', 'Réessayer'],
  ] as const)('a page that does not answer can be asked again (%s)', (language, title, again) => {
    speak(language);
    const { actions } = show({ kind: 'no-answer' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    fireEvent.click(screen.getByRole('button', { name: again }));
    expect(actions.readAgain).toHaveBeenCalledOnce();
  });

  it('while the page is read, it says so politely', () => {
    show({ kind: 'detecting' });
    expect(screen.getByRole('status').textContent).toBe('Reading the page…');
  });
});

describe('a product', () => {
  it('shows what it is, what it costs, and what the shop claims', () => {
    const { text } = show(found());
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
    const { text } = show(found(detection({ offers: [{ ...OFFER, listPrice: '89.90' }] })));
    expect(text()).not.toContain('List price');
    expect(text()).not.toContain('claimed€');
  });

  it('tells who sells only where it is not the shop itself', () => {
    const soldBy = (seller: string) => found(detection({ offers: [{ ...OFFER, seller }] }));
    expect(show(soldBy('Maison Lumen')).text()).not.toContain('sold by');
    expect(show(soldBy('Other Trader')).text()).toContain('sold by \u2068Other Trader\u2069');
  });

  it('keeps its place while the memory is being read', () => {
    const { text } = show({ kind: 'found', page: { ...productPage(), memory: undefined } });
    expect(text()).toContain('€89.90');
    expect(text()).not.toContain('First time seen');
    expect(text()).not.toContain('first visit');
    expect(text()).not.toContain('no other shop yet');
    expect(text()).not.toContain('Only this shop so far');
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  });

  it('without a price or with a "from" price it claims none', () => {
    const unpriced = memory([listing({ price: null, pricedAt: null })], []);
    const none = show(found(detection({ offers: [] }), unpriced));
    expect(none.text()).toContain('No price on this page');
    const from = show(found(detection({ offers: [{ ...OFFER, isFrom: true }] }), unpriced));
    expect(from.text()).toContain('from €89.90');
    expect(from.text()).toContain('not kept');
  });

  it('attack 29: a personal price is said to be one, and not to be kept', () => {
    const unpriced = memory([listing({ price: null, pricedAt: null })], []);
    const { text } = show(found(detection({ offers: [{ ...OFFER, isPersonal: true }] }), unpriced));
    expect(text()).toContain('€89.90');
    expect(text()).toContain('member price');
    expect(text()).toContain('not kept');
  });

  it('attack 3: no picture is fetched, two letters stand in', () => {
    const image = 'https://tracker.example/pixel.png';
    const { text } = show(found(detection({ product: { image } })));
    expect(document.querySelector('img, [style*="url"], image')).toBeNull();
    expect(document.body.innerHTML).not.toContain('tracker.example');
    expect(text().startsWith('Au')).toBe(true);
  });
});

describe('what is known from elsewhere', () => {
  const seen: PanelState = { kind: 'seen-before', page: productPage(detection(), richMemory()) };

  it('says how much less, where, how old, and that it compares item prices', () => {
    const { text } = show(seen);
    expect(text()).toContain('€8.40 less at brico-nord.example');
    expect(text()).toContain('Item prices, seen 2 days ago');
  });

  it('opens links exactly as they were found, without telling the shop where from', () => {
    const url = 'https://brico-nord.example/p?tag=kept-as-it-is&x=%20#here';
    show(found(detection(), memory([listing(), listing({ shop: 'brico-nord.example', url })])));
    const link = screen.getByRole('link', { name: /^brico-nord\.example/ });
    expect(link.getAttribute('href')).toBe(url);
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('keeps refurbished and foreign-currency offers apart', () => {
    show(seen);
    const apart = screen.getByRole('heading', { name: 'Not compared' }).nextElementSibling;
    if (!(apart instanceof HTMLElement)) throw new Error('no list');
    expect(within(apart).getAllByRole('listitem')).toHaveLength(2);
    expect(apart.textContent).toContain('refurbished');
    expect(apart.textContent).toContain('other currency');
  });

  it('says of an old price that it is one', () => {
    const old = listing({ shop: 'brico-nord.example', pricedAt: NOW - 90 * DAY });
    show(found(detection(), memory([listing(), old])));
    const apart = screen.getByRole('heading', { name: 'Not compared' }).nextElementSibling;
    expect(apart?.textContent).toContain('old price');
  });

  it('says why it is the same product', () => {
    const { text } = show(seen);
    expect(text()).toContain('same barcode');
    expect(text()).toContain('same brand and model number');
  });

  it('shows first, lowest and last price with their days', () => {
    show(seen);
    const region = screen.getByRole('region', { name: `Prices at ${SHOP}` });
    expect(region.textContent).toContain('4 visits');
    expect(region.textContent).toContain('First€99.00September 22');
    expect(region.textContent).toContain('Lowest€84.90October 11');
    expect(region.textContent).toContain('Last€89.90November 21');
  });

  it('speaks French, with French numbers', () => {
    speak('fr');
    const { text } = show(seen);
    expect(text()).toContain('8,40\u00a0€ de moins chez brico-nord.example');
    expect(text()).toContain('4,6 sur 5');
  });
});

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
    const { text } = show(unsure);
    expect(screen.getByRole('heading', { name: 'Which is the price?' })).toBeTruthy();
    expect(text()).not.toContain('First time seen');
    expect(text()).not.toContain('€89.90');
  });

  it('each candidate is a button that says where it was read', async () => {
    const { actions } = show(unsure);
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

describe('the action bar', () => {
  it('asks within the click to read this shop always', () => {
    const { actions } = show(found());
    fireEvent.click(screen.getByRole('button', { name: 'Always read this shop' }));
    expect(actions.alwaysRead).toHaveBeenCalledWith(SHOP);
  });

  it('says when the permission was refused', async () => {
    const { actions } = show(found());
    actions.alwaysRead.mockResolvedValueOnce(false);
    fireEvent.click(screen.getByRole('button', { name: 'Always read this shop' }));
    expect(await screen.findByText('Not allowed. Nothing changed.')).toBeTruthy();
  });

  it('where the shop is read already, says so and can stop it', () => {
    const { actions, text } = show(found(), 'this-shop');
    expect(text()).toContain('Read on every visit');
    fireEvent.click(screen.getByRole('button', { name: `Stop reading ${SHOP}` }));
    expect(actions.stopReading).toHaveBeenCalledWith(SHOP);
  });

  it('where every shop is read there is nothing to stop here', () => {
    const { text } = show(found(), 'every-shop');
    expect(text()).toContain('Read on every visit');
    expect(screen.queryByRole('button', { name: /Stop/ })).toBeNull();
  });

  it('opens the side panel within the click', () => {
    const { actions } = show(found());
    fireEvent.click(screen.getByRole('button', { name: 'Open side panel' }));
    expect(actions.openSidePanel).toHaveBeenCalled();
  });
});

describe('prices over time', () => {
  it('draws a line only where there is one to draw, and says it in words beside', () => {
    show(found());
    expect(document.querySelector('svg[preserveAspectRatio="none"]')).toBeNull();
    const line = prices(SHOP, [
      [10, 9900],
      [0, 8990],
    ]);
    const { text } = show(found(detection(), memory([listing({ pricedAt: NOW - DAY })], [line])));
    const picture = document.querySelector('svg[preserveAspectRatio="none"]');
    expect(picture?.getAttribute('aria-hidden')).toBe('true');
    expect(text()).toContain('first €99.00');
  });
});
