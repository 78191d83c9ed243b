import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const LOADER = resolve('node_modules/tsx/dist/loader.mjs');
const SCRIPT = resolve('scripts/new-shop.ts');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-shop-'));
  for (const made of ['lib/shops', 'tests/fixtures/shops']) {
    mkdirSync(join(folder, made), { recursive: true });
  }
  cpSync('lib/shops/registry.ts', join(folder, 'lib/shops/registry.ts'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function newShop(...args: string[]): void {
  const env = { ...process.env, INIT_CWD: folder };
  execFileSync('node', ['--import', LOADER, SCRIPT, ...args], { cwd: folder, env, stdio: 'pipe' });
}
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

it('new:shop writes a rule and a fixture, and names the rule in the registry', () => {
  newShop('https://www.lamp-house.co.uk/product/12');
  expect(read('lib/shops/lamp-house.ts')).toContain(
    "hosts: ['lamp-house.co.uk'],\n  pageUrl: '/product/',",
  );
  expect(readdirSync(join(folder, 'tests/fixtures/shops')).sort()).toEqual([
    'lamp-house.html',
    'lamp-house.json',
  ]);
  const registry = read('lib/shops/registry.ts');
  expect(registry).toMatch(
    /ebay';\nimport \{ lampHouse \} from '.\/lamp-house';\nimport \{ target/,
  );
  expect(registry).toMatch(/ebay,\n {2}'lamp-house': lampHouse,\n {2}target,/);
  expect(() => newShop('https://lamp-house.co.uk/')).toThrow(/is there already/);
});

it('new:shop keeps the shape of a saved page, and none of its words', () => {
  writeFileSync(
    join(folder, 'saved.html'),
    `<!doctype html><title>Secret</title><script>alert(1)</script><!-- note -->
    <div class="buy-box" style="color:red" onclick="x()"><a href="https://shop.example/" data-test="price">Only 1.299,50 €</a></div>`,
  );
  newShop('https://7seas.com/x', '--page', 'saved.html');
  const page = read('tests/fixtures/shops/7seas.html');
  expect(page).toContain('<div class="buy-box"><a data-test="price">xxxx 9.999,99 €</a></div>');
  expect(page).not.toMatch(/Secret|alert|note|color|onclick|https/);
  expect(read('lib/shops/7seas.ts')).toContain('export const shop7seas: ShopRule');
});

it.each([['nonsense'], ['ftp://shop.example/'], ['https://co.uk/']])(
  'new:shop refuses %s',
  (url) => {
    expect(() => newShop(url)).toThrow();
  },
);
