/** The types of schema.org that name something to buy, in small letters. */

const THINGS =
  'product productgroup individualproduct productmodel someproducts vehicle car motorcycle ' +
  'busorcoach motorizedbicycle dietarysupplement drug';
const WORKS = 'book audiobook movie musicalbum videogame';

export const PRODUCT_TYPES: ReadonlySet<string> = new Set(THINGS.split(' '));

/** Works that are products only where they are sold. */
export const WORK_TYPES: ReadonlySet<string> = new Set(WORKS.split(' '));
