/** Does the page look like one of a single product? Weighs what it shows, without any markup. */
import type { Page } from '@/lib/detect/page';
import type { Availability } from '@/lib/domain/offer';
import type { BuyButton } from './buy-buttons';
import type { ChosenPrice } from './choose-price';
import type { Pair } from './lines';
import type { PricePrint } from './price-prints';
import type { Scan } from './scan';
import type { Title } from './title';

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
};

/** The evidence's parts, each 0 to 1. */
export function partsOf(shown: Shown): Record<string, number> {
  const { page, title, titleAt, price, prints, buttons, pairs, stock } = shown;
  const own = buttons.filter((one) => one.alike <= 3);
  const near = (at: number, width: number) => titleAt !== null && Math.abs(at - titleAt) < width;
  const { pathname, search } = new URL(page.url);
  const f = price?.features ?? {};
  const hasCode = pairs.some((pair) => isCode(pair) && near(pair.at, CODE_NEAR));
  return {
    priceScore: price === null ? 0 : Math.max(-1, Math.min(1, price.score / 6)),
    priceShare: price?.share ?? 0,
    priceRepeated: f.repeated === undefined ? 0 : f.repeated / 4,
    priceForeign: Number(Boolean(f.link || f.cards || f.review || f.aside)),
    priceNear: f.nearTitle ?? 0,
    button: Number(own.some((one) => near(one.at, 4000))),
    buttonNear: f.nearButton ?? 0,
    manyButtons: own.some((one) => near(one.at, 4000))
      ? 0
      : Math.min(1, Math.max(0, buttons.length - 3) / 10),
    echo: title.echo,
    codes: Number(hasCode),
    brand: Number(pairs.some((pair) => pair.concept === 'brand')),
    stock: Number(stock !== null),
    out: Number(stock === 'OutOfStock'),
    home: Number(pathname === '/'),
    search: Number(
      /[?&](?:q|query|search|keyword|k|s)=/i.test(search) || /search|\/s\//i.test(pathname),
    ),
    productPath: Number(
      /\/(?:p|dp|product|products|item|itm|prod|produkt|produit|prodotto|producto|pd|ip|gp)s?[/-]/i.test(
        pathname,
      ),
    ),
    sentence: f.paragraph ?? 0,
    noOffer: Number(
      buttons.length === 0 && stock === null && !hasCode && !(f.strong || f.heading || f.named),
    ),
    alone: Number(prints.length <= 3 && price !== null),
  };
}

/** Beyond this many characters a number that is called a code is not the product's own. */
const CODE_NEAR = 6000;

function isCode({ concept, value }: Pair): boolean {
  if (!/\d/.test(value)) return false;
  return concept === 'gtin' || concept === 'mpn' || concept === 'sku';
}

const WEIGHTS: Readonly<Record<string, number>> = {
  priceScore: 3,
  priceShare: 1,
  priceRepeated: -3,
  sentence: -1.5,
  noOffer: -2,
  alone: 0.5,
  priceForeign: -1.5,
  priceNear: 0.5,
  button: 1.5,
  buttonNear: 1,
  manyButtons: -2,
  echo: 1,
  codes: 1,
  brand: 0.5,
  stock: 0.5,
  out: 2,
  home: -2,
  search: -1.5,
  productPath: 0.7,
};
const BIAS = -4;

/** The weighted sum, about -6 to 8; judge-visible.ts says from where on a page is a product's. */
export function evidenceOf(shown: Shown): number {
  const parts = partsOf(shown);
  return Object.entries(parts).reduce(
    (sum, [name, part]) => sum + (WEIGHTS[name] ?? 0) * part,
    BIAS,
  );
}
