import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Detection } from '@/lib/domain/detection';
import { priceCommand } from '@/tests/lab/price';
import { scoreOf } from '@/tests/lab/score';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bourdon-lab-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const linesOf = (name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('lab price', () => {
  it('answers each line, bad ones with an error', () => {
    const lines = [
      '{"id":"1","text":"1 234,50 €","hint":null}',
      '{"id":"2","text":"12.00","hint":"$"}',
      'no JSON',
      '{"id":"3"}',
      '{"id":"4","text":"sold out"}',
    ];
    write('prices.jsonl', lines.join('\n'));
    priceCommand({ strings: join(folder, 'prices.jsonl'), out: join(folder, 'out.jsonl') });
    expect(linesOf('out.jsonl')).toEqual([
      { id: '1', price: '1234.5', priceCurrency: 'EUR' },
      { id: '2', price: '12', priceCurrency: 'USD' },
      { id: null, price: null, priceCurrency: null, error: 'not JSON' },
      { id: '3', price: null, priceCurrency: null, error: expect.stringContaining('text') },
      { id: '4', price: null, priceCurrency: null },
    ]);
  });
});

describe('lab score', () => {
  const offer = {
    price: '10',
    priceCurrency: 'EUR',
    listPrice: null,
    availability: null,
    itemCondition: null,
    seller: null,
    isFrom: false,
    isPersonal: false,
    unitPrice: null,
  };
  const answer = (id: string, pageKind: Detection['pageKind'], price: string | null) => ({
    id,
    pageKind,
    canonicalUrl: null,
    product: null,
    offers: price === null ? [] : [{ ...offer, price }],
    rating: null,
    reviews: [],
    provenance: {},
    confidence: {},
    doubts: [],
    cards: [],
    hasSign: true,
    ms: 1,
  });

  it('counts right, wrong, missed and spurious answers, and products where there are none', () => {
    const labelled = [
      { id: 'right', kind: 'product', expectedAny: { price: ['9', '10.00 '], currency: ['€'] } },
      { id: 'wrong', kind: 'product', expected: { price: '11' } },
      { id: 'missed', kind: 'product', expected: { price: '12' } },
      { id: 'spurious', kind: 'product', expected: { price: null } },
      { id: 'unknown', kind: 'product', expected: {} },
      { id: 'false', kind: 'article', expected: {} },
      { id: 'listed', kind: 'article', expected: {} },
    ];
    const answers = [
      answer('right', 'product', '10'),
      answer('wrong', 'product', '10'),
      answer('missed', 'none', null),
      answer('spurious', 'product', '10'),
      answer('unknown', 'product', '10'),
      answer('false', 'product', '10'),
      answer('listed', 'listing', null),
    ];
    const score = scoreOf(labelled, answers);
    expect(score.fields.price).toEqual({
      labelled: 4,
      right: 1,
      wrong: 2,
      spurious: 1,
      precision: 0.333,
      recall: 0.333,
      f1: 0.333,
    });
    expect(score.fields.priceCurrency).toMatchObject({ labelled: 1, right: 1 });
    expect(score.falseDetections).toEqual({ article: { pages: 2, taken: 1, listed: 1 } });
    expect(score.productPages).toEqual({ all: 5, found: 4, listed: 0 });
  });

  it('counts doubted prices, wrong ones that nobody doubted, and what is out of stock', () => {
    const candidate = { price: '10', priceCurrency: 'EUR', isVisible: true } as const;
    const doubted = { field: 'price', candidates: [{ ...candidate, reader: 'json-ld' }] } as const;
    const doubt = (price: string) => ({
      ...answer(`doubted ${price}`, 'product', price),
      doubts: [{ ...doubted, candidates: [...doubted.candidates] }],
    });
    const stock = (id: string, availability: 'InStock' | 'SoldOut' | null) => ({
      ...answer(id, 'product', null),
      offers: [{ ...offer, price: null, availability }],
    });
    const label = (id: string, expected: Record<string, string>) => ({
      id,
      kind: 'product',
      expected,
    });
    const score = scoreOf(
      [
        label('doubted 10', { price: '10' }),
        label('doubted 11', { price: '10' }),
        label('sure', { price: '11' }),
        label('out', { availability: 'OutOfStock' }),
        label('missed', { availability: 'Discontinued' }),
        label('spurious', { availability: 'InStock' }),
      ],
      [
        doubt('10'),
        doubt('11'),
        answer('sure', 'product', '10'),
        stock('out', 'SoldOut'),
        stock('missed', null),
        stock('spurious', 'SoldOut'),
      ],
    );
    expect(score.doubts).toEqual({ all: 2, wrong: 1, right: 1 });
    expect(score.wrongWithoutDoubt).toBe(1);
    expect(score.outOfStock).toMatchObject({ labelled: 3, right: 1, precision: 0.5, recall: 0.5 });
  });
});
