/** What each table's rows are: whatever comes out of the database is parsed before code relies on it. */
import * as z from 'zod/mini';
import { CONDITIONS } from '@/lib/domain/offer';
import { productSchema } from '@/lib/domain/product';
import { isWellFormed } from '@/lib/domain/series';
import { pointedFieldSchema, selectorsSchema } from '@/lib/domain/shop-rule';

/** Where a price came from; new origins are added here. */
const ORIGINS = ['seen'] as const;

// By name and not by instanceof: rows may come from another realm.
const arrayOf = <T>(name: string) =>
  z.custom<T>((value) => Object.prototype.toString.call(value) === `[object ${name}]`);

export const seriesRowSchema = z
  .object({
    listingId: z.string(),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    itemCondition: z.enum(CONDITIONS),
    /** Empty when the shop names none: null cannot be part of a key. */
    seller: z.string(),
    origin: z.enum(ORIGINS),
    /** UTC year of every point in it. */
    year: z.int(),
    time: arrayOf<Float64Array>('Float64Array'),
    price: arrayOf<Float64Array>('Float64Array'),
    listPrice: arrayOf<Float64Array>('Float64Array'),
    availability: arrayOf<Uint8Array>('Uint8Array'),
    flags: arrayOf<Uint8Array>('Uint8Array'),
    updatedAt: z.number(),
  })
  .check(z.refine(isWellFormed, 'not a series'));
export type SeriesRow = z.infer<typeof seriesRowSchema>;

/** The primary key of a series. */
export type SeriesKey = [
  listingId: string,
  currency: string,
  itemCondition: string,
  seller: string,
  origin: string,
  year: number,
];

export const aliasSchema = z.object({
  /** The product that was merged away. */
  id: z.string(),
  /** The one that it is part of now. */
  productId: z.string(),
  /** What it was, so that the merge can be undone. */
  product: productSchema,
  listingIds: z.array(z.string()),
  at: z.number(),
});
export type Alias = z.infer<typeof aliasSchema>;

export const shopRuleRowSchema = z.object({
  /** The host that it was pointed at on, without "www."; hosts below it are included. */
  host: z.string(),
  /** The registrable domain. */
  shop: z.string(),
  /** What points at each field, and what did before the shopper last pointed at it. */
  fields: z.partialRecord(
    pointedFieldSchema,
    z.object({ selectors: selectorsSchema, before: z.optional(selectorsSchema) }),
  ),
  updatedAt: z.number(),
});
/** What the shopper pointed at on the pages of one host. */
export type ShopRuleRow = z.infer<typeof shopRuleRowSchema>;

/** That something was forgotten, and when; never what. */
export interface Tombstone {
  id: string;
  at: number;
}

/** Rows of one table, kept for as long as forgetting them can be undone. */
export interface Forgotten {
  id?: number;
  undoId: string;
  forgottenAt: number;
  expiresAt: number;
  table: string;
  rows: unknown[];
}

/**
 * The rows that parse. The others stay in the database untouched and cost one line in the log,
 * which says how many and of which table, nothing of what they hold.
 */
export function parseRows<T>(
  schema: z.ZodMiniType<T>,
  rows: readonly unknown[],
  table: string,
): T[] {
  const parsed: T[] = [];
  for (const row of rows) {
    const result = schema.safeParse(row);
    if (result.success) parsed.push(result.data);
  }
  const skipped = rows.length - parsed.length;
  if (skipped > 0) console.warn(`Bourdon skipped ${skipped} unreadable of ${table}`);
  return parsed;
}

/** The row when it is there and parses, else null. */
export function parseRow<T>(schema: z.ZodMiniType<T>, row: unknown, table: string): T | null {
  return row === undefined ? null : (parseRows(schema, [row], table)[0] ?? null);
}
