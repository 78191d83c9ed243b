// One language as the shops without markup speak it: its goods, and the words around a price that is not the price.

export interface Ware {
  name: string;
  brand: string;
  text: string;
}

/** Each function puts a price, as it is written in that country, into a phrase that shops use. */
interface Phrases {
  home: string;
  /** The category that the wares stand in. */
  shelf: string;
  search: string;
  cart: string;
  login: string;
  email: string;
  password: string;
  total: string;
  checkout: string;
  price: string;
  add: string;
  inStock: string;
  soldOut: string;
  insteadOf: string;
  tax: string;
  instalments: (count: number, price: string) => string;
  delivery: (price: string) => string;
  freeFrom: (price: string) => string;
  perUnit: (price: string) => string;
  deposit: (price: string) => string;
  coupon: (price: string) => string;
  member: (price: string) => string;
  bundle: (price: string) => string;
  warranty: (price: string) => string;
  colour: string;
  size: string;
  quantity: string;
  brand: string;
  articleNumber: string;
  description: string;
  alsoBought: string;
  reviews: string;
  opinions: (price: string) => readonly [string, string];
  cookies: string;
  accept: string;
  refuse: string;
}

export interface Tongue {
  /** Of the root element, and first part of the paths. */
  language: string;
  /** BCP 47, for numbers. */
  locale: string;
  currency: string;
  /** What a euro is worth in the currency, roughly: keeps the prices of a country likely. */
  scale: number;
  /** A chair or a tool: colours and sizes, instalments, a crossed-out price. */
  chair: Ware & { colours: readonly string[]; sizes: readonly string[] };
  /** Food by weight: a price per kilogram, a deposit on the jar. */
  honey: Ware;
  /** What else the shop sells. */
  others: readonly [string, string, string, string];
  say: Phrases;
}
