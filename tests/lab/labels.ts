/** Labels of real pages (tests/fixtures/labels): read, put beside a manifest, and `lab labels`: how far the labellers agree. */
import * as z from 'zod/mini';
import { CONDITIONS } from '@/lib/domain/offer';
import { readLines } from './json-lines';

const FOLDER = new URL('../fixtures/labels/', import.meta.url).pathname;

const text = z.string().check(z.minLength(1), z.maxLength(300));
const accepted = z.optional(z.nullable(z.array(text).check(z.minLength(1), z.maxLength(6))));
const decimal = z.optional(z.nullable(z.string().check(z.regex(/^\d+(?:\.\d+)?$/))));

const labelsSchema = z.strictObject({
  id: text,
  name: accepted,
  /** Parts of addresses: a picture is right when its decoded address holds one. */
  image: accepted,
  listPrice: decimal,
  ratingValue: decimal,
  bestRating: decimal,
  reviewCount: accepted,
  /** One trail, from the top: not a list of choices. */
  breadcrumbs: z.optional(z.nullable(z.array(text).check(z.minLength(1)))),
  itemCondition: z.optional(z.nullable(z.enum(CONDITIONS))),
  seller: accepted,
});
/** What one page says: null where it says nothing, absent where nobody could tell. */
export type PageLabels = z.infer<typeof labelsSchema>;

const LABEL_FIELDS = [
  'name',
  'image',
  'listPrice',
  'ratingValue',
  'bestRating',
  'reviewCount',
  'breadcrumbs',
  'itemCondition',
  'seller',
] as const satisfies readonly (keyof PageLabels)[];
type LabelField = (typeof LABEL_FIELDS)[number];
type Answer = PageLabels[LabelField];

/** The labels in one file of the folder, in its order; throws on a line that is none. */
export function readLabels(file: 'pages' | 'labeller-1' | 'labeller-2'): PageLabels[] {
  return readLines(`${FOLDER}${file}.jsonl`, labelsSchema).map((line) => {
    if ('error' in line) throw new Error(`${file}.jsonl, ${line.id}: ${line.error}`);
    return line.value;
  });
}

/** Text as people compare it: case, and how much white space, say nothing. */
export function foldText(raw: string): string {
  return raw.replace(/\s+/g, ' ').trim().toLowerCase();
}

export type Agreement = {
  field: LabelField;
  same: number;
  /** One labeller answered, the other could not tell. */
  half: number;
  different: number;
  /** Pages of which neither could tell. */
  unsure: number;
};

/** How two labellings of the same pages agree, field by field. */
export function agreements(
  first: readonly PageLabels[],
  second: readonly PageLabels[],
): Agreement[] {
  const byId = new Map(second.map((labels) => [labels.id, labels]));
  return LABEL_FIELDS.map((field) => {
    const count = { field, same: 0, half: 0, different: 0, unsure: 0 };
    for (const labels of first) {
      const other = byId.get(labels.id);
      if (other !== undefined) count[outcomeOf(field, labels[field], other[field])] += 1;
    }
    return count;
  });
}

/** What two answers to one question are to each other; lists of choices agree when they share one. */
export function outcomeOf(
  field: LabelField,
  one: Answer,
  other: Answer,
): 'same' | 'half' | 'different' | 'unsure' {
  if (one === undefined && other === undefined) return 'unsure';
  if (one === undefined || other === undefined) return 'half';
  if (one === null || other === null) return one === other ? 'same' : 'different';
  const [ones, others] = [one, other].map((answer) => [answer].flat().map(foldText));
  const isSame =
    field === 'breadcrumbs'
      ? String(ones) === String(others)
      : ones?.some((a) => others?.some((b) => a === b || (field === 'image' && isPart(a, b))));
  return isSame ? 'same' : 'different';
}

function isPart(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/** `lab labels`: prints how far the two labellers agree. */
export function labelsCommand(): void {
  const rows = agreements(readLabels('labeller-1'), readLabels('labeller-2')).map(
    ({ field, same, half, different, unsure }) => {
      const share = (same / (same + half + different)).toFixed(3);
      return `| ${[field, same, half, different, unsure, share].join(' | ')} |`;
    },
  );
  const head = [
    '| field | same answer | one could not tell | different | neither could tell | agreement |',
    '|---|---|---|---|---|---|',
  ];
  process.stdout.write(`${[...head, ...rows].join('\n')}\n`);
}
