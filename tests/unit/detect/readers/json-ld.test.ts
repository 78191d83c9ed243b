import { describe, expect, it } from 'vitest';
import { detectHtml, jsonLdPage, lantern } from '@/tests/unit/detect/detect-html';

const OFFER = '"offers":{"@type":"Offer","price":"98.99","priceCurrency":"USD"}';

/** What every one of these pages says, however it says it. */
function expectLantern(html: string) {
  const { pageKind, product, offers, provenance } = detectHtml(html);
  expect(pageKind).toBe('product');
  expect(product?.name).toBe('Duprey Lantern');
  expect(offers[0]).toMatchObject({ price: '98.99', priceCurrency: 'USD' });
  expect(provenance.price).toBe('json-ld');
}

describe('JSON-LD as the standard has it', () => {
  it('reads a product', () => expectLantern(jsonLdPage(lantern())));

  it('reads every field', () => {
    const { product, offers, rating } = detectHtml(
      jsonLdPage(
        lantern({
          brand: { '@type': 'Brand', name: 'Duprey' },
          gtin13: '4006381333931',
          mpn: 'D-100',
          image: [{ '@type': 'ImageObject', url: '/pictures/lantern.jpg' }],
          category: 'Home > Lamps',
          color: 'Brass',
          aggregateRating: { ratingValue: '4,5', reviewCount: 12 },
          offers: {
            '@type': 'Offer',
            price: 98.99,
            priceCurrency: 'usd',
            availability: 'https://schema.org/InStock',
            itemCondition: 'NewCondition',
            seller: { '@type': 'Organization', name: 'Duprey Ltd' },
          },
        }),
      ),
    );
    expect(product).toEqual({
      name: 'Duprey Lantern',
      brand: 'Duprey',
      gtin: '04006381333931',
      mpn: 'D-100',
      sku: 'DL-1',
      image: 'https://shop.example/pictures/lantern.jpg',
      category: 'Home > Lamps',
      variantLabel: 'Brass',
    });
    expect(offers).toEqual([
      {
        price: '98.99',
        priceCurrency: 'USD',
        listPrice: null,
        availability: 'InStock',
        itemCondition: 'NewCondition',
        seller: 'Duprey Ltd',
        isFrom: false,
        isPersonal: false,
        unitPrice: null,
      },
    ]);
    expect(rating).toEqual({ ratingValue: 4.5, bestRating: 5, ratingCount: 12 });
  });

  it.each([
    [
      '@graph',
      {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'WebSite', name: 'Shop' }, lantern()],
      },
    ],
    ['WebPage.mainEntity', { '@type': 'WebPage', mainEntity: lantern() }],
    ['ItemPage in an array', [[{ '@type': 'ItemPage', mainEntity: [lantern()] }]]],
    ['a type among several', lantern({ '@type': ['Thing', 'Product'] })],
    ['a full type', lantern({ '@type': 'http://schema.org/Product' })],
    ['a prefixed type', lantern({ '@type': 'schema:Product' })],
    ['a type in small letters', lantern({ '@type': 'product' })],
    ['no context', lantern({ '@context': undefined })],
    [
      'prefixed properties',
      {
        '@type': 'Product',
        'schema:name': 'Duprey Lantern',
        'http://schema.org/offers': lantern().offers,
      },
    ],
    [
      'arrays for single values',
      {
        '@type': ['Product'],
        name: ['Duprey Lantern'],
        offers: [[{ price: ['98.99'], priceCurrency: ['USD'] }]],
      },
    ],
    ['@value', lantern({ name: { '@value': 'Duprey Lantern', '@language': 'en' } })],
    [
      'an Offer around it',
      {
        '@type': 'Offer',
        price: '98.99',
        priceCurrency: 'USD',
        itemOffered: lantern({ offers: undefined }),
      },
    ],
  ])('reads %s', (_, block) => expectLantern(jsonLdPage(block)));

  it('joins @id references, across blocks too', () => {
    const first = jsonLdPage(lantern({ offers: { '@id': '#offer' }, brand: { '@id': '#brand' } }));
    const second = `<script type="application/ld+json">${JSON.stringify([
      { '@id': '#offer', '@type': 'Offer', price: '98.99', priceCurrency: 'USD' },
      { '@id': '#brand', '@type': 'Brand', name: 'Duprey' },
    ])}</script>`;
    expectLantern(first + second);
    expect(detectHtml(first + second).product?.brand).toBe('Duprey');
  });

  it('reads the block of a script type with parameters', () => {
    const html = jsonLdPage(lantern()).replace(
      'application/ld+json',
      'application/LD+JSON; charset=utf-8',
    );
    expectLantern(html);
  });
});

describe('JSON-LD as found in the wild', () => {
  it.each([
    ['trailing commas', `{"@type":"Product","name":"Duprey Lantern",${OFFER.replace('}', ',}')},}`],
    ['doubled commas', `{"@type":"Product",,"name":"Duprey Lantern",${OFFER}}`],
    ['comments', `/* head */ {"@type":"Product", // a name\n"name":"Duprey Lantern",${OFFER}}`],
    ['an HTML comment around it', `<!-- {"@type":"Product","name":"Duprey Lantern",${OFFER}} -->`],
    ['CDATA around it', `//<![CDATA[\n{"@type":"Product","name":"Duprey Lantern",${OFFER}}\n//]]>`],
    [
      'HTML entities for quotes',
      `{"@type":"Product","name":"Duprey Lantern",${OFFER}}`.replaceAll('"', '&quot;'),
    ],
    ['raw newlines in strings', `{"@type":"Product","name":"Duprey\n\tLantern",${OFFER}}`],
    ['control characters', `{"@type":"Product","name":"Duprey\u0001 Lantern",${OFFER}}`],
    ['several roots', `{"@type":"WebSite"}{"@type":"Product","name":"Duprey Lantern",${OFFER}}`],
    [
      'roots split by commas',
      `{"@type":"WebSite"},\n{"@type":"Product","name":"Duprey Lantern",${OFFER}};`,
    ],
    ['single quotes', `{'@type':'Product','name':'Duprey Lantern',${OFFER}}`],
    ['bare keys', `{"@type":"Product",name:"Duprey Lantern",${OFFER}}`],
    ['a lost end', `{"@type":"Product","name":"Duprey Lantern",${OFFER}`],
    ['a missing comma', `{"@type":"Product"\n"name":"Duprey Lantern",\n${OFFER}}`],
    [
      'undefined for a value',
      `{"@type":"Product","sku":undefined,"name":"Duprey Lantern",${OFFER}}`,
    ],
    ['a bad escape', `{"@type":"Product","name":"Duprey \\Lantern",${OFFER}}`],
    ['text before it', `window.data = {"@type":"Product","name":"Duprey Lantern",${OFFER}}`],
  ])('reads %s', (_, block) => expectLantern(jsonLdPage(block)));

  it('keeps an inch sign that nobody escaped', () => {
    const block = `{"@type":"Product","name":"Lantern 12" brass","sku":"L12",${OFFER}}`;
    expect(detectHtml(jsonLdPage(block)).product?.name).toBe('Lantern 12" brass');
  });

  it('reads entities inside strings', () => {
    const html = jsonLdPage(
      lantern({ name: 'Duprey &amp; Sons &quot;Lantern&quot; &#x2013; caf&eacute;' }),
    );
    expect(detectHtml(html).product?.name).toBe('Duprey & Sons "Lantern" – café');
  });

  it('leaves a broken block out and reads the next', () => {
    expectLantern(
      `<script type="application/ld+json">{"@type": "Prod</script>${jsonLdPage(lantern())}`,
    );
  });

  it('takes nothing from what a template left unfilled', () => {
    const { product } = detectHtml(jsonLdPage(lantern({ brand: '$metabrand', mpn: '{{ mpn }}' })));
    expect(product?.brand).toBeNull();
  });
});
