import { describe, expect, it, vi } from 'vitest';
import { detectDeeper } from '@/lib/detect/deeper';
import { detectProduct } from '@/lib/detect/detect-product';
import { watchPage } from '@/lib/page/watch-page';
import { jsonLdPage, lantern } from '@/tests/unit/detect/detect-html';
import { type OpenPage, openPage } from './open-page';

const URL = 'https://shop.example/lamps/duprey-lantern';
const light = () => watchPage({ detect: detectProduct, isDeeper: false });
const deeper = () => watchPage({ detect: detectDeeper, isDeeper: true });

const looksOf = ({ told }: OpenPage) =>
  told.map(({ name, body }) => [name, Reflect.get(Object(body), 'isDeeper')]);

function change({ document }: OpenPage, price: string): void {
  const block = document.querySelector('script[type="application/ld+json"]');
  const offers = { '@type': 'Offer', price, priceCurrency: 'USD' };
  if (block) block.textContent = JSON.stringify(lantern({ offers }));
}

describe('the deeper script', () => {
  it('takes the page over: the light one says no more', async () => {
    const page = openPage(jsonLdPage(lantern()), URL);
    light();
    await page.pass(5_000);
    deeper();
    await page.pass(5_000);
    change(page, '77.00');
    await page.pass(10_000);
    expect(looksOf(page)).toEqual([
      ['productSeen', false],
      ['productSeen', true],
      ['productSeen', true],
    ]);
  });

  it('is woken by a later plain injection, which starts nothing of its own', async () => {
    const page = openPage(jsonLdPage(lantern()), URL);
    deeper();
    await page.pass(5_000);
    light();
    await page.pass(5_000);
    change(page, '77.00');
    await page.pass(10_000);
    expect(looksOf(page)).toEqual([
      ['productSeen', true],
      ['productSeen', true],
      ['productSeen', true],
    ]);
  });

  it('that comes while the light one waits for its answer leaves that without a word', async () => {
    const page = openPage(jsonLdPage(lantern()), URL);
    const told: string[] = [];
    const sendMessage = async ({ name, body }: { name: string; body: unknown }) => {
      if (name === 'rulesFor') return { ok: true, reply: { rules: [] } };
      const isDeeper = Reflect.get(Object(body), 'isDeeper');
      told.push(`${name} ${isDeeper}`);
      if (name === 'productSeen' && !isDeeper) {
        deeper();
        // The worker ends before it answers: a script that still lives says that it was not heard.
        return undefined;
      }
      return { ok: true, reply: { watch: true } };
    };
    vi.stubGlobal('chrome', { runtime: { id: 'bourdon', sendMessage } });
    light();
    await page.pass(5_000);
    expect(told).toEqual(['productSeen false', 'productSeen true']);
  });
});
