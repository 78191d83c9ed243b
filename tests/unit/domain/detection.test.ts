import { describe, expect, test } from 'vitest';
import { detectionSchema, isProductDetection } from '@/lib/domain/detection';
import { plainCard, plainDetection } from './detections';

/** The plain detection with the value at `path` replaced. */
function altered(path: string, value: unknown): unknown {
  const detection: unknown = { ...plainDetection(), cards: [plainCard()] };
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce((holder, step) => Reflect.get(Object(holder), step), detection);
  Reflect.set(Object(parent), last, value);
  return detection;
}

describe('detectionSchema', () => {
  test('takes a detection as it is', () => {
    expect(detectionSchema.parse(plainDetection())).toEqual(plainDetection());
  });

  test('takes a listing with its cards', () => {
    const listing = { ...plainDetection(), pageKind: 'listing', product: null, offers: [] };
    const cards = Array(60).fill(plainCard());
    expect(detectionSchema.parse({ ...listing, cards }).cards).toEqual(cards);
  });

  test('takes a page without product, offers and rating', () => {
    const nothing = {
      ...plainDetection(),
      pageKind: 'none',
      product: null,
      offers: [],
      rating: null,
    };
    const parsed = detectionSchema.parse(nothing);
    expect(parsed.product).toBeNull();
    expect(isProductDetection(parsed)).toBe(false);
  });

  test('6: leaves out whatever is not on its list, prototypes included', () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify(plainDetection()).replace('{', '{"__proto__":{"isAdmin":true},"extra":1,'),
    );
    const parsed = detectionSchema.parse(hostile);
    expect(Object.keys(parsed)).toEqual(Object.keys(plainDetection()));
    expect('isAdmin' in parsed).toBe(false);
  });

  test.each([
    ['1: an address that runs a script', 'url', 'javascript:alert(1)'],
    ['2: a canonical address of another scheme', 'canonicalUrl', 'data:text/html,x'],
    ['2: a picture that is no address', 'product.image', 'file:///etc/passwd'],
    ['4: a name with a bidi override', 'product.name', 'Lamp \u202egpj'],
    ['4: a name of 100 kB', 'product.name', 'x'.repeat(100_000)],
    ['4: a seller with a line break', 'offers.0.seller', 'Kestrel\nPay here'],
    ['2: a card that leads to another scheme', 'cards.0.url', 'javascript:alert(1)'],
    ['2: a card with a picture of another scheme', 'cards.0.image', 'data:image/png,x'],
    ['4: a card with a name of 100 kB', 'cards.0.name', 'x'.repeat(100_000)],
    ['8: a card with a price beyond numbers', 'cards.0.price', '1e309'],
    ['7: more cards than a list may give', 'cards', Array(61).fill(plainCard())],
    ['an empty name', 'product.name', ''],
    ['a name that is no text', 'product.name', { toString: 'x' }],
    ['12: a GTIN of another length', 'product.gtin', '4006381333931'],
    ['8: a price beyond numbers', 'offers.0.price', '1e309'],
    ['8: a negative price', 'offers.0.price', '-1'],
    ['8: a price that is a number', 'offers.0.price', 199],
    ['8: a price with a comma', 'offers.0.price', '1,226.00'],
    ['8: a currency sign for a code', 'offers.0.priceCurrency', '€'],
    ['an availability of its own making', 'offers.0.availability', 'Yes'],
    [
      '7: more offers than a page can have',
      'offers',
      new Array(51).fill(plainDetection().offers[0]),
    ],
    ['10: a rating below zero', 'rating.ratingValue', -1],
    ['10: a best rating of zero', 'rating.bestRating', 0],
    ['10: a rating that is not a number', 'rating.ratingValue', Number.NaN],
    ['10: half a rating count', 'rating.ratingCount', 1.5],
    ['a reader that does not exist', 'provenance.name', 'page'],
    ['a confidence above one', 'confidence.name', 2],
    ['a doubt without a reading', 'doubts', [{ field: 'price', candidates: [] }]],
  ])('refuses %s', (_, path, value) => {
    expect(detectionSchema.safeParse(altered(path, value)).success).toBe(false);
  });
});

test('only a product page that names its product is a product detection', () => {
  expect(isProductDetection(plainDetection())).toBe(true);
  expect(isProductDetection({ ...plainDetection(), pageKind: 'listing' })).toBe(false);
  expect(isProductDetection({ ...plainDetection(), product: null })).toBe(false);
});
