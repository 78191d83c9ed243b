import { describe, expect, test } from 'vitest';
import type { Listing } from '@/lib/domain/listing';
import {
  chooseListing,
  joinListingKeys,
  joinListings,
  variantClaim,
} from '@/lib/domain/listing-key';
import { plainDetection } from './detections';

const SHOP = 'kestrel.example';
const PAGE = 'https://www.kestrel.example/p/q45';

interface Claims {
  url?: string;
  canonicalUrl?: string;
  name?: string;
  gtin?: string | null;
  sku?: string | null;
  variantLabel?: string | null;
}

function claimOf({ url = PAGE, canonicalUrl, ...claims }: Claims = {}) {
  const plain = plainDetection();
  const silent = { gtin: null, sku: null, variantLabel: null };
  const product = { ...plain.product, ...silent, ...claims };
  return variantClaim(SHOP, { ...plain, url, canonicalUrl: canonicalUrl ?? null, product });
}

function listingOf(id: string, claims: Claims = {}): Listing {
  return {
    ...claimOf(claims),
    id,
    productId: 'product',
    shop: SHOP,
    url: claims.url ?? PAGE,
    price: null,
    listPrice: null,
    availability: null,
    itemCondition: null,
    seller: null,
    pricedAt: null,
    rating: null,
    firstSeenAt: 10,
    lastSeenAt: 20,
    updatedAt: 20,
  };
}

const BLACK = { gtin: '09521234001010', sku: 'Q45-BK' };
const SILVER = { gtin: '09521234001027', sku: 'Q45-SL' };

test('a claim has keys for gtin, sku and page, the strongest first, each of its shop', () => {
  expect(claimOf(BLACK).keys).toEqual([
    'kestrel.example gtin 09521234001010',
    'kestrel.example sku q45-bk',
    'kestrel.example page www.kestrel.example/p/q45 ',
  ]);
});

test('12: a GTIN with a wrong check digit is no part of a claim', () => {
  expect(claimOf({ gtin: '09521234001011' })).toMatchObject({ gtin: null, keys: { length: 1 } });
});

describe('chooseListing finds', () => {
  test.each<[string, Claims, Claims]>([
    ['the same page and name', {}, {}],
    ['the page, codes appearing', {}, BLACK],
    ['the page, codes missing', BLACK, {}],
    ['gtin and page under another name', BLACK, { ...BLACK, name: 'Casque sans fil' }],
    [
      'sku and page, the label in another language',
      { sku: 'A', variantLabel: 'Blue' },
      { sku: 'A', variantLabel: 'Bleu' },
    ],
    ['a label in another order', { variantLabel: '64 GB, blue' }, { variantLabel: 'Blue / 64 GB' }],
    ['gtin and name at another address', BLACK, { ...BLACK, url: `${PAGE}-sale` }],
    ['sku and name at another address', { sku: 'Q45-BK' }, { sku: 'q45-bk', url: `${PAGE}-sale` }],
    ['gtin and page, renumbered by the shop', BLACK, { ...BLACK, sku: '10045' }],
    ['30: the page under tracking', {}, { url: `${PAGE}?utm_source=x&fbclid=1` }],
  ])('%s', (_, known, seen) => {
    expect(chooseListing([listingOf('a', known)], claimOf(seen))?.id).toBe('a');
  });
});

describe('chooseListing tells apart', () => {
  test.each<[string, Claims, Claims]>([
    ['another gtin on the same page', BLACK, SILVER],
    ['another sku on the same page', { sku: 'A' }, { sku: 'B' }],
    ['another label on the same page', { variantLabel: 'Black' }, { variantLabel: 'Silver' }],
    ['another variant in the address', { url: `${PAGE}?variant=1` }, { url: `${PAGE}?variant=2` }],
    [
      'another variant in the address, the group’s codes',
      { ...BLACK, url: `${PAGE}?variant=1` },
      { ...BLACK, url: `${PAGE}?variant=2` },
    ],
    [
      'another article under one canonical address',
      { url: `${PAGE}1`, canonicalUrl: PAGE },
      { url: `${PAGE}2`, canonicalUrl: PAGE, name: 'Petite desk lamp' },
    ],
    [
      '12: another article with the same gtin',
      BLACK,
      { gtin: BLACK.gtin, url: `${PAGE}2`, name: 'Onda Mini speaker' },
    ],
    [
      'another article with the same sku',
      { sku: '1' },
      { sku: '1', url: `${PAGE}2`, name: 'Onda Mini speaker' },
    ],
    ['the same name at another address', {}, { url: `${PAGE}2` }],
  ])('%s', (_, known, seen) => {
    expect(chooseListing([listingOf('a', known)], claimOf(seen))).toBeNull();
  });
});

describe('chooseListing among several', () => {
  const black = listingOf('black', BLACK);
  const silver = listingOf('silver', SILVER);
  const silent = listingOf('silent');

  test('takes the one that the codes name', () => {
    expect(chooseListing([silent, silver, black], claimOf(SILVER))?.id).toBe('silver');
    expect(chooseListing([black, silver], claimOf({ sku: 'Q45-BK' }))?.id).toBe('black');
  });

  test('takes none of them for a page that does not say which', () => {
    expect(chooseListing([black, silver], claimOf())).toBeNull();
    expect(chooseListing([black, silver, silent], claimOf())?.id).toBe('silent');
  });

  test('does not give the silent one’s history to the next variant that speaks', () => {
    const blue = { gtin: '09521234002017' };
    expect(chooseListing([black, silver, silent], claimOf(blue))).toBeNull();
  });

  test('takes the smaller id of two alike, whatever their order', () => {
    const twins = [listingOf('b', BLACK), listingOf('a', BLACK)];
    expect(chooseListing(twins, claimOf(BLACK))?.id).toBe('a');
    expect(chooseListing(twins.reverse(), claimOf(BLACK))?.id).toBe('a');
  });
});

test('a listing keeps its newest twelve keys', () => {
  const known = Array.from({ length: 12 }, (_, n) => `key ${n}`);
  const joined = joinListingKeys(['new', 'key 3'], known);
  expect(joined).toHaveLength(12);
  expect(joined.slice(0, 3)).toEqual(['new', 'key 3', 'key 0']);
});

test('two records of one listing join to the widest time and the newest offer', () => {
  const older = { ...listingOf('a', BLACK), price: { amount: 9, currency: 'EUR' }, pricedAt: 15 };
  const newer = { ...listingOf('b'), firstSeenAt: 30, lastSeenAt: 40 };
  expect(joinListings(newer, older)).toMatchObject({
    id: 'b',
    gtin: BLACK.gtin,
    price: { amount: 9, currency: 'EUR' },
    pricedAt: 15,
    firstSeenAt: 10,
    lastSeenAt: 40,
  });
});
