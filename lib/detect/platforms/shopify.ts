/** Shopify: a product as themes write it (`product | json`) and as its own analytics does (`var meta`). */
import { hundredths, inDecimals } from '@/lib/detect/shown-price';
import { stateOf } from './members';
import type { Shape } from './shape';
import { productNode } from './state';

/** Liquid writes every price in hundredths, those of currencies without cents too (shopify.dev, product.price). */
export const shopify: Shape = (state) => {
  const variants = state.get('variants');
  const first = Array.isArray(variants) ? stateOf(variants[0]) : null;
  const isOwn = first?.has('compareatprice') || first?.has('publictitle');
  if (!isOwn || !Number.isInteger(first?.get('price'))) return null;
  return productNode(state, (texts) => inDecimals(texts.map((text) => hundredths(text) ?? text)));
};
