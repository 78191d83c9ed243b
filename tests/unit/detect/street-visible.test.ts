import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Street, startStreet } from '@/tests/street/serve-street';
import { barePages } from '@/tests/street/street-shops';
import { askStreet } from '@/tests/unit/street/ask-street';
import { detectHtml } from './detect-html';

let street: Street;
beforeAll(async () => {
  street = await startStreet();
});
afterAll(() => street.close());

const idle = barePages().filter(({ expected }) => expected.kind === 'none');

describe('a page without markup on which nothing is sold', () => {
  it.each(idle)('$url is taken for no product', async ({ url }) => {
    const { body } = await askStreet(street, url);
    const { pageKind, product } = detectHtml(body, url);
    expect([pageKind, product]).toEqual(['none', null]);
  });
});
