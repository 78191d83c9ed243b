import { describe, expect, it } from 'vitest';
import { FIELD_TESTS, type Found, type Known } from '@/tests/lab/field-tests';

const nothing: Found = { product: null, offers: [], rating: null, canonicalUrl: null };
const product = (given: Found['product']) => ({ ...nothing, product: given });
const labels = (given: Omit<NonNullable<Known['labels']>, 'id'>): Known => ({
  labels: { id: 'page', ...given },
});

describe('a field is held to the labels', () => {
  it('a name without its case and white space', () => {
    const known = labels({ name: ['Duprey Lantern', 'Duprey Lantern Brass'] });
    expect(FIELD_TESTS.name(known, product({ name: 'DUPREY  lantern' }))).toBe('right');
    expect(FIELD_TESTS.name(known, product({ name: 'Lantern' }))).toBe('wrong');
    expect(FIELD_TESTS.name(known, nothing)).toBe('missed');
  });

  it('a picture by the part of its address that every size has', () => {
    const known = labels({ image: ['lantern+1'] });
    const picture = (address: string) => FIELD_TESTS.image(known, product({ image: address }));
    expect(picture('https://shop.example/s/400/Lantern%2B1.jpg')).toBe('right');
    expect(picture('https://shop.example/s/400/lantern%2B2.jpg')).toBe('wrong');
    expect(picture('https://shop.example/%E0%A4%A/lantern+1.jpg')).toBe('right');
  });

  it('a rating on the scale of the label', () => {
    const known = labels({ ratingValue: '4.65', bestRating: '5' });
    const rating = (ratingValue: number, bestRating: number) =>
      FIELD_TESTS.ratingValue(known, {
        ...nothing,
        rating: { ratingValue, bestRating, ratingCount: null },
      });
    expect(rating(4.7, 5)).toBe('right');
    expect(rating(9.3, 10)).toBe('right');
    expect(rating(4.5, 5)).toBe('wrong');
  });

  it('a trail by its names, with or without the way home', () => {
    const known = labels({ breadcrumbs: ['Lighting', 'Lanterns'] });
    const trail = (category: string) => FIELD_TESTS.breadcrumbs(known, product({ category }));
    expect(trail('Lighting > Lanterns')).toBe('right');
    expect(trail('Home > lighting > Lanterns')).toBe('right');
    expect(trail('Lanterns')).toBe('wrong');
    expect(trail('Lighting > Lanterns > Duprey Lantern')).toBe('wrong');
  });

  it('nothing, where the page has nothing', () => {
    const known = labels({ seller: null, reviewCount: null });
    const offers = [{ seller: 'Lantern Shop' }];
    expect(FIELD_TESTS.seller(known, { ...nothing, offers })).toBe('spurious');
    expect(FIELD_TESTS.reviewCount(known, nothing)).toBe('rightly none');
    expect(FIELD_TESTS.listPrice(known, nothing)).toBe('unknown');
  });

  it('or to what the manifest says beside them', () => {
    const known = { ...labels({ name: ['Lantern'], listPrice: null }), expected: { name: 'Lamp' } };
    const both = { ...known, expectedAny: { listPrice: ['12.00'] } };
    expect(FIELD_TESTS.name(known, product({ name: 'Lamp' }))).toBe('right');
    expect(FIELD_TESTS.name(known, product({ name: 'Lantern' }))).toBe('right');
    expect(FIELD_TESTS.listPrice(both, { ...nothing, offers: [{ listPrice: '12' }] })).toBe(
      'right',
    );
  });
});
