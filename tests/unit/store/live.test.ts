import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readLibrary } from '@/lib/store/library';
import { live } from '@/lib/store/live';
import { emptyDatabase, see } from './sightings';

beforeEach(emptyDatabase);

test('a followed query answers again when what it read has changed, until it is let go', async () => {
  const counts: number[] = [];
  let answered = () => {};
  const nextAnswer = () => new Promise<void>((resolve) => (answered = resolve));
  const first = nextAnswer();
  const following = live(() => readLibrary({ search: '', limit: 5 })).subscribe((page) => {
    counts.push(page.entries.length);
    answered();
  });
  await first;
  const second = nextAnswer();
  await see();
  await second;
  following.unsubscribe();
  await see({ url: 'https://other.example/1', name: 'Petite desk lamp', brand: null });
  expect(counts).toEqual([0, 1]);
});

test('a query that fails says so', async () => {
  const failing = async () => {
    throw new Error('unreadable');
  };
  const reason = await new Promise((resolve) => live(failing).subscribe(() => {}, resolve));
  expect(reason).toMatchObject({ message: 'unreadable' });
});
