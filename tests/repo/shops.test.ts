import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { getPublicSuffix } from 'tldts';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { shopRuleSchema } from '@/lib/domain/shop-rule';
import { SHOP_RULES, shippedRules } from '@/lib/shops/registry';
import { readAsShopper } from '@/tests/lab/read-as-shopper';

const FIXTURES = 'tests/fixtures/shops';
const expectedSchema = z.strictObject({
  url: z.url(),
  product: z.record(z.string(), z.string()),
  offer: z.record(z.string(), z.string()),
});
const names = Object.keys(SHOP_RULES);
const filesIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

describe('the shipped rules for shops', () => {
  it('are one file a shop, each in the registry, each with a page and what is expected of it', () => {
    const sorted = [...names].sort();
    expect(names).toEqual(sorted);
    expect(filesIn('lib/shops', '.ts').filter((name) => name !== 'registry')).toEqual(sorted);
    expect(filesIn(FIXTURES, '.html')).toEqual(sorted);
    expect(filesIn(FIXTURES, '.json')).toEqual(sorted);
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it('are of hosts that belong to one shop, each in one rule only', () => {
    const hosts = Object.values(SHOP_RULES).flatMap((rule) => rule.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    const covered = hosts.filter((host) =>
      hosts.some((other) => other !== host && host.endsWith(`.${other}`)),
    );
    expect(covered).toEqual([]);
    const open = hosts.filter(
      (host) => getPublicSuffix(host, { allowPrivateDomains: true }) === host,
    );
    expect(open).toEqual([]);
  });
});

describe.each(names)('the rule for %s', (name) => {
  it('is nothing but selectors', () => {
    expect(shopRuleSchema.parse(SHOP_RULES[name])).toEqual(SHOP_RULES[name]);
  });

  it('finds on its page what is expected, every field by the rule', () => {
    const file = readFileSync(`${FIXTURES}/${name}.json`, 'utf8');
    const { url, product, offer } = expectedSchema.parse(JSON.parse(file));
    const html = readFileSync(`${FIXTURES}/${name}.html`, 'utf8');
    const { document } = new JSDOM(html, { url }).window;
    const bugs: unknown[] = [];
    const rules = shippedRules(new URL(url).hostname);
    const detection = readAsShopper(document, url, {
      rules,
      onBug: (_, error) => bugs.push(error),
    });
    expect(bugs).toEqual([]);
    expect(detection).toMatchObject({ pageKind: 'product', product, offers: [offer], doubts: [] });
    for (const field of Object.keys(SHOP_RULES[name]?.fields ?? {})) {
      expect(detection?.provenance, field).toMatchObject({ [field]: 'shop-rule' });
    }
  });
});
