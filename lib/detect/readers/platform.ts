/** Reads the state that shop platforms leave in a page, as data: nothing of it is run. */
import type { Reading } from '@/lib/detect/claims';
import { likeness } from '@/lib/detect/likeness';
import type { Page } from '@/lib/detect/page';
import { magento } from '@/lib/detect/platforms/magento';
import { type State, stateOf } from '@/lib/detect/platforms/members';
import type { Shape } from '@/lib/detect/platforms/shape';
import { shopify } from '@/lib/detect/platforms/shopify';
import { statesOf } from '@/lib/detect/platforms/sources';
import { type PickPrice, productNode } from '@/lib/detect/platforms/state';
import { wooCommerce } from '@/lib/detect/platforms/woocommerce';
import { readingOf } from '@/lib/detect/product-claims';
import { addValue, BOUNDS, nodesOf, type SchemaNode, textOf } from '@/lib/detect/schema-node';
import { shownPrices } from '@/lib/detect/shown-price';

/** The platforms whose states have a shape of their own; everything else is `anyShop`'s. */
const SHAPES: readonly Shape[] = [shopify, wooCommerce, magento];

/**
 * The page's product as its platform's state has it: one at most. Of several that are named like the
 * heading the one that is named exactly so counts, and none where these do not agree on the price.
 */
export function readPlatform(page: Page): Reading {
  const names = [...page.headings, page.title ?? ''];
  const isNamed = (name: string) =>
    names.some(
      (heading) => likeness(name, heading) >= 0.7 && name.length <= heading.trim().length * 1.5,
    );
  const shapes = [...SHAPES, anyShop(shownPrices(page), isNamed)];
  const found: SchemaNode[][] = shapes.map(() => []);
  const takes = (state: State) =>
    shapes.some((shape, index) => {
      const node = shape(state, page);
      if (node === null) return false;
      const name = textOf(node, 'name');
      if (name === null) addValue(node, 'name', page.headings[0] ?? '');
      else if (!isNamed(name)) return false;
      return found[index]?.push(node);
    });
  walk(statesOf(page), takes);
  const best = found.find((nodes) => nodes.length > 0) ?? [];
  const exact = best.filter((node) => names.some((name) => name.trim() === textOf(node, 'name')));
  const [first, ...others] = (exact.length > 0 ? exact : best).sort(byRichness);
  const isAgreed = others.every((node) => [null, priceOf(first)].includes(priceOf(node)));
  return readingOf(first !== undefined && isAgreed ? [first] : [], page);
}

/** Shows `takes` every object of the states, not those inside one that it takes. */
function walk(states: readonly unknown[], takes: (state: State) => boolean): void {
  const passed = new Set<unknown>();
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || passed.has(value) || depth > BOUNDS.depth) return;
    if (passed.size >= BOUNDS.nodes) return;
    passed.add(value);
    const state = stateOf(value);
    if (state !== null && takes(state)) return;
    for (const one of Array.isArray(value) ? value : (state?.values() ?? [])) visit(one, depth + 1);
  };
  visit(states, 0);
}

/** A product in any state: a name, a price, and something that tells it from a word with a number. */
function anyShop(pick: PickPrice, isNamed: (name: string) => boolean): Shape {
  return (state) => {
    const keys = [...state.keys()].join();
    if (!/name|title|productinfo/.test(keys) || !/pric|offer|variants|skus|items/.test(keys))
      return null;
    // Most are other products: their prices are not worth looking for in the page.
    const name = textOf(
      productNode(state, () => null),
      'name',
    );
    if (name === null || !isNamed(name)) return null;
    const node = productNode(state, pick);
    const { properties, id } = node;
    const isKnown = id !== null || ['sku', 'gtin', 'image'].some((name) => properties.has(name));
    const isSold = properties.has('offers') || properties.has('hasvariant');
    return isKnown && isSold ? node : null;
  };
}

function byRichness(left: SchemaNode, right: SchemaNode): number {
  const richness = (node: SchemaNode) => node.properties.size + nodesOf(node, 'hasvariant').length;
  return richness(right) - richness(left);
}

function priceOf(node: SchemaNode | undefined): string | null {
  const offer = node && nodesOf(node, 'offers')[0];
  return offer ? textOf(offer, 'price') : null;
}
