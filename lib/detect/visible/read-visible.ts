/** The visible page as a reader of its own: what a shopper sees of one product, without any markup. */

import { parseBrandText } from '@/lib/detect/brand-text';
import { NO_THING, type OfferClaim, type ProductClaim } from '@/lib/detect/claims';
import { parseGtinText } from '@/lib/detect/gtin-claim';
import type { Page } from '@/lib/detect/page';
import { cleanText, TEXT_LIMIT } from '@/lib/domain/text';
import { brandOf } from './brand-line';
import { findBuyButtons } from './buy-buttons';
import { type ChosenPrice, choosePrice } from './choose-price';
import { readDiscounts } from './discounts';
import { evidenceOf } from './evidence';
import { headingName } from './heading-name';
import { drawnAs } from './layout';
import { type Pair, readLines } from './lines';
import { isOtherProduct } from './other-product';
import { codeValue, firstValue, isOwnCode, skuValue } from './pair-values';
import { readPicture } from './picture';
import { textOf } from './place';
import { priceFeatures } from './price-features';
import { readRating } from './rating-line';
import { withRange } from './shown-range';
import { sightOf } from './sight';
import { readStock, spotOf } from './stock';
import { readTrail } from './trail';
import { urlCode } from './url-code';

export type VisibleReading = {
  claim: ProductClaim;
  breadcrumbs: readonly string[];
  price: ChosenPrice | null;
  /** How much the page looks like one of a single product, `evidenceOf`: asked where markup says nothing. */
  evidence: () => number;
  /** True when a number that is labelled as the product's is in the page's address, too. */
  hasOwnCode: boolean;
  /** How many prices it prints. */
  prices: number;
};

/** What the page shows; null when it has no title, or more than 100,000 nodes. */
export function readVisible(page: Page): VisibleReading | null {
  const sight = sightOf(page);
  if (sight === null || sight.title === null) return null;
  const { title, scan } = sight;
  const heading = scan.places.find((place) => place.element === title.element);
  const name = cleanText(
    headingName(
      heading === undefined ? title.text : textOf(scan, heading, TEXT_LIMIT.name),
      title,
      page.title,
    ),
    TEXT_LIMIT.name,
  );
  if (name === null) return null;
  const titleAt = heading?.at ?? null;
  const buttons = findBuyButtons(page, scan);
  const prints = sight.prints.filter(
    // A model name in the heading may look like money ("K 3"); a price there has its sign.
    ({ place, box }) => place !== heading || /\p{Sc}/u.test(textOf(scan, box)),
  );
  const features = priceFeatures(prints, {
    titleAt,
    buttons,
    discounts: readDiscounts(scan, prints),
  });
  const chosen = choosePrice(prints, features, (print) => ({
    ...drawnAs(page, print),
    othersCard: Number(isOtherProduct(page.dom, scan, print, titleAt)),
  }));
  const price = withRange(page, scan, chosen);
  const { pairs, stock: stockLines } = readLines(scan);
  const stock = readStock(stockLines, spotOf(titleAt, price, prints, buttons));
  const rating = readRating(page, scan, titleAt);
  const code = urlCode(page, scan);
  const hasRating = rating !== null;
  const hasOwnCode = code !== null && isOwnCode(pairs, code);
  const shown = {
    page,
    scan,
    title,
    titleAt,
    price,
    prints,
    buttons,
    pairs,
    stock,
    hasRating,
    hasOwnCode,
    code,
  };
  const evidence = () => evidenceOf(shown);
  const breadcrumbs = readTrail(page.dom, scan);
  const gtin = firstValue(pairs, 'gtin', parseGtinText);
  const claim: ProductClaim = {
    name,
    brand: firstValue(pairs, 'brand', parseBrandText) ?? brandOf(page, scan, heading),
    gtin,
    mpn: firstValue(pairs, 'mpn', codeValue),
    sku: skuValue(pairs, code),
    image: readPicture(page, scan, name, titleAt),
    category: null,
    variantLabel: null,
    rating,
    offers: [offerOf(price, stock, pairs)],
    variants: [],
    codes: [],
    urls: [],
    place: 'plain',
  };
  return { claim, breadcrumbs, price, evidence, hasOwnCode, prices: prints.length };
}

function offerOf(
  price: ChosenPrice | null,
  availability: OfferClaim['availability'],
  pairs: readonly Pair[],
): OfferClaim {
  return {
    price: price?.print.price ?? null,
    otherPrice: null,
    priceCurrency: price?.print.priceCurrency ?? null,
    listPrice: price?.listPrice ?? null,
    availability,
    itemCondition: null,
    seller: firstValue(pairs, 'seller', (text) => cleanText(text, TEXT_LIMIT.seller)),
    isFrom: price?.isFrom ?? false,
    ...NO_THING,
  };
}
