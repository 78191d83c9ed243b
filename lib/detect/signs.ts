/** The cheap look at a page that decides whether a detect run is worth its time; goes into the sense script. */

// A product type near an "@type", without parsing: quotes may be escaped, types in arrays or addresses.
const JSON_LD_PRODUCT =
  /type[^}{]{1,160}?\b(?:products?|productgroup|individualproduct|productmodel|someproducts|vehicle|car|motorcycle|book|audiobook|movie|musicalbum|videogame|drug|dietarysupplement)\b/i;

const ATTRIBUTE_PRODUCT =
  /(?:^|[/:#\s])(?:product\w*|individualproduct|someproducts|vehicle|car|motorcycle|book|audiobook|movie|musicalbum|videogame|drug|dietarysupplement)(?:$|\s)/i;

const META_PRODUCT =
  'meta[content*="product" i]:is([property="og:type"],[name="og:type"]),' +
  'meta:is([property^="product:" i],[name^="product:" i],[property^="og:price" i],[name^="og:price" i])';
