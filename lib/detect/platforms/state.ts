/** One vocabulary for the JSON that shops' platforms leave in their pages, read into schema.org nodes. */
import { addValue, BOUNDS, type SchemaNode, schemaNode } from '@/lib/detect/schema-node';
import { type State, stateOf } from './members';

// Names as found, folded: the first that holds something is taken.
const SPELLINGS = Object.entries({
  name: 'productname itemname name title producttitle displayname',
  brand: 'brand productbrand itembrand brandname vendor manufacturer manufacturername',
  sku: 'sku productsku itemid reference productreference articlenumber itemnumber',
  productid: 'productid id masterid pid',
  gtin: 'gtin gtin13 gtin14 gtin12 ean ean13 eancode barcode upc isbn',
  mpn: 'mpn manufacturerpartnumber mfrpartno modelnumber',
  image: 'image featuredimage imageurl mainimage cover images thumbnail',
  url: 'url producturl canonicalurl',
}).map(([property, keys]) => [property, keys.split(' ')] as const);

const VARIANTS = 'variants skus variations productvariants children items'.split(' ');
const AVAILABLE = /^(?:is)?(?:available(?:forsale)?|instock|availability|stockstatus|saleable)$/;
const PRICED = /pric|offer|sellers|currency/;
const LIST_PRICE = /list|regular|old|was|orig|before|compare|strike|msrp|rrp|full|crossed/;
const SALE_PRICE = /sale|special|final|current|now|promo|selling|display|best/;
/** With others beside it, what somebody else pays, or what it is before tax. */
const LAST_PRICE = /exc|without|base|net$/;
/** Numbers beside prices that are none, or nobody's yet. */
const NO_PRICE =
  /unit|ship|deliv|install|month|member|club|loyal|point|sav|percent|rate|varies|max|high|tier|qty|quantity|count|valid|date|id$|diff|discount|credit|cost|fraction|digits|level|step|html/;

/** Leaves of prices that are looked at in one state. */
const LEAVES_MAX = 80;

/** One value below a key that speaks of prices: `price.current.value`, as text. */
export type Leaf = { path: string; text: string };

/** Settles which of the leaves, the likeliest first, is the price: a decimal string, or null. */
export type PickPrice = (leaves: readonly Leaf[]) => string | null;

/**
 * The product in `state`, its variants in `hasvariant`; one of these itself where `group` is given.
 */
export function productNode(
  state: State,
  pick: PickPrice,
  group: SchemaNode | null = null,
): SchemaNode {
  const inner = stateOf(state.get('productinfo'));
  const whole = inner === null ? state : new Map([...state, ...inner]);
  const code = textIn(whole.get('id'));
  const node = schemaNode(['product'], group === null || code === null ? null : `id:${code}`);
  for (const [property, keys] of SPELLINGS) {
    const text = keys.map((key) => textIn(whole.get(key))).find((one) => one !== null);
    // A platform's own number of 13 digits would pass for a GTIN, one time in ten.
    if (text === undefined || (property === 'productid' && /^\d{12,}$/.test(text))) continue;
    addValue(node, property, property === 'name' ? variantName(text, group) : text);
  }
  addOffer(node, leavesIn(whole), pick);
  if (group !== null) return node;
  for (const key of VARIANTS)
    for (const variant of listIn(whole.get(key)).slice(0, BOUNDS.values)) {
      const members = stateOf(variant);
      if (members !== null) addValue(node, 'hasvariant', productNode(members, pick, node));
    }
  return node;
}

function variantName(text: string, group: SchemaNode | null): string {
  const [name] = group?.properties.get('name') ?? [];
  if (typeof name !== 'string' || text.startsWith(name)) return text;
  return text === 'Default Title' ? name : `${name} - ${text}`;
}

function addOffer(node: SchemaNode, leaves: readonly Leaf[], pick: PickPrice): void {
  const offer = schemaNode(['offer'], null);
  const say = (property: string, text: string | null | undefined) =>
    text && addValue(offer, property, text);
  const rank = ({ path }: Leaf) => (LAST_PRICE.test(path) ? 2 : SALE_PRICE.test(path) ? 0 : 1);
  const priced = leaves
    .filter(({ path }) => /pric/.test(path) && !/currency/.test(path))
    .sort((left, right) => rank(left) - rank(right));
  const isList = ({ path }: Leaf) => LIST_PRICE.test(path);
  const now = priced.filter((leaf) => !isList(leaf));
  const price = pick(now);
  const before = pick(priced.filter(isList));
  const isOpen = now.some(({ text }) => /[1-9]/.test(text));
  say('price', price ?? (isOpen ? null : before));
  say('pricecurrency', leaves.find(({ text }) => /^[A-Z]{3}$/i.test(text))?.text);
  say('availability', leaves.find(({ path }) => AVAILABLE.test(path.replace(/^.*\./, '')))?.text);
  if (price !== null && before !== null) {
    const specification = schemaNode([], null);
    addValue(specification, 'price', before);
    addValue(specification, 'pricetype', 'ListPrice');
    addValue(offer, 'pricespecification', specification);
  }
  if (offer.properties.size > 0) addValue(node, 'offers', offer);
}

/** Everything under the keys that speak of price, currency and availability, with its path. */
function leavesIn(state: State): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (value: unknown, path: string, depth: number): void => {
    if (leaves.length >= LEAVES_MAX || NO_PRICE.test(path)) return;
    if (typeof value !== 'object' || value === null) {
      const text = String(value ?? '');
      if (text !== '' && text.length < 60) leaves.push({ path, text });
      return;
    }
    if (depth > 4) return;
    if (Array.isArray(value)) for (const one of value.slice(0, 20)) walk(one, path, depth + 1);
    else for (const [key, one] of stateOf(value) ?? []) walk(one, `${path}.${key}`, depth + 1);
  };
  for (const [key, value] of state)
    if (PRICED.test(key) || AVAILABLE.test(key)) walk(value, key, 0);
  return leaves;
}

/** The text that stands for a value: its own, its first one's, or its name or address. */
export function textIn(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || depth > 3) return null;
  if (Array.isArray(value)) return textIn(value[0], depth + 1);
  const state = stateOf(value);
  for (const key of ['name', 'value', 'label', 'url', 'src', 'large', 'edges', 'node', 'nodes']) {
    const text = textIn(state?.get(key), depth + 1);
    if (text !== null) return text;
  }
  return null;
}

/** A list as such, or as GraphQL wraps it: `{edges: [{node}]}`, `{nodes: []}`. */
function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const state = stateOf(value);
  const edges = state?.get('edges') ?? state?.get('nodes') ?? state?.get('items');
  if (!Array.isArray(edges)) return [];
  return edges.slice(0, BOUNDS.values).map((edge) => stateOf(edge)?.get('node') ?? edge);
}
