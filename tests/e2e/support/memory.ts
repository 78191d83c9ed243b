/** What is really in the database, read past our own code by a page of the extension. */
import type { ExtensionBrowser } from '@/tests/e2e/browsers/extension-browser';

type RawRow = Record<string, unknown>;
export type RawTables = Record<
  'products' | 'listings' | 'series' | 'visits' | 'tombstones' | 'forgotten',
  RawRow[]
>;

/** Every row of every table; typed arrays as plain arrays. */
export async function readTables(browser: ExtensionBrowser): Promise<RawTables> {
  const page = await browser.openExtensionPage('options.html');
  const read: unknown = await page.evaluate(READ_TABLES);
  await page.close();
  return read as RawTables;
}

const READ_TABLES = `indexedDB.databases().then((all) => new Promise((resolve, reject) => {
  // Opening a database that is not there would make an empty one in the place of ours.
  if (!all.some(({ name }) => name === 'bourdon')) return reject(new Error('No database yet'));
  const open = indexedDB.open('bourdon');
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const db = open.result;
    const names = [...db.objectStoreNames];
    const tables = { products: [], listings: [], series: [], visits: [], tombstones: [], forgotten: [] };
    const plain = (value) => ArrayBuffer.isView(value) ? Array.from(value) : value;
    const transaction = db.transaction(names);
    for (const name of names) {
      const request = transaction.objectStore(name).getAll();
      request.onsuccess = () => {
        tables[name] = request.result.map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)])));
      };
    }
    transaction.oncomplete = () => { db.close(); resolve(tables); };
    transaction.onerror = () => reject(transaction.error);
  };
}))`;
