/** What microdata and RDFa share: nodes and properties written as attributes of elements. */
import type { Dom } from './dom';
import type { Page } from './page';
import { addValue, BOUNDS, type SchemaNode, type SchemaValue, schemaNode } from './schema-node';

/** How a syntax spells it. */
export type AttributeSyntax = {
  /** Attributes of elements that are nodes; each asked for alone, which browsers answer at once. */
  scopes: readonly string[];
  type: string;
  property: string;
  /** Attributes that name a node. */
  ids: readonly string[];
  /** Attributes that give a property's value before the element's own content does. */
  values: readonly string[];
  /** One property name as written to its short name; null when it is of another vocabulary. */
  propertyName(term: string): string | null;
  /** Extra owners of an element's properties (itemref), by the referenced element. */
  borrowed?(dom: Dom, scopes: readonly Element[]): Map<Element, Element[]>;
};

/** Elements with a property that are looked at. */
const PROPERTY_MAX = 20_000;
/** Ancestors in which a property's owner is sought. */
const ANCESTORS_MAX = 200;
/** Longest text of a property that is read, in characters. */
const TEXT_MAX = 1000;

/** The root nodes of a page in `syntax`: those that are no other node's property. */
export function readAttributeNodes(page: Page, syntax: AttributeSyntax): SchemaNode[] {
  const { dom } = page;
  const scopes = syntax.scopes.flatMap((name) => dom.all(`[${name}]`)).slice(0, BOUNDS.nodes);
  if (scopes.length === 0) return [];
  const nodes = new Map<Element, SchemaNode>();
  for (const scope of scopes) nodes.set(scope, nodeOf(dom, syntax, scope));
  const roots = new Set(nodes.values());
  const borrowed = syntax.borrowed?.(dom, scopes) ?? new Map<Element, Element[]>();
  for (const element of dom.all(`[${syntax.property}]`).slice(0, PROPERTY_MAX)) {
    const own = nodes.get(element);
    const owners = ownersOf(dom, element, nodes, borrowed);
    if (owners.length === 0) continue;
    const names = (dom.attribute(element, syntax.property) ?? '').split(/\s+/).slice(0, 8);
    for (const term of names) {
      const name = syntax.propertyName(term);
      if (name === null || name === '') continue;
      const value: SchemaValue | null = own ?? readValue(dom, syntax, element, name);
      if (value === null) continue;
      if (own !== undefined) roots.delete(own);
      for (const owner of owners) if (owner !== own) addValue(owner, name, value);
    }
  }
  adoptStrays(dom, nodes, roots);
  return [...roots];
}

// What an unnamed node inside a product is, by its type: many shops forget itemprop="offers".
const IMPLIED: Readonly<Record<string, string>> = {
  offer: 'offers',
  aggregateoffer: 'offers',
  aggregaterating: 'aggregaterating',
};

function adoptStrays(
  dom: Dom,
  nodes: ReadonlyMap<Element, SchemaNode>,
  roots: Set<SchemaNode>,
): void {
  for (const [element, node] of nodes) {
    const property = IMPLIED[node.types[0] ?? ''];
    if (property === undefined || !roots.has(node)) continue;
    const owner = nearest(dom, dom.parent(element), nodes);
    if (owner === undefined || owner.properties.has(property)) continue;
    addValue(owner, property, node);
    roots.delete(node);
  }
}

function nearest(
  dom: Dom,
  from: Element | null,
  nodes: ReadonlyMap<Element, SchemaNode>,
): SchemaNode | undefined {
  let step = from;
  for (let depth = 0; step !== null && depth < ANCESTORS_MAX; depth++) {
    const node = nodes.get(step);
    if (node !== undefined) return node;
    step = dom.parent(step);
  }
  return undefined;
}

function nodeOf(dom: Dom, syntax: AttributeSyntax, element: Element): SchemaNode {
  const types = (dom.attribute(element, syntax.type) ?? '').split(/\s+/).filter(Boolean);
  const id = syntax.ids.map((name) => dom.attribute(element, name)).find((one) => one !== null);
  return schemaNode(types, id ?? null);
}

function ownersOf(
  dom: Dom,
  element: Element,
  nodes: ReadonlyMap<Element, SchemaNode>,
  borrowed: ReadonlyMap<Element, Element[]>,
): SchemaNode[] {
  const owners: SchemaNode[] = [];
  const add = (node: SchemaNode | undefined) => node !== undefined && owners.push(node);
  let step: Element | null = element;
  for (let depth = 0; step !== null && depth < ANCESTORS_MAX; depth++) {
    for (const scope of borrowed.get(step) ?? []) add(nodes.get(scope));
    const node = step === element ? undefined : nodes.get(step);
    if (node !== undefined) {
      owners.push(node);
      return owners;
    }
    step = dom.parent(step);
  }
  return owners;
}

// Where an element keeps its value (HTML, microdata: the value of a property).
const VALUE_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  img: ['src', 'data-src'],
  source: ['src', 'srcset'],
  video: ['poster', 'src'],
  audio: ['src'],
  embed: ['src'],
  object: ['data'],
  data: ['value'],
  meter: ['value'],
};

// Names whose value is an address; the text of a link is what counts for all others ("<a itemprop=brand>").
const ADDRESSES = new Set([
  'url',
  'image',
  'thumbnailurl',
  'contenturl',
  'availability',
  'itemcondition',
  'pricetype',
  'mainentityofpage',
  'variesby',
]);

function readValue(
  dom: Dom,
  syntax: AttributeSyntax,
  element: Element,
  name: string,
): string | null {
  for (const attribute of syntax.values) {
    const value = dom.attribute(element, attribute);
    if (value !== null && value.trim() !== '') return value;
  }
  const tag = dom.tag(element);
  const isAddress = ADDRESSES.has(name.toLowerCase());
  const text = () => splitText(dom, element).trim() || null;
  if (tag === 'meta') return null;
  for (const attribute of VALUE_ATTRIBUTES[tag] ?? []) {
    const value = dom.attribute(element, attribute);
    if (value === null || value === '' || value.startsWith('data:')) continue;
    // A link around words: the words are the value unless an address is asked for.
    if (tag === 'a' && !isAddress) return text() ?? value;
    return value;
  }
  if (name.toLowerCase() === 'image') return imageInside(dom, element) ?? text();
  return text();
}

function imageInside(dom: Dom, element: Element): string | null {
  const image = dom.all('img[src]', element)[0];
  return image === undefined ? null : dom.attribute(image, 'src');
}

/** The element's text; "12<sup>99</sup>" is "12.99", as it looks on the page. */
function splitText(dom: Dom, element: Element): string {
  let text = '';
  for (const piece of dom.pieces(element, TEXT_MAX)) {
    const isRaised = piece.isElement && /^\s*\d{2}\s*$/.test(piece.text) && /\d\s*$/.test(text);
    text += isRaised ? `.${piece.text.trim()}` : piece.text;
    if (text.length > TEXT_MAX) break;
  }
  return text.slice(0, TEXT_MAX);
}
