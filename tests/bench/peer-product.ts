/** The product in what a peer gives: nodes of markup in any of their shapes, read generously. */

export type PeerProduct = Record<'name' | 'brand' | 'sku' | 'gtin' | 'price', string | null>;

/** Most values that are looked at: a page's markup is not endless, a cycle is. */
const MAX_VALUES = 50_000;

const PRODUCT_TYPES = new Set(
  'product productgroup individualproduct productmodel someproducts vehicle car book'.split(' '),
);
const GTINS = ['gtin13', 'gtin14', 'gtin12', 'gtin8', 'gtin', 'isbn'];

/**
 * The product of the first node of a product type that has a name (of the first of all where none has),
 * its gaps filled from meta tags by their names. Fields that are nowhere are null.
 */
export function productIn(given: readonly unknown[], meta: Record<string, unknown>): PeerProduct {
  const nodes = productNodes(given);
  const node = nodes.find((one) => textOf(one, 'name') !== null) ?? nodes[0] ?? {};
  const tag = (...names: string[]) => firstOf(names.map((name) => plainText(meta[name])));
  return {
    name: textOf(node, 'name') ?? tag('og:title'),
    brand: textOf(node, 'brand') ?? tag('product:brand', 'og:brand'),
    sku: textOf(node, 'sku') ?? tag('product:retailer_item_id'),
    gtin: firstOf(GTINS.map((name) => textOf(node, name))) ?? tag('product:gtin', 'product:ean'),
    price: priceOf(node) ?? tag('product:price:amount', 'og:price:amount'),
  };
}

/** The price of the first offer that has one; of a range its low end. */
function priceOf(node: object): string | null {
  for (const offer of listOf(propertyOf(node, 'offers')).filter(isObject)) {
    const nested = listOf(propertyOf(offer, 'priceSpecification')).filter(isObject);
    const price = firstOf([
      textOf(offer, 'price'),
      textOf(offer, 'lowPrice'),
      ...nested.map((one) => textOf(one, 'price')),
      'offers' in offer ? priceOf(offer) : null,
    ]);
    if (price !== null) return price;
  }
  return null;
}

// Breadth first: the page's own product lies higher than one inside a review.
function productNodes(given: readonly unknown[]): object[] {
  const found: object[] = [];
  const waiting: unknown[] = given.flat(3);
  for (let index = 0; index < waiting.length && index < MAX_VALUES; index++) {
    const value = waiting[index];
    if (!isObject(value)) continue;
    if (isProduct(value)) found.push(value);
    for (const inner of Object.values(value).flat(3)) waiting.push(inner);
  }
  return found;
}

function isProduct(node: object): boolean {
  const types = [Reflect.get(node, '@type'), Reflect.get(node, 'type')].flatMap(listOf);
  return types.some((type) =>
    PRODUCT_TYPES.has(
      String(type)
        .replace(/^.*[/#:]/, '')
        .toLowerCase(),
    ),
  );
}

function propertyOf(node: object, name: string): unknown {
  const properties: unknown = Reflect.get(node, 'properties');
  return Reflect.get(node, name) ?? (isObject(properties) ? Reflect.get(properties, name) : null);
}

function textOf(node: object, name: string): string | null {
  return plainText(propertyOf(node, name));
}

/** Text of `"x"`, `["x"]`, `{"@value": "x"}`, `{"name": "x"}`; null of anything else. */
function plainText(value: unknown): string | null {
  const [first] = listOf(value);
  if (typeof first === 'number') return String(first);
  if (typeof first === 'string') return first.trim() === '' ? null : first;
  if (!isObject(first)) return null;
  return plainText(Reflect.get(first, '@value') ?? propertyOf(first, 'name'));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function firstOf(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null;
}
