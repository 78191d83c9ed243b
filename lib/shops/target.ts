/** Target: the page is drawn by scripts, without markup; only the marks of its own tests stay. */
import type { ShopRule } from '@/lib/domain/shop-rule';

export const target: ShopRule = {
  hosts: ['target.com'],
  pageUrl: '/p/',
  fields: {
    name: { selectors: ['h1[data-test="product-title"]', '[data-test="product-title"]'] },
    price: { selectors: ['[data-test="product-price"]'] },
  },
};
