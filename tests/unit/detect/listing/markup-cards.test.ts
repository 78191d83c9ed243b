import { describe, expect, it } from 'vitest';
import { detectHtml } from '@/tests/unit/detect/detect-html';
import { ARTICLE, expected, glance } from './read-shelf';
import { LIST_URL, shelf, wares } from './shelves';

describe('cards and markup', () => {
  const list = (more: object) =>
    wares().map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      item: { '@type': 'Product', name, url: path, ...more },
    }));
  const block = (more: object = {}) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'ItemList', itemListElement: list(more) })}</script>`;

  it('are read from markup where nothing is repeated', () => {
    const offers = { '@type': 'Offer', price: '12.00', priceCurrency: 'EUR' };
    const { pageKind, cards } = detectHtml(`<h1>Lamps</h1>${block({ offers })}`, LIST_URL);
    expect(pageKind).toBe('listing');
    expect(cards).toHaveLength(6);
    expect(cards[0]).toMatchObject({
      url: 'https://shop.example/p/100',
      price: '12',
      priceCurrency: 'EUR',
    });
  });

  it('complete each other by address', () => {
    const { cards } = detectHtml(shelf(ARTICLE, { before: block() }), LIST_URL);
    expect(glance(cards)).toEqual(expected);
  });
});
