import { describe, expect, test } from 'vitest';
import { conditionOf, observedPrices } from '@/lib/domain/observation';
import { plainDetection } from './detections';

function offerOf(change: object) {
  const detection = plainDetection();
  const [main] = detection.offers;
  if (main === undefined) throw new Error('no offer');
  return { ...main, ...change };
}

describe('observedPrices', () => {
  test('gives the main offer’s price with what belongs to it', () => {
    expect(observedPrices(plainDetection())).toEqual([
      {
        price: { amount: 19900, currency: 'EUR' },
        listPrice: { amount: 24900, currency: 'EUR' },
        availability: 'InStock',
        itemCondition: 'NewCondition',
        seller: 'Kestrel',
        isMain: true,
        isConfirmed: false,
      },
    ]);
  });

  test.each([
    ['a "from" price', { isFrom: true }],
    ['8: no currency', { priceCurrency: null }],
    ['8: an unknown currency', { priceCurrency: 'QQQ' }],
    ['8: zero', { price: '0.00' }],
    ['no price', { price: null }],
  ])('%s is no observation', (_, change) => {
    expect(observedPrices({ ...plainDetection(), offers: [offerOf(change)] })).toEqual([]);
  });

  test('attack 29: a personal price is none, even when the shopper chose it', () => {
    const offers = [offerOf({ isPersonal: true }), offerOf({ price: '209.00', seller: 'Orchard' })];
    const detection = { ...plainDetection(), offers };
    expect(observedPrices(detection).map(({ price }) => price.amount)).toEqual([20900]);
    const chosen = { ...detection, provenance: { price: 'shopper' as const } };
    expect(observedPrices(chosen)).toEqual([]);
  });

  test('a list price that is not above the price is none', () => {
    const offers = [offerOf({ listPrice: '199.00' })];
    expect(observedPrices({ ...plainDetection(), offers })).toMatchObject([{ listPrice: null }]);
  });

  test('one for each seller, condition and currency; the first of several alike', () => {
    const offers = [
      offerOf({ isFrom: true }),
      offerOf({ price: '189.00' }),
      offerOf({ price: '179.00' }),
      offerOf({ price: '99.00', itemCondition: 'UsedCondition' }),
      offerOf({ price: '170.00', priceCurrency: 'GBP' }),
      offerOf({ price: '195.00', seller: null }),
    ];
    const observed = observedPrices({ ...plainDetection(), offers });
    expect(observed.map(({ price, isMain }) => [price.amount, isMain])).toEqual([
      [18900, false],
      [9900, false],
      [17000, false],
      [19500, false],
    ]);
  });

  test('9: nothing while the page contradicts itself', () => {
    const doubted = plainDetection();
    const reading = {
      price: '1.00',
      priceCurrency: 'EUR',
      reader: 'json-ld',
      isVisible: false,
    } as const;
    doubted.doubts = [{ field: 'price', candidates: [reading] }];
    expect(observedPrices(doubted)).toEqual([]);
  });

  test('9: the price that the shopper chose, and that alone', () => {
    const chosen = {
      ...plainDetection(),
      offers: [offerOf({ isFrom: true }), offerOf({ seller: 'B' })],
    };
    chosen.provenance = { price: 'shopper' };
    expect(observedPrices(chosen)).toMatchObject([{ isMain: true, isConfirmed: true }]);
    expect(observedPrices(chosen)).toHaveLength(1);
  });
});

test('what does not say its condition is new', () => {
  expect(conditionOf(null)).toBe('NewCondition');
  expect(conditionOf('UsedCondition')).toBe('UsedCondition');
});
