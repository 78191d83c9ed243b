/** What is left of a product when shops that it was seen at are forgotten. */
import type { Listing } from './listing';
import type { Product } from './product';
import { indexWords } from './words';

/**
 * The product as if it had been seen at `listings` alone: called what the oldest of them is called,
 * found by their words, seen when they were. Unchanged when there are none.
 */
export function seenOnlyAt(product: Product, listings: readonly Listing[], now: number): Product {
  const [oldest] = [...listings].sort((left, right) => left.firstSeenAt - right.firstSeenAt);
  if (oldest === undefined) return product;
  const texts = listings.flatMap((listing) => [listing.name, listing.variantLabel]);
  return {
    ...product,
    name: oldest.name,
    words: indexWords([product.brand, ...texts]),
    firstSeenAt: oldest.firstSeenAt,
    lastSeenAt: Math.max(...listings.map((listing) => listing.lastSeenAt)),
    updatedAt: now,
  };
}
