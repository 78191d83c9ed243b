import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandKey, productKeys } from '@/lib/domain/product-key';
import { hostileText } from './hostile-text';

test('a product has a key for its GTIN and one for brand with maker’s number', () => {
  const claims = { brand: 'Auralis', gtin: '09521234001010', mpn: 'AUQ45-BK' };
  expect(productKeys(claims)).toEqual(['gtin:09521234001010', 'mpn:auralis|auq45bk']);
});

test('spelling makes no difference', () => {
  const spellings = [
    { brand: 'Hewlett-Packard Inc.', gtin: null, mpn: 'AB 12/3' },
    { brand: 'HEWLETT PACKARD', gtin: null, mpn: 'ab-123' },
    { brand: 'hewlett packard, inc', gtin: null, mpn: 'AB123' },
  ].map(productKeys);
  expect(new Set(spellings.flat())).toEqual(new Set(['mpn:hewlettpackard|ab123']));
});

test.each([
  ['12: a GTIN with a wrong check digit', { brand: null, gtin: '09521234001011', mpn: null }],
  ['a number without a brand', { brand: null, gtin: null, mpn: 'AUQ45' }],
  ['a brand that is none', { brand: 'No Brand', gtin: null, mpn: 'AUQ45' }],
  ['a number that says there is none', { brand: 'Auralis', gtin: null, mpn: 'Does not apply' }],
  ['a number too short to name anything', { brand: 'Auralis', gtin: null, mpn: '12' }],
  ['a brand of signs', { brand: '***', gtin: null, mpn: 'AUQ45' }],
])('%s gives no key', (_, claims) => {
  expect(productKeys(claims)).toEqual([]);
});

test('a brand in any script has a key, the same for its own key again', () => {
  expect(brandKey('ソニー')).toBe('ソニー');
  expect(brandKey('Север')).toBe('север');
  expect(brandKey(null)).toBeNull();
  fc.assert(
    fc.property(hostileText(), (brand) => {
      const key = brandKey(brand);
      if (key !== null) expect(key).not.toMatch(/[\s|-]/);
    }),
  );
});
