/** Magento 2: what its scripts are started with, `text/x-magento-init`, for the product in the cart's form. */
import type { Page } from '@/lib/detect/page';
import { type State, stateOf } from './members';
import { inDecimals, type Shape } from './shapes';
import { productNode, textIn } from './state';

/** Prices are decimals; `finalPrice` is the one that is asked, with tax as the shop shows it. */
export const magento: Shape = (state, page) => {
  const config = stateOf(
    state.get('spconfig') ?? state.get('jsonconfig') ?? state.get('priceconfig'),
  );
  if (config === null || !isInCartForm(config, page)) return null;
  const skus = stateOf(config.get('sku'));
  const prices = [...(stateOf(config.get('optionprices')) ?? [])];
  const variants = prices.map(([id, price]) => ({ id, sku: skus?.get(id), price }));
  return productNode(
    new Map([
      ['price', config.get('prices')],
      ['variants', variants],
    ]),
    inDecimals,
  );
};

function isInCartForm(config: State, page: Page): boolean {
  const id = textIn(config.get('productid'));
  const fields = page.dom.all('input[name="product"]').slice(0, 100);
  return id !== null && fields.some((field) => page.dom.attribute(field, 'value') === id);
}
