/** Other open-source readers of product pages: installed beside the project, never with it. */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { runNode } from '@/scripts/run-program';
import type { LabPage } from '@/tests/lab/reading';
import { type PeerProduct, productIn } from './peer-product';

const FOLDER = new URL('./peers/', import.meta.url).pathname;
/** Where they are installed: out of the way of everything that reads the project's files. */
const INSTALLED = new URL('../../.lab/peers/', import.meta.url).pathname;
const load = createRequire(`${INSTALLED}package.json`);

export type Peer = {
  name: string;
  /** The packages it is made of, the one it is named after first. */
  packages: readonly string[];
  /** Loads it; throws where it is not installed. */
  open(): (page: LabPage) => unknown;
};

const text = z.optional(z.nullable(z.union([z.string(), z.number()])));

const metascraperSchema = z.object({
  name: text,
  title: text,
  brand: text,
  sku: text,
  asin: text,
  price: text,
});
const byTypeSchema = z.record(z.string(), z.unknown());
const extractedSchema = z.object({
  metatags: byTypeSchema,
  jsonld: byTypeSchema,
  microdata: byTypeSchema,
  rdfa: byTypeSchema,
});
const openGraphSchema = z.object({
  result: z.looseObject({
    jsonLD: z.optional(z.unknown()),
    ogTitle: text,
    ogPriceAmount: text,
    ogProductPriceAmount: text,
    ogProductRetailerItemId: text,
  }),
});
const parsedSchema = z.object({
  jsonld: z.optional(z.unknown()),
  microdata: z.optional(z.unknown()),
  rdfa: z.optional(z.array(byTypeSchema)),
});

/** The peers, each with the fairest reading of what it gives (README.md). */
export const PEERS: readonly (Peer & { read(given: unknown): PeerProduct })[] = [
  {
    name: 'metascraper with its shopping and amazon rules',
    packages: [
      'metascraper',
      '@samirrayani/metascraper-shopping',
      'metascraper-amazon',
      'metascraper-title',
      'metascraper-image',
    ],
    open() {
      const [scraper, ...rules] = this.packages.map((name) => load(name));
      const scrape = scraper(rules.map((rule) => rule()));
      return ({ html, url }) => scrape({ html, url });
    },
    read(given) {
      const { name, title, brand, sku, asin, price } = metascraperSchema.parse(given);
      return product({ name: name ?? title, brand, sku: sku ?? asin, price });
    },
  },
  {
    name: 'web-auto-extractor, maintained fork',
    packages: ['@marbec/web-auto-extractor'],
    open() {
      const Extractor = load('@marbec/web-auto-extractor').default;
      return ({ html }) => new Extractor().parse(html);
    },
    read: readExtracted,
  },
  {
    name: 'htmlmetaparser',
    packages: ['htmlmetaparser', 'htmlparser2'],
    open() {
      const { Handler } = load('htmlmetaparser');
      const { Parser } = load('htmlparser2');
      return ({ html, url }) =>
        new Promise((give, fail) => {
          const handler = new Handler(
            (error: unknown, given: unknown) => (error ? fail(error) : give(given)),
            { url },
          );
          new Parser(handler, { decodeEntities: true }).end(html);
        });
    },
    read(given) {
      const { jsonld, microdata, rdfa } = parsedSchema.parse(given);
      return productIn([jsonld, microdata, rdfa], Object.assign({}, ...(rdfa ?? [])));
    },
  },
  {
    name: 'open-graph-scraper',
    packages: ['open-graph-scraper'],
    open() {
      const scrape = load('open-graph-scraper');
      return ({ html }) => scrape({ html });
    },
    read(given) {
      const { result } = openGraphSchema.parse(given);
      return productIn([result.jsonLD], {
        'og:title': result.ogTitle,
        'product:price:amount': result.ogProductPriceAmount ?? result.ogPriceAmount,
        'product:retailer_item_id': result.ogProductRetailerItemId,
      });
    },
  },
  {
    name: 'microdata-node',
    packages: ['microdata-node'],
    open() {
      const { toJson } = load('microdata-node');
      return ({ html, url }) => toJson(html, { base: url });
    },
    read: (given) => productIn([given], {}),
  },
  // Last: it brings a polyfill that replaces built-ins of the language for all that come after.
  {
    name: 'web-auto-extractor',
    packages: ['web-auto-extractor'],
    open() {
      const extractor = load('web-auto-extractor').default;
      return ({ html }) => extractor().parse(html);
    },
    read: readExtracted,
  },
];

function readExtracted(given: unknown): PeerProduct {
  const { jsonld, microdata, rdfa, metatags } = extractedSchema.parse(given);
  return productIn([jsonld, microdata, rdfa], metatags);
}

type Text = string | number | null | undefined;

function product(given: { name: Text; brand: Text; sku: Text; price: Text }): PeerProduct {
  const line = (value: Text) => (value === null || value === undefined ? null : String(value));
  const { name, brand, sku, price } = given;
  return {
    name: line(name),
    brand: line(brand),
    sku: line(sku),
    price: line(price),
    gtin: null,
  };
}

/** Installs the locked versions where they lack. Resolves to why it could not, or null. */
export async function installPeers(): Promise<string | null> {
  if (arePeersInstalled()) return null;
  const npm = process.env.npm_execpath;
  if (npm === undefined) return 'start it with npm';
  mkdirSync(INSTALLED, { recursive: true });
  for (const file of ['package.json', LOCK])
    copyFileSync(join(FOLDER, file), join(INSTALLED, file));
  const flags = ['--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'];
  const { ok, output } = await runNode([npm, 'ci', ...flags], { root: INSTALLED });
  return ok ? null : output;
}

const LOCK = 'package-lock.json';
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.optional(z.string()), license: z.optional(z.string()) }),
  ),
});

function readLock(path: string) {
  return lockSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).packages;
}

function arePeersInstalled(): boolean {
  try {
    const installed = readLock(join(INSTALLED, 'node_modules/.package-lock.json'));
    return PEERS.flatMap(({ packages }) => packages).every(
      (name) => installed[`node_modules/${name}`]?.version === lockOf(name)?.version,
    );
  } catch {
    return false;
  }
}

function lockOf(name: string) {
  return readLock(join(FOLDER, LOCK))[`node_modules/${name}`];
}

/** Version and licence of the package that a peer is named after, as locked. */
export function versionOf({ packages: [name = ''] }: Peer): { version: string; licence: string } {
  const { version = '', license = '' } = lockOf(name) ?? {};
  return { version, licence: license };
}
