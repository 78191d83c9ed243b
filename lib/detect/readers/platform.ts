/** Reads the state that shop platforms leave in a page, as data: nothing of it is run. */
import type { Reading } from '@/lib/detect/claims';
import { likeness } from '@/lib/detect/likeness';
import type { Page } from '@/lib/detect/page';
import { magento } from '@/lib/detect/platforms/magento';
import { type State, stateOf } from '@/lib/detect/platforms/members';
import type { Shape } from '@/lib/detect/platforms/shapes';
import { shopify } from '@/lib/detect/platforms/shopify';
import { statesOf } from '@/lib/detect/platforms/sources';
import { type PickPrice, productNode } from '@/lib/detect/platforms/state';
import { wooCommerce } from '@/lib/detect/platforms/woocommerce';
import { readingOf } from '@/lib/detect/product-claims';
import {
  addValue,
  BOUNDS,
  nodesOf,
  type SchemaNode,
  schemaNode,
  textOf,
} from '@/lib/detect/schema-node';
import { shownPrice } from '@/lib/detect/shown-price';
import { type VisibleText, visibleText } from '@/lib/detect/visible-text';

/** The platforms whose states have a shape of their own; everything else is `anyShop`'s. */
const SHAPES: readonly Shape[] = [shopify, wooCommerce, magento];

/** The page's product as its platform's state has it: one at most, and none where several fit. */
export function readPlatform(page: Page): Reading {
  const found = new Search(page);
  for (const state of statesOf(page)) found.in(state, 0);
  const best = found.best();
  return readingOf(best === null ? [] : [best], page);
}

class Search {
  private readonly own: SchemaNode[] = [];
  private readonly alike: SchemaNode[] = [];
  private readonly passed = new Set<object>();
  private readonly names: readonly string[];
  private readonly visible: VisibleText;

  constructor(private readonly page: Page) {
    const { headings, title } = page;
    this.names = title === null ? headings : [...headings, title];
    this.visible = visibleText(page);
  }

  /** Looks for products in a state and below it; not inside one that was found. */
  in(value: unknown, depth: number): void {
    if (typeof value !== 'object' || value === null || this.passed.has(value)) return;
    if (depth > BOUNDS.depth || this.passed.size >= BOUNDS.nodes) return;
    this.passed.add(value);
    if (Array.isArray(value)) {
      for (const one of value) this.in(one, depth + 1);
      return;
    }
    const state = stateOf(value);
    if (state === null || this.takes(state)) return;
    for (const one of state.values()) this.in(one, depth + 1);
  }

  /** The product that is the page's: one that names itself like the heading, or stands in the cart's form. */
  best(): SchemaNode | null {
    const [own] = this.own.sort((left, right) => richness(right) - richness(left));
    if (own !== undefined) return own;
    const exact = this.alike.filter((node) =>
      this.names.some((name) => fold(name) === fold(textOf(node, 'name') ?? '')),
    );
    const [first, ...rest] = (exact.length > 0 ? exact : this.alike).sort(
      (left, right) => richness(right) - richness(left),
    );
    const isSame = (node: SchemaNode) => {
      const [left, right] = [priceOf(node), first === undefined ? null : priceOf(first)];
      return left === null || left === right;
    };
    return first !== undefined && rest.every(isSame) ? first : null;
  }

  private takes(state: State): boolean {
    for (const shape of SHAPES) {
      const node = shape(state, this.page);
      if (node === null) continue;
      const name = textOf(node, 'name');
      if (name === null) this.own.push(asMain(node));
      else if (this.isNamed(name)) this.own.push(node);
      return true;
    }
    const node = anyShop(state, this.pick);
    const name = node === null ? null : textOf(node, 'name');
    if (node === null || name === null || !this.isNamed(name)) return false;
    this.alike.push(node);
    return true;
  }

  private readonly pick: PickPrice = (leaves) =>
    shownPrice(
      leaves.map(({ text }) => text),
      this.visible,
    );

  /** True for a name that is the heading's, not only a word or two of it, and hardly longer. */
  private isNamed(name: string): boolean {
    return this.names.some(
      (heading) => likeness(name, heading) >= 0.7 && name.length <= heading.trim().length * 1.5,
    );
  }
}

/** A product in any state: a name, a price and something that names or shows it. */
function anyShop(state: State, pick: PickPrice): SchemaNode | null {
  const keys = [...state.keys()];
  if (!keys.some((key) => /name|title|productinfo/.test(key))) return null;
  if (!keys.some((key) => /pric|offer|variants|skus|items/.test(key))) return null;
  const node = productNode(state, pick);
  const { properties } = node;
  const isKnown = ['sku', 'productid', 'gtin', 'image'].some((name) => properties.has(name));
  return isKnown && (properties.has('offers') || properties.has('hasvariant')) ? node : null;
}

function asMain(node: SchemaNode): SchemaNode {
  const page = schemaNode(['webpage'], null);
  addValue(page, 'mainentity', node);
  return page;
}

function richness(node: SchemaNode): number {
  return node.properties.size + (nodesOf(node, 'hasvariant')[0]?.properties.size ?? 0);
}

function priceOf(node: SchemaNode): string | null {
  const [offer] = nodesOf(node, 'offers');
  return offer === undefined ? null : textOf(offer, 'price');
}

function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
