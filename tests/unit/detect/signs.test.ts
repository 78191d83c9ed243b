import { describe, expect, it } from 'vitest';
import { hasProductSign } from '@/lib/detect/signs';
import { documentOf, jsonLdPage, lantern } from './detect-html';

const hasSign = (html: string) => hasProductSign(documentOf(html), 'https://shop.example/');
const block = (text: string) => `<script type="application/ld+json">${text}</script>`;

describe('a sign of a product', () => {
  it.each([
    ['JSON-LD', jsonLdPage(lantern())],
    ['a type among several', block('{"@type": [ "Thing" , "Product" ]}')],
    ['an escaped address of a type', block('{"@type":"http:\\/\\/schema.org\\/Product"}')],
    ['a full type', block('{"@type":"https://schema.org/ProductGroup"}')],
    ['escaped quotes', block('{&quot;@type&quot;:&quot;Product&quot;}')],
    ['a type in small letters and single quotes', block("{'@type' : 'product'}")],
    ['a book', block('{"@type":"Book"}')],
    [
      'a type behind more types than are read',
      block(`${'{"@type":"ListItem"},'.repeat(10_001)}{"@type":"Product"}`),
    ],
    ['JSON-LD with a charset', block('{"@type":"Product"}').replace('json', 'json; charset=utf-8')],
    ['og:type', '<meta property="og:type" content="product">'],
    ['og:type by name', '<meta name="OG:Type" content="og:product">'],
    [
      'og:type behind a head that ended early',
      `<b></b>${'<script></script>'.repeat(200)}<meta property="og:type" content="product">`,
    ],
    ['a product price', '<meta property="product:price:amount" content="5">'],
    ['an og price', '<meta property="og:price:amount" content="5">'],
    ['microdata', '<div itemscope itemtype="http://schema.org/Product"></div>'],
    [
      'microdata of two types',
      '<div itemscope itemtype="http://x.example/Y https://schema.org/Product"></div>',
    ],
    [
      'microdata whose address ends in a slash',
      '<div itemscope itemtype="https://schema.org/Product/"></div>',
    ],
    ['RDFa', '<div vocab="https://schema.org/" typeof="Product"></div>'],
    ['prefixed RDFa', '<div typeof="schema:Product"></div>'],
    ['variations on a form', '<form data-product_variations="[]"></form>'],
    ['a product as JSON in an attribute', '<i data-product-json="{}"></i>'],
    ["Magento's start with a price", '<script type="text/x-magento-init">{"price":5}</script>'],
    ["Next's state", '<script id="__NEXT_DATA__">{"props":{"salePrice":5}}</script>'],
    ['an element called a price', '<span class="product-price">12</span>'],
    ['a printed price', '<b>12,90 €</b>'],
    ['a price in Arabic digits', '<span>١٢٫٩٠ ر.س</span>'],
    ['a price in letters with a word right behind it', '<b>100 kr</b><b>Köp</b>'],
    ['a buy button', '<button id="add-to-cart">+</button>'],
    ["Nuxt's state", '<script id="__NUXT_DATA__">[{"price":1},5]</script>'],
  ])('is %s', (_, html) => {
    expect(hasSign(html)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    [
      'an article about a product',
      block('{"@type":"NewsArticle","headline":"The product of the year"}'),
    ],
    ['og:type article', '<meta property="og:type" content="article">'],
    [
      'a price in a post of a blog',
      `${block('{"@type":"BlogPosting"}')}<span class="price">12,90 €</span>`,
    ],
    [
      'a price in an article by its tags',
      '<meta property="og:type" content="article"><b>12,90 €</b>',
    ],
    ['a price in a sentence', `<p>They paid 12,90 € for it in ${'the '.repeat(10)} spring.</p>`],
    ['a breadcrumb', '<ol itemscope itemtype="https://schema.org/BreadcrumbList"></ol>'],
    ['a script of another type', '<script>{"@type":"Product"}</script>'],
    ["a news site's state", '<script id="__NEXT_DATA__">{"props":{"title":"prices"}}</script>'],
    ['a word in the text', '<p>typeof Product, itemtype</p>'],
  ])('is not %s', (_, html) => {
    expect(hasSign(html)).toBe(false);
  });
});

describe('a large page that was looked at before', () => {
  const crowd = '<i></i>'.repeat(10_001);
  const isSignAtSecondLook = (html: string) =>
    hasProductSign(documentOf(html), 'https://shop.example/', true);

  it('is looked at for new markup and prices, not for names', () => {
    expect(isSignAtSecondLook(`<b>12,90 €</b>${crowd}`)).toBe(true);
    expect(isSignAtSecondLook(jsonLdPage(lantern(), crowd))).toBe(true);
    expect(isSignAtSecondLook(`<p class="price"></p>${crowd}`)).toBe(false);
  });

  it('keeps its names while it is small', () => {
    expect(isSignAtSecondLook('<p class="price"></p>')).toBe(true);
  });
});
