import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { selectorFault } from '@/lib/domain/selector';

describe('selectorFault', () => {
  it.each([
    'h1',
    '#price',
    '.price',
    'span.price.now',
    '[itemprop="price"]',
    'div[data-test="product-price"] > span',
    '[class*="price--now"]',
    '[class^="price" i]',
    '.a .b .c .d .e',
    'dl > dd:nth-of-type(2) + dd',
    'ul > li:not(.old):first-child',
    '.md\\:text-lg',
    '#\\31 23',
    'input:checked',
  ])('lets a rule point with %s', (selector) => {
    expect(selectorFault(selector)).toBeNull();
  });

  it.each([
    ['', 'too early'],
    [' .price', '" .price" is not allowed'],
    ['div >', 'too early'],
    ['.a, .b', 'a list'],
    ['*', 'not allowed'],
    ['.a ~ .b', 'not allowed'],
    ['div:has(.price)', '":has(.price)" is not allowed'],
    ['div:has(a):has(b):has(c)', 'not allowed'],
    [':is(.a,.b)', 'not allowed'],
    ['a:not(.b .c)', 'not allowed'],
    ['a:nth-child(2n+1)', 'not allowed'],
    ['a::before', 'not allowed'],
    ['a:hover', 'not allowed'],
    ['[x=y]', 'not allowed'],
    ['.1a', 'not allowed'],
    ['#-1', 'not allowed'],
    ['a { color: red }', 'not allowed'],
    ['.a .b .c .d .e .f', 'more than 4 spaces'],
    ['a>a>a>a>a>a>a>a>a>a>a', 'more than 10 steps'],
    [`.${'x'.repeat(300)}`, 'longer than 200'],
  ])('refuses %s and says why', (selector, why) => {
    expect(selectorFault(selector)).toContain(why);
  });

  it('attack 13: takes no time, whatever it is given', () => {
    const start = performance.now();
    for (const evil of [
      'a'.repeat(200),
      '.a'.repeat(100),
      '[a="'.repeat(50),
      ':not('.repeat(40),
      `a${' '.repeat(199)}`,
      '\\\\'.repeat(100),
    ]) {
      selectorFault(evil);
    }
    expect(performance.now() - start).toBeLessThan(100);
  });

  it('never throws, and what it lets through every browser understands', () => {
    const { document } = new JSDOM('<p class="a">').window;
    const pieces = [
      'a',
      '.b',
      '#c',
      '[d]',
      '[d="e"]',
      '[d*="e" i]',
      ' > ',
      ' + ',
      ' ',
      ',',
      '~',
      '*',
      ':not(.f)',
      '\\',
      '2',
      '-',
      '"',
      '(',
      ')',
      ':nth-child(2)',
      ':checked',
      'é',
      '_',
      '|',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const selector = parts.join('');
        if (selectorFault(selector) !== null) return;
        expect(() => document.querySelectorAll(selector)).not.toThrow();
        expect(selector.replace(/"[^"]*"|\\./g, '')).not.toMatch(/[~,{}]| \*/);
      }),
      { numRuns: 3000 },
    );
  });
});
