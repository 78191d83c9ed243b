/** A Product: what is kept of one thing, whatever shop it was seen at. */
import * as z from 'zod/mini';

export const productSchema = z.object({
  /** Random, never changes, says nothing about the product. */
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  brand: z.nullable(z.string()),
  category: z.nullable(z.string()),
  /** What it is recognised by: `gtin:04006381333931`, `mpn:brand|number` (see product-key.ts). */
  keys: z.array(z.string()),
  /** Lower-case words of name and brand, for search as one types. */
  words: z.array(z.string()),
  firstSeenAt: z.number(),
  lastSeenAt: z.number(),
  updatedAt: z.number(),
});
export type Product = z.infer<typeof productSchema>;
