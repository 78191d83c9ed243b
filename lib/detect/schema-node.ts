/** One shape for schema.org markup of every syntax: nodes with types and many-valued properties. */

export type SchemaValue = string | SchemaNode;

export type SchemaNode = {
  /** Short names in lower case: "https://schema.org/Product" is "product". */
  readonly types: readonly string[];
  /** The node's own address (@id, itemid, resource), as written. */
  readonly id: string | null;
  /** Property names in lower case; only names on the list below ever get in. */
  readonly properties: Map<string, SchemaValue[]>;
};

/** Bounds that hold for each reader, so that no page can make it work for long (attacks.md 7). */
export const BOUNDS = {
  /** Characters of all JSON-LD blocks of a page together. */
  jsonCharacters: 1_000_000,
  /** JSON-LD blocks. */
  blocks: 200,
  /** Values nested in values. */
  depth: 24,
  /** Nodes of one page. */
  nodes: 20_000,
  /** Values of one property. */
  values: 300,
  /** Products taken from one page. */
  products: 200,
} as const;

// The allow-list: what is not here is never copied, so "__proto__" and friends stay outside (attacks.md 6).
const PROPERTIES = new Set(
  `name alternatename brand manufacturer gtin gtin8 gtin12 gtin13 gtin14 ean upc isbn mpn model sku productid
  image thumbnailurl contenturl url category offers offer additionalproperty propertyid value color colour size material
  pattern variesby hasvariant isvariantof productgroupid inproductgroupwithid aggregaterating
  ratingvalue bestrating ratingcount reviewcount price listprice pricecurrency lowprice highprice
  offercount availability itemcondition seller pricespecification pricetype minprice maxprice
  referencequantity valuereference unittext billingduration billingincrement eligiblequantity minvalue maxvalue
  validformembertier unitcode itemoffered mainentity mainentityofpage itemlistelement item position breadcrumb
  about identifier itemreviewed review reviewrating workexample isrelatedto issimilarto isaccessoryorsparepartfor isconsumablefor ispartof`.split(
    /\s+/,
  ),
);

// The names of data-vocabulary.org, schema.org's forerunner, and slips that are as common.
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['offerdetails', 'offers'],
  ['currency', 'pricecurrency'],
  ['photo', 'image'],
  ['reviews', 'review'],
  ['rating', 'ratingvalue'],
  ['count', 'ratingcount'],
  ['votes', 'ratingcount'],
]);

/** `@type`, itemtype or typeof as a short name in lower case. */
export function shortName(term: string): string {
  return term
    .slice(0, 200)
    .replace(/\/+$/, '')
    .replace(/^.*[/#:]/, '')
    .trim()
    .toLowerCase();
}

/** An empty node of these types. */
export function schemaNode(types: readonly string[], id: string | null): SchemaNode {
  return { types: types.slice(0, 8).map(shortName), id, properties: new Map() };
}

/** Adds a value, if the property is on the list and has room. */
export function addValue(node: SchemaNode, property: string, value: SchemaValue): void {
  const said = property.toLowerCase();
  const name = ALIASES.get(said) ?? said;
  if (!PROPERTIES.has(name)) return;
  const values = node.properties.get(name);
  if (values === undefined) node.properties.set(name, [value]);
  else if (values.length < BOUNDS.values) values.push(value);
}

/** All values of the first of `names` that has any. */
export function valuesOf(node: SchemaNode, ...names: string[]): readonly SchemaValue[] {
  for (const name of names) {
    const values = node.properties.get(name);
    if (values !== undefined) return values;
  }
  return [];
}

/** The nodes among the values of the first of `names` that has any. */
export function nodesOf(node: SchemaNode, ...names: string[]): SchemaNode[] {
  return valuesOf(node, ...names).filter((value) => typeof value !== 'string');
}

/** The first text among `names`; a node stands for its name, its value or its address. */
export function textOf(node: SchemaNode, ...names: string[]): string | null {
  for (const name of names) {
    for (const value of node.properties.get(name) ?? []) {
      const text = plainText(value);
      if (text !== null) return text;
    }
  }
  return null;
}

/** A value as text: a node stands for its name, its value or its address. */
export function plainText(value: SchemaValue): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  for (const name of ['name', 'value', 'contenturl', 'url']) {
    const text = value.properties.get(name)?.[0];
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return value.id;
}

/** True when one of the node's types is among `types`. */
export function isA(node: SchemaNode, types: ReadonlySet<string>): boolean {
  return node.types.some((type) => types.has(type));
}
