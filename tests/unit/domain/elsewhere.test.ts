import { describe, expect, test } from 'vitest';
import { isKnownCheaper, offersElsewhere } from '@/lib/domain/elsewhere';
import type { Listing } from '@/lib/domain/listing';
import type { ProductMemory } from '@/lib/domain/price-history';

function listing(id: string, amount: number | null, change: Partial<Listing> = {}): Listing {
  return {
    id,
    productId: 'product',
    shop: `${id}.example`,
    keys: [],
    url: `https://${id}.example/p`,
    name: 'Auralis Q45',
    variantLabel: null,
    gtin: null,
    sku: null,
    price: amount === null ? null : { amount, currency: 'EUR' },
    listPrice: null,
    availability: 'InStock',
    itemCondition: null,
    seller: null,
    pricedAt: amount === null ? null : 1000,
    rating: null,
    firstSeenAt: 1,
    lastSeenAt: 1000,
    updatedAt: 1000,
    ...change,
  };
}

function memory(...listings: Listing[]): ProductMemory {
  const product = {
    id: 'product',
    name: 'Auralis Q45',
    brand: null,
    category: null,
    keys: [],
    words: [],
    firstSeenAt: 1,
    lastSeenAt: 1000,
    updatedAt: 1000,
  };
  return { product, listings, prices: [] };
}

const DAY = 24 * 60 * 60 * 1000;
const pounds = (amount: number) => ({ price: { amount, currency: 'GBP' } });

describe('offersElsewhere', () => {
  test('comparable ones first, then the rest in the currency, then other currencies by time', () => {
    const known = memory(
      listing('here', 100),
      listing('dear', 120),
      listing('used', 40, { itemCondition: 'UsedCondition' }),
      listing('gone', 30, { availability: 'OutOfStock' }),
      listing('pounds', 0, { ...pounds(10), pricedAt: 500 }),
      listing('newer-pounds', 0, { ...pounds(90), pricedAt: 900 }),
      listing('cheap', 90, { itemCondition: 'NewCondition' }),
      listing('priceless', null),
    );
    const offers = offersElsewhere(known, 'here');
    expect(offers.map((offer) => [offer.listing.id, offer.isComparable])).toEqual([
      ['cheap', true],
      ['dear', true],
      ['gone', false],
      ['used', false],
      ['newer-pounds', false],
      ['pounds', false],
    ]);
    expect(offers[0]).toMatchObject({ price: { amount: 90, currency: 'EUR' }, pricedAt: 1000 });
  });

  test('without a price here nothing is comparable', () => {
    const offers = offersElsewhere(memory(listing('here', null), listing('a', 90)), 'here');
    expect(offers).toMatchObject([{ isComparable: false }]);
  });

  test('nothing is elsewhere when only this listing is known', () => {
    expect(offersElsewhere(memory(listing('here', 100)), 'here')).toEqual([]);
  });
});

describe('isKnownCheaper', () => {
  test.each<[string, Listing, boolean]>([
    ['a lower price', listing('a', 99), true],
    ['the same price', listing('a', 100), false],
    ['a higher price', listing('a', 101), false],
    ['a lower price that cannot be had', listing('a', 99, { availability: 'SoldOut' }), false],
    ['a lower price of a used one', listing('a', 9, { itemCondition: 'UsedCondition' }), false],
    ['a smaller number of another currency', listing('a', 0, pounds(9)), false],
    ['a lower price of two months ago', listing('a', 9, { pricedAt: 1000 - 60 * DAY }), false],
    ['no price', listing('a', null), false],
  ])('%s', (_, other, expected) => {
    expect(isKnownCheaper(memory(listing('here', 100), other), 'here')).toBe(expected);
  });

  test('is false when nothing is known of the listing at hand', () => {
    expect(isKnownCheaper(memory(listing('a', 9)), 'here')).toBe(false);
  });
});
