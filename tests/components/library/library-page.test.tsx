import 'fake-indexeddb/auto';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { LibraryPage } from '@/components/library/library-page';
import { database } from '@/lib/store/database';
import { recordSighting } from '@/lib/store/record-sighting';
import { startBackground } from '@/tests/components/support/background';
import { DAY, detection } from '@/tests/components/support/panel-pages';

async function see(name: string, shop: string, daysAgo: number): Promise<void> {
  const page = detection({
    url: `https://${shop}/p/${encodeURIComponent(name)}`,
    product: { name, brand: null, gtin: null, mpn: null, sku: null, variantLabel: null },
  });
  await recordSighting({ detection: page, shop, now: Date.now() - daysAgo * DAY });
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  startBackground();
});

const names = () => screen.queryAllByRole('heading', { level: 2 }).map((each) => each.textContent);
const type = (text: string) =>
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });

describe('the library', () => {
  it('empty, it says how to begin', async () => {
    render(<LibraryPage />);
    expect(await screen.findByText('An empty hive and a hopeful bee')).toBeTruthy();
    expect(screen.queryByText('Forget everything')).toBeNull();
  });

  it('shows what was seen, newest first, with price, shop and when', async () => {
    await see('Desk lamp Petite', 'tiny-things.example', 30);
    await see('Moka Reale', 'casa-mia.example', 2);
    render(<LibraryPage />);
    await screen.findByText('Moka Reale');
    expect(names().slice(0, 2)).toEqual(['Moka Reale', 'Desk lamp Petite']);
    const list = screen.getByRole('list', { name: /Where you saw .*Moka Reale/ });
    expect(list.textContent).toContain('casa-mia.example');
    expect(list.textContent).toContain('€89.90');
    expect(list.textContent).toContain('2 days ago');
  });

  it('finds as one types, and says so when there is nothing', async () => {
    await see('Desk lamp Petite', 'tiny-things.example', 30);
    await see('Moka Reale', 'casa-mia.example', 2);
    render(<LibraryPage />);
    await screen.findByText('Moka Reale');
    type('lam');
    await waitFor(() => expect(screen.queryByText('Moka Reale')).toBeNull());
    expect(names()).toContain('Desk lamp Petite');
    type('lamx');
    expect(await screen.findByText('Nothing by that name')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(await screen.findByText('Moka Reale')).toBeTruthy();
  });

  it('forgets one product without a question, and undo brings it back', async () => {
    await see('Desk lamp Petite', 'tiny-things.example', 30);
    await see('Moka Reale', 'casa-mia.example', 2);
    render(<LibraryPage />);
    await screen.findByText('Moka Reale');
    fireEvent.click(screen.getByRole('button', { name: /^Forget .*Moka Reale/ }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(names()).not.toContain('Moka Reale'));
    expect(names()).toContain('Desk lamp Petite');
    fireEvent.click(undo);
    expect(await screen.findByText('It is all back.')).toBeTruthy();
    await waitFor(() => expect(names()).toContain('Moka Reale'));
  });

  it('forgets a shop and everything', async () => {
    await see('Desk lamp Petite', 'tiny-things.example', 30);
    await see('Moka Reale', 'casa-mia.example', 2);
    render(<LibraryPage />);
    await screen.findByText('Moka Reale');
    const forgetShop = await screen.findByRole('button', {
      name: 'Forget everything from casa-mia.example',
      hidden: true,
    });
    fireEvent.click(forgetShop);
    await waitFor(() => expect(names()).not.toContain('Moka Reale'));
    fireEvent.click(screen.getByRole('button', { name: 'Forget everything', hidden: true }));
    expect(await screen.findByText('An empty hive and a hopeful bee')).toBeTruthy();
    await screen.findByText('Forgot everything.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(names()).toContain('Desk lamp Petite'));
  });

  it('shows forty, and more on demand', async () => {
    for (let n = 0; n < 42; n++) await see(`Kettle number ${n}`, 'casa-mia.example', n);
    render(<LibraryPage />);
    await screen.findByText('Kettle number 0');
    expect(screen.queryByText('Kettle number 41')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('Kettle number 41')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('attack 1: a name that is markup stays text', async () => {
    await see('<img src=x onerror=alert(1)>', 'casa-mia.example', 0);
    render(<LibraryPage />);
    const entry = await screen.findByText('<img src=x onerror=alert(1)>');
    expect(within(entry).queryByRole('img')).toBeNull();
    expect(document.querySelector('img')).toBeNull();
  });
});
