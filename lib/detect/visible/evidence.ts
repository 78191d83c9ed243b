/** Does the page look like one of a single product? Weighs what it shows, without any markup. */
import type { Page } from '@/lib/detect/page';
import { hasWord } from '@/lib/detect/words/words';
import type { Availability } from '@/lib/domain/offer';
import { ALIKE_MAX, BUTTON_NEAR, type BuyButton } from './buy-buttons';
import type { ChosenPrice } from './choose-price';
import type { Pair } from './lines';
import { isCode } from './pair-values';
import type { Scan } from './place';
import type { PricePrint } from './price-prints';
import type { Title } from './title';
import { isInOtherSection, writtenSigns } from './written';

export type Shown = {
  page: Page;
  scan: Scan;
  title: Title;
  titleAt: number | null;
  price: ChosenPrice | null;
  prints: readonly PricePrint[];
  buttons: readonly BuyButton[];
  pairs: readonly Pair[];
  stock: Availability | null;
  hasRating: boolean;
  /** True when `code` is labelled as the product's number. */
  hasOwnCode: boolean;
  /** The code that its address and its text both have. */
  code: string | null;
};

/** The evidence's parts, each 0 to 1; `written` to 3. */
function partsOf(shown: Shown): Record<string, number | undefined> {
  const { page, scan, title, titleAt, prints, buttons, pairs, stock, hasRating, hasOwnCode, code } =
    shown;
  const near = (at: number, width: number) => titleAt !== null && Math.abs(at - titleAt) < width;
  const hasButton = buttons.some((one) => one.alike <= ALIKE_MAX && near(one.at, BUTTON_NEAR));
  const codes = pairs.filter(isCode);
  const nearCodes = codes.filter((pair) => near(pair.at, CODE_NEAR));
  // A maker's number stands on every page about a thing, a shop's where it is sold.
  const isSold =
    hasButton ||
    stock !== null ||
    code !== null ||
    PRODUCT_PATH.test(page.url) ||
    nearCodes.some((one) => one.concept !== 'mpn');
  const hasCode = isSold && nearCodes.length > 0;
  // A price of something else says nothing of a page whose own thing has none.
  const { isForeign, ...price } = partsOfPrice(shown);
  const isUnpriced = shown.price === null || isForeign;
  const isBare = buttons.length === 0 && stock === null && !hasCode && !hasRating && code === null;
  const f = shown.price?.features ?? {};
  return {
    ...price,
    foreign: Number(isForeign && !hasCode && !hasRating),
    button: Number(hasButton),
    manyButtons:
      hasButton || hasOwnCode ? 0 : Math.min(1, Math.max(0, buttons.length - ALIKE_MAX) / 10),
    echo: title.echo,
    codes: Number(hasCode),
    ownCode: Number(hasOwnCode),
    urlCode: Number(code !== null),
    rating: Number(hasRating),
    brand: Number(isSold && pairs.some((pair) => pair.concept === 'brand')),
    stock: Number(stock !== null),
    out: Number(stock === 'OutOfStock' && !f.repeated),
    unpriced: Number(isUnpriced && hasButton && hasCode),
    unsold: Number(!isSold),
    nothing: Number(isUnpriced && !hasButton && stock === null),
    bare: Number(isBare),
    bareText: Number(isBare && !(f.strong || f.heading || f.named)),
    alone: Number(isSold && prints.length <= 3 && shown.price !== null && !isForeign),
    written: writtenSigns(page, scan, titleAt),
    called: Number(hasWord('otherPage', title.text)),
    section: Number(isInOtherSection(page)),
    ...partsOfAddress(page.url),
  };
}

function partsOfPrice({ price }: Shown) {
  const f = price?.features ?? {};
  const isForeign = Boolean((f.link && !f.inButton) || f.cards || f.review || f.aside);
  if (price === null || isForeign) return { isForeign };
  return {
    isForeign,
    priceScore: Math.max(-1, Math.min(1, price.score / 6)),
    priceShare: price.share,
    priceRepeated: (f.repeated ?? 0) / 4,
    priceNear: f.nearTitle ?? 0,
    buttonNear: f.nearButton ?? 0,
    sentence: f.paragraph ?? 0,
  };
}

const SEARCH = /[?&](?:q|query|search|keyword|k|s)=/i;
const PRODUCT_PATH =
  /\/(?:p|dp|pdp|product|products|item|itm|prod|produkt|produit|prodotto|producto|pd|ip|gp)s?[/-]/i;

/** "/", "/en-gb/", "/index.html". */
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home)(?:\.\w+)?\/?)?$/i;

/** The shopper's own pages: what is in the cart, what was ordered. */
const OWN_PAGE =
  /\/(?:my-?)?(?:cart|basket|checkout|orders|order(?=\/\d+(?:\/|$))|order-(?:received|confirmation|status)|warenkorb|kasse|bestellungen|panier|commandes|cesta|carrito|pedidos|carrello|ordini|koszyk|zamowienia)(?:[/.]|$)/i;

function partsOfAddress(url: string) {
  const { pathname, search } = new URL(url);
  return {
    home: Number(HOME.test(pathname)),
    search: Number(SEARCH.test(search) || /search|\/s\//i.test(pathname)),
    ownPage: Number(OWN_PAGE.test(pathname)),
    productPath: Number(PRODUCT_PATH.test(pathname)),
  };
}

/** Beyond this many characters a number that is called a code is not the product's own. */
const CODE_NEAR = 6000;

const WEIGHTS: Readonly<Record<string, number>> = {
  priceScore: 3,
  priceShare: 1,
  priceRepeated: -3,
  sentence: -1.5,
  bare: -0.6,
  bareText: -1.4,
  alone: 0.5,
  foreign: -1.5,
  unpriced: 1.2,
  priceNear: 0.5,
  button: 1.5,
  buttonNear: 1,
  manyButtons: -2,
  echo: 1,
  codes: 1,
  ownCode: 2,
  urlCode: 0.6,
  rating: 1.5,
  brand: 0.5,
  stock: 0.5,
  out: 2,
  written: -1,
  called: -2.5,
  section: -5,
  unsold: -2,
  nothing: -1.2,
  home: -4,
  search: -1.5,
  ownPage: -6,
  productPath: 0.7,
};
const BIAS = -4;

/** The weighted sum, about -6 to 8; judge-visible.ts says from where on a page is a product's. */
export function evidenceOf(shown: Shown): number {
  const parts = partsOf(shown);
  return Object.entries(parts).reduce(
    (sum, [name, part = 0]) => sum + (WEIGHTS[name] ?? 0) * part,
    BIAS,
  );
}
