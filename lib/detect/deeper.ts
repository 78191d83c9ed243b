/** Detection with every reader: for the pages in which the light one (detect-product.ts) leaves something open. */
import { type Detect, detectWith } from './detect-product';
import { readList } from './listing/read-list';
import { META_READER, type Readers, SCHEMA_READERS } from './reader-sets';
import { readAttributes } from './readers/attributes';
import { readPlatform } from './readers/platform';
import { isVisibleProduct, sureClaim } from './visible/judge-visible';
import { forShopper, publicClaims } from './visible/personal-price';
import { readVisible } from './visible/read-visible';
import { unitPriceBeside } from './visible/unit-price-line';

const ALL: Readers = {
  markup: [
    ...SCHEMA_READERS,
    { name: 'platform', read: readPlatform },
    META_READER,
    { name: 'attributes', read: readAttributes },
  ],
  visible: {
    read: readVisible,
    isProduct: isVisibleProduct,
    claim: sureClaim,
  },
  beside: { unitPrice: unitPriceBeside, publicClaims, forShopper },
  list: readList,
};

/** As `detectProduct`, with the page as it is seen, the state of shops' platforms, data attributes and lists of products. */
export const detectDeeper: Detect = (document, url, options) =>
  detectWith(ALL, document, url, options);
