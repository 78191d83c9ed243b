import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { domOf } from '@/lib/detect/dom';
import type { PointedField } from '@/lib/domain/shop-rule';
import { stopsOf, targetOf } from '@/lib/page/pick/targets';

function open(html: string) {
  const { window } = new JSDOM(html, { url: 'https://shop.example/p' });
  vi.stubGlobal('location', window.location);
  vi.stubGlobal('Element', window.Element);
  return { document: window.document, dom: domOf(window.document) };
}
afterEach(() => vi.unstubAllGlobals());

/** The id of what is meant by pointing at the element marked `data-me`. */
function meant(html: string, field: PointedField): string | null {
  const { document, dom } = open(html);
  const stack: Element[] = [];
  let step = document.querySelector('[data-me]');
  for (; step !== null; step = step.parentElement) stack.push(step);
  return targetOf(dom, stack, field)?.id ?? null;
}

describe('targetOf', () => {
  it.each([
    ['the whole of a price, not its cents', '<p id="all">12<sup data-me>99</sup> €</p>', 'all'],
    ['the price with its currency', '<p id="all"><b data-me>12.99</b> <i>€</i></p>', 'all'],
    ['one price of two', '<p id="all"><s>€20</s> <b id="one" data-me>€15</b></p>', 'one'],
    [
      'a line with a price in it',
      '<p id="line" data-me>Our price for you today is 15 € with tax</p>',
      'line',
    ],
    ['no price in words', '<p id="no" data-me>Add to basket</p>', null],
    ['no price in free', '<p id="no" data-me>0.00 €</p>', null],
    ['no price in a long text', `<p id="no" data-me>15 € ${'word '.repeat(40)}</p>`, null],
  ])('is %s', (_, html, id) => {
    expect(meant(html, 'price')).toBe(id);
  });

  it('is a name as long as a name may be', () => {
    expect(meant('<h1 id="name" data-me>Lamp</h1>', 'name')).toBe('name');
    expect(meant(`<p id="no" data-me>${'word '.repeat(100)}</p>`, 'name')).toBeNull();
    expect(meant('<p id="no" data-me> </p>', 'name')).toBeNull();
  });

  it('is a picture, also one under a veil, never one that only a script would show', () => {
    expect(meant('<img id="shot" src="/a.jpg" data-me>', 'image')).toBe('shot');
    expect(meant('<img id="no" src="data:image/gif;base64,R0" data-me>', 'image')).toBeNull();
    const { document, dom } = open('<img id="shot" data-src="/a.jpg"><div id="veil"></div>');
    const stack = [...document.querySelectorAll('#veil, #shot')].reverse();
    expect(targetOf(dom, stack, 'image')?.id).toBe('shot');
  });
});

describe('stopsOf', () => {
  const ids = (html: string, field: PointedField, isShown = () => true) => {
    const { dom } = open(html);
    return stopsOf(dom, field, isShown).map(({ id }) => id);
  };

  it('stops at every price, heading or picture once, in the order of the page', () => {
    const html = `<h1 id="name">Lamp 3</h1><p id="a">12<sup>99</sup> €</p><h2 id="more">More</h2>
      <p id="b">Only <b id="c">€15</b> today, was <s id="d">€20</s></p><img id="shot" src="/a.jpg">`;
    expect(ids(html, 'price')).toEqual(['a', 'c', 'd']);
    expect(ids('<p id="plain">1299,-</p>', 'price')).toEqual(['plain']);
    expect(ids(html, 'name')).toEqual(['name', 'more']);
    expect(ids(html, 'image')).toEqual(['shot']);
  });

  it('leaves out what nobody sees', () => {
    expect(ids('<h1 id="name">Lamp</h1>', 'name', () => false)).toEqual([]);
  });
});
