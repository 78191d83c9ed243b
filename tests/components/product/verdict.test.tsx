import { describe, expect, it } from 'vitest';
import { verdictOf } from '@/components/product/verdict';
import type { Listing } from '@/lib/domain/listing';
import {
  DAY,
  detection,
  listing,
  memory,
  NOW,
  OFFER,
  prices,
  productPage,
  SHOP,
} from '@/tests/components/support/panel-pages';

const elsewhere = (amount: number, change: Partial<Listing> = {}) =>
  listing({
    shop: 'brico-nord.example',
    price: { amount, currency: 'EUR' },
    pricedAt: NOW - 2 * DAY,
    ...change,
  });

/** The verdict at 89.90 euro here, given other listings and the visits so far. */
function verdict(others: Listing[], visits: [number, number][] = [[0, 8990]], offer = OFFER) {
  const here = listing({ availability: offer.availability });
  const page = productPage(
    detection({ offers: [offer] }),
    memory([here, ...others], [prices(SHOP, visits)]),
  );
  return verdictOf(page, NOW);
}

describe('the verdict', () => {
  it('waits for the memory', () => {
    expect(verdictOf({ ...productPage(), memory: undefined }, NOW)).toBeNull();
  });

  it('a known cheaper price comes first, whatever the past here', () => {
    expect(
      verdict(
        [elsewhere(8150)],
        [
          [9, 9900],
          [0, 8990],
        ],
      ),
    ).toMatchObject({
      tone: 'wait',
      title: '€8.40 less at brico-nord.example',
    });
  });

  it('attack 29: a personal price is compared with nothing', () => {
    const personal = { ...OFFER, isPersonal: true };
    expect(verdict([elsewhere(8150)], [[9, 9900]], personal)).toMatchObject({
      tone: 'quiet',
      title: 'A price that not everybody pays',
    });
  });

  it('sold out, used, or in another currency is never "cheaper"', () => {
    const apart = [
      elsewhere(8150, { availability: 'OutOfStock' }),
      elsewhere(8150, { id: 'used', itemCondition: 'UsedCondition' }),
      elsewhere(8150, { id: 'gbp', price: { amount: 8150, currency: 'GBP' } }),
    ];
    expect(verdict(apart)?.title).toBe('First time at this shop');
  });

  it('the lowest of all visits, since when, and what it was', () => {
    expect(
      verdict(
        [],
        [
          [60, 9900],
          [30, 9490],
          [0, 8990],
        ],
      ),
    ).toEqual({
      tone: 'good',
      mark: 'check',
      title: 'Lowest of 3 visits since September 22',
      detail: 'It was €99.00 at first',
    });
  });

  it('above what was paid before', () => {
    expect(
      verdict(
        [],
        [
          [41, 8490],
          [0, 8990],
        ],
      ),
    ).toMatchObject({
      tone: 'wait',
      title: '€5.00 above its lowest',
      detail: '€84.90 on October 11, of 2 visits here',
    });
  });

  it('an unchanged price is no good news', () => {
    expect(
      verdict(
        [],
        [
          [41, 8990],
          [0, 8990],
        ],
      ),
    ).toMatchObject({
      tone: 'quiet',
      title: 'Same price on all 2 visits',
    });
  });

  it('the first visit here, cheaper than where it was seen', () => {
    expect(verdict([elsewhere(9900)])?.title).toBe('Cheaper here than at 1 other shop');
    expect(verdict([elsewhere(8990)])?.title).toBe('Same price as elsewhere');
  });

  it('what cannot be bought is never a good price', () => {
    const offer = { ...OFFER, availability: 'SoldOut' as const };
    expect(
      verdict(
        [],
        [
          [9, 9900],
          [0, 8990],
        ],
        offer,
      ),
    ).toMatchObject({ tone: 'wait', detail: 'The shop says: sold out' });
  });

  it('the first time says no more than that', () => {
    expect(verdict([])).toMatchObject({ tone: 'quiet', title: 'First time seen' });
  });
});
