import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod';

const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        integrity: z.string().optional(),
        link: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const page = readFileSync('docs/dependencies.md', 'utf8');

it('attack 41: every version is pinned exactly, and locked', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name}@${version}`);
  expect(loose).toEqual([]);
  for (const [name, version] of Object.entries(manifest.dependencies)) {
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
  const unchecked = Object.entries(lock.packages)
    // The project itself stands under no path, and a link leads to files of this tree.
    .filter(([path, { link = false }]) => path !== '' && !link)
    .filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z\d+/]{86}==$/.test(integrity))
    .map(([path, { version }]) => `${path} ${version}`);
  expect(unchecked).toEqual([]);
});

it('attack 41: every package that shoppers install has its reason and its version in docs/dependencies.md', () => {
  const rows = [...page.matchAll(/^\| ([\w@/-]+) \| (\d[\d.]*) \|/gm)].map(
    ([, name = '', version = '']) => [name, version] as const,
  );
  expect(Object.fromEntries(rows)).toEqual(manifest.dependencies);
});

it('every development package is explained', () => {
  const missing = Object.keys(manifest.devDependencies).filter((name) => !page.includes(name));
  expect(missing).toEqual([]);
});
