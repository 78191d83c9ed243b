import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Identity } from '@/components/product/identity';
import type { DetectedOffer } from '@/lib/domain/detection';
import { detection, OFFER, productPage } from '@/tests/components/support/panel-pages';
import { speak } from '@/tests/components/support/speak';

function textWith(offer: Partial<DetectedOffer>): string {
  const page = productPage(detection({ offers: [{ ...OFFER, ...offer }] }));
  const { container } = render(<Identity page={page} />);
  return (container.textContent ?? '').replaceAll('\u00a0', ' ');
}

const perKilo = { price: '12.4', quantity: 1, unit: 'kg' } as const;

it('what a kilogram costs stands beside the price', () => {
  expect(textWith({ price: '3.10', listPrice: null, unitPrice: perKilo })).toContain(
    '€3.10€12.40 / kg',
  );
});

it('in French, too', () => {
  speak('fr', 'fr-FR');
  expect(textWith({ unitPrice: { ...perKilo, quantity: 10, unit: 'piece' } })).toContain(
    '12,40 € / 10 pièces',
  );
});

it('nothing stands there where the shop says nothing, or no price', () => {
  expect(textWith({})).not.toContain(' / ');
  expect(textWith({ price: null, unitPrice: perKilo })).not.toContain('kg');
});
