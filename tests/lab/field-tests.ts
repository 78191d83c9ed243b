/** When a detected field is right: numbers as numbers, codes and names without case, currencies as printed. */
import type { DetectedOffer, DetectedProduct, DetectedRating } from '@/lib/domain/detection';
import { parseGtin } from '@/lib/domain/gtin';
import { parsePriceText } from '@/lib/domain/price-text';
import { foldText, type PageLabels } from './labels';

/** What is known of one page: by the manifest, and by the labels where it has some. */
export type Known = {
  expected?: Record<string, unknown>;
  expectedAny?: Record<string, string[]>;
  labels?: PageLabels;
};

/** What was found on the page, by the detection or by anything that is compared with it. */
export type Found = {
  product: Partial<DetectedProduct> | null;
  offers: readonly Partial<DetectedOffer>[];
  rating: DetectedRating | null;
  canonicalUrl: string | null;
};

/** `unknown`: nobody labelled it. `spurious`: given where the right answer is nothing. */
export type Outcome = 'right' | 'wrong' | 'missed' | 'spurious' | 'rightly none' | 'unknown';
export type ScoredField = (known: Known, found: Found) => Outcome;

type Given = string | number | null | undefined;

/** The fields that labels can know, each with its test. */
export const FIELD_TESTS = {
  price: field('price', (found) => found.offers[0]?.price, isSameNumber),
  priceCurrency: (known, found) => {
    const given = found.offers[0]?.priceCurrency;
    const code = field('priceCurrency', () => given, isSameText)(known, found);
    return code === 'unknown' ? field('currency', () => given, isPrintedAs)(known, found) : code;
  },
  listPrice: field('listPrice', (found) => found.offers[0]?.listPrice, isSameNumber),
  name: field('name', (found) => found.product?.name, isSameText),
  brand: field('brand', (found) => found.product?.brand, isSameText),
  sku: field('sku', (found) => found.product?.sku, isSameText),
  mpn: field('mpn', (found) => found.product?.mpn, isSameText),
  gtin: field('gtin', (found) => found.product?.gtin, isSameGtin),
  availability: field('availability', (found) => found.offers[0]?.availability, isSameStock),
  itemCondition: field('itemCondition', (found) => found.offers[0]?.itemCondition, isSameText),
  seller: field('seller', (found) => found.offers[0]?.seller, isSameText),
  image: field('image', (found) => found.product?.image, isSamePicture),
  breadcrumbs: field('breadcrumbs', (found) => found.product?.category, isSameTrail),
  ratingValue: (known, found) => {
    const best = Number(known.labels?.bestRating ?? found.rating?.bestRating ?? 5);
    return field('ratingValue', ({ rating }) => onScale(rating, best), isSameRating)(known, found);
  },
  reviewCount: field('reviewCount', (found) => found.rating?.ratingCount, isSameNumber),
  canonicalUrl: field('canonicalUrl', (found) => found.canonicalUrl, isSameText),
} satisfies Record<string, ScoredField>;

function field(
  name: string,
  read: (found: Found) => Given,
  isSame: (given: string, expected: string) => boolean,
): ScoredField {
  return (known, found) => {
    const expected = expectedOf(known, name);
    if (expected === undefined) return 'unknown';
    const given = read(found);
    const isGiven = given !== null && given !== undefined && given !== '';
    if (expected.length === 0) return isGiven ? 'spurious' : 'rightly none';
    if (!isGiven) return 'missed';
    return expected.some((one) => isSame(String(given), one)) ? 'right' : 'wrong';
  };
}

/** The outcome of the question "is it out of stock?", on pages whose availability is known. */
export function outOfStockOutcome(known: Known, found: Found): Outcome {
  const expected = expectedOf(known, 'availability');
  if (expected === undefined) return 'unknown';
  const isGiven = isOut(found.offers[0]?.availability ?? '');
  if (expected.some(isOut)) return isGiven ? 'right' : 'missed';
  return isGiven ? 'spurious' : 'rightly none';
}

/** The right answers, the manifest's and the labels'; none for "nothing is right"; undefined where nobody labelled it. */
function expectedOf(known: Known, name: string): string[] | undefined {
  const answers = [fromManifest(known, name), fromLabels(known.labels, name)].flatMap(
    (one) => one ?? [],
  );
  if (answers.length > 0) return answers;
  const isKnown = [fromManifest(known, name), fromLabels(known.labels, name)].some(
    (one) => one !== undefined,
  );
  return isKnown ? [] : undefined;
}

function fromManifest({ expected, expectedAny }: Known, name: string): string[] | undefined {
  const any = expectedAny?.[name];
  if (any !== undefined) return any;
  const one = expected?.[name];
  if (one === null) return [];
  return typeof one === 'string' || typeof one === 'number' ? [String(one)] : undefined;
}

const TRAIL = ' > ';

function fromLabels(labels: PageLabels | undefined, name: string): string[] | undefined {
  if (labels === undefined || !Object.hasOwn(labels, name)) return undefined;
  const answer: unknown = Reflect.get(labels, name);
  if (answer === null) return [];
  const values = [answer].flat().map(String);
  return name === 'breadcrumbs' ? [values.join(TRAIL)] : values;
}

function isSameText(given: string, expected: string): boolean {
  return foldText(given) === foldText(expected);
}

function isSameNumber(given: string, expected: string): boolean {
  return Number(given) === Number(expected.trim());
}

function isSameGtin(given: string, expected: string): boolean {
  return given === (parseGtin(expected) ?? expected.padStart(14, '0'));
}

function isSameStock(given: string, expected: string): boolean {
  return isOut(given) === isOut(expected);
}

function isOut(availability: string): boolean {
  return /^(?:OutOfStock|SoldOut|Discontinued)$/.test(availability);
}

function isPrintedAs(given: string, expected: string): boolean {
  return parsePriceText(`1 ${expected}`)?.currencyCandidates.includes(given) ?? false;
}

// A label holds a part of the address that is the same for every size of the picture.
function isSamePicture(given: string, expected: string): boolean {
  return isSameText(given, expected) || decoded(given).includes(expected.toLowerCase());
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address).toLowerCase();
  } catch {
    return address.toLowerCase();
  }
}

/** The same names in the same order; the labels leave out the way home, so a first name may be too many. */
function isSameTrail(given: string, expected: string): boolean {
  const names = foldText(given).split(TRAIL);
  return [names, names.slice(1)].some((trail) => trail.join(TRAIL) === foldText(expected));
}

function onScale(rating: DetectedRating | null, best: number): number | null {
  return rating === null ? null : (rating.ratingValue / rating.bestRating) * best;
}

// A page prints 4.7 and writes 4.65 into its markup: both are its rating.
function isSameRating(given: string, expected: string): boolean {
  return Math.abs(Number(given) - Number(expected)) < 0.06;
}
