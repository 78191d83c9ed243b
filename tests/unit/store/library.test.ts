import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { readLibrary, readShops } from '@/lib/store/library';
import { BLACK, emptyDatabase, MINUTE, NOON, see } from './sightings';

beforeEach(emptyDatabase);

const shelf = [
  { name: 'Auralis Q45 wireless headphones', brand: 'Auralis' },
  { name: 'Lampe de bureau Pétite, chêne', brand: 'Atelier Sorrel' },
  { name: 'ソニー ワイヤレスヘッドホン WH-1000XM5', brand: 'ソニー' },
  { name: 'Термокружка «Север» 0,5 л', brand: 'Север' },
  { name: 'سماعات لاسلكية أوراليس', brand: null },
  { name: 'Große Käsereibe', brand: 'Küchenprofi' },
];

async function fillShelf() {
  for (const [index, claims] of shelf.entries()) {
    await see({ ...claims, url: `https://shop${index}.example/p/1` }, NOON + index * MINUTE);
  }
}

async function found(search: string): Promise<string[]> {
  const { entries } = await readLibrary({ search, limit: 20 });
  return entries.map((entry) => entry.product.name);
}

describe('the library', () => {
  test('shows what was seen last first, with its listings, a page at a time', async () => {
    await fillShelf();
    const page = await readLibrary({ search: '', limit: 2 });
    expect(page.entries.map((entry) => entry.product.name)).toEqual([
      'Große Käsereibe',
      'سماعات لاسلكية أوراليس',
    ]);
    expect(page.hasMore).toBe(true);
    expect(page.entries[0]?.listings).toMatchObject([{ shop: 'shop5.example' }]);
    expect((await readLibrary({ search: '', limit: 6 })).hasMore).toBe(false);
  });

  test('a product of two shops is one entry with both listings, the newest first', async () => {
    await see({ gtin: BLACK });
    await see({ gtin: BLACK, url: 'https://maison.example/q45' }, NOON + MINUTE);
    const { entries } = await readLibrary({ search: 'q45', limit: 5 });
    expect(entries.map((entry) => entry.listings.map((listing) => listing.shop))).toEqual([
      ['maison.example', 'kestrel.example'],
    ]);
  });

  test.each([
    ['the beginning of a word', 'wirel', 0],
    ['several words in any order', 'head aur', 0],
    ['a brand', 'sorrel', 1],
    ['without the accents', 'PETITE chene', 1],
    ['with the accents', 'pétite', 1],
    ['one character of Japanese', 'ヘ', 2],
    ['part of a run of Japanese', 'ヘッドホン', 2],
    ['the last character of a run', 'ン', 2],
    ['a model number with its hyphen', 'wh-1000', 2],
    ['a model number without it', 'wh1000xm', 2],
    ['Cyrillic in capitals', 'СЕВЕР', 3],
    ['Arabic without the hamza', 'اوراليس', 4],
    ['ss for ß', 'grosse', 5],
  ])('is searched as one types: %s', async (_, search, index) => {
    await fillShelf();
    expect(await found(search)).toEqual([shelf[index]?.name]);
  });

  test('finds nothing where one of the words is missing, and everything for spaces and signs', async () => {
    await fillShelf();
    expect(await found('auralis lampe')).toEqual([]);
    expect(await found('zzz')).toEqual([]);
    expect(await found(' - ')).toHaveLength(6);
  });

  test('searches page by page, newest first', async () => {
    for (let n = 0; n < 5; n++) {
      await see(
        { url: `https://a.example/${n}`, name: `Lamp ${n}`, brand: null },
        NOON + n * MINUTE,
      );
    }
    const page = await readLibrary({ search: 'lam', limit: 3 });
    expect(page.entries.map((entry) => entry.product.name)).toEqual(['Lamp 4', 'Lamp 3', 'Lamp 2']);
    expect(page.hasMore).toBe(true);
  });
});

test('shops are counted by their listings, the one seen last first', async () => {
  await see({ url: 'https://a.example/1' });
  await see({ url: 'https://b.example/1' }, NOON + MINUTE);
  await see({ url: 'https://a.example/2', name: 'Petite desk lamp' }, NOON + 2 * MINUTE);
  expect(await readShops()).toEqual([
    { shop: 'a.example', listings: 2, lastSeenAt: NOON + 2 * MINUTE },
    { shop: 'b.example', listings: 1, lastSeenAt: NOON + MINUTE },
  ]);
});
