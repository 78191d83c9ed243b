import { describe, expect, it } from 'vitest';
import { detectHtml } from '@/tests/unit/detect/detect-html';
import { jsonAttribute, jsonScript, platformPage } from './platform-page';

describe('state of any shop', () => {
  const product = {
    name: 'Duprey Lantern',
    sku: 'DL-1',
    brand: { name: 'Duprey' },
    price: { value: 98.99, currency: 'EUR', formatted: '98,99 €' },
    ean: '4006381333931',
  };
  const expectLantern = (html: string) =>
    expect(detectHtml(html)).toMatchObject({
      pageKind: 'product',
      product: { name: 'Duprey Lantern' },
      offers: [{ price: '98.99', priceCurrency: 'EUR' }],
      provenance: { price: 'platform' },
    });
  const layer = {
    item_name: 'Duprey Lantern',
    item_id: 'DL-1',
    item_brand: 'Duprey',
    price: 98.99,
  };

  it.each([
    [
      'Next.js',
      jsonScript(
        { props: { pageProps: { product } } },
        'id="__NEXT_DATA__" type="application/json"',
      ),
    ],
    ['a script of JSON', jsonScript({ a: [{ b: product }] })],
    [
      'an assignment',
      `<script>window.__INITIAL_STATE__ = {"p": ${JSON.stringify(product)}};(function(){var s;}());</script>`,
    ],
    [
      'a literal of code',
      "<script>var page = {product: {name: 'Duprey Lantern', sku: 'DL-1', price: '98,99 €', stock: stockOf(3)}};</script>",
    ],
    [
      'JSON in a string',
      `<script>window.__STATE__ = JSON.parse(${JSON.stringify(JSON.stringify({ product }))});</script>`,
    ],
    [
      'hundredths that the page shows as decimals',
      jsonScript({
        name: 'Duprey Lantern',
        sku: 'DL-1',
        price: { centAmount: 9899, currencyCode: 'EUR', fractionDigits: 2 },
      }),
    ],
    [
      'GraphQL',
      jsonScript({
        node: {
          title: 'Duprey Lantern',
          id: 'gid://x/1',
          variants: {
            edges: [{ node: { sku: 'DL-1', price: { amount: '98.99', currencyCode: 'EUR' } } }],
          },
        },
      }),
    ],
    [
      'a data layer',
      `<script>dataLayer.push({event: 'view_item', ecommerce: {currency: 'EUR', items: [${JSON.stringify(layer)}]}});</script>`,
    ],
    [
      'an event',
      `<script>gtag('event', 'view_item', {currency: 'EUR', items: [${JSON.stringify(layer)}]});</script>`,
    ],
    [
      'an older data layer',
      "<script>dataLayer.push({'ecommerce': {'detail': {'products': [{'name': 'Duprey Lantern', 'id': 'DL-1', 'price': '98.99'}]}}});</script>",
    ],
    [
      'a flat list of words',
      '<script>var utag_data = {"product_name":["Duprey Lantern"],"product_sku":["DL-1"],"product_price":["98.99"]};</script>',
    ],
    [
      'a digital data layer',
      `<script>digitalData = {"product": [{"productInfo": {"productName": "Duprey Lantern", "sku": "DL-1"}, "price": {"basePrice": 98.99, "currency": "EUR"}}]};</script>`,
    ],
    [
      'Nuxt',
      jsonScript(
        [
          ['Reactive', 1],
          { data: 2 },
          { product: 3 },
          { name: 4, sku: 5, price: 6 },
          'Duprey Lantern',
          'DL-1',
          { amount: 7, currency: 8 },
          98.99,
          'EUR',
        ],
        'id="__NUXT_DATA__" type="application/json"',
      ),
    ],
    [
      'a stream of Next.js',
      `<script>self.__next_f=self.__next_f||[]</script><script>self.__next_f.push([1,${JSON.stringify(`5:["$","$L6",null,{"product":{"name":"Duprey Lan`)}])</script><script>self.__next_f.push([1,${JSON.stringify(`tern","sku":"DL-1","price":98.99}}]\n`)}])</script>`,
    ],
  ])('%s', (_, state) => expectLantern(platformPage(state)));

  it('an attribute with what the analytics are told', () => {
    expectLantern(
      platformPage(
        `<div class="pdp" data-gtmdata="${jsonAttribute({ ...product, price: '98.99' })}"></div>`,
      ),
    );
  });

  it('the price is the one on sale, the other the one before', () => {
    const prices = { salePrice: '98.99', regularPrice: 129, unitPrice: 3, memberPrice: 90 };
    const body = '<h1>Duprey Lantern</h1><p>€ 98,99</p><s>€ 129</s><p>€ 90 for members</p>';
    expect(
      detectHtml(platformPage(jsonScript({ name: 'Duprey Lantern', id: 5, ...prices }), body))
        .offers[0],
    ).toMatchObject({
      price: '98.99',
      listPrice: '129',
    });
  });

  it('an id is not the number that the shop prints, and never a GTIN', () => {
    const state = jsonScript({ ...product, sku: undefined, ean: undefined, id: 4006381333931 });
    expect(detectHtml(platformPage(state)).product).toMatchObject({ sku: null, gtin: null });
    expect(detectHtml(platformPage(jsonScript(product))).product?.sku).toBe('DL-1');
  });

  it('a price that the page does not show is not taken', () => {
    const { offers } = detectHtml(platformPage(jsonScript({ ...product, price: 82.49 })));
    expect(offers[0]?.price ?? null).toBeNull();
  });

  it.each([
    ['another name', [{ ...product, name: 'Brass Polish' }]],
    [
      'a longer name that has the heading’s words',
      [{ ...product, name: 'Gift box for the Duprey Lantern, large, red' }],
    ],
    [
      'several that fit and do not agree',
      [
        { ...product, name: 'Duprey Lantern S' },
        { ...product, name: 'Duprey Lantern L', price: { value: 129 } },
      ],
    ],
    ['nothing that names it', [{ name: 'Duprey Lantern', price: 98.99 }]],
    ['no price', [{ name: 'Duprey Lantern', sku: 'DL-1' }]],
  ])('is not taken with %s', (_, products) => {
    const body = '<h1>Duprey Lantern</h1><p>€ 98,99</p><p>€ 129</p>';
    expect(detectHtml(platformPage(jsonScript(products), body)).pageKind).toBe('none');
  });

  it('of several the one with the page’s very name is taken', () => {
    const others = ['Duprey Lantern S', 'Duprey Lantern L'].map((name) => ({
      ...product,
      name,
      price: 5,
    }));
    expectLantern(platformPage(jsonScript([...others, product])));
  });

  it('an article about a product is none', () => {
    const article =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Duprey Lantern"}</script>';
    expect(detectHtml(platformPage(article + jsonScript(product))).pageKind).toBe('none');
  });
});
