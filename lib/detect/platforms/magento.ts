/** Magento 2: what its scripts are started with, `text/x-magento-init`, for the product in the cart's form. */
import { inDecimals } from '@/lib/detect/shown-price';
import { stateOf } from './members';
import type { Shape } from './shape';
import { productNode, textIn } from './state';

/** Prices are decimals; `finalPrice` is the one that is asked, with tax as the shop shows it. */
export const magento: Shape = (state, { dom }) => {
  const config = stateOf(
    state.get('spconfig') ?? state.get('jsonconfig') ?? state.get('priceconfig'),
  );
  const id = textIn(config?.get('productid'));
  const fields = id === null ? [] : dom.all('input[name="product"]').slice(0, 100);
  if (!fields.some((field) => dom.attribute(field, 'value') === id)) return null;
  const skus = stateOf(config?.get('sku'));
  const options = [...(stateOf(config?.get('optionprices')) ?? [])];
  const variants = options.map(([id, price]) => ({ id, sku: skus?.get(id), price }));
  const own: [string, unknown][] = [
    ['price', config?.get('prices')],
    ['variants', variants],
  ];
  return productNode(new Map(own), inDecimals);
};
