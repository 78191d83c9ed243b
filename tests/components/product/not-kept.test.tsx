import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { PriceTiles } from '@/components/product/price-tiles';
import { verdictOf } from '@/components/product/verdict';
import { detection, NOW, productPage } from '@/tests/components/support/panel-pages';
import { speak } from '@/tests/components/support/speak';

/** A product of a shop that showed so much that is new today that it is not remembered. */
function crowdedPage() {
  const page = productPage(detection(), null);
  return { ...page, seen: { ...page.seen, isKept: false } };
}

it('what is not remembered is not said to be', () => {
  expect(verdictOf(crowdedPage(), NOW)).toMatchObject({
    tone: 'quiet',
    title: 'Not remembered',
    detail: 'This shop showed too many new products today',
  });
  const { container } = render(<PriceTiles page={crowdedPage()} now={NOW} />);
  expect(container.textContent).toContain('not kept');
  expect(container.textContent).not.toContain('first visit');
});

it('in French, too', () => {
  speak('fr');
  expect(verdictOf(crowdedPage(), NOW)?.title).toBe('Pas gardé en mémoire');
});
