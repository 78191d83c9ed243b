/** The visible page as a reader of its own: what a shopper sees of one product, without any markup. */

import { parseBrandText } from '@/lib/detect/brand-text';
import { NO_THING, type OfferClaim, type ProductClaim } from '@/lib/detect/claims';
import { parseGtinText } from '@/lib/detect/gtin-claim';
import type { Page } from '@/lib/detect/page';
import { cleanText, TEXT_LIMIT } from '@/lib/domain/text';
import { brandOf } from './brand-line';
import { findBuyButtons } from './buy-buttons';
import { type ChosenPrice, choosePrice } from './choose-price';
import { evidenceOf } from './evidence';
import { drawnAs } from './layout';
import { type Pair, readLines } from './lines';
import { readPicture } from './picture';
import { priceFeatures } from './price-features';
import { readRating } from './rating-line';
import { textOf } from './scan';
import { withRange } from './shown-range';
import { sightOf } from './sight';
import { readStock } from './stock';
import { type Title, titleParts } from './title';
import { readTrail } from './trail';
import { urlCode } from './url-code';

export type VisibleReading = {
  claim: ProductClaim;
  breadcrumbs: readonly string[];
  price: ChosenPrice | null;
  /** How much the page looks like one of a single product: `evidenceOf`. */
  evidence: number;
};

/** What the page shows; null when it has no title, or more than 100,000 nodes. */
export function readVisible(page: Page): VisibleReading | null {
  const sight = sightOf(page);
  if (sight === null || sight.title === null) return null;
  const { title, scan } = sight;
  const heading = scan.places.find((place) => place.element === title.element);
  const name = cleanText(
    nameOf(
      page,
      title,
      heading === undefined ? title.text : textOf(scan, heading, TEXT_LIMIT.name),
    ),
    TEXT_LIMIT.name,
  );
  if (name === null) return null;
  const titleAt = heading?.at ?? null;
  const buttons = findBuyButtons(page.dom, scan);
  const prints = sight.prints.filter(
    // A model name in the heading may look like money ("K 3"); a price there has its sign.
    ({ place, box }) => place !== heading || /\p{Sc}/u.test(textOf(scan, box)),
  );
  const chosen = choosePrice(prints, priceFeatures(prints, { titleAt, buttons }), (print) =>
    drawnAs(page, print),
  );
  const price = withRange(page, scan, chosen);
  const { pairs, stock: stockLines } = readLines(scan);
  const stock = readStock(stockLines, price?.print.at ?? titleAt ?? 0, buttons);
  const evidence = evidenceOf({ page, scan, title, titleAt, price, prints, buttons, pairs, stock });
  const breadcrumbs = readTrail(page.dom, scan);
  const gtin = firstOf(pairs, 'gtin', parseGtinText);
  const claim: ProductClaim = {
    name,
    brand: firstOf(pairs, 'brand', parseBrandText) ?? brandOf(page, scan, heading),
    gtin,
    mpn: firstOf(pairs, 'mpn', codeText),
    sku: firstOf(pairs, 'sku', codeText) ?? urlCode(page, scan),
    image: readPicture(page, scan, name, titleAt),
    category: null,
    variantLabel: null,
    rating: readRating(page, scan, titleAt),
    offers: [offerOf(price, stock, pairs)],
    variants: [],
    codes: [],
    urls: [],
    place: 'plain',
  };
  return { claim, breadcrumbs, price, evidence };
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
    seller: firstOf(pairs, 'seller', (text) => cleanText(text, TEXT_LIMIT.seller)),
    isFrom: price?.isFrom ?? false,
    ...NO_THING,
  };
}

function firstOf<Value>(
  pairs: readonly Pair[],
  concept: Pair['concept'],
  read: (text: string) => Value | null,
): Value | null {
  for (const pair of pairs) {
    if (pair.concept !== concept) continue;
    const value = read(pair.value);
    if (value !== null) return value;
  }
  return null;
}

/** A code as shops print them: one or two words with a digit. */
function codeText(text: string): string | null {
  const code = text.split(/[,;|(]|\s{2}/)[0]?.trim() ?? '';
  return /^[\p{L}\p{N}][\p{L}\p{N}./_+-]{1,39}(?: [\p{L}\p{N}./-]{1,20}){0,3}$/u.test(code) &&
    /\d/.test(code)
    ? cleanText(code, TEXT_LIMIT.code)
    : null;
}

/** The heading; where it holds more than the name, the part of it that the document's title says. */
function nameOf(page: Page, title: Title, heading: string): string {
  if (title.echo >= 0.9 || page.title === null) return heading;
  const said = titleParts(page.title).filter((part) => part.length > 8 && heading.includes(part));
  return said.toSorted((left, right) => right.length - left.length)[0] ?? heading;
}
