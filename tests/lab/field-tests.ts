/** When a detected field is right: numbers as numbers, codes and names without case, currencies as printed. */
import { parseGtin } from '@/lib/domain/gtin';
import { parsePriceText } from '@/lib/domain/price-text';
import type { DetectLine } from './detect';
import type { Labelled } from './score';

/** `unknown`: nobody labelled it. `spurious`: given where the right answer is nothing. */
type Outcome = 'right' | 'wrong' | 'missed' | 'spurious' | 'rightly none' | 'unknown';
export type ScoredField = (label: Labelled, answer: DetectLine) => Outcome;

type Given = string | number | null | undefined;

/** The fields that labels can know, each with its test. */
export const FIELD_TESTS = {
  price: field('price', (answer) => answer.offers[0]?.price, isSameNumber),
  priceCurrency: (label, answer) => {
    const given = answer.offers[0]?.priceCurrency;
    const code = field('priceCurrency', () => given, isSameText)(label, answer);
    return code === 'unknown' ? field('currency', () => given, isPrintedAs)(label, answer) : code;
  },
  name: field('name', (answer) => answer.product?.name, isSameText),
  brand: field('brand', (answer) => answer.product?.brand, isSameText),
  sku: field('sku', (answer) => answer.product?.sku, isSameText),
  mpn: field('mpn', (answer) => answer.product?.mpn, isSameText),
  gtin: field('gtin', (answer) => answer.product?.gtin, isSameGtin),
  availability: field('availability', (answer) => answer.offers[0]?.availability, isSameStock),
  itemCondition: field('itemCondition', (answer) => answer.offers[0]?.itemCondition, isSameText),
  image: field('image', (answer) => answer.product?.image, isSameText),
  ratingValue: field('ratingValue', (answer) => answer.rating?.ratingValue, isSameNumber),
  canonicalUrl: field('canonicalUrl', (answer) => answer.canonicalUrl, isSameText),
} satisfies Record<string, ScoredField>;

function field(
  name: string,
  read: (answer: DetectLine) => Given,
  isSame: (given: string, expected: string) => boolean,
): ScoredField {
  return (label, answer) => {
    const expected = expectedOf(label, name);
    if (expected === undefined) return 'unknown';
    const given = read(answer);
    const isGiven = given !== null && given !== undefined && given !== '';
    if (expected.length === 0) return isGiven ? 'spurious' : 'rightly none';
    if (!isGiven) return 'missed';
    return expected.some((one) => isSame(String(given), one)) ? 'right' : 'wrong';
  };
}

/** The right answers; none for "nothing is right"; undefined where nobody labelled it. */
function expectedOf(label: Labelled, name: string): string[] | undefined {
  const any = label.expectedAny?.[name];
  if (any !== undefined) return any;
  const one = label.expected?.[name];
  if (one === null) return [];
  return typeof one === 'string' || typeof one === 'number' ? [String(one)] : undefined;
}

function isSameText(given: string, expected: string): boolean {
  return given.trim().toLowerCase() === expected.trim().toLowerCase();
}

function isSameNumber(given: string, expected: string): boolean {
  return Number(given) === Number(expected.trim());
}

function isSameGtin(given: string, expected: string): boolean {
  return given === (parseGtin(expected) ?? expected.padStart(14, '0'));
}

function isSameStock(given: string, expected: string): boolean {
  const isOut = (text: string) => /^(?:OutOfStock|SoldOut|Discontinued)$/.test(text);
  return isOut(given) === isOut(expected);
}

function isPrintedAs(given: string, expected: string): boolean {
  return parsePriceText(`1 ${expected}`)?.currencyCandidates.includes(given) ?? false;
}
