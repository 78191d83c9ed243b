import { describe, expect, it } from 'vitest';
import { ARTICLE, cardsOf, expected, glance } from './read-shelf';
import { SHAPES, type Shape, shelf, wares } from './shelves';

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
