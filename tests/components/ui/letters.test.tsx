import { describe, expect, it } from 'vitest';
import { lettersOf, tintOf } from '@/components/ui/letters';

describe('the letters of a tile', () => {
  it.each([
    ['Auralis', 'Au'],
    ['3M', '3M'],
    ['élan', 'Él'],
    ['東芝', '東芝'],
    ['🔥 SALE', 'SA'],
    ['É́clair', 'É́c'],
    ['!!!', '·'],
    ['X', 'X'],
  ])('%s is %s', (text, letters) => {
    expect(lettersOf(text)).toBe(letters);
  });

  it('the tint is always the same for one product, one of six', () => {
    const tints = Array.from({ length: 200 }, (_, n) => tintOf(`product-${n}`));
    expect(tintOf('product-7')).toBe(tints[7]);
    expect(new Set(tints)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });
});
