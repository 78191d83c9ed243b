import { describe, expect, it } from 'vitest';
import { detectHtml, PRODUCT_URL } from '@/tests/unit/detect/detect-html';
import { jsonAttribute, jsonScript, platformPage } from './platform-page';

describe('Shopify', () => {
  const variant = (id: number, title: string, price: number, more = {}) => ({
    id,
    title,
    name: `Duprey Lantern - ${title}`,
    sku: `DL-${title}`,
    barcode: '',
    available: true,
    price,
    compare_at_price: 12900,
    ...more,
  });
  const product = (more = {}) => ({
    id: 7032312791206,
    title: 'Duprey Lantern',
    handle: 'duprey-lantern',
    vendor: 'Duprey',
    type: 'Lamps',
    price: 9899,
    price_min: 9899,
    price_varies: true,
    compare_at_price: 12900,
    available: true,
    featured_image: '//cdn.shop.example/lantern.jpg',
    images: ['//cdn.shop.example/lantern.jpg'],
    variants: [
      variant(41001, 'Brass', 9899, { barcode: '4006381333931' }),
      variant(41002, 'Steel', 10900, { available: false }),
    ],
    ...more,
  });

  it.each([
    [
      'an attribute of the script',
      jsonScript(product(), 'type="application/json" data-product-json'),
    ],
    ['an id', jsonScript(product(), 'type="application/json" id="ProductJson-template"')],
    ['a wrapper', jsonScript({ product: product() })],
    ['code', `<script>var x = 1; window.theProduct = ${JSON.stringify(product())}; go();</script>`],
    ['an attribute', `<div data-product="${jsonAttribute(product())}"></div>`],
  ])('a product of hundredths in %s', (_, state) => {
    const {
      pageKind,
      product: read,
      offers,
      provenance,
    } = detectHtml(platformPage(state), `${PRODUCT_URL}?variant=41001`);
    expect(pageKind).toBe('product');
    expect(read).toMatchObject({
      name: 'Duprey Lantern',
      brand: 'Duprey',
      sku: 'DL-Brass',
      gtin: '04006381333931',
      variantLabel: 'Brass',
      image: 'https://cdn.shop.example/lantern.jpg',
    });
    expect(offers[0]).toMatchObject({ price: '98.99', listPrice: '129', availability: 'InStock' });
    expect(provenance.price).toBe('platform');
  });

  it('the address, then the form, says which variant; nothing does: the lowest, "from"', () => {
    const state = jsonScript(product(), 'type="application/json" data-product-json');
    expect(detectHtml(platformPage(state), `${PRODUCT_URL}?variant=41002`).offers[0]).toMatchObject(
      {
        price: '109',
        availability: 'OutOfStock',
      },
    );
    const form = '<form action="/cart/add"><input type="hidden" name="id" value="41002"></form>';
    expect(detectHtml(platformPage(form + state)).product?.sku).toBe('DL-Steel');
    expect(detectHtml(platformPage(state)).offers[0]).toMatchObject({
      price: '98.99',
      isFrom: true,
    });
  });

  it('one variant without a title of its own is the product', () => {
    const one = product({ variants: [variant(41001, 'Default Title', 9899, { name: undefined })] });
    const { product: read, offers } = detectHtml(platformPage(jsonScript(one)));
    expect(read).toMatchObject({ name: 'Duprey Lantern', variantLabel: null });
    expect(offers[0]).toMatchObject({ price: '98.99', isFrom: false });
  });

  it('what its analytics are told', () => {
    const meta = {
      product: {
        id: 1,
        vendor: 'Duprey',
        type: 'Lamps',
        variants: [
          {
            id: 41001,
            price: 9899,
            name: 'Duprey Lantern - Brass',
            public_title: 'Brass',
            sku: 'B',
          },
        ],
      },
      page: { pageType: 'product', resourceType: 'product', resourceId: 1 },
    };
    const code = `window.ShopifyAnalytics = window.ShopifyAnalytics || {};
      window.ShopifyAnalytics.meta.currency = 'EUR';
      var meta = ${JSON.stringify(meta)}; for (var attr in meta) { go(meta[attr]); }`;
    const { product: read, offers } = detectHtml(platformPage(`<script>${code}</script>`));
    expect(read).toMatchObject({ name: 'Duprey Lantern', brand: 'Duprey', sku: 'B' });
    expect(offers[0]).toMatchObject({ price: '98.99', priceCurrency: 'EUR' });
  });

  it('a product beside the page’s is not taken', () => {
    const other = product({ title: 'Brass Polish', price: 500 });
    expect(detectHtml(platformPage(jsonScript(other))).pageKind).toBe('none');
    expect(detectHtml(platformPage(jsonScript(other) + jsonScript(product()))).product?.name).toBe(
      'Duprey Lantern',
    );
  });
});
