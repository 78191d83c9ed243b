import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCards } from '@/lib/detect/listing/read-cards';
import { detectHtml, pageFrom, processorMs } from '@/tests/unit/detect/detect-html';
import { ARTICLE, cardsOf, expected, glance } from './read-shelf';
import { LIST_URL, type Shape, shelf, wares } from './shelves';

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
