import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasSecondSignal, isSameProduct, namesAgree } from '@/lib/domain/same-product';
import { hostileText } from './hostile-text';

const named = (name: string, brand: string | null = null) => ({ name, brand });

describe('hasSecondSignal', () => {
  test.each([
    [
      'the brand, across languages',
      named('Auralis Q45 wireless headphones', 'Auralis'),
      named('Casque sans fil Auralis Q45', 'AURALIS'),
    ],
    [
      'the brand that only one names apart',
      named('Petite desk lamp', 'Atelier Sorrel'),
      named('Lampe Petite, Atelier Sorrel'),
    ],
    ['a line of the brand', named('Drill', 'Bosch Professional'), named('Perceuse', 'Bosch')],
    ['a model number', named('Wireless headphones WH-1000XM5'), named('Casque WH1000XM5 noir')],
    [
      'a model number, in Japanese',
      named('ソニー ワイヤレスヘッドホン WH-1000XM5'),
      named('Sony WH-1000XM5'),
    ],
    ['a model number within the longer one', named('Q45 headphones'), named('AUQ45-BK')],
    ['most words of the name', named('Garden hose Flex green'), named('Flex garden hose')],
    ['most pairs of characters', named('無線降噪耳機'), named('無線降噪耳機 黑色')],
    ['the same name', named('Onda'), named('ONDA')],
    ['the brand and the same size', named('Oats 1 kg', 'Nordal'), named('Hafer 1000 g', 'Nordal')],
  ])('12: is %s', (_, left, right) => {
    expect(hasSecondSignal(left, right)).toBe(true);
    expect(hasSecondSignal(right, left)).toBe(true);
  });

  test.each([
    [
      'another thing of another brand',
      named('Auralis Q45 wireless headphones', 'Auralis'),
      named('Garden hose Flex 20 m', 'Verdano'),
    ],
    ['the same brand, another size', named('Oats 500 g', 'Nordal'), named('Oats 1 kg', 'Nordal')],
    [
      'the same brand, another pack',
      named('Cups, set of 2', 'Vanti'),
      named('Cups, set of 6', 'Vanti'),
    ],
    [
      'the same brand, another model',
      named('Headphones Q45', 'Auralis'),
      named('Headphones Q60', 'Auralis'),
    ],
    [
      'the same brand, another number',
      named('Moka Reale 6', 'Vanti'),
      named('Moka Reale 3', 'Vanti'),
    ],
    ['one common word', named('Petite desk lamp'), named('Petite shoe rack')],
    ['brands that are none', named('Lamp', 'Generic'), named('Hose', 'generic')],
    ['names without words', named('—'), named('…')],
  ])('12: is not %s', (_, left, right) => {
    expect(hasSecondSignal(left, right)).toBe(false);
    expect(hasSecondSignal(right, left)).toBe(false);
  });

  test('depends on no order, and every named thing has it with itself', () => {
    const anything = fc.record({
      name: hostileText(),
      brand: fc.option(fc.string({ maxLength: 10 })),
    });
    fc.assert(
      fc.property(anything, anything, (left, right) => {
        expect(hasSecondSignal(left, right)).toBe(hasSecondSignal(right, left));
        if (/[a-z]/.test(left.name)) expect(namesAgree(left.name, left.name)).toBe(true);
      }),
    );
  });
});

test('namesAgree is not content with the brand, nor with half of the model numbers', () => {
  expect(namesAgree('Auralis Q45 headphones', 'Casque Auralis Q45')).toBe(true);
  expect(namesAgree('Auralis headphones', 'Auralis loudspeaker')).toBe(false);
  expect(namesAgree('Galaxy S24 SM-S921B', 'Galaxy S24 SM-S926B')).toBe(false);
});

describe('isSameProduct', () => {
  const claim = {
    ...named('Casque sans fil Q45', 'Auralis'),
    gtin: '09521234001010',
    mpn: 'AUQ45',
  };
  const known = {
    ...named('Auralis Q45 headphones', 'Auralis'),
    keys: ['gtin:09521234001010'],
    listings: [{ name: 'Auralis Q45 headphones', shop: 'kestrel.example' }],
  };
  const byNumber = { ...known, keys: ['mpn:auralis|auq45'] };

  test('12: with a shared GTIN and a second signal', () => {
    expect(isSameProduct(claim, 'maison.example', known)).toBe(true);
    expect(isSameProduct({ ...claim, gtin: null }, 'maison.example', known)).toBe(false);
  });

  test('12: not when one of its listings contradicts', () => {
    const listings = [...known.listings, { name: 'Auralis Q60', shop: 'nord.example' }];
    expect(isSameProduct(claim, 'maison.example', { ...known, listings })).toBe(false);
  });

  test('the name of a listing in the same language is a signal too', () => {
    const listings = [{ name: 'Lampe de bureau Petite', shop: 'maison.example' }];
    const lamp = { name: 'Petite desk lamp', brand: null, keys: known.keys, listings };
    const french = { ...claim, ...named('Lampe Petite de bureau chêne') };
    expect(isSameProduct(french, 'nord.example', { ...lamp, listings: [] })).toBe(false);
    expect(isSameProduct(french, 'nord.example', lamp)).toBe(true);
  });

  test('by maker’s number when no GTIN is against it, the names agree and the shop is another', () => {
    expect(isSameProduct(claim, 'maison.example', byNumber)).toBe(true);
    expect(isSameProduct(claim, 'kestrel.example', byNumber)).toBe(false);
    const otherGtin = { ...byNumber, keys: [...byNumber.keys, 'gtin:09521234001027'] };
    expect(isSameProduct(claim, 'maison.example', otherGtin)).toBe(false);
    const otherName = { ...claim, name: 'Étui de transport' };
    expect(isSameProduct(otherName, 'maison.example', byNumber)).toBe(false);
  });
});
