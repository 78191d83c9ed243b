import { describe, expect, it } from 'vitest';
import { offer, withOffers } from './lantern-page';

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
