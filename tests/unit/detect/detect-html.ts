// Detection of a piece of HTML, in jsdom; a bug inside a reader fails the test instead of hiding.
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, vi } from 'vitest';
import { type Page, pageOf } from '@/lib/detect/page';
import { type Detection, detectionSchema } from '@/lib/domain/detection';
import { readAsShopper } from '@/tests/lab/read-as-shopper';

// jsdom's first page takes seconds where every core is busy.
vi.setConfig({ testTimeout: 30_000 });

export const PRODUCT_URL = 'https://shop.example/lamps/duprey-lantern';

/** A document at `url`; nothing in it runs or loads. */
export function documentOf(html: string, url = PRODUCT_URL): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** What the readers are given. */
export function pageFrom(html: string, url = PRODUCT_URL): Page {
  return pageOf(documentOf(html, url), url);
}

/** The detection of a page, as a shopper gets it, held to the bus's schema. */
export function detectHtml(html: string, url = PRODUCT_URL): Detection {
  const bugs: unknown[] = [];
  const onBug = (...bug: unknown[]) => bugs.push(bug);
  const detection = readAsShopper(documentOf(html, url), url, { onBug });
  expect(bugs).toEqual([]);
  return detectionSchema.parse(detection);
}

/** A page with one JSON-LD block, given as text or as what to write. */
export function jsonLdPage(block: unknown, body = '<h1>Duprey Lantern</h1>'): string {
  const text = typeof block === 'string' ? block : JSON.stringify(block);
  return `<!doctype html><title>Duprey Lantern | Shop</title>
    <script type="application/ld+json">${text}</script><body>${body}`;
}

/** A plain, right product node, with `more` over it. */
export function lantern(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Duprey Lantern',
    sku: 'DL-1',
    offers: { '@type': 'Offer', price: '98.99', priceCurrency: 'USD' },
    ...more,
  };
}

/** Processor time that `work` takes, ms: unlike the clock, the same on a busy machine. */
export function processorMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
