/** `lab score`: how right the detection is, field by field, on pages whose answers are known. */
import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type DetectLine, type DetectOptions, detectPages } from './detect';
import { FIELD_TESTS, type Known, type Outcome, outOfStockOutcome } from './field-tests';
import { readLines } from './json-lines';
import { readLabels } from './labels';
import { scoreTables } from './score-tables';

const labelledSchema = z.object({
  id: z.string(),
  kind: z.string(),
  expected: z.optional(z.record(z.string(), z.unknown())),
  expectedAny: z.optional(z.record(z.string(), z.array(z.string()))),
});
/** A page of the manifest with what is known of it. */
export type Labelled = { id: string; kind: string } & Known;

export type FieldScore = {
  /** Pages whose answer is known, "nothing" included. */
  labelled: number;
  right: number;
  /** Given, but not the right answer. */
  wrong: number;
  /** Of the wrong ones, those given where the page has nothing. */
  spurious: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
};

export type Score = {
  pages: number;
  errors: number;
  /** Pages whose product the sense script would have missed. */
  missedSigns: number;
  /** Product pages that were recognised as such. */
  productPages: { all: number; found: number; listed: number };
  listingPages: { all: number; found: number };
  /** Pages that are no product's, by kind, and how many were taken for one, or for a listing. */
  falseDetections: Record<string, { pages: number; taken: number; listed: number }>;
  /** Prices that were told as doubtful, and how many of those were wrong or right. */
  doubts: { all: number; wrong: number; right: number };
  /** Wrong prices that were told without a doubt: what would be recorded as true. */
  wrongWithoutDoubt: number;
  /** "Not to be had" (out of stock, sold out, discontinued) as a class of its own. */
  outOfStock: FieldScore;
  /** GTINs given on product pages, whether labelled or not; what nobody labelled is neither. */
  gtins: { given: number; right: number; wrong: number };
  fields: Record<string, FieldScore>;
};

export type Scores = { withMarkup: Score; withoutMarkup: Score };

/** Scores the manifest with and without markup, writes the figures as JSON and prints them as tables. */
export async function scoreCommand(options: {
  manifest: string;
  out: string;
  dom?: 'chromium' | 'jsdom';
}): Promise<void> {
  const withMarkup = await scorePages(options);
  const scores = {
    withMarkup,
    withoutMarkup: await scorePages({ ...options, withoutMarkup: true }),
  };
  writeFileSync(options.out, `${JSON.stringify(scores, null, 2)}\n`);
  process.stdout.write(scoreTables(scores));
}

/** The figures of a manifest's pages, as saved or with their markup taken out. */
export async function scorePages(options: DetectOptions): Promise<Score> {
  return scoreOf(readLabelled(options.manifest), await detectPages(options));
}

/** The pages of a manifest, each with the labels of its id where there are some. */
export function readLabelled(manifest: string): Labelled[] {
  const byId = new Map(readLabels('pages').map((labels) => [labels.id, labels]));
  return readLines(manifest, labelledSchema).flatMap((line) =>
    'value' in line ? [{ ...line.value, labels: byId.get(line.value.id) }] : [],
  );
}

/** The figures of `answers`, matched to the labels by id. */
export function scoreOf(labelled: readonly Labelled[], answers: readonly DetectLine[]): Score {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const pairs = labelled.flatMap((label) => {
    const answer = byId.get(label.id);
    return answer === undefined ? [] : [{ label, answer }];
  });
  const products = pairs.filter(({ label }) => label.kind === 'product');
  const listings = pairs.filter(({ label }) => label.kind === 'listing');
  const falseDetections: Score['falseDetections'] = {};
  for (const { label, answer } of pairs) {
    if (label.kind === 'product') continue;
    const count = falseDetections[label.kind] ?? { pages: 0, taken: 0, listed: 0 };
    const taken = count.taken + (answer.pageKind === 'product' ? 1 : 0);
    const listed = count.listed + (answer.pageKind === 'listing' ? 1 : 0);
    falseDetections[label.kind] = { pages: count.pages + 1, taken, listed };
  }
  const priceOutcomes = products.map(({ label, answer }) => ({
    isDoubted: answer.doubts.length > 0,
    outcome: FIELD_TESTS.price(label, answer),
  }));
  const doubted = priceOutcomes.filter(({ isDoubted }) => isDoubted);
  const isWrong = ({ outcome }: { outcome: Outcome }) =>
    outcome === 'wrong' || outcome === 'spurious';
  const gtins = products.filter(({ answer }) => answer.product?.gtin != null);
  const gtinScore = fieldScore(gtins.map(({ label, answer }) => FIELD_TESTS.gtin(label, answer)));
  return {
    pages: pairs.length,
    errors: pairs.filter(({ answer }) => 'error' in answer).length,
    missedSigns: pairs.filter(({ answer }) => answer.pageKind === 'product' && !answer.hasSign)
      .length,
    productPages: {
      all: products.length,
      found: countKind(products, 'product'),
      listed: countKind(products, 'listing'),
    },
    listingPages: { all: listings.length, found: countKind(listings, 'listing') },
    falseDetections,
    doubts: {
      all: doubted.length,
      wrong: doubted.filter(isWrong).length,
      right: doubted.filter(({ outcome }) => outcome === 'right').length,
    },
    wrongWithoutDoubt: priceOutcomes.filter((one) => !one.isDoubted && isWrong(one)).length,
    outOfStock: fieldScore(products.map(({ label, answer }) => outOfStockOutcome(label, answer))),
    gtins: { given: gtins.length, right: gtinScore.right, wrong: gtinScore.wrong },
    fields: Object.fromEntries(
      Object.entries(FIELD_TESTS).map(([field, test]) => [
        field,
        fieldScore(products.map(({ label, answer }) => test(label, answer))),
      ]),
    ),
  };
}

type Pair = { label: Labelled; answer: DetectLine };

function countKind(pairs: readonly Pair[], kind: string): number {
  return pairs.filter(({ answer }) => answer.pageKind === kind).length;
}

/** The figures of one field from its outcome on each page. */
export function fieldScore(outcomes: readonly Outcome[]): FieldScore {
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  const [right, wrong, missed, spurious] = [
    count('right'),
    count('wrong'),
    count('missed'),
    count('spurious'),
  ];
  const given = right + wrong + spurious;
  const known = right + wrong + missed;
  const precision = ratio(right, given);
  const recall = ratio(right, known);
  return {
    labelled: known + spurious + count('rightly none'),
    right,
    wrong: wrong + spurious,
    spurious,
    precision,
    recall,
    f1: known + given === 0 ? null : ratio(2 * right, known + given),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Number((part / whole).toFixed(3));
}
