/** A rule for a shop: where on its pages a field stands. Selectors only, so that no rule can do anything. */
import * as z from 'zod/mini';
import { selectorFault } from './selector';

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

const hostSchema = z
  .string()
  .check(
    z.maxLength(253),
    z.regex(HOST, 'a host is written in whole labels, in lower case: "shop.example"'),
  );

/** One selector that `selectorFault` finds nothing wrong with. */
const selectorSchema = z.string().check(
  z.refine((selector) => selectorFault(selector) === null, {
    error: (issue) => `a selector: ${selectorFault(String(issue.input)) ?? 'not allowed'}`,
  }),
);

/** The selectors of one field, at most. */
export const SELECTORS_MAX = 5;

/** What points at one thing, best first: as many selectors as a rule's field has. */
export const selectorsSchema = z
  .array(selectorSchema)
  .check(z.minLength(1), z.maxLength(SELECTORS_MAX, `at most ${SELECTORS_MAX} selectors`));

const fieldRuleSchema = closed({
  /** Tried in order; the first that finds one thing with a value is believed. */
  selectors: selectorsSchema,
  /** Read this attribute instead of the text. */
  attribute: z.optional(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/))),
});

const field = z.optional(fieldRuleSchema);
const ruleFieldsSchema = closed({
  price: field,
  /** The crossed-out price; it counts beside the rule's own price. */
  listPrice: field,
  name: field,
  image: field,
  brand: field,
  sku: field,
  gtin: field,
  mpn: field,
  availability: field,
}).check(z.refine((fields) => Object.keys(fields).length > 0, 'a rule has at least one field'));

/** Which fields a rule can find, and where. */
export type RuleFields = z.infer<typeof ruleFieldsSchema>;
export type RuleField = keyof RuleFields;

/** Only pages whose path begins with this; every page of the hosts without it. */
const pageUrl = z.optional(
  z.string().check(z.maxLength(200), z.regex(/^\/[^\s?#*]*$/, 'the beginning of a path: "/p/"')),
);

export const shopRuleSchema = closed({
  /** Hosts in whole labels; their subdomains are included. */
  hosts: z.array(hostSchema).check(z.minLength(1), z.maxLength(60)),
  fields: ruleFieldsSchema,
  pageUrl,
});
/** A rule for a shop, shipped or the shopper's own. */
export type ShopRule = z.infer<typeof shopRuleSchema>;

/** What a page is given of a rule: whose it is, never for which other hosts. */
export const pageRuleSchema = z.object({
  by: z.enum(['shopper', 'shop-rule']),
  fields: ruleFieldsSchema,
  pageUrl,
});
export type PageRule = z.infer<typeof pageRuleSchema>;

/** What the shopper can point at on a page. */
export const pointedFieldSchema = z.enum(['price', 'name', 'image']);
export type PointedField = z.infer<typeof pointedFieldSchema>;

/** An object that says which of its keys nobody knows. */
function closed<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `a rule has no ${issue.keys.map((key) => `"${key}"`).join(', ')}`
        : undefined,
  });
}
