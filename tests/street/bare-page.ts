// What should be read off a page that carries no markup: stands beside each such page, so that tests hold a reader to it.

/**
 * What it takes to read the page: its text and DOM; also its style sheets; also its scripts; also a
 * shopper who clicks (until then there is nothing to be found).
 */
type Needs = 'text' | 'layout' | 'script' | 'click';

interface ExpectedProduct {
  kind: 'product';
  name: string;
  /** Decimal with a point, as schema.org writes it. */
  price: string;
  currency: string;
  /** The crossed-out price of the same product. */
  listPrice: string | null;
  brand?: string;
  /** What a kilogram costs, decimal, where the page says so. */
  perKilo?: string;
  /** True where it is a price for some shoppers only, as the page says. */
  isPersonal?: boolean;
  availability?: 'InStock' | 'OutOfStock' | 'PreOrder';
}

interface ExpectedCard {
  name: string;
  price: string;
  /** Path of the link. */
  path: string;
}

interface ExpectedListing {
  kind: 'listing';
  currency: string;
  /** In the order of the page, without the noise around it. */
  cards: readonly ExpectedCard[];
}

export interface BarePage {
  path: string;
  needs: Needs;
  /** `none`: whatever prices stand on it, nothing is sold here. */
  expected: ExpectedProduct | ExpectedListing | { kind: 'none' };
}
