import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsShopper } from '@/tests/lab/read-as-shopper';
import { detectHtml, documentOf, PRODUCT_URL, processorMs } from '@/tests/unit/detect/detect-html';

/** Longest processor time that a hostile state may cost in jsdom, ms; a browser is ten times faster. */
const LIMIT_MS = 4000;

const page = (state: string) =>
  `<title>Duprey Lantern</title><h1>Duprey Lantern</h1><p>€ 98,99</p>${state}`;
const json = (text: string) => `<script type="application/json">${text}</script>`;
const code = (text: string) => `<script>${text}</script>`;
const product = '{"name":"Duprey Lantern","sku":"DL-1","price":98.99}';

describe('a hostile state', () => {
  it('attack 6: keys of the prototype change nothing', () => {
    const state = `{"__proto__":{"brand":"polluted"},"constructor":{"prototype":{"brand":"polluted"}},
      "name":"Duprey Lantern","sku":"DL-1","price":98.99,"prototype":{"brand":"x"},"hasOwnProperty":1}`;
    for (const script of [json(state), code(`window.state = ${state}`), json(`${state},`)]) {
      const { product: read, offers } = detectHtml(page(script));
      expect([read?.brand, read?.sku, offers[0]?.price]).toEqual([null, 'DL-1', '98.99']);
    }
    const cache = `{"ROOT_QUERY":{"p":{"__ref":"__proto__"},"price":1},"__proto__":{"brand":"polluted"}}`;
    expect(detectHtml(page(json(cache))).pageKind).toBe('none');
    expect(Reflect.get({}, 'brand')).toBeUndefined();
  });

  const many = (count: number) => Array(count).fill(product).join(',');
  const deep = (depth: number) => `${'{"price":'.repeat(depth)}1${'}'.repeat(depth)}`;
  const row = JSON.stringify(`1:{"price":"${'x'.repeat(2000)}"}\n`);

  it.each([
    ['10 MB in one script', () => json(`{"price":"${'x'.repeat(10_000_000)}"}`)],
    ['code of open braces', () => code(`var price = ${'a = {'.repeat(450_000)}`)],
    ['100,000 products', () => json(`[${many(30_000)}]`)],
    ['100,000 products, broken', () => json(`[${many(30_000)},`)],
    ['100,000 literals', () => code(`${`x = ${product};`.repeat(30_000)}`)],
    ['literals that do not end', () => code(`price = 1;${'x = ["'.repeat(100_000)}`)],
    ['strings of escapes', () => code(`price = JSON.parse("${'\\"'.repeat(500_000)}`)],
    ['10,000 scripts', () => json(product).repeat(10_000)],
    ['10,000 attributes', () => `<i data-product='${product}'></i>`.repeat(10_000)],
    [
      '2,000 products with prices of their own beside a long text',
      () =>
        `<p>${'5 times 7 is 35. '.repeat(20_000)}</p>${json(
          JSON.stringify(
            Array.from({ length: 2000 }, (_, i) => ({
              name: 'Duprey Lantern',
              id: i,
              price: 1e6 + i,
            })),
          ),
        )}`,
    ],
    ['depth 10,000', () => json(deep(10_000))],
    ['depth 10,000, in code', () => code(`var state = ${deep(10_000)};`)],
    [
      '100,000 variants',
      () => json(`{"name":"Duprey Lantern","id":1,"variants":[${many(30_000)}]}`),
    ],
    [
      '100,000 prices',
      () => json(`{"name":"Duprey Lantern","id":1,"prices":[${'1,'.repeat(300_000)}1]}`),
    ],
    [
      '100,000 keys',
      () => json(`{${Array.from({ length: 100_000 }, (_, i) => `"price${i}":${i}`).join()}}`),
    ],
    [
      'pointers around the table',
      () => json(`[{"a":1,"b":1},${'[1,1,1,1],'.repeat(50_000)}"price"]`),
    ],
    [
      'pointers into each other',
      () => json(`[{"price":1},{"a":2,"b":1},{"a":1,"b":2},"x",["Ref",4]]`),
    ],
    ['a pointer to itself', () => json('[["Ref",0],"price"]')],
    [
      'a cache of cycles',
      () =>
        json(
          '{"ROOT_QUERY":{"a":{"__ref":"P"}},"P":{"price":{"__ref":"P"},"name":{"__ref":"ROOT_QUERY"}}}',
        ),
    ],
    ['rows in 1,000 pieces', () => code(`self.__next_f.push([1,${row}])`).repeat(1000)],
    [
      '20,000 variations',
      () =>
        `<form data-product_variations='[${Array(20_000).fill('{"display_price":1,"variation_id":1,"attributes":{"a":"b"}}').join()}]'></form>`,
    ],
    [
      '30,000 attributes around what buys',
      () =>
        `<div><h1>Duprey Lantern</h1>${'<i data-price="1" data-sku="a"></i>'.repeat(30_000)}<button class="add-to-cart"></button></div>`,
    ],
    [
      'what buys nested 400 deep',
      () => '<form class="add-to-cart"><button name="add-to-cart"></button>'.repeat(400),
    ],
  ])(
    'attack 7: %s: given up within bounded work',
    (_, state) => {
      const document = documentOf(page(state()));
      const bugs: unknown[] = [];
      const onBug = (...bug: unknown[]) => bugs.push(bug);
      expect(processorMs(() => readAsShopper(document, PRODUCT_URL, { onBug }))).toBeLessThan(
        LIMIT_MS,
      );
      expect(bugs).toEqual([]);
    },
    60_000,
  );

  it.each(['1e309', '"NaN"', '-1', '0', '"0,00"', 'null', 'true', '[]', '{}', '"free"', '"1e5"'])(
    'attack 8: %s is no price',
    (price) => {
      const state = json(`{"name":"Duprey Lantern","sku":"DL-1","price":${price}}`);
      expect(detectHtml(page(state)).offers).toEqual([]);
    },
  );

  it('attack 13: names and keys that make patterns work hard', () => {
    const key = `${'productname'.repeat(2000)}!`;
    const state = { [key]: 'x', name: 'a-'.repeat(50_000), price: '1.'.repeat(20), sku: 'x' };
    const document = documentOf(page(json(JSON.stringify(state))));
    expect(processorMs(() => readAsShopper(document, PRODUCT_URL))).toBeLessThan(LIMIT_MS);
  });
});

describe('any state at all', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 });
  const key = fc.constantFrom(
    ...'name title id sku price prices variants offers items __ref ROOT_QUERY currency available image'.split(
      ' ',
    ),
    ...'compare_at_price product_variations display_price attributes spConfig optionPrices edges node url'.split(
      ' ',
    ),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom('Duprey Lantern', 98.99, 9899, 'EUR', null, true, '98,99 €'),
      fc.integer({ min: -2, max: 9 }),
      fc.array(tie('value'), { maxLength: 5 }),
      fc.dictionary(key, tie('value'), { maxKeys: 6 }),
    ),
  }));

  it('is read without a bug, in a script, an attribute and code', () => {
    fc.assert(
      fc.property(value, (state) => {
        const written = JSON.stringify(state).replaceAll('<', '\\u003c');
        const attribute = written.replaceAll('"', '&quot;');
        detectHtml(
          page(`${json(written)}${code(`var price = ${written};x = ${written.slice(0, -1)}`)}
            <i data-product="${attribute}" data-product_variations="${attribute}"></i>`),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('is read without a bug where it is no JSON', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const script = (words: string) => words.replaceAll('<', ' ');
        detectHtml(page(code(`price ${script(before)} = {${script(after)}`)));
      }),
      { numRuns: 100 },
    );
  });
});
