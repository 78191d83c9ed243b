import 'fake-indexeddb/auto';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import { LibraryPage } from '@/components/library/library-page';
import { database } from '@/lib/store/database';
import { recordSighting } from '@/lib/store/record-sighting';
import { startBackground } from '@/tests/components/support/background';
import { detection } from '@/tests/components/support/panel-pages';
import { speak } from '@/tests/components/support/speak';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  startBackground();
});

async function see(...names: string[]): Promise<void> {
  for (const name of names) {
    const page = detection({
      url: `https://casa-mia.example/p/${encodeURIComponent(name)}`,
      product: { name, brand: null, gtin: null, mpn: null, sku: null, variantLabel: null },
    });
    await recordSighting({ detection: page, shop: 'casa-mia.example', now: Date.now() });
  }
}

const type = (text: string) =>
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });
const told = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

it('how many a search finds is told to those who do not see the list', async () => {
  await see('Desk lamp', 'Lampshade', 'Kettle');
  render(<LibraryPage />);
  await screen.findByText('Kettle');
  expect(told()).toEqual(['', '']);
  type('lam');
  await waitFor(() => expect(told()).toContain('2 products found'));
  type('ket');
  await waitFor(() => expect(told()).toContain('1 product found'));
  type('zzz');
  await waitFor(() => expect(told().join()).toContain('Nothing by that name'));
  expect(told().join()).not.toContain('found');
  type('');
  await waitFor(() => expect(told()).toEqual(['', '']));
});

it('that there are more than are shown, too, in French', async () => {
  speak('fr');
  await see(...Array.from({ length: 41 }, (_, n) => `Lampe ${n}`));
  render(<LibraryPage />);
  await screen.findByText('Lampe 40');
  type('lampe');
  await waitFor(() => expect(told()).toContain('Plus de 40 produits trouvés'));
});
