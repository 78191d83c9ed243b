import { describe, expect, it } from 'vitest';
import { detectHtml, PRODUCT_URL } from '@/tests/unit/detect/detect-html';

const page = (state: string, body = '<h1>Duprey Lantern</h1><p>€ 98,99</p>') =>
  `<!doctype html><title>Duprey Lantern | Shop</title><body>${body}${state}`;
const json = (value: unknown, attributes = 'type="application/json"') =>
  `<script ${attributes}>${JSON.stringify(value)}</script>`;
const attribute = (value: unknown) => JSON.stringify(value).replaceAll('"', '&quot;');

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
    ['an attribute of the script', json(product(), 'type="application/json" data-product-json')],
    ['an id', json(product(), 'type="application/json" id="ProductJson-template"')],
    ['a wrapper', json({ product: product() })],
    ['code', `<script>var x = 1; window.theProduct = ${JSON.stringify(product())}; go();</script>`],
    ['an attribute', `<div data-product="${attribute(product())}"></div>`],
  ])('a product of hundredths in %s', (_, state) => {
    const {
      pageKind,
      product: read,
      offers,
      provenance,
    } = detectHtml(page(state), `${PRODUCT_URL}?variant=41001`);
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
    const state = json(product(), 'type="application/json" data-product-json');
    expect(detectHtml(page(state), `${PRODUCT_URL}?variant=41002`).offers[0]).toMatchObject({
      price: '109',
      availability: 'OutOfStock',
    });
    const form = '<form action="/cart/add"><input type="hidden" name="id" value="41002"></form>';
    expect(detectHtml(page(form + state)).product?.sku).toBe('DL-Steel');
    expect(detectHtml(page(state)).offers[0]).toMatchObject({ price: '98.99', isFrom: true });
  });

  it('one variant without a title of its own is the product', () => {
    const one = product({ variants: [variant(41001, 'Default Title', 9899, { name: undefined })] });
    const { product: read, offers } = detectHtml(page(json(one)));
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
    const { product: read, offers } = detectHtml(page(`<script>${code}</script>`));
    expect(read).toMatchObject({ name: 'Duprey Lantern', brand: 'Duprey', sku: 'B' });
    expect(offers[0]).toMatchObject({ price: '98.99', priceCurrency: 'EUR' });
  });

  it('a product beside the page’s is not taken', () => {
    const other = product({ title: 'Brass Polish', price: 500 });
    expect(detectHtml(page(json(other))).pageKind).toBe('none');
    expect(detectHtml(page(json(other) + json(product()))).product?.name).toBe('Duprey Lantern');
  });
});

describe('WooCommerce', () => {
  const variation = (id: number, colour: string, price: number, more = {}) => ({
    attributes: { attribute_pa_colour: colour, attribute_size: '' },
    display_price: price,
    display_regular_price: 129,
    is_in_stock: true,
    is_purchasable: true,
    price_html: '<span>98,99&nbsp;€</span>',
    sku: `DL-${colour}`,
    variation_id: id,
    image: { url: 'https://shop.example/brass.jpg', src: '' },
    ...more,
  });
  const form = (variations: unknown, id = '') =>
    page(`<form class="variations_form cart" data-product_id="12" data-product_variations="${attribute(variations)}">
      <input type="hidden" name="variation_id" value="${id}"></form>`);
  const two = [variation(31, 'brass', 98.99), variation(32, 'steel', 109, { is_in_stock: false })];

  it('a variation of the form, by the address or the form', () => {
    const url = `${PRODUCT_URL}?attribute_pa_colour=steel`;
    expect(detectHtml(form(two), url)).toMatchObject({
      pageKind: 'product',
      product: { name: 'Duprey Lantern', sku: 'DL-steel', variantLabel: 'steel' },
      offers: [{ price: '109', listPrice: '129', availability: 'OutOfStock' }],
    });
    expect(detectHtml(form(two, '31')).offers[0]?.price).toBe('98.99');
  });

  it('a "from" price with nothing chosen, and none where variations come later', () => {
    expect(detectHtml(form(two)).offers[0]).toMatchObject({ price: '98.99', isFrom: true });
    expect(detectHtml(form(false)).pageKind).toBe('none');
  });
});

describe('Magento', () => {
  const prices = (final: number, old: number) => ({
    baseOldPrice: { amount: old / 1.2 },
    oldPrice: { amount: old },
    basePrice: { amount: final / 1.2 },
    finalPrice: { amount: final },
    tierPrices: [],
  });
  const init = (config: unknown) => json(config, 'type="text/x-magento-init"');
  const form =
    '<form id="product_addtocart_form"><input type="hidden" name="product" value="77"></form>';
  const box = (id: string, final: number) => ({
    '[data-role=priceBox]': {
      priceBox: { priceConfig: { productId: id, prices: prices(final, 129) } },
    },
  });

  it('the price of the product in the cart’s form, with tax', () => {
    const states = init(box('78', 5)) + init(box('77', 98.99));
    const { pageKind, product, offers } = detectHtml(page(form + states));
    expect([pageKind, product?.name]).toEqual(['product', 'Duprey Lantern']);
    expect(offers[0]).toMatchObject({ price: '98.99', listPrice: '129' });
  });

  it('options of a configurable product', () => {
    const spConfig = {
      productId: '77',
      optionPrices: { 801: prices(98.99, 98.99), 802: prices(109, 109) },
      sku: { 801: 'DL-B', 802: 'DL-S' },
      prices: prices(98.99, 98.99),
    };
    const state = init({ '#product_addtocart_form': { configurable: { spConfig } } });
    const chosen = '<input type="hidden" name="selected_configurable_option" value="802">';
    expect(detectHtml(page(form + state)).offers[0]).toMatchObject({
      price: '98.99',
      isFrom: true,
    });
    expect(detectHtml(page(form + chosen + state))).toMatchObject({
      product: { sku: 'DL-S' },
      offers: [{ price: '109', isFrom: false }],
    });
  });

  it('a price box of a card is no product', () => {
    expect(detectHtml(page(init(box('78', 5)))).pageKind).toBe('none');
  });
});

describe('PrestaShop', () => {
  it('the details of the chosen combination', () => {
    const details = {
      id_product: 4,
      id_product_attribute: 9,
      name: 'Duprey Lantern',
      reference: 'DL-1',
      ean13: '4006381333931',
      manufacturer_name: 'Duprey',
      price: '98,99\u00a0€',
      price_amount: 98.99,
      regular_price_amount: 129,
      unit_price: '3,10 €/kg',
      discount_amount: '30,01 €',
      price_tax_exc: 82.49,
      ecotax: { value: '0,00 €', amount: '0', rate: '0' },
      cover: { large: { url: 'https://shop.example/l.jpg' } },
    };
    const state = `<div id="product-details" data-product="${attribute(details)}"></div>`;
    expect(
      detectHtml(page(state, '<h1>Duprey Lantern</h1><p>98,99 €</p><s>129,00 €</s>')),
    ).toMatchObject({
      product: {
        sku: 'DL-1',
        gtin: '04006381333931',
        brand: 'Duprey',
        image: 'https://shop.example/l.jpg',
      },
      offers: [{ price: '98.99', priceCurrency: 'EUR', listPrice: '129' }],
    });
  });
});

describe('VTEX', () => {
  it('a cache whose entries point at each other', () => {
    const id = (key: string) => ({ type: 'id', generated: true, id: key, typename: 'X' });
    const cache = {
      'Product:lantern': {
        productName: 'Duprey Lantern',
        brand: 'Duprey',
        productReference: 'DL',
        'items({"filter":"ALL"})': [id('Product:lantern.items.0')],
      },
      'Product:lantern.items.0': {
        itemId: '31',
        name: 'Brass',
        ean: '4006381333931',
        sellers: [id('S')],
      },
      S: { sellerName: 'Duprey Ltd', commertialOffer: id('$S.offer') },
      '$S.offer': { Price: 98.99, ListPrice: 129, Tax: 4, AvailableQuantity: 7 },
      ROOT_QUERY: { product: id('Product:lantern') },
    };
    const template = `<template data-type="json" data-varname="__STATE__">${json(cache, '')}</template>`;
    const body = '<h1>Duprey Lantern</h1><b>R$ 98,99</b> <s>R$ 129,00</s>';
    expect(detectHtml(page(template, body))).toMatchObject({
      product: { name: 'Duprey Lantern', brand: 'Duprey', gtin: '04006381333931' },
      offers: [{ price: '98.99', priceCurrency: 'BRL', listPrice: '129' }],
    });
  });
});

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
      json({ props: { pageProps: { product } } }, 'id="__NEXT_DATA__" type="application/json"'),
    ],
    ['a script of JSON', json({ a: [{ b: product }] })],
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
      json({
        name: 'Duprey Lantern',
        sku: 'DL-1',
        price: { centAmount: 9899, currencyCode: 'EUR', fractionDigits: 2 },
      }),
    ],
    [
      'GraphQL',
      json({
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
      json(
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
  ])('%s', (_, state) => expectLantern(page(state)));

  it('an attribute with what the analytics are told', () => {
    expectLantern(
      page(`<div class="pdp" data-gtmdata="${attribute({ ...product, price: '98.99' })}"></div>`),
    );
  });

  it('the price is the one on sale, the other the one before', () => {
    const prices = { salePrice: '98.99', regularPrice: 129, unitPrice: 3, memberPrice: 90 };
    const body = '<h1>Duprey Lantern</h1><p>€ 98,99</p><s>€ 129</s><p>€ 90 for members</p>';
    expect(
      detectHtml(page(json({ name: 'Duprey Lantern', id: 5, ...prices }), body)).offers[0],
    ).toMatchObject({
      price: '98.99',
      listPrice: '129',
    });
  });

  it('an id is not the number that the shop prints, and never a GTIN', () => {
    const state = json({ ...product, sku: undefined, ean: undefined, id: 4006381333931 });
    expect(detectHtml(page(state)).product).toMatchObject({ sku: null, gtin: null });
    expect(detectHtml(page(json(product))).product?.sku).toBe('DL-1');
  });

  it('a price that the page does not show is not taken', () => {
    const { offers } = detectHtml(page(json({ ...product, price: 82.49 })));
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
    expect(detectHtml(page(json(products), body)).pageKind).toBe('none');
  });

  it('of several the one with the page’s very name is taken', () => {
    const others = ['Duprey Lantern S', 'Duprey Lantern L'].map((name) => ({
      ...product,
      name,
      price: 5,
    }));
    expectLantern(page(json([...others, product])));
  });

  it('an article about a product is none', () => {
    const article =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Duprey Lantern"}</script>';
    expect(detectHtml(page(article + json(product))).pageKind).toBe('none');
  });
});
