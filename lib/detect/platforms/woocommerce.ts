/** WooCommerce: the variations in an attribute of the form that puts one into the cart. */
import { inDecimals } from '@/lib/detect/shown-price';
import { stateOf } from './members';
import type { Shape } from './shape';
import { productNode, textIn } from './state';

/**
 * Prices are decimals, with tax as the shop shows it. `attribute_pa_color: "red"` is also how an
 * address names the variation; "any" is empty.
 */
export const wooCommerce: Shape = (state) => {
  const list = state.get('dataproductvariations');
  const variations = Array.isArray(list) ? list.map(stateOf).filter((one) => one !== null) : [];
  if (!variations[0]?.has('displayprice')) return null;
  const variants = variations.map((variation) => {
    const chosen = Object.entries(variation.get('attributes') ?? {})
      .map(([key, value]) => [key, textIn(value) ?? ''])
      .filter(([, value]) => value !== '');
    const own = {
      id: variation.get('variationid'),
      color: chosen.map(([, value]) => value).join(', '),
    };
    const url = chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : null;
    return new Map<string, unknown>([...variation, ...Object.entries(own), ['url', url]]);
  });
  return productNode(new Map([['variants', variants]]), inDecimals);
};
