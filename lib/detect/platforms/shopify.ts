/** Shopify: a product as themes write it (`product | json`) and as its own analytics does (`var meta`). */
import { addValue } from '@/lib/detect/schema-node';
import { type State, stateOf } from './members';
import { inHundredths, type Shape } from './shapes';
import { productNode, textIn } from './state';

/** Liquid writes every price in hundredths, those of currencies without cents too (shopify.dev, product.price). */
export const shopify: Shape = (state) => {
  const variants = state.get('variants');
  const first = Array.isArray(variants) ? stateOf(variants[0]) : null;
  if (first === null || !isShopify(first)) return null;
  const node = productNode(state, inHundredths);
  if (!node.properties.has('name')) addValue(node, 'name', sharedName(first));
  return node;
};

function isShopify(variant: State): boolean {
  const price = variant.get('price');
  if (typeof price !== 'number' || !Number.isInteger(price)) return false;
  return variant.has('compareatprice') || variant.has('publictitle');
}

/** "Lantern - Red" without the "Red" that is the variant's own. */
function sharedName(variant: State): string {
  const name = textIn(variant.get('name')) ?? '';
  const own = textIn(variant.get('publictitle'));
  return own !== null && name.endsWith(` - ${own}`) ? name.slice(0, -own.length - 3) : name;
}
