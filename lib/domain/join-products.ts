/** Two records of one product as one record. */
import type { Product } from './product';
import { WORDS_LIMIT } from './words';

/** Most keys that a product keeps: a page that never stops naming new ones must not fill the disk. */
export const KEYS_LIMIT = 24;

/**
 * One product from two: the older one's name first, every key and word, the widest span of time;
 * under the id of `kept`. The order of the two makes no other difference.
 */
export function joinProducts(kept: Product, other: Product): Product {
  const [older, newer] = isOlder(kept, other) ? [kept, other] : [other, kept];
  return {
    id: kept.id,
    name: older.name,
    brand: older.brand ?? newer.brand,
    category: older.category ?? newer.category,
    keys: unite(kept.keys, other.keys).slice(0, KEYS_LIMIT),
    words: unite(kept.words, other.words).slice(0, WORDS_LIMIT),
    firstSeenAt: older.firstSeenAt,
    lastSeenAt: Math.max(kept.lastSeenAt, other.lastSeenAt),
    updatedAt: Math.max(kept.updatedAt, other.updatedAt),
  };
}

/** Both lists as one, sorted, each entry once. */
export function unite(left: readonly string[], right: readonly string[]): string[] {
  return [...new Set([...left, ...right])].sort();
}

function isOlder(left: Product, right: Product): boolean {
  return (
    left.firstSeenAt < right.firstSeenAt ||
    (left.firstSeenAt === right.firstSeenAt && left.id < right.id)
  );
}
