/** eBay: brand and numbers stand only in the seller's list of specifics. */
import type { ShopRule } from '@/lib/domain/shop-rule';

export const ebay: ShopRule = {
  hosts: [
    'ebay.com',
    'ebay.at',
    'ebay.be',
    'ebay.ca',
    'ebay.ch',
    'ebay.co.uk',
    'ebay.com.au',
    'ebay.de',
    'ebay.es',
    'ebay.fr',
    'ebay.ie',
    'ebay.it',
    'ebay.nl',
    'ebay.pl',
  ],
  pageUrl: '/itm/',
  fields: {
    name: { selectors: ['h1.x-item-title__mainTitle'] },
    price: { selectors: ['.x-price-primary', '[data-testid="x-price-primary"]'] },
    brand: {
      selectors: [
        '.ux-labels-values--brand .ux-labels-values__values',
        '.ux-labels-values--marke .ux-labels-values__values',
        '.ux-labels-values--marca .ux-labels-values__values',
      ],
    },
    mpn: {
      selectors: [
        '.ux-labels-values--mpn .ux-labels-values__values',
        '.ux-labels-values--manufacturerPartNumber .ux-labels-values__values',
      ],
    },
    gtin: {
      selectors: [
        '.ux-labels-values--ean .ux-labels-values__values',
        '.ux-labels-values--upc .ux-labels-values__values',
        '.ux-labels-values--isbn .ux-labels-values__values',
      ],
    },
  },
};
