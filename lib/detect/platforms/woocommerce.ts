/** WooCommerce: the variations in an attribute of the form that puts one into the cart. */
import { addValue, nodesOf } from '@/lib/detect/schema-node';
import { type State, stateOf } from './members';
import { inDecimals, type Shape } from './shapes';
import { productNode, textIn } from './state';

/** Prices are decimals, with tax as the shop shows it. */
export const wooCommerce: Shape = (state) => {
  const list = state.get('dataproductvariations');
  const variations = Array.isArray(list) ? list.map(stateOf).filter((one) => one !== null) : [];
  if (variations[0]?.has('displayprice') !== true) return null;
  const choices = variations.map(chosen);
  const variants = variations.map((variation, index) => {
    const address = new URLSearchParams(choices[index]).toString();
    const id = variation.get('variationid');
    return new Map([...variation, ['id', id], ['url', address === '' ? null : `?${address}`]]);
  });
  const node = productNode(new Map([['variants', variants]]), inDecimals);
  // schema.org has no property for "whatever it varies by".
  nodesOf(node, 'hasvariant').forEach((variant, index) => {
    addValue(variant, 'color', choices[index]?.map(([, value]) => value).join(', ') ?? '');
  });
  return node;
};

/** `attribute_pa_color: "red"`, which is also how an address names the variation; "any" is empty. */
function chosen(variation: State): [string, string][] {
  const attributes: unknown = variation.get('attributes');
  if (typeof attributes !== 'object' || attributes === null) return [];
  const entries = Object.entries(attributes).map(([key, value]) => [key, textIn(value)] as const);
  return entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]]));
}
