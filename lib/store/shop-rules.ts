/** What the shopper pointed at on shops' pages: kept as a rule per host, taken back or forgotten at will. */
import {
  type PageRule,
  type PointedField,
  pointedFieldSchema,
  SELECTORS_MAX,
} from '@/lib/domain/shop-rule';
import { database } from './database';
import { parseRow, parseRows, type ShopRuleRow, shopRuleRowSchema } from './rows';

export interface Pointed {
  /** The host of the page. */
  hostname: string;
  /** The registrable domain. */
  shop: string;
  field: PointedField;
  /** What points at it, best first. */
  selectors: readonly string[];
  /** True when a rule of the shopper's found the field on this very page, and was wrong. */
  isWrongNow: boolean;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * Keeps what was pointed at. What pointed at the field before stays behind the new selectors (for
 * pages of another shape), unless it was wrong on this page.
 */
export function keepPointed(pointed: Pointed): Promise<void> {
  const { shopRules } = database;
  return database.transaction('rw', shopRules, async () => {
    const host = ruleHost(pointed.hostname);
    const known = parseRow(shopRuleRowSchema, await shopRules.get(host), shopRules.name);
    const before = known?.fields[pointed.field]?.selectors;
    const older = pointed.isWrongNow ? [] : (before ?? []);
    const newest = pointed.selectors.slice(0, older.length === 0 ? SELECTORS_MAX : 3);
    const selectors = [...new Set([...newest, ...older])];
    const field = { selectors: selectors.slice(0, SELECTORS_MAX), ...(before && { before }) };
    await shopRules.put({
      host,
      shop: pointed.shop,
      fields: { ...known?.fields, [pointed.field]: field },
      updatedAt: pointed.now,
    });
  });
}

/**
 * Takes back what was last pointed at for a field on the pages of `hostname`: what was pointed at
 * before holds again, or nothing. No rule, no change.
 */
export function takeBackPointed(hostname: string, field: PointedField, now: number): Promise<void> {
  const { shopRules } = database;
  return database.transaction('rw', shopRules, async () => {
    for (const row of await rowsFor(hostname)) {
      const { [field]: last, ...others } = row.fields;
      if (last === undefined) continue;
      const fields = last.before ? { ...others, [field]: { selectors: last.before } } : others;
      if (Object.keys(fields).length === 0) await shopRules.delete(row.host);
      else await shopRules.put({ ...row, fields, updatedAt: now });
      return;
    }
  });
}

/** The shopper's own rules for the pages of `hostname`, the closest host first. */
export async function pointedRules(hostname: string): Promise<PageRule[]> {
  const rows = await rowsFor(hostname);
  return rows.map(({ fields }) => ({
    by: 'shopper',
    fields: Object.fromEntries(
      Object.entries(fields).map(([field, { selectors }]) => [field, { selectors }]),
    ),
  }));
}

/** The fields that were pointed at on the pages of `hostname`. */
export async function pointedFields(hostname: string): Promise<PointedField[]> {
  return fieldsOf(await rowsFor(hostname));
}

/** What was pointed at, by shop. */
export interface PointedShop {
  shop: string;
  fields: PointedField[];
}

/** Every shop that the shopper pointed at something at, by name. */
export async function readPointedShops(): Promise<PointedShop[]> {
  const stored = await database.shopRules.orderBy('shop').toArray();
  const rows = parseRows(shopRuleRowSchema, stored, 'shopRules');
  return [...new Set(rows.map(({ shop }) => shop))].map((shop) => ({
    shop,
    fields: fieldsOf(rows.filter((row) => row.shop === shop)),
  }));
}

function fieldsOf(rows: readonly ShopRuleRow[]): PointedField[] {
  return pointedFieldSchema.options.filter((field) => rows.some((row) => row.fields[field]));
}

async function rowsFor(hostname: string): Promise<ShopRuleRow[]> {
  const hosts = hostsAbove(ruleHost(hostname));
  const rows = (await database.shopRules.bulkGet(hosts)).filter((row) => row !== undefined);
  return parseRows(shopRuleRowSchema, rows, 'shopRules');
}

/** "a.shop.example", "shop.example", "example": the host itself and those that it is below. */
function hostsAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

// With and without "www." shops show the same pages.
function ruleHost(hostname: string): string {
  return hostname.replace(/^www\.(?=.*\.)/, '');
}
