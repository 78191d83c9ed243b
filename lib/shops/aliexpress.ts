/** AliExpress: no markup, and class names whose ends change with every release. */
import type { ShopRule } from '@/lib/domain/shop-rule';

export const aliexpress: ShopRule = {
  hosts: ['aliexpress.com', 'aliexpress.us'],
  pageUrl: '/item/',
  fields: {
    name: { selectors: ['h1[data-pl="product-title"]'] },
    price: {
      selectors: ['[class*="price--currentPriceText--"]', '.pdp-comp-price-current'],
    },
    listPrice: { selectors: ['[class*="price--originalText--"]'] },
    image: { selectors: ['img[class*="magnifier--image--"]'] },
  },
};
