/** `lab score`: how right the detection is, field by field, on pages whose answers are known. */
import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type DetectLine, type DetectOptions, detectPages } from './detect';
import { FIELD_TESTS, type ScoredField } from './field-tests';
import { readLines } from './json-lines';

const labelledSchema = z.object({
  id: z.string(),
  kind: z.string(),
  expected: z.optional(z.record(z.string(), z.unknown())),
  expectedAny: z.optional(z.record(z.string(), z.array(z.string()))),
});
export type Labelled = z.infer<typeof labelledSchema>;

type FieldScore = {
  /** Pages whose answer is known, "nothing" included. */
  labelled: number;
  right: number;
  /** Given, but not the right answer. */
  wrong: number;
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
  productPages: { all: number; found: number };
  listingPages: { all: number; found: number };
  /** Pages that are no product's, by kind, and how many were taken for one, or for a listing. */
  falseDetections: Record<string, { pages: number; taken: number; listed: number }>;
  /** Prices that were told as doubtful, and how many of those were wrong. */
  doubts: { all: number; wrong: number };
  fields: Record<string, FieldScore>;
};

type Scores = { withMarkup: Score; withoutMarkup: Score };

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
  process.stdout.write(tables(scores));
}

/** The figures of a manifest's pages, as saved or with their markup taken out. */
export async function scorePages(options: DetectOptions): Promise<Score> {
  const labelled = readLines(options.manifest, labelledSchema).flatMap(valueOnly);
  return scoreOf(labelled, await detectPages(options));
}

function valueOnly(line: { value: Labelled } | { error: string }): Labelled[] {
  return 'value' in line ? [line.value] : [];
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
  const doubted = products.filter(({ answer }) => answer.doubts.length > 0);
  return {
    pages: pairs.length,
    errors: pairs.filter(({ answer }) => 'error' in answer).length,
    missedSigns: pairs.filter(({ answer }) => answer.pageKind === 'product' && !answer.hasSign)
      .length,
    productPages: { all: products.length, found: countKind(products, 'product') },
    listingPages: { all: listings.length, found: countKind(listings, 'listing') },
    falseDetections,
    doubts: {
      all: doubted.length,
      wrong: doubted.filter((pair) => FIELD_TESTS.price(pair.label, pair.answer) === 'wrong')
        .length,
    },
    fields: Object.fromEntries(
      Object.entries(FIELD_TESTS).map(([field, test]) => [field, fieldScore(products, test)]),
    ),
  };
}

type Pair = { label: Labelled; answer: DetectLine };

function countKind(pairs: readonly Pair[], kind: string): number {
  return pairs.filter(({ answer }) => answer.pageKind === kind).length;
}

function fieldScore(pairs: readonly Pair[], test: ScoredField): FieldScore {
  const outcomes = pairs.map(({ label, answer }) => test(label, answer));
  const count = (outcome: ReturnType<ScoredField>) =>
    outcomes.filter((one) => one === outcome).length;
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
    precision,
    recall,
    f1: known + given === 0 ? null : ratio(2 * right, known + given),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Number((part / whole).toFixed(3));
}

function tables({ withMarkup, withoutMarkup }: Scores): string {
  const show = (value: number | null | undefined) => (value == null ? '' : value.toFixed(3));
  const rows = Object.entries(withMarkup.fields).map(([field, one]) => {
    const bare = withoutMarkup.fields[field];
    const cells = [
      one.labelled,
      one.right,
      one.wrong,
      show(one.precision),
      show(one.recall),
      show(one.f1),
    ];
    return `| ${field} | ${cells.join(' | ')} | ${show(bare?.f1)} |`;
  });
  const kinds = Object.entries(withMarkup.falseDetections).map(([kind, count]) => {
    const bare = withoutMarkup.falseDetections[kind];
    const cells = [count.pages, count.taken, bare?.taken ?? '', count.listed, bare?.listed ?? ''];
    return `| ${kind} | ${cells.join(' | ')} |`;
  });
  const { productPages, listingPages, doubts, errors, missedSigns } = withMarkup;
  return [
    '| field | labelled | right | wrong | precision | recall | F1 | F1 without markup |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
    '| kind of page | pages | taken for a product | the same without markup | taken for a listing | the same without markup |',
    '|---|---|---|---|---|---|',
    ...kinds,
    '',
    `Product pages recognised: ${productPages.found} of ${productPages.all} (${withoutMarkup.productPages.found} without markup). ` +
      `Listings recognised: ${listingPages.found} of ${listingPages.all} (${withoutMarkup.listingPages.found} without markup). ` +
      `Doubted prices: ${doubts.all}, of which wrong: ${doubts.wrong}. Missed by the sense script: ${missedSigns}. Errors: ${errors}.`,
    '',
  ].join('\n');
}
