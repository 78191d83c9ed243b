import { describe, expect, it } from 'vitest';
import { cardsOf } from './read-shelf';
import { type Shape, shelf } from './shelves';

describe('the price on a card', () => {
  const priced = (html: string) => {
    const shape: Shape = ({ name, path }) =>
      `<li class="card"><a href="${path}"><img src="/i${path}.jpg" alt="">${name}</a><div class="box">${html}</div></li>`;
    const [card] = cardsOf(shelf(shape));
    return [card?.price, card?.listPrice, card?.isFrom];
  };
  it.each<[string, string, (string | boolean | null)[]]>([
    ['a crossed-out one', '<s>$80.00</s> <b>$59.90</b>', ['59.9', '80', false]],
    ['a crossed-out one behind it', '<b>$59.90</b> <del>$80.00</del>', ['59.9', '80', false]],
    [
      'one named by its class',
      '<p class="price-old">$80.00</p><p class="price-new">$59.90</p>',
      ['59.9', '80', false],
    ],
    ['one named by a word', '<p>Instead of $80.00</p><p>$59.90</p>', ['59.9', '80', false]],
    ['a lowest one', '<p>from $59.90</p>', ['59.9', null, true]],
    ['a price per unit', '<p>$59.90</p><p>$5.99 / 100 g</p>', ['59.9', null, false]],
    ['a saving', '<p>You save $20.10</p><p>$59.90</p>', ['59.9', null, false]],
    ['an instalment', '<p>$9.90 per month</p><p>$59.90</p>', ['59.9', null, false]],
    [
      'a number of the name',
      '<p>36K of light for any room</p><p>$59.90</p>',
      ['59.9', null, false],
    ],
  ])('is told from %s', (_, html, price) => {
    expect(priced(html)).toEqual(price);
  });
});
