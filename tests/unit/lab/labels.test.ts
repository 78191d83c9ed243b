import { describe, expect, it } from 'vitest';
import { agreements, outcomeOf, readLabels } from '@/tests/lab/labels';

const FILES = ['pages', 'labeller-1', 'labeller-2'] as const;
const [pages, first, second] = [
  readLabels('pages'),
  readLabels('labeller-1'),
  readLabels('labeller-2'),
];

describe('the labels of real pages', () => {
  it.each(FILES)('in %s are of the same pages in the same order, each once', (file) => {
    const ids = readLabels(file).map(({ id }) => id);
    expect(ids).toEqual(pages.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hold values only: no addresses, no markup', () => {
    const texts = [...pages, ...first, ...second].flatMap(({ id: _, ...labels }) =>
      Object.values(labels).flat(),
    );
    expect(texts.filter((text) => /https?:|www\.|[<>{}]/.test(text ?? ''))).toEqual([]);
  });

  it('keep what both labellers said', () => {
    const agreed = agreements(first, second);
    for (const { field, same, half, different, unsure } of agreed) {
      const settled = pages.filter((labels, index) => {
        const [one, other] = [first[index]?.[field], second[index]?.[field]];
        const outcome = outcomeOf(field, one, other);
        return outcome === 'unsure'
          ? labels[field] === undefined
          : outcome === 'same' && outcomeOf(field, labels[field], one) === 'same';
      });
      expect([field, settled.length]).toEqual([field, same + unsure]);
      expect(same + half + different + unsure).toBe(pages.length);
    }
  });

  it('leave no disagreement open', () => {
    const open = pages.flatMap((labels, index) =>
      agreements(first.slice(index, index + 1), second.slice(index, index + 1))
        .filter(({ half, different }) => half + different > 0)
        .filter(({ field }) => labels[field] === undefined)
        .map(({ field }) => `${labels.id} ${field}`),
    );
    expect(open).toEqual([]);
  });
});

type Case = [...Parameters<typeof outcomeOf>, ReturnType<typeof outcomeOf>];

describe('two answers', () => {
  it.each<Case>([
    ['name', ['Blue  Lamp'], ['blue lamp', 'Lamp'], 'same'],
    ['name', ['Blue Lamp'], ['Lamp'], 'different'],
    ['image', ['lamp-1'], ['pictures/lamp-1.'], 'same'],
    ['breadcrumbs', ['Home', 'Lamps'], ['home', 'lamps'], 'same'],
    ['breadcrumbs', ['Lamps'], ['Home', 'Lamps'], 'different'],
    ['listPrice', null, null, 'same'],
    ['listPrice', null, '12', 'different'],
    ['listPrice', undefined, '12', 'half'],
    ['seller', undefined, undefined, 'unsure'],
  ])('to %s, %j and %j, are %s', (field, one, other, outcome) => {
    expect(outcomeOf(field, one, other)).toBe(outcome);
  });
});
