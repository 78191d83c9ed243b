import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasProductSign } from '@/lib/detect/signs';
import { decimalFromMoney, moneyFromDecimal } from '@/lib/domain/money';
import { type Street, startStreet } from '@/tests/street/serve-street';
import { attackPages, productPages } from '@/tests/street/street-shops';
import { askStreet } from '@/tests/unit/street/ask-street';
import { detectHtml, documentOf } from './detect-html';

let street: Street;
beforeAll(async () => {
  street = await startStreet();
});
afterAll(() => street.close());

const pages = productPages();

describe('on the street', () => {
  it.each(pages)(
    '$url ($markup) is recognised with its own price',
    async ({ url, price, currency }) => {
      const { body } = await askStreet(street, url);
      const { pageKind, offers, doubts } = detectHtml(body, url);
      expect(pageKind).toBe('product');
      const [main] = offers;
      const amount = moneyFromDecimal(main?.price ?? null, main?.priceCurrency ?? null);
      expect(amount && [decimalFromMoney(amount), amount.currency]).toEqual([
        decimalFromMoney({ amount: price, currency }),
        currency,
      ]);
      expect([doubts, main?.isFrom]).toEqual([[], false]);
      expect(hasProductSign(documentOf(body, url), url)).toBe(true);
    },
  );

  it.each(attackPages())('attack $attack: $url gives a detection that parses', async ({ url }) => {
    const { body } = await askStreet(street, url);
    expect(detectHtml(body, url).url).toBe(new URL(url).href);
  });
});
