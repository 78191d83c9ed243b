import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingOf } from '@/lib/detect/product-claims';
import { readJsonLd } from '@/lib/detect/readers/json-ld';
import { readMicrodata } from '@/lib/detect/readers/microdata';
import { readRdfa } from '@/lib/detect/readers/rdfa';
import { pageFrom } from './detect-html';

const corpus = process.env.CORPUS ?? '';

const SYNTAXES = { jsonld: readJsonLd, microdata: readMicrodata, rdfa: readRdfa };

describe.skipIf(corpus === '')('schema.org’s own examples', () => {
  const examples = () =>
    readdirSync(join(corpus, 'schema-org')).map((file) =>
      JSON.parse(readFileSync(join(corpus, 'schema-org', file), 'utf8')),
    );

  it.each(Object.entries(SYNTAXES))('of products are read in %s', (syntax, read) => {
    for (const example of examples()) {
      if (!example.types.includes('Product') || example[syntax] === undefined) continue;
      const page = pageFrom(`<body>${example[syntax]}`);
      const { products } = readingOf(read(page), page);
      expect([example.id, products.map(({ name }) => typeof name)]).toEqual([
        example.id,
        expect.arrayContaining(['string']),
      ]);
    }
  });
});
