import { describe, expect, it } from 'vitest';
import { detectHtml, jsonLdPage, lantern } from './detect-html';

const offer = (more: Record<string, unknown> = {}) => ({
  '@type': 'Offer',
  price: '98.99',
  priceCurrency: 'USD',
  ...more,
});
const withOffers = (offers: unknown) => detectHtml(jsonLdPage(lantern({ offers }))).offers[0];
const productOf = (more: Record<string, unknown>) =>
  detectHtml(jsonLdPage(lantern({ sku: undefined, ...more }))).product;
const ratingOf = (more: Record<string, unknown>) => detectHtml(jsonLdPage(lantern(more))).rating;

describe('prices as schema.org lets shops write them', () => {
  const specification = (priceType: string, price: string, more = {}) => ({
    '@type': 'UnitPriceSpecification',
    priceType: `https://schema.org/${priceType}`,
    price,
    priceCurrency: 'USD',
    ...more,
  });

  it.each(['ListPrice', 'StrikethroughPrice', 'RegularPrice', 'MSRP', 'SRP'])(
    'a %s beside the price is the price before',
    (type) => {
      const before = { priceSpecification: specification(type, '120') };
      expect(withOffers(offer(before))).toMatchObject({ price: '98.99', listPrice: '120' });
    },
  );

  it('a sale price beside a list price, both specified, is the price', () => {
    const priceSpecification = [
      specification('ListPrice', '120'),
      specification('SalePrice', '80'),
    ];
    expect(withOffers({ '@type': 'Offer', priceSpecification })).toMatchObject({
      price: '80',
      listPrice: '120',
    });
  });

  it('of two specified prices without a type, the sale price is the price', () => {
    const priceSpecification = [
      { price: '120', priceCurrency: 'USD' },
      specification('SalePrice', '80'),
    ];
    expect(withOffers({ '@type': 'Offer', priceSpecification })).toMatchObject({ price: '80' });
  });

  it.each([
    ['a member price', { validForMemberTier: { '@id': '#gold' } }],
    ['a price per unit', { referenceQuantity: { value: 100, unitCode: 'MLT' } }],
    ['an instalment', { billingDuration: 12 }],
    ['a price in bulk', { eligibleQuantity: { minValue: 10 } }],
    ['a price for a dozen', { eligibleQuantity: { value: 12 } }],
  ])('%s is not the price', (_, more) => {
    const priceSpecification = [
      { '@type': 'UnitPriceSpecification', price: '5', priceCurrency: 'USD', ...more },
      { '@type': 'PriceSpecification', price: '98.99', priceCurrency: 'USD' },
    ];
    expect(withOffers({ '@type': 'Offer', priceSpecification })?.price).toBe('98.99');
    expect(withOffers({ '@type': 'Offer', priceSpecification: priceSpecification[0] })).toBe(
      undefined,
    );
  });

  it('a price per one unit, a piece, is the price', () => {
    const priceSpecification = specification('SalePrice', '80', {
      referenceQuantity: { value: '1', unitCode: 'C62' },
    });
    expect(withOffers({ '@type': 'Offer', priceSpecification })?.price).toBe('80');
  });

  it('an offer for members only stands behind the offer for everybody', () => {
    const offers = [
      offer({ price: '70', validForMemberTier: { '@type': 'MemberProgramTier', name: 'Gold' } }),
      offer(),
    ];
    expect(withOffers(offers)).toMatchObject({ price: '98.99', isFrom: false });
  });

  it('shipping and returns lend no price', () => {
    const shippingDetails = {
      '@type': 'OfferShippingDetails',
      shippingRate: { '@type': 'MonetaryAmount', value: '4.99', price: '4.99', currency: 'USD' },
    };
    const hasMerchantReturnPolicy = { returnShippingFeesAmount: { price: '3', value: '3' } };
    const aside = { shippingDetails, hasMerchantReturnPolicy };
    expect(withOffers(offer(aside))?.price).toBe('98.99');
    expect(withOffers({ '@type': 'Offer', availability: 'InStock', ...aside })?.price).toBeNull();
  });

  it.each([
    ['a value object', { '@value': '98.99' }],
    ['a typed value', { '@type': 'xsd:decimal', '@value': 98.99 }],
    ['the currency in front', 'USD 98.99'],
    ['the currency behind', '98,99 USD'],
    ['a sign', '$98.99'],
    ['a comma', '98,99'],
    ['a number', 98.99],
    ['an array', ['98.99']],
    ['no-break spaces', ' 98.99\u00a0'],
  ])('a price written as %s', (_, price) => {
    expect(withOffers(offer({ price }))).toMatchObject({ price: '98.99', priceCurrency: 'USD' });
  });

  it.each([
    ['1,299.00', '1299'],
    ['1.299,00', '1299'],
    ['1 299,00', '1299'],
    ["1'299.00", '1299'],
    ['1299.0', '1299'],
  ])('%s is %s', (price, plain) => {
    expect(Number(withOffers(offer({ price, priceCurrency: 'EUR' }))?.price)).toBe(Number(plain));
  });

  it('offers nested in offers are read, aggregates in arrays too', () => {
    const offers = [
      { '@type': 'AggregateOffer', lowPrice: '98.99', priceCurrency: 'USD', offerCount: 3 },
    ];
    expect(withOffers(offers)).toMatchObject({ price: '98.99', isFrom: true });
    expect(withOffers({ '@type': 'AggregateOffer', offers: [offer()] })?.price).toBe('98.99');
    expect(
      withOffers({
        '@type': 'AggregateOffer',
        lowPrice: '98.99',
        highPrice: '98.99',
        priceCurrency: 'USD',
      }),
    ).toMatchObject({ price: '98.99', isFrom: false });
  });

  it('an aggregate keeps the currency of its offers', () => {
    const offers = {
      '@type': 'AggregateOffer',
      priceCurrency: 'USD',
      offers: [offer({ priceCurrency: undefined })],
    };
    expect(withOffers(offers)?.priceCurrency).toBe('USD');
  });

  it('a price whose day is over is still what the page says', () => {
    expect(withOffers(offer({ priceValidUntil: '2019-01-01' }))?.price).toBe('98.99');
  });

  it.each([
    ['InStock', 'InStock'],
    ['http://schema.org/LimitedAvailability', 'LimitedAvailability'],
    ['https://schema.org/PreOrder', 'PreOrder'],
    ['in_stock', 'InStock'],
    ['in stock', 'InStock'],
    ['Out of stock', 'OutOfStock'],
    ['preorder', 'PreOrder'],
    ['schema:SoldOut', 'SoldOut'],
    ['BackOrder', 'BackOrder'],
    ['backorder', 'BackOrder'],
    ['https://schema.org/InStoreOnly', 'InStoreOnly'],
    ['true', 'InStock'],
    ['false', 'OutOfStock'],
  ])('availability %s is %s', (availability, said) => {
    expect(withOffers(offer({ availability }))?.availability).toBe(said);
  });

  it.each(['https://schema.org/RefurbishedCondition', 'RefurbishedCondition', 'refurbished'])(
    'condition %s',
    (itemCondition) => {
      expect(withOffers(offer({ itemCondition }))?.itemCondition).toBe('RefurbishedCondition');
    },
  );
});

describe('numbers that name a product', () => {
  const GTIN = '04006381333931';

  it.each([
    ['gtin', { gtin: '4006381333931' }],
    ['gtin8', { gtin8: '96385074' }, '00000096385074'],
    ['gtin12', { gtin12: '036000291452' }, '00036000291452'],
    ['gtin12 as a number', { gtin12: 36000291452 }, '00036000291452'],
    ['gtin13', { gtin13: '4006381333931' }],
    ['gtin14', { gtin14: '04006381333931' }],
    ['isbn', { isbn: '978-3-16-148410-0' }, '09783161484100'],
    ['productID', { productID: 'isbn:978-3-16-148410-0' }, '09783161484100'],
    ['productID with gtin', { productID: 'gtin13:4006381333931' }],
    [
      'identifier',
      { identifier: { '@type': 'PropertyValue', propertyID: 'gtin13', value: '4006381333931' } },
    ],
    [
      'identifiers',
      {
        identifier: [
          { propertyID: 'asin', value: 'B000000001' },
          { propertyID: 'EAN', value: '4006381333931' },
        ],
      },
    ],
    [
      'additionalProperty',
      {
        additionalProperty: [
          { name: 'Colour', value: 'red' },
          { name: 'EAN', value: '4006381333931' },
        ],
      },
    ],
    [
      'additionalProperty, in words',
      { additionalProperty: [{ name: 'EAN-Code', value: '4006381333931' }] },
    ],
    ['an offer', { offers: offer({ gtin13: '4006381333931' }) }],
    ['a typed literal', { gtin13: { '@value': '4006381333931' } }],
    [
      'the book’s edition',
      {
        '@type': 'Book',
        workExample: { '@type': 'Book', isbn: '9783161484100', potentialAction: {} },
      },
      '09783161484100',
    ],
    ['a second gtin where the first is wrong', { gtin13: ['123', '4006381333931'] }],
  ])('a GTIN from %s', (_, more, gtin = GTIN) => {
    expect(productOf(more)?.gtin).toBe(gtin);
  });

  it('attack 12: a wrong check digit is no GTIN', () => {
    expect(productOf({ gtin13: '4006381333932' })?.gtin).toBeNull();
    expect(
      productOf({ additionalProperty: { name: 'EAN', value: '4006381333932' } })?.gtin,
    ).toBeNull();
  });

  it.each([
    ['productID', { productID: 'mpn:D-100' }],
    ['identifier', { identifier: { propertyID: 'mpn', value: 'D-100' } }],
    ['additionalProperty', { additionalProperty: { name: 'MPN', value: 'D-100' } }],
    ['model', { model: { '@type': 'ProductModel', name: 'D-100' } }],
  ])('a maker’s number from %s', (_, more) => {
    expect(productOf(more)?.mpn).toBe('D-100');
  });

  it.each([
    ['productID', { productID: 'sku:A-1' }],
    ['identifier', { identifier: { propertyID: 'sku', value: 'A-1' } }],
    ['an offer', { offers: offer({ sku: 'A-1' }) }],
  ])('a sku from %s', (_, more) => {
    expect(productOf(more)?.sku).toBe('A-1');
  });

  it('the number of another kind is no sku', () => {
    expect(productOf({ productID: 'isbn:978-3-16-148410-0' })?.sku).toBeNull();
    expect(productOf({ productID: 'mpn:D-100' })?.sku).toBeNull();
  });
});

describe('what shops sell', () => {
  it.each([
    ['Book', {}],
    ['Movie', {}],
    ['MusicAlbum', {}],
    ['VideoGame', {}],
    ['Vehicle', {}],
    ['Car', {}],
    ['IndividualProduct', {}],
    ['SomeProducts', {}],
    ['Service', {}],
  ])('a %s with a price', (type, more) => {
    const { pageKind, product } = detectHtml(jsonLdPage(lantern({ '@type': type, ...more })));
    expect([pageKind, product?.name]).toEqual(
      type === 'Service' ? ['none', undefined] : ['product', 'Duprey Lantern'],
    );
  });

  it.each([[['Product', 'Car']], [['Thing', 'Product']], [['Book', 'Product']]])(
    'a thing of types %j',
    (types) => {
      expect(detectHtml(jsonLdPage(lantern({ '@type': types }))).offers[0]?.price).toBe('98.99');
    },
  );

  it('a book whose editions carry the offers is sold', () => {
    const book = {
      '@type': 'Book',
      name: 'Duprey Lantern',
      author: 'A. Duprey',
      workExample: [
        { '@type': 'Book', isbn: '9783161484100', bookFormat: 'Paperback', offers: offer() },
      ],
    };
    expect(detectHtml(jsonLdPage(book))).toMatchObject({
      pageKind: 'product',
      product: { gtin: '09783161484100' },
      offers: [{ price: '98.99' }],
    });
  });

  it('a variant alone takes what its group says', () => {
    const variant = {
      '@type': 'Product',
      sku: 'DL-1-B',
      color: 'Brass',
      offers: offer(),
      isVariantOf: {
        '@type': 'ProductGroup',
        name: 'Duprey Lantern',
        brand: 'Duprey',
        productGroupID: 'DL-1',
      },
    };
    expect(detectHtml(jsonLdPage(variant))).toMatchObject({
      product: { name: 'Duprey Lantern', brand: 'Duprey', variantLabel: 'Brass', sku: 'DL-1-B' },
      offers: [{ price: '98.99' }],
    });
  });

  it('variants that only point at their group belong to it', () => {
    const group = {
      '@type': 'ProductGroup',
      '@id': '#group',
      name: 'Duprey Lantern',
      productGroupID: 'DL',
    };
    const variant = (sku: string, price: string) => ({
      '@type': 'Product',
      name: `Duprey Lantern ${sku}`,
      sku,
      isVariantOf: { '@id': '#group' },
      offers: offer({ price, url: `/lamps/duprey-lantern?v=${sku}` }),
    });
    const html = jsonLdPage({ '@graph': [group, variant('red', '10'), variant('blue', '12')] });
    expect(detectHtml(html).offers[0]).toMatchObject({ price: '10', isFrom: true });
    expect(
      detectHtml(html, 'https://shop.example/lamps/duprey-lantern?v=blue').offers[0],
    ).toMatchObject({ price: '12', isFrom: false });
  });
});

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

describe('old and odd vocabularies', () => {
  it('data-vocabulary.org', () => {
    const html = `<title>Lantern</title><div itemscope itemtype="http://data-vocabulary.org/Product">
      <h1 itemprop="name">Duprey Lantern</h1><b itemprop="brand">Duprey</b><b itemprop="identifier" content="sku:A-1">A-1</b>
      <div itemprop="review" itemscope itemtype="http://data-vocabulary.org/Review-aggregate">
        <b itemprop="rating">4.5</b> of <b itemprop="count">7</b></div>
      <div itemprop="offerDetails" itemscope itemtype="http://data-vocabulary.org/Offer">
        <meta itemprop="currency" content="USD"><b itemprop="price">$98.99</b>
        <b itemprop="availability" content="in_stock">here</b></div></div>`;
    expect(detectHtml(html)).toMatchObject({
      product: { name: 'Duprey Lantern', brand: 'Duprey' },
      offers: [{ price: '98.99', priceCurrency: 'USD', availability: 'InStock' }],
      rating: { ratingValue: 4.5, ratingCount: 7 },
    });
  });

  it('a Product in a WebPage’s mainEntity of a graph', () => {
    const html = jsonLdPage({
      '@graph': [
        { '@type': 'WebPage', mainEntity: { '@id': '#p' } },
        { '@id': '#p', ...lantern() },
      ],
    });
    expect(detectHtml(html).offers[0]?.price).toBe('98.99');
  });

  it('a Product in the WebPage’s about or mentions', () => {
    expect(detectHtml(jsonLdPage({ '@type': 'ItemPage', about: lantern() })).pageKind).toBe(
      'product',
    );
  });
});
