import { describe, expect, it } from 'vitest';
import { detectHtml, jsonLdPage, lantern, PRODUCT_URL } from './detect-html';

const offers = { '@type': 'Offer', price: '5', priceCurrency: 'EUR' };
const named = (name: string, more: object = {}) => ({ '@type': 'Product', name, offers, ...more });
const many = [
  'Lantern of brass',
  'Bulb of glass',
  'Cable of copper',
  'Hook of steel',
  'Pole of oak',
];

const kindOf = (block: unknown, body = '<h1>Lamps</h1>', url = PRODUCT_URL) =>
  detectHtml(jsonLdPage(block, body), url).pageKind;

describe('a product page', () => {
  it.each([
    [
      'its heading',
      [...many.map((name) => named(name)), named('Duprey Lantern')],
      'Duprey Lantern',
    ],
    [
      'mainEntity',
      [
        ...many.map((name) => named(name)),
        { '@type': 'WebPage', mainEntity: named('Steel bucket') },
      ],
      'Steel bucket',
    ],
  ])('is of the product that %s names, among many', (_, block, name) => {
    const { pageKind, product } = detectHtml(jsonLdPage(block, '<h1>Duprey Lantern</h1>'));
    expect(pageKind).toBe('product');
    expect(product?.name).toBe(name);
  });

  it('believes the address before the order', () => {
    const block = many.map((name, i) => named(name, { url: i === 2 ? PRODUCT_URL : `/p/${i}` }));
    expect(detectHtml(jsonLdPage(block, '<h1>Today</h1>')).product?.name).toBe('Cable of copper');
  });

  it.each(['isRelatedTo', 'isSimilarTo', 'isAccessoryOrSparePartFor'])(
    'does not take what %s names for its product',
    (property) => {
      const block = {
        '@graph': [
          lantern({ [property]: [{ '@id': '#x' }, named('Bulb')] }),
          { '@id': '#x', ...named('Cable') },
        ],
      };
      expect(detectHtml(jsonLdPage(block)).product?.name).toBe('Duprey Lantern');
    },
  );

  it('keeps its product beside a carousel in an ItemList', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: many.map((name) => ({ '@type': 'ListItem', item: named(name) })),
    };
    expect(detectHtml(jsonLdPage([list, lantern()])).product?.name).toBe('Duprey Lantern');
  });

  it('may be of a book that is sold', () => {
    const book = { '@type': 'Book', name: 'Lamps', isbn: '978-0-306-40615-7', offers };
    expect(kindOf(book)).toBe('product');
    expect(kindOf({ ...book, offers: undefined })).toBe('none');
  });

  it('may be an article’s, where the page is clearly about what is sold', () => {
    const article = { '@type': 'Article', headline: 'Duprey Lantern' };
    const clear = named('Duprey Lantern', { url: PRODUCT_URL });
    expect(kindOf([article, clear], '<h1>Duprey Lantern</h1>')).toBe('product');
    expect(kindOf([article, named('Bulb')], '<h1>Ten lamps we love</h1>')).toBe('none');
  });
});

describe('a listing', () => {
  const cards = many.map((name) => named(name));

  it.each([
    ['products side by side', cards],
    [
      'an ItemList',
      {
        '@type': 'ItemList',
        itemListElement: cards.map((item, i) => ({ '@type': 'ListItem', position: i, item })),
      },
    ],
    [
      'a collection page',
      { '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', itemListElement: cards } },
    ],
    [
      'search results of one',
      {
        '@type': 'SearchResultsPage',
        mainEntity: { '@type': 'ItemList', itemListElement: [cards[0]] },
      },
    ],
  ])('is told by %s', (_, block) => {
    expect(kindOf(block)).toBe('listing');
  });

  it('is not a product for a word that its heading shares with a name', () => {
    expect(kindOf(cards, '<h1>Lantern</h1>')).toBe('listing');
  });

  it('is told by microdata cards', () => {
    const card = (
      name: string,
    ) => `<li itemscope itemtype="https://schema.org/Product"><a itemprop="name" href="/p">${name}</a>
      <i itemprop="offers" itemscope itemtype="https://schema.org/Offer"><b itemprop="price">5 €</b></i></li>`;
    expect(detectHtml(`<h1>Lamps</h1>${many.map(card).join('')}`).pageKind).toBe('listing');
  });
});

describe('neither', () => {
  it.each([
    [
      'a newspaper whose paywall is a Product',
      {
        '@type': 'NewsArticle',
        headline: 'x',
        isPartOf: {
          '@type': ['CreativeWork', 'Product'],
          name: 'The Paper',
          productID: 'paper:all',
        },
      },
    ],
    ['a recipe', [{ '@type': 'Recipe', name: 'Soup' }, named('Pot')]],
    ['an organisation', { '@type': 'Organization', name: 'Shop', makesOffer: offers }],
    [
      'a product with nothing to buy it by',
      {
        '@type': 'Product',
        name: 'The whole shop',
        aggregateRating: { ratingValue: 5, ratingCount: 2 },
      },
    ],
    [
      'a product of another page',
      named('Deal of the day', { url: 'https://shop.example/deals/1' }),
    ],
    ['a review of something', { '@type': 'Review', itemReviewed: named('Lantern') }],
  ])('is %s', (_, block) => {
    expect(kindOf(block, '<h1>Welcome</h1>', 'https://shop.example/welcome')).toBe('none');
  });
});
