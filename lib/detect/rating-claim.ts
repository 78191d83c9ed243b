/** An aggregate rating as a shop claims it, brought within its own scale (attacks.md 10). */
import type { DetectedRating } from '@/lib/domain/detection';
import { latinDigits } from '@/lib/domain/latin-digits';
import { nodesOf, type SchemaNode, textOf } from './schema-node';

/** No shop has more ratings of one article; what claims more is cut to this. */
const COUNT_MAX = 10_000_000;

/**
 * The rating in `node.aggregateRating`. The scale is `bestRating`, or what stands behind the value
 * ("4,5 / 10"), or 5; a value above a scale that is not said moves to 10 or 100, above a said one it
 * is cut to it. Null without a value above zero, and for a rating that nobody gave. Without an
 * aggregate it is the mean of the reviews in the markup, if they are on one scale.
 */
export function ratingClaim(product: SchemaNode): DetectedRating | null {
  const reviews = nodesOf(product, 'review');
  const aggregates = reviews.filter((review) => review.types.includes('review-aggregate'));
  for (const node of [...nodesOf(product, 'aggregaterating'), ...aggregates]) {
    const rating = ratingIn(node);
    const ratingCount =
      countIn(textOf(node, 'ratingcount')) ?? countIn(textOf(node, 'reviewcount'));
    if (rating !== null && ratingCount !== 0) return { ...rating, ratingCount };
  }
  return aggregates.length > 0 ? null : meanOf(reviews);
}

function meanOf(reviews: readonly SchemaNode[]): DetectedRating | null {
  const given = reviews
    .map((review) => ratingIn(nodesOf(review, 'reviewrating')[0] ?? review))
    .filter((rating) => rating !== null);
  const [first] = given;
  if (first === undefined || given.some((one) => one.bestRating !== first.bestRating)) return null;
  const sum = given.reduce((total, one) => total + one.ratingValue, 0);
  const ratingValue = Number((sum / given.length).toFixed(2));
  return { ratingValue, bestRating: first.bestRating, ratingCount: given.length };
}

function ratingIn(node: SchemaNode): Omit<DetectedRating, 'ratingCount'> | null {
  const text = textOf(node, 'ratingvalue');
  const [value, scale] = numbersIn(text);
  if (value === undefined || value <= 0) return null;
  const said = numbersIn(textOf(node, 'bestrating'))[0] ?? scale ?? (text?.includes('%') ? 100 : 0);
  const bestRating = said > 0 ? said : [5, 10, 100].find((one) => value <= one);
  if (bestRating === undefined || bestRating > 1000) return null;
  return { ratingValue: Math.min(value, bestRating), bestRating };
}

function numbersIn(text: string | null): number[] {
  const line = latinDigits((text ?? '').slice(0, 60)).trim();
  if (line.startsWith('-')) return [];
  return [...line.matchAll(/\d{1,4}(?:[.,]\d{1,6})?/g)].map(([one]) =>
    Number(one.replace(',', '.')),
  );
}

function countIn(text: string | null): number | null {
  const digits =
    latinDigits((text ?? '').slice(0, 60)).match(/\d[\d.,’' \u00a0\u202f]*/)?.[0] ?? '';
  const count = Number(digits.replace(/\D/g, ''));
  return digits === '' || !Number.isFinite(count) ? null : Math.min(count, COUNT_MAX);
}
