/** One vocabulary for the JSON that shops' platforms leave in their pages, read into schema.org nodes. */
import { decodeEntities } from '@/lib/detect/entities';
import { addValue, BOUNDS, type SchemaNode, schemaNode } from '@/lib/detect/schema-node';
import { type State, stateOf } from './members';

/** Settles which of the texts, the likeliest first, is the price: a decimal string, or null. */
export type PickPrice = (texts: readonly string[]) => string | null;

// Names as found, folded. Of what varies, schema.org has a word for the colour.
const SPELLINGS: readonly (readonly [property: string, key: RegExp])[] = [
  ['name', /^(?:product|item|display)?(?:name|title)$/],
  ['brand', /^(?:product|item)?(?:brand|vendor|manufacturer)(?:name)?$/],
  ['sku', /^(?:product)?(?:sku|reference)$|^articlenumber$/],
  ['gtin', /^(?:gtin|ean|upc)(?:\d\d?|code)?$|^(?:barcode|isbn)$/],
  ['mpn', /^mpn$|partn(?:o|umber)$/],
  ['image', /^(?:main|featured)?image(?:url|s)?$|^cover$/],
  ['color', /^colou?r$|^publictitle$/],
  ['url', /^url$/],
];

const VARIANTS = /^(?:product)?(?:variants|variations|skus|items)$/;
const AVAILABLE = /(?:^|\.)(?:is)?(?:available(?:forsale)?|instock|availability|stockstatus)$/;
const PRICED = /pric|offer|sellers|currency/;
const LIST_PRICE = /list|regular|old|was|orig|before|compar|strike|rrp/;
const SALE_PRICE = /sale|special|final|current|selling|display/;
/** With others beside it, what it is before tax. */
const NET_PRICE = /exc|without|base/;
/** Numbers beside prices that are none, or nobody's yet. */
const NO_PRICE =
  /unit|ship|month|member|club|sav|percent|rate|max|high|tier|quant|date|id$|diff|disc|advant|digits|html/;

/** Leaves of prices that are looked at in one state. */
const LEAVES_MAX = 80;

type Leaf = { path: string; text: string };

/** The product in `state`, its variants in `hasvariant`; one of these itself where `group` is given. */
export function productNode(
  state: State,
  pick: PickPrice,
  group: SchemaNode | null = null,
): SchemaNode {
  const code = textIn(state.get('id') ?? state.get('productid') ?? state.get('itemid'));
  // No sku: a platform's own number is nobody else's, and one of 13 digits would pass for a GTIN.
  const node = schemaNode(['product'], code && `id:${code}`);
  const whole = [...state, ...(stateOf(state.get('productinfo')) ?? [])];
  for (const [key, value] of whole) {
    const property = SPELLINGS.find(([, pattern]) => pattern.test(key))?.[0];
    const text = property === undefined ? null : textIn(value);
    if (property === undefined || text === null) continue;
    addValue(node, property, property === 'name' ? variantName(text, group) : text);
  }
  addOffer(node, leavesIn(state), pick);
  for (const [key, value] of group === null ? state : [])
    for (const variant of VARIANTS.test(key) ? listIn(value).slice(0, BOUNDS.values) : []) {
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
  const rank = ({ path }: Leaf) => (NET_PRICE.test(path) ? 2 : SALE_PRICE.test(path) ? 0 : 1);
  const priced = leaves
    .filter(({ path }) => /pric/.test(path))
    .sort((left, right) => rank(left) - rank(right));
  const texts = (isList: boolean) =>
    priced.filter(({ path }) => LIST_PRICE.test(path) === isList).map(({ text }) => text);
  const now = texts(false);
  const before = pick(texts(true));
  const isOpen = now.some((text) => /[1-9]/.test(text));
  const said: [string, string | null | undefined][] = [
    ['price', pick(now) ?? (isOpen ? null : before)],
    ['listprice', before],
    ['pricecurrency', leaves.find(({ text }) => /^[A-Z]{3}$/.test(text))?.text],
    ['availability', leaves.find(({ path }) => AVAILABLE.test(path))?.text],
  ];
  const offer = schemaNode(['offer'], null);
  for (const [property, text] of said) if (text) addValue(offer, property, text);
  if (offer.properties.size > 0) addValue(node, 'offers', offer);
}

/** Everything under the keys that speak of price, currency and availability, with its path. */
function leavesIn(state: State): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (value: unknown, path: string, depth: number): void => {
    if (leaves.length >= LEAVES_MAX || depth > 5 || NO_PRICE.test(path)) return;
    if (typeof value !== 'object') {
      if (String(value).length < 60) leaves.push({ path, text: String(value) });
    } else if (Array.isArray(value))
      for (const one of value.slice(0, 20)) walk(one, path, depth + 1);
    else for (const [key, one] of stateOf(value) ?? []) walk(one, `${path}.${key}`, depth + 1);
  };
  for (const [key, value] of state)
    if (PRICED.test(key) || AVAILABLE.test(key)) walk(value, key, 0);
  return leaves;
}

/** The text that stands for a value: its own, its first one's, or its name or address. */
export function textIn(value: unknown, depth = 0): string | null {
  if (typeof value === 'string' || typeof value === 'number')
    return decodeEntities(String(value)).trim() || null;
  if (typeof value !== 'object' || depth > 3) return null;
  if (Array.isArray(value)) return textIn(value[0], depth + 1);
  const state = stateOf(value);
  for (const key of ['name', 'url', 'src', 'large', 'value']) {
    const text = textIn(state?.get(key), depth + 1);
    if (text !== null) return text;
  }
  return null;
}

/** A list as such, or as GraphQL wraps it: `{edges: [{node}]}`, `{nodes: []}`. */
function listIn(value: unknown): unknown[] {
  const state = stateOf(value);
  const list = state?.get('edges') ?? state?.get('nodes') ?? value;
  return Array.isArray(list) ? list.map((one) => stateOf(one)?.get('node') ?? one) : [];
}
