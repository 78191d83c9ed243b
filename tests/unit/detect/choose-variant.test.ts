import { describe, expect, it } from 'vitest';
import { detectHtml, jsonLdPage } from './detect-html';

const PAGE = 'https://shop.example/shirts/linen';

const variant = (color: string, size: string, price: string, more: object = {}) => ({
  '@type': 'Product',
  name: `Linen shirt - ${color} / ${size}`,
  sku: `LS-${color}-${size}`.toUpperCase(),
  color,
  size,
  offers: { '@type': 'Offer', price, priceCurrency: 'EUR', url: `${PAGE}?variant=${color}${size}` },
  ...more,
});

const group = (variants: object[]) => ({
  '@type': 'ProductGroup',
  name: 'Linen shirt',
  productGroupID: 'LS',
  variesBy: ['https://schema.org/color', 'https://schema.org/size'],
  hasVariant: variants,
});

const shirts = group([
  variant('white', 'S', '49', { gtin13: '4006381333931' }),
  variant('white', 'M', '52'),
  variant('blue', 'S', '55'),
]);

const BODY = '<h1>Linen shirt</h1>';
const detect = (block: object, url = PAGE, body = BODY) => detectHtml(jsonLdPage(block, body), url);

describe('the variant that the page shows', () => {
  it.each([
    ['its own address', `${PAGE}?variant=whiteM`, BODY],
    ['its address among other parameters', `${PAGE}?utm_source=x&variant=whiteM`, BODY],
    ['its sku in a parameter', `${PAGE}?sku=LS-WHITE-M`, BODY],
    ['its sku in the fragment', `${PAGE}#/sku:ls-white-m`, BODY],
    ['its sku in the path', 'https://shop.example/shirts/LS-WHITE-M', BODY],
    [
      'a selected option',
      PAGE,
      `${BODY}<select><option value="LS-WHITE-S">S<option value="LS-WHITE-M" selected>M</select>`,
    ],
    [
      'a checked radio button',
      PAGE,
      `${BODY}<input type="radio" name="v" value="LS-WHITE-M" checked>`,
    ],
    [
      'a hidden field of the form',
      PAGE,
      `${BODY}<form><input type="hidden" name="id" value="whiteM"></form>`,
    ],
    [
      'an aria-checked swatch',
      PAGE,
      `${BODY}<i role="radio" aria-checked="true" data-sku="LS-WHITE-M"></i>`,
    ],
  ])('is told by %s', (_, url, body) => {
    const { product, offers } = detect(shirts, url, body);
    expect(product).toMatchObject({
      name: 'Linen shirt',
      sku: 'LS-WHITE-M',
      variantLabel: 'white, M',
      gtin: null,
    });
    expect(offers).toMatchObject([{ price: '52', isFrom: false }]);
  });

  it('is none where nothing tells: then the lowest price is a "from" price, and no code is kept', () => {
    const { product, offers } = detect(shirts);
    expect(product).toMatchObject({
      name: 'Linen shirt',
      sku: null,
      gtin: null,
      variantLabel: null,
    });
    expect(offers).toMatchObject([{ price: '49', isFrom: true }]);
  });

  it('is none where two could be meant', () => {
    const body = `${BODY}<input type="hidden" name="a" value="LS-WHITE-S"><input type="hidden" name="b" value="LS-WHITE-M">`;
    expect(detect(shirts, PAGE, body).offers).toMatchObject([{ isFrom: true }]);
  });

  it('does not matter where all cost the same', () => {
    const same = group([variant('white', 'S', '49'), variant('white', 'M', '49.00')]);
    expect(detect(same).offers).toMatchObject([{ price: '49', isFrom: false }]);
  });

  it('is the only one of a group of one', () => {
    expect(detect(group([variant('white', 'S', '49')])).product?.sku).toBe('LS-WHITE-S');
  });

  it('is labelled by what its name adds, and by additionalProperty', () => {
    const plain = { ...variant('white', 'S', '49'), color: undefined, size: undefined };
    const named = { ...group([plain]), variesBy: undefined };
    expect(detect(named).product?.variantLabel).toBe('white / S');
    const added = {
      ...plain,
      additionalProperty: { '@type': 'PropertyValue', name: 'Capacity', value: '64 GB' },
    };
    expect(detect({ ...group([added]), variesBy: 'capacity' }).product?.variantLabel).toBe('64 GB');
  });
});

describe('offers of one product', () => {
  const product = (offers: object[], more: object = {}) => ({
    '@type': 'Product',
    name: 'Linen shirt',
    offers,
    ...more,
  });
  const offer = (price: string, more: object) => ({
    '@type': 'Offer',
    price,
    priceCurrency: 'EUR',
    ...more,
  });

  it('with a sku each are variants', () => {
    const block = product([offer('49', { sku: 'LS-1' }), offer('55', { sku: 'LS-2' })]);
    expect(detect(block, `${PAGE}?sku=LS-2`)).toMatchObject({
      product: { sku: 'LS-2' },
      offers: [{ price: '55' }],
    });
    expect(detect(block).offers).toMatchObject([{ price: '49', isFrom: true }]);
    expect(detect({ ...block, sku: 'LS-2' }).offers).toMatchObject([
      { price: '55', isFrom: false },
    ]);
  });

  it('of several sellers are all told: new before used, to be had before sold out', () => {
    const block = product([
      offer('20', { seller: { name: 'Flea' }, itemCondition: 'UsedCondition' }),
      offer('40', { seller: { name: 'Gone' }, availability: 'OutOfStock' }),
      offer('45', { seller: { name: 'Shop' }, availability: 'InStock' }),
    ]);
    const { offers } = detect(block);
    expect(offers.map(({ seller }) => seller)).toEqual(['Shop', 'Gone', 'Flea']);
    expect(offers[0]).toMatchObject({ price: '45', isFrom: false });
  });

  it('that contradict each other are a "from" price', () => {
    expect(detect(product([offer('18', {}), offer('17.10', {})])).offers).toMatchObject([
      { price: '17.1', isFrom: true },
    ]);
  });
});
