/** What an element's class, id and tag say about the text inside it, as flags that its descendants inherit. */

export const MARK = {
  /** Not shown, as far as attributes and inline styles tell. */
  hidden: 1,
  /** Crossed out by its tag or style. */
  struck: 2,
  /** Navigation, footer, dialog: around the page's content, not in it. */
  aside: 4,
  /** Other products: carousels, recommendations, search results. */
  cards: 8,
  /** What shoppers or editors wrote. */
  review: 16,
  /** The shopping cart's own lines. */
  cart: 32,
  /** Inside a link to another page. */
  link: 64,
  /** Named as a former or recommended price. */
  old: 128,
  /** Named as a price. */
  price: 256,
  /** Named as the price to pay. */
  main: 512,
  /** Named as a share, a unit, a saving, a delivery: money, but not the price. */
  part: 1024,
  /** A choice among variants or sizes. */
  option: 2048,
  /** Named as what puts things into a cart. */
  buy: 4096,
  /** Named as a button. */
  button: 8192,
  /** Named as what says whether it is in stock. */
  stock: 16_384,
  /** Named as large or bold print. */
  big: 32_768,
} as const;

/** What class and id words mean. Abbreviations and languages as shops' templates have them. */
const WORDS: readonly (readonly [number, RegExp])[] = [
  [
    MARK.aside,
    /foot(?:er)?\b|nav(?:bar|igation)?\b|menu|cookie|consent|newsletter|breadcrumb|\bmodal\b|popup|dialog|sidebar|paywall/,
  ],
  [
    MARK.cards,
    /relat|recom|recos|similar|up-?sell|cross-?sell|also-?(?:b|v|like)|carousel|swiper|slick|owl-|slider|sponsor|recent|viewed|suggest|bundle|accessor|product-?(?:list|grid|card|tile|item)|(?:card|tile)s?\b|compar|alternative|p13n|sims-|best-?sell|teaser|other-?product|you-?may|frequently/,
  ],
  [
    MARK.review,
    /review|comment|rating|testimonial|opinion|bewertung|avis\b|\bqa\b|question|answer/,
  ],
  [
    MARK.cart,
    /mini-?cart|(?:cart|basket)-?(?:drawer|item|line|summary|total|popup|content|preview)/,
  ],
  [
    MARK.old,
    /old|\bwas\b|list-?price|strike|crossed|line-?through|regular|original|msrp|rrp|uvp|before|previous|retail|former|reference|undiscounted|antes|ancien|barre|vecchio|stara|przed|tachado/,
  ],
  [
    MARK.price,
    /pri[cjx]|prezz|prec|preis|\bpris|amount|cena|ceny|cijena|pret\b|cost\b|fiyat|hinta/,
  ],
  [
    MARK.main,
    /(?:our|sale|current|final|special|promo|actual|main|product|deal|offer|selling|new|active|now)-?price|price-?(?:now|new|current|final|sale|main|to-?pay|block|box|value|inside|actual)|buy-?box|pret-?nou|reduced/,
  ],
  [
    MARK.part,
    /saving|you-?save|discount|install?ment|month|per-?unit|unit-?price|base-?price|shipp|deliver|financ|\btax\b|\bvat\b|coupon|points|reward|cashback|klarna|afterpay|credit|rebate|percent|grundpreis|versand|livraison|rat[ay]\b|deposit/,
  ],
  [MARK.option, /swatch|variant|variation|selector|configur|option/],
  [
    MARK.buy,
    /add-?(?:to-?)?(?:cart|bag|basket|trolley|warenkorb|carrello|panier|cesta|carrito)|buy-?(?:now|but|btn|it|me)|(?:cart|basket|buy|purchase|order)-?(?:btn|button|submit|add)|(?:btn|button)-?(?:cart|buy|basket)|ajout-?panier/,
  ],
  [MARK.big, /\b(?:text-)?[2-9]?xl\b|\bbold\b|\bbig\b|large\b|\bhuge\b|headline/],
  [MARK.button, /\bbtn|button|\bcta\b/],
  [
    MARK.stock,
    /stock|availab|verfugbar|verfuegbar|dispon|dostep|sold-?out|outofst|lieferzeit|delivery-?(?:time|status)/,
  ],
];

// "with-sidebar", "has-discount": about something else than the text inside.
const ABOUT = /\b(?:with|has|no|not|without|hide|show|adjust|js)-[a-z]+/g;

const known = new Map<string, number>();
const KNOWN_MAX = 20_000;

/** The flags that classes or an id name. */
export function marksOf(name: string): number {
  if (name === '') return 0;
  const old = known.get(name);
  if (old !== undefined) return old;
  const text = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/_+|-{2,}/g, '-')
    .replace(ABOUT, '');
  let marks = 0;
  for (const [mark, words] of WORDS) if (words.test(text)) marks |= mark;
  if (known.size > KNOWN_MAX) known.clear();
  known.set(name, marks);
  return marks;
}

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const STRUCK_STYLE = /line-through/i;

/** The flags of an inline style. */
export function marksOfStyle(style: string | null): number {
  if (style === null) return 0;
  return (
    (HIDDEN_STYLE.test(style) ? MARK.hidden : 0) | (STRUCK_STYLE.test(style) ? MARK.struck : 0)
  );
}

const TAG_MARKS: ReadonlyMap<string, number> = new Map([
  ...'script style noscript template iframe object svg datalist textarea head select option'
    .split(' ')
    .map((tag) => [tag, MARK.hidden] as const),
  ...'del s strike'.split(' ').map((tag) => [tag, MARK.struck] as const),
  ...'nav header footer dialog'.split(' ').map((tag) => [tag, MARK.aside] as const),
]);

/** The flags of a tag. */
export function marksOfTag(tag: string): number {
  return TAG_MARKS.get(tag) ?? 0;
}
