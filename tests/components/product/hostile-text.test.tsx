import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { cleanText, TEXT_LIMIT } from '@/lib/domain/text';
import { detection, listing, memory, productPage } from '@/tests/components/support/panel-pages';
import { showPanel } from '@/tests/components/support/show-panel';

function show(page: ReturnType<typeof productPage>): string {
  return showPanel({ kind: 'found', page }).text();
}

describe('hostile text in the panel', () => {
  it('attack 1: markup in name, brand and seller stays text', () => {
    const markup = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>';
    const [offer] = detection().offers;
    if (offer === undefined) throw new Error('no offer');
    const text = show(
      productPage(
        detection({
          product: { name: markup, brand: markup, variantLabel: markup },
          offers: [{ ...offer, seller: markup }],
        }),
      ),
    );
    expect(text).toContain(markup);
    expect(document.querySelector('img, script')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).getAttribute('title')).toBe(markup);
    expect(Reflect.get(globalThis, 'hacked')).toBeUndefined();
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'https://user:secret@shop.example/',
  ])('attack 2: %j is no link', (url) => {
    const text = show(
      productPage(detection(), memory([listing(), listing({ shop: 'evil.example', url })])),
    );
    expect(text).toContain('evil.example');
    expect(screen.queryByRole('link', { name: /^evil/ })).toBeNull();
  });

  it('attack 4: a reordering name arrives cleaned, cut, and set apart from its surroundings', () => {
    const name = cleanText(`Kettle \u202e09.1€ ylno\u202c ${'x'.repeat(100_000)}`, TEXT_LIMIT.name);
    if (name === null) throw new Error('nothing left');
    show(productPage(detection({ product: { name } })));
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading.textContent?.length).toBeLessThanOrEqual(TEXT_LIMIT.name);
    expect(heading.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
    expect(heading.firstElementChild?.tagName).toBe('BDI');
  });

  it('attack 4: a seller in another script is set apart from the sentence', () => {
    const [offer] = detection().offers;
    if (offer === undefined) throw new Error('no offer');
    const text = show(productPage(detection({ offers: [{ ...offer, seller: 'מאפיית השכונה' }] })));
    expect(text).toContain('sold by \u2068מאפיית השכונה\u2069');
  });
});
