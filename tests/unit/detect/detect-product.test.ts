import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectProduct } from '@/lib/detect/detect-product';
import { detectionSchema } from '@/lib/domain/detection';
import { detectHtml, documentOf, jsonLdPage, lantern, PRODUCT_URL } from './detect-html';

const OG_PRICE =
  '<meta property="product:price:amount" content="98.99"><meta property="product:price:currency" content="USD">';

describe('detectProduct', () => {
  it('merges what readers know, field by field, and says who said it', () => {
    const html = `${jsonLdPage(
      lantern({ sku: undefined }),
      `<h1>Duprey Lantern</h1>
      <div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Duprey Lantern</b>
      <meta itemprop="sku" content="DL-7"><span itemprop="brand">Duprey</span></div> $98.99`,
    )}${OG_PRICE}
      <meta property="product:availability" content="instock">`;
    const { product, offers, provenance, confidence, doubts } = detectHtml(html);
    expect(product).toMatchObject({ name: 'Duprey Lantern', brand: 'Duprey', sku: 'DL-7' });
    expect(offers).toMatchObject([
      { price: '98.99', priceCurrency: 'USD', availability: 'InStock' },
    ]);
    expect(provenance).toMatchObject({
      name: 'json-ld',
      brand: 'microdata',
      price: 'json-ld',
      availability: 'open-graph',
    });
    expect(confidence.price).toBeGreaterThan(0.85);
    expect(doubts).toEqual([]);
  });

  it('is surer of a price that several say and the page shows', () => {
    const sure = (html: string) => detectHtml(html).confidence.price ?? 0;
    const alone = jsonLdPage(lantern());
    const shown = jsonLdPage(lantern(), '<h1>Duprey Lantern</h1> $98.99');
    expect(sure(shown)).toBeGreaterThan(sure(alone));
    expect(sure(shown + OG_PRICE)).toBeGreaterThan(sure(shown));
  });

  it('does not merge another product', () => {
    const other = `<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Steel bucket</b>
      <meta itemprop="mpn" content="B-1"></div>`;
    expect(
      detectHtml(jsonLdPage(lantern(), `<h1>Duprey Lantern</h1>${other}`)).product?.mpn,
    ).toBeNull();
  });

  it('takes the breadcrumbs for a category, without the product at their end', () => {
    const crumb = (name: string, position: number) => ({
      '@type': 'ListItem',
      position,
      item: { '@id': `/${name}`, name },
    });
    const trail = {
      '@type': 'BreadcrumbList',
      itemListElement: ['Lamps', 'Lanterns', 'Duprey Lantern'].map(crumb),
    };
    const { product, provenance } = detectHtml(jsonLdPage([trail, lantern()]));
    expect([product?.category, provenance.category]).toEqual(['Lamps > Lanterns', 'json-ld']);
    const own = detectHtml(
      jsonLdPage([{ '@type': 'WebPage', breadcrumb: trail }, lantern({ category: 'Lighting' })]),
    );
    expect(own.product?.category).toBe('Lighting');
  });

  it('takes the heading for a name where markup has none', () => {
    expect(detectHtml(jsonLdPage(lantern({ name: undefined }))).product?.name).toBe(
      'Duprey Lantern',
    );
  });

  it.each(['about:blank', 'chrome://extensions', 'file:///page.html', 'javascript:alert(1)', ''])(
    'gives null at %j',
    (url) => {
      expect(detectProduct(documentOf(jsonLdPage(lantern())), url)).toBeNull();
    },
  );

  it('says "none" on an empty page', () => {
    expect(detectHtml('')).toMatchObject({
      url: PRODUCT_URL,
      pageKind: 'none',
      product: null,
      offers: [],
    });
  });

  it('never changes the page', () => {
    const document = documentOf(
      jsonLdPage(lantern(), '<h1>Duprey Lantern</h1><form><input name="id" value="1"></form>'),
    );
    const before = document.documentElement.outerHTML;
    detectProduct(document, PRODUCT_URL);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('keeps the other readers when one breaks, and tells of it', () => {
    const document = documentOf(jsonLdPage(lantern()));
    const bugs: string[] = [];
    // A DOM in which nothing has an attribute: microdata finds its scopes and cannot read them.
    document.body.setAttribute('itemscope', '');
    const broken = new Error('no attributes');
    const prototype = Object.getPrototypeOf(
      Object.getPrototypeOf(Object.getPrototypeOf(document.createElement('div'))),
    );
    const getAttribute = prototype.getAttribute;
    prototype.getAttribute = function (name: string) {
      if (name === 'itemtype') throw broken;
      return getAttribute.call(this, name);
    };
    const detection = detectProduct(document, PRODUCT_URL, {
      onBug: (where) => bugs.push(where),
    });
    expect(bugs).toEqual(['microdata']);
    expect(detection?.product?.name).toBe('Duprey Lantern');
  });
});

describe('the canonical address', () => {
  const link = (href: string) => `<link rel="canonical" href="${href}">${jsonLdPage(lantern())}`;

  it('is kept on the page’s own origin', () => {
    expect(detectHtml(link('/lamps/duprey')).canonicalUrl).toBe(
      'https://shop.example/lamps/duprey',
    );
  });

  it.each([
    'https://other.example/lamps/duprey',
    'http://shop.example/lamps/duprey',
    'https://shop.example:8443/lamps/duprey',
    'https://shop.example.evil.example/',
    'javascript:alert(1)',
    '//other.example/x',
  ])('attack 11: %s is not', (href) => {
    const { url, canonicalUrl } = detectHtml(link(href));
    expect([url, canonicalUrl]).toEqual([PRODUCT_URL, null]);
  });

  it('attack 11: og:url and a base element move nothing', () => {
    const html = `<base href="https://other.example/"><meta property="og:url" content="https://other.example/">${link('/lamps/duprey')}`;
    const { url, canonicalUrl } = detectHtml(html);
    expect([url, canonicalUrl]).toEqual([PRODUCT_URL, 'https://shop.example/lamps/duprey']);
  });
});

describe('any JSON-LD', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      'Product',
      'https://schema.org/Product',
      '12,99 €',
      '1e309',
      '-1',
      'javascript:alert(1)',
      '/a',
      '\u202e9.99',
      'EUR',
      '$',
      'InStock',
      '4006381333931',
    ),
  );
  const keys = fc.constantFrom(
    ...'@type @id @graph name brand sku mpn gtin13 image url offers price priceCurrency lowPrice highPrice availability itemCondition seller priceSpecification priceType hasVariant variesBy color aggregateRating ratingValue bestRating ratingCount mainEntity itemListElement item __proto__ constructor prototype toString'.split(
      ' ',
    ),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      text,
      fc.double(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 10, noNullPrototype: true }),
    ),
  }));

  it('gives a detection that parses, whatever a product is made of', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.dictionary(keys, value), (more) => {
        const block = JSON.stringify({ ...lantern(), ...more, '@type': 'Product' }).replaceAll(
          '<',
          '\\u003c',
        );
        const detection = detectHtml(jsonLdPage(block));
        expect(detectionSchema.safeParse(detection).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
