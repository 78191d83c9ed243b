import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCards } from '@/lib/detect/listing/read-cards';
import type { ListingCard } from '@/lib/domain/detection';
import { detectHtml, pageFrom, processorMs } from '@/tests/unit/detect/detect-html';
import { LIST_URL, SHAPES, type Shape, shelf, wares } from './shelves';

const cardsOf = (html: string, url = LIST_URL) => readCards(pageFrom(html, url), []).cards;
const glance = (cards: readonly ListingCard[]) =>
  cards.map(({ name, url, price }) => [name, url, price]);
const expected = wares().map(({ name, path, print }) => [
  name,
  `https://shop.example${path}`,
  print
    .slice(1)
    .replace(',', '')
    .replace(/\.?0+$/, ''),
]);
const ARTICLE: Shape = (ware) => SHAPES['articles with a heading']?.(ware) ?? '';

describe('the cards of a list', () => {
  it.each(Object.entries(SHAPES))('are read from %s', (_, shape) => {
    const cards = cardsOf(shelf(shape));
    expect(glance(cards)).toEqual(expected);
    expect(cards[0]).toMatchObject({
      image: 'https://shop.example/i/p/100.jpg',
      priceCurrency: 'GBP',
      listPrice: null,
      isFrom: false,
    });
  });

  it('are read from a table, row by row and three in a row', () => {
    const cell: Shape = (ware) => `<td>${SHAPES['names in pictures alone']?.(ware)}</td>`;
    const goods = wares();
    const rows = [goods.slice(0, 3), goods.slice(3)].map((row) => row.map(cell).join(''));
    const table = `<table><tr class="odd">${rows[0]}</tr><tr class="even">${rows[1]}</tr></table>`;
    expect(glance(cardsOf(`<h1>Lamps</h1>${table}`))).toEqual(expected);
  });

  it('come without the advertisements between them', () => {
    const between: Shape = (ware) =>
      `${ARTICLE(ware)}<article class="card"><a href="https://ads.example/x"><img src="/ad.png" alt="Win"></a>
       <h3><a href="https://ads.example/x">Win $500</a></h3></article><div class="ad">$9.99 <a href="/sale">Sale</a></div>`;
    expect(glance(cardsOf(shelf(between)))).toEqual(expected);
  });

  it('are those of the page, not those that roll by beside them', () => {
    const others = wares('€')
      .concat(wares('€'))
      .map((ware, i) => ({ ...ware, path: `/q/${i}` }));
    const slide: Shape = (ware) => `<div class="slide">${ARTICLE(ware)}</div>`;
    const after = `<div class="carousel">${others.slice(0, 8).map(slide).join('')}</div>`;
    expect(glance(cardsOf(shelf(ARTICLE, { after })))).toEqual(expected);
  });

  it('keep an amount apart from the words right before it', () => {
    const goods = wares('').map((ware) => ({ ...ware, print: `${ware.print} CHF` }));
    const glued: Shape = ({ name, path, print }) =>
      `<div class="c"><a href="${path}"><h3>${name}</h3></a><div><span>5 bulbs</span><span>${print}</span></div></div>`;
    const prices = cardsOf(shelf(glued, { goods })).map(({ price, priceCurrency }) => [
      price,
      priceCurrency,
    ]);
    expect(prices).toEqual(expected.map(([, , price]) => [price, 'CHF']));
  });

  it('are read from right to left, with other digits', () => {
    const names = ['مصباح طاولة', 'مصباح قراءة', 'فانوس نحاسي', 'مصباح جدار'];
    const goods = names.map((name, i) => ({ name, path: `/ar/${i + 1}`, print: `١٢${i}٫٥٠ ر.س` }));
    const html = shelf(ARTICLE, { goods }).replace('lang="en"', 'lang="ar" dir="rtl"');
    const cards = cardsOf(html, 'https://shop.example/ar/lamps');
    expect(cards.map(({ name }) => name)).toEqual(names);
    expect(cards[2]).toMatchObject({ price: '122.5', priceCurrency: 'SAR' });
  });

  it('are not called by what their buttons say', () => {
    const shape: Shape = (ware) =>
      `<li><a href="${ware.path}">See all details</a>${ARTICLE({ ...ware, name: ware.name.slice(0, 8) })}</li>`;
    expect(cardsOf(shelf(shape)).map(({ name }) => name)).toEqual(
      wares().map(({ name }) => name.slice(0, 8).trim()),
    );
  });

  it('have the currency of the shop’s country where none is printed', () => {
    const shape: Shape = (ware) =>
      ARTICLE({ ...ware, name: `${ware.name} with a linen shade`, print: ware.print.slice(1) });
    const [card] = cardsOf(shelf(shape), 'https://shop.nl/lampen');
    expect([card?.price, card?.priceCurrency]).toEqual(['98.99', 'EUR']);
    const [dollar] = cardsOf(shelf(ARTICLE, { goods: wares('$') }), 'https://shop.nl/lampen');
    expect([dollar?.price, dollar?.priceCurrency]).toEqual(['98.99', null]);
  });

  it('may have no prices', () => {
    const plain: Shape = (ware) => ARTICLE({ ...ware, print: '' });
    expect(glance(cardsOf(shelf(plain)))).toEqual(expected.map(([name, url]) => [name, url, null]));
  });

  it('may lead to addresses that differ in a parameter alone', () => {
    const query: Shape = (ware) =>
      ARTICLE({ ...ware, path: `/index.php?route=product&id=${ware.path.slice(3)}` });
    const url = 'https://shop.example/index.php?route=category';
    expect(cardsOf(shelf(query), url)).toHaveLength(6);
  });

  it('are none on a page that repeats nothing', () => {
    expect(
      cardsOf('<h1>About us</h1><p>We sell lamps from $5. <a href="/lamps">Lamps</a></p>'),
    ).toEqual([]);
    expect(cardsOf('')).toEqual([]);
  });
});

describe('the price on a card', () => {
  const priced = (html: string) => {
    const shape: Shape = ({ name, path }) =>
      `<li class="card"><a href="${path}"><img src="/i${path}.jpg" alt="">${name}</a><div class="box">${html}</div></li>`;
    const [card] = cardsOf(shelf(shape));
    return [card?.price, card?.listPrice, card?.isFrom];
  };
  it.each<[string, string, (string | boolean | null)[]]>([
    ['a crossed-out one', '<s>$80.00</s> <b>$59.90</b>', ['59.9', '80', false]],
    ['a crossed-out one behind it', '<b>$59.90</b> <del>$80.00</del>', ['59.9', '80', false]],
    [
      'one named by its class',
      '<p class="price-old">$80.00</p><p class="price-new">$59.90</p>',
      ['59.9', '80', false],
    ],
    ['one named by a word', '<p>Instead of $80.00</p><p>$59.90</p>', ['59.9', '80', false]],
    ['a lowest one', '<p>from $59.90</p>', ['59.9', null, true]],
    ['a price per unit', '<p>$59.90</p><p>$5.99 / 100 g</p>', ['59.9', null, false]],
    ['a saving', '<p>You save $20.10</p><p>$59.90</p>', ['59.9', null, false]],
    ['an instalment', '<p>$9.90 per month</p><p>$59.90</p>', ['59.9', null, false]],
    [
      'a number of the name',
      '<p>36K of light for any room</p><p>$59.90</p>',
      ['59.9', null, false],
    ],
  ])('is told from %s', (_, html, price) => {
    expect(priced(html)).toEqual(price);
  });
});

describe('cards and markup', () => {
  const list = (more: object) =>
    wares().map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      item: { '@type': 'Product', name, url: path, ...more },
    }));
  const block = (more: object = {}) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'ItemList', itemListElement: list(more) })}</script>`;

  it('are read from markup where nothing is repeated', () => {
    const offers = { '@type': 'Offer', price: '12.00', priceCurrency: 'EUR' };
    const { pageKind, cards } = detectHtml(`<h1>Lamps</h1>${block({ offers })}`, LIST_URL);
    expect(pageKind).toBe('listing');
    expect(cards).toHaveLength(6);
    expect(cards[0]).toMatchObject({
      url: 'https://shop.example/p/100',
      price: '12',
      priceCurrency: 'EUR',
    });
  });

  it('complete each other by address', () => {
    const { cards } = detectHtml(shelf(ARTICLE, { before: block() }), LIST_URL);
    expect(glance(cards)).toEqual(expected);
  });
});

describe('hostile lists', () => {
  it('attack 1: markup in names stays text, and is cut', () => {
    const name = `&lt;img src=x onerror=alert(1)&gt;${'very '.repeat(200)}`;
    const goods = wares().map((ware) => ({ ...ware, name }));
    const cards = cardsOf(shelf(ARTICLE, { goods }));
    for (const card of cards) expect(card.name.length).toBeLessThanOrEqual(300);
  });

  it.each([
    'javascript:alert(1)',
    ' \u0001java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://shop.example/1',
    'https://user:password@shop.example/p/1',
    'https://elsewhere.example/p/1',
  ])('attack 2: a card that leads to %j is dropped', (address) => {
    const goods = wares().map((ware, i) => (i === 2 ? { ...ware, path: address } : ware));
    expect(glance(cardsOf(shelf(ARTICLE, { goods })))).toEqual(expected.filter((_, i) => i !== 2));
  });

  it('attack 2: a picture of another scheme is none', () => {
    const shape: Shape = (ware) => ARTICLE(ware).replace(/src="[^"]*"/, 'src="file:///etc/passwd"');
    expect(cardsOf(shelf(shape)).map(({ image }) => image)).toEqual(Array(6).fill(null));
  });

  const crowd = (count: number, shape: Shape) => {
    const [ware] = wares();
    if (ware === undefined) throw new Error('no ware');
    const goods = Array.from({ length: count }, (_, i) => ({ ...ware, path: `/p/${i}` }));
    return shelf(shape, { goods });
  };

  it.each<[string, () => string]>([
    ['5,000 cards', () => crowd(5000, ARTICLE)],
    [
      '5,000 classes',
      () =>
        crowd(5000, (ware) => ARTICLE(ware).replace('card', `c${ware.path.replace('/p/', 'x-')}`)),
    ],
    [
      'one card of 20,000 links',
      () => shelf(({ path }) => `<li><a href="${path}">$5</a></li>`.repeat(3300)),
    ],
    ['links nested 300 deep', () => `${'<div class="a"><a href="/p/1">'.repeat(300)}$5`],
  ])(
    'attack 7: of %s at most 60 are read, within bounded work',
    (_, html) => {
      const page = pageFrom(html(), LIST_URL);
      let count = 0;
      expect(
        processorMs(() => {
          count = readCards(page, []).cards.length;
        }),
      ).toBeLessThan(4000);
      expect(count).toBeLessThanOrEqual(60);
    },
    60_000,
  );

  it('attack 7: a page of more than 100,000 nodes is not searched', () => {
    expect(cardsOf(`${shelf(ARTICLE)}${'<b></b>'.repeat(100_001)}`)).toEqual([]);
  }, 60_000);

  it('nothing throws on any tree, and whatever comes out parses', () => {
    const leaf = fc.constantFrom(
      '<a href="/p/1">Lamp</a>',
      '<a href="/p/2"><img src="/i.jpg" alt="Light"></a>',
      '<a href="//">x</a>',
      '<a href="http://[">y</a>',
      '$5',
      '<s>9 €</s>',
      '<img alt="">',
      '<form name="parentElement"><input name="getAttribute"></form>',
      '\u202e',
    );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc
          .tuple(
            fc.constantFrom('div', 'li', 'td', 'a href="/p/3"', 'h3', 'article class="card"'),
            fc.array(tie('tree'), { maxLength: 5 }),
            fc.integer({ min: 1, max: 6 }),
          )
          .map(([tag, inner, times]) =>
            `<${tag}>${inner.join(' ')}</${tag.split(' ')[0]}>`.repeat(times),
          ),
      ),
    }));
    fc.assert(
      fc.property(tree, (html) => {
        expect(['listing', 'none', 'product']).toContain(
          detectHtml(html.slice(0, 20_000), LIST_URL).pageKind,
        );
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
