import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinProducts } from '@/lib/domain/join-products';
import type { Product } from '@/lib/domain/product';

const texts = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 8 });
const seen = fc.integer({ min: 0, max: 9 });
const anyProduct: fc.Arbitrary<Product> = fc.record({
  id: fc.uuid(),
  name: fc.string(),
  brand: fc.option(fc.string()),
  category: fc.option(fc.string()),
  keys: texts,
  words: texts,
  firstSeenAt: seen,
  lastSeenAt: seen,
  updatedAt: seen,
});

test('the order makes no difference but for the id that is kept', () => {
  fc.assert(
    fc.property(anyProduct, anyProduct, (left, right) => {
      const joined = joinProducts(left, right);
      expect({ ...joined, id: right.id }).toEqual(joinProducts(right, left));
      expect(joinProducts(joined, joined)).toEqual(joined);
      expect(new Set(joined.keys)).toEqual(new Set([...left.keys, ...right.keys]));
    }),
  );
});

test('the older one’s name stays, and the other one fills its gaps', () => {
  const base = { keys: [], words: [], lastSeenAt: 9, updatedAt: 9, category: null };
  const older = { ...base, id: 'b', name: 'Old', brand: null, firstSeenAt: 1 };
  const newer = { ...base, id: 'a', name: 'New', brand: 'Auralis', firstSeenAt: 2 };
  expect(joinProducts(newer, older)).toMatchObject({
    id: 'a',
    name: 'Old',
    brand: 'Auralis',
    firstSeenAt: 1,
  });
});
