import { describe, expect, it } from 'vitest';
import { chosenPrice, withChosenPrice } from '@/lib/background/chosen-price';
import type { ProductDetection } from '@/lib/domain/detection';
import type { TabState } from '@/lib/tabs/tab-states';

const doubted: ProductDetection = {
  url: 'https://shop.example/lamp',
  canonicalUrl: null,
  pageKind: 'product',
  product: {
    name: 'Desk lamp',
    brand: null,
    gtin: null,
    mpn: null,
    sku: null,
    image: null,
    category: null,
    variantLabel: null,
  },
  offers: [
    {
      price: '39.00',
      priceCurrency: 'EUR',
      listPrice: '45.00',
      availability: 'InStock',
      itemCondition: null,
      seller: null,
      isFrom: false,
      isPersonal: false,
      unitPrice: null,
    },
  ],
  rating: null,
  provenance: { price: 'json-ld' },
  confidence: { price: 0.4 },
  doubts: [
    {
      field: 'price',
      candidates: [
        { price: '39.00', priceCurrency: 'EUR', reader: 'json-ld', isVisible: false },
        { price: '49.00', priceCurrency: null, reader: 'open-graph', isVisible: true },
      ],
    },
  ],
  cards: [],
};

const FORTY_NINE = { price: '49.00', priceCurrency: null };

function seen(detection: ProductDetection): TabState {
  return {
    kind: 'seen',
    at: 0,
    url: detection.url,
    shop: 'shop.example',
    detection,
    productId: 'p',
    listingId: 'l',
    seenBefore: false,
    isKept: true,
  };
}

describe('a price that the shopper chose', () => {
  it('replaces the doubted one and says who decided', () => {
    const chosen = chosenPrice(doubted, FORTY_NINE);
    expect(chosen?.offers[0]).toMatchObject({
      price: '49.00',
      priceCurrency: 'EUR',
      listPrice: null,
    });
    expect(chosen?.provenance.price).toBe('shopper');
    expect(chosen?.doubts).toEqual([]);
  });

  it('a candidate that does not exist chooses nothing', () => {
    expect(chosenPrice(doubted, { price: '49.00', priceCurrency: 'USD' })).toBeNull();
  });

  it('holds while the page repeats its contradiction', () => {
    const before = seen(chosenPrice(doubted, FORTY_NINE) ?? doubted);
    expect(withChosenPrice(doubted, before).offers[0]?.price).toBe('49.00');
  });

  it('does not hold on another page, nor once the chosen price is gone', () => {
    const before = seen(chosenPrice(doubted, FORTY_NINE) ?? doubted);
    const elsewhere = { ...doubted, url: 'https://shop.example/other' };
    expect(withChosenPrice(elsewhere, before)).toBe(elsewhere);
    const changed = {
      ...doubted,
      doubts: [
        { field: 'price' as const, candidates: doubted.doubts[0]?.candidates.slice(0, 1) ?? [] },
      ],
    };
    expect(withChosenPrice(changed, before)).toBe(changed);
  });

  it('does not hold for another variant, nor in another currency', () => {
    const before = seen(chosenPrice(doubted, FORTY_NINE) ?? doubted);
    const blue = { ...doubted, product: { ...doubted.product, variantLabel: 'blue' } };
    expect(withChosenPrice(blue, before)).toBe(blue);
    const [offer] = doubted.offers;
    if (offer === undefined) throw new Error('no offer');
    const dollars = { ...doubted, offers: [{ ...offer, priceCurrency: 'USD' }] };
    expect(withChosenPrice(dollars, before)).toBe(dollars);
  });
});
