// What a stand-in shop is: the one shape that every file in shops/ fills in.
import type { Article, Language } from './articles';
import type { BarePage } from './bare-page';
import type { Html } from './html';

type Availability = 'InStock' | 'OutOfStock' | 'PreOrder';

interface Rating {
  ratingValue: number;
  ratingCount: number;
}

/** What the shop sells on its first day. */
export interface OpeningOffer {
  /** Id of an article of `articles.ts`. */
  article: string;
  /** Path and query of its page at this shop. */
  path: string;
  /** The article's name as this shop writes it. */
  name: string;
  /** Minor units of the shop's currency. */
  price: number;
  /** The crossed-out price, minor units. */
  listPrice?: number;
  availability?: Availability;
  rating?: Rating;
}

/** An offer as it stands now, after any change of price. */
export interface ShelfOffer {
  article: Article;
  path: string;
  name: string;
  price: number;
  listPrice: number | null;
  availability: Availability;
  rating: Rating | null;
}

export type PricePatch = Partial<Pick<ShelfOffer, 'price' | 'listPrice' | 'availability'>>;

export interface PageRequest {
  url: URL;
  method: string;
  /** Fields of a posted form; empty for GET. */
  form: URLSearchParams;
}

export interface Answer {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body: string;
}

type Markup = 'json-ld' | 'microdata' | 'rdfa' | 'opengraph' | 'none' | 'broken-json-ld';

/** What the parts that shops share must know of the shop that uses them. */
export interface Storefront {
  host: string;
  label: string;
  language: Language;
  /** BCP 47, for numbers. */
  locale: string;
  currency: string;
}

export interface StreetShop extends Omit<Storefront, 'language'> {
  /** BCP 47; the first one where a shop speaks several. */
  language: string;
  markup: Markup;
  /** One line for the street's front page. */
  about: string;
  offers: readonly OpeningOffer[];
  /** Pages made to do harm: path and the number of the attack that each one tries. */
  attacks?: readonly { path: string; attack: number }[];
  /** Pages without markup, each with what a reader of the visible page should find. */
  pages?: readonly BarePage[];
  /** The page asked for, or null where the shop has none (404). */
  render(page: PageRequest, shelf: readonly ShelfOffer[]): Html | Answer | null;
}

/** Gives the shop back unchanged: it is there so that a shop's file is checked against the shape. */
export function defineStreetShop(shop: StreetShop): StreetShop {
  return shop;
}
