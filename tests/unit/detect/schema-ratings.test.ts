import { describe, expect, it } from 'vitest';
import { ratingOf } from './lantern-page';

describe('ratings on every scale', () => {
  it.each([
    ['of 10', { ratingValue: '8.4', bestRating: '10', ratingCount: 3 }, [8.4, 10, 3]],
    ['of 100', { ratingValue: 84, bestRating: 100, reviewCount: 3 }, [84, 100, 3]],
    ['in percent', { ratingValue: '84%', reviewCount: 3 }, [84, 100, 3]],
    ['in percent, a low one', { ratingValue: '4 %', reviewCount: 3 }, [4, 100, 3]],
    ['with a comma', { ratingValue: '4,5', reviewCount: '1.204' }, [4.5, 5, 1204]],
    [
      'with its scale in words',
      { ratingValue: '4.5 out of 5', ratingCount: '12 ratings' },
      [4.5, 5, 12],
    ],
    [
      'with a worst of 0',
      { ratingValue: 4, bestRating: 5, worstRating: 0, ratingCount: 2 },
      [4, 5, 2],
    ],
    ['with both counts', { ratingValue: 4, ratingCount: 20, reviewCount: 5 }, [4, 5, 20]],
    [
      'with a count of reviews nobody wrote',
      { ratingValue: 4, ratingCount: 20, reviewCount: 0 },
      [4, 5, 20],
    ],
  ])('a rating %s', (_, aggregateRating, [ratingValue, bestRating, ratingCount]) => {
    expect(ratingOf({ aggregateRating })).toEqual({ ratingValue, bestRating, ratingCount });
  });

  it('a rating of the best and worst alike says nothing', () => {
    expect(ratingOf({ aggregateRating: { ratingValue: 0, ratingCount: 0 } })).toBeNull();
  });

  it('reviews without an aggregate are the rating', () => {
    const review = (ratingValue: string) => ({
      '@type': 'Review',
      reviewRating: { '@type': 'Rating', ratingValue, bestRating: '5' },
    });
    expect(ratingOf({ review: [review('5'), review('4')] })).toEqual({
      ratingValue: 4.5,
      bestRating: 5,
      ratingCount: 2,
    });
    expect(ratingOf({ reviews: review('3') })).toMatchObject({ ratingValue: 3, ratingCount: 1 });
  });
});
