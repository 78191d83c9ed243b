import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { domOf } from '@/lib/detect/dom';
import { selectorFault } from '@/lib/domain/selector';
import { lastingNames } from '@/lib/page/pick/lasting-names';
import { selectorsFor } from '@/lib/page/pick/selectors';

function pointAt(html: string, selector = '[data-me]') {
  const { document } = new JSDOM(html).window;
  const element = document.querySelector(selector);
  if (element === null) throw new Error('nothing to point at');
  element.removeAttribute('data-me');
  return { document, element, selectors: selectorsFor(domOf(document), element) };
}

/** What the selectors find on another page, as the reader of rules tries them. */
function findAgain(selectors: readonly string[], html: string): string | null {
  const { document } = new JSDOM(html).window;
  for (const selector of selectors) {
    const found = [...document.querySelectorAll(selector)];
    if (found.length === 1) return found[0]?.textContent?.trim() ?? null;
  }
  return null;
}

const shopPage = ({
  price = '89.90',
  banner = '',
  id = '40101',
  hash = 'x7Kq2',
  extra = '',
} = {}) => `
  <body>${banner}<header class="header">Shop</header>
  <main class="page"><section class="product-detail" id="product-${id}">
    <h1 class="product-title">Lamp ${id}</h1>
    <div class="buy-box"><p class="old price_price__${hash}">€120.00</p>
      <p class="sc-1a2b3c price_current__${hash} is-active" data-me>€${price}</p></div>
    ${extra}</section></main></body>`;

describe('selectorsFor', () => {
  it('gives several, each of which rules may use and which finds this element alone', () => {
    const { document, element, selectors } = pointAt(shopPage());
    expect(selectors.length).toBeGreaterThanOrEqual(2);
    for (const selector of selectors) {
      expect(selectorFault(selector)).toBeNull();
      expect([...document.querySelectorAll(selector)]).toEqual([element]);
    }
  });

  it.each([
    ['another product', { id: '99120', price: '12.50' }, '€12.50'],
    ['a banner above it', { banner: '<div class="banner"><p>Sale</p></div>' }, '€89.90'],
    ['a new build with other hashes', { hash: 'Zz91_b' }, '€89.90'],
    [
      'recommendations below',
      { extra: '<div class="cards"><p class="card-price">€5</p></div>' },
      '€89.90',
    ],
  ])('finds it again on a page with %s', (_, change, expected) => {
    const { selectors } = pointAt(shopPage());
    expect(findAgain(selectors, shopPage(change))).toBe(expected);
  });

  it('prefers what shops give to machines', () => {
    const html =
      '<b class="a1b2c3 money" id="p-1" itemprop="price" data-testid="now" data-me>1 €</b>';
    expect(pointAt(html).selectors[0]).toBe('[itemprop="price"]');
  });

  it('finds a bare element by its place, below the nearest lasting name', () => {
    const html = `<div id="buy"><div><span>9 €</span><span data-me>7 €</span></div></div>
      <div><div><span>1</span><span>2</span></div></div>`;
    const { selectors } = pointAt(html);
    expect(selectors).toContain('#buy > div > span:nth-of-type(2)');
  });

  it('finds one of many alike by its place only', () => {
    const html = `<ul class="list">${'<li class="item">1 €</li>'.repeat(3)}<li class="item" data-me>2 €</li></ul>`;
    expect(pointAt(html).selectors).toEqual([
      '.list > li:nth-of-type(4)',
      'body > ul > li:nth-of-type(4)',
    ]);
  });

  it('attack 20: a form whose fields take the names of the DOM changes nothing', () => {
    const html = `<form id="buy-form"><input name="parentElement"><input name="getAttribute">
      <input name="children"><p class="price-now" data-me>1 €</p></form>`;
    expect(pointAt(html).selectors).toContain('.price-now');
  });

  it('attack 14: a deep and crowded page is asked a bounded number of questions', () => {
    const deep = `${'<div class="deep wrap-a wrap-b">'.repeat(300)}<i class="x-a x-b" data-me>1 €</i>`;
    const crowd = '<i class="x-a x-b">2 €</i>'.repeat(5000);
    const start = performance.now();
    pointAt(`<body>${crowd}${deep}`);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('lastingNames', () => {
  const namesOf = (html: string) => {
    const { document } = new JSDOM(html).window;
    const element = document.body.firstElementChild;
    return element === null ? [] : lastingNames(domOf(document), element);
  };

  it.each([
    ['x-item-title__mainTitle', ['.x-item-title__mainTitle']],
    ['product-price', ['.product-price']],
    ['price--currentPriceText--V8_y_b5', ['[class*="price--currentPriceText--"]']],
    ['Price_current__3xY2z', ['[class*="Price_current__"]']],
    ['productPrice h4 col-2', ['.productPrice', '.h4']],
    ['css-1q2w3e sc-bdVaJa jsx-3829104', []],
    ['is-active lazyloaded price-selected', []],
    ['mt-4 text-lg flex md:w-1/2', []],
    ['xYzQw', []],
  ])('of the classes "%s" are %j', (classes, expected) => {
    expect(namesOf(`<p class="${classes}">`)).toEqual(expected);
  });

  it('attack 13: a name made to keep a pattern busy takes no time', () => {
    const start = performance.now();
    for (const evil of [`aa${'A'.repeat(56)}b`, 'a-'.repeat(29), '_'.repeat(60), 'aB'.repeat(30)]) {
      namesOf(`<p class="${evil}" id="${evil}">`);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each([
    ['price', ['#price']],
    ['product-price-90041', ['[id^="product-price-"]']],
    ['90041', []],
    ['a"b', []],
  ])('of the id "%s" are %j', (id, expected) => {
    const { document } = new JSDOM('<p>').window;
    const element = document.querySelector('p');
    if (element === null) throw new Error('no element');
    element.id = id;
    expect(lastingNames(domOf(document), element)).toEqual(expected);
  });
});
