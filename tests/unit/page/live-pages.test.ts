import { describe, expect, it } from 'vitest';
import { detectProduct } from '@/lib/detect/detect-product';
import { type Detection, detectionSchema } from '@/lib/domain/detection';
import { watchPage } from '@/lib/page/watch-page';
import { jsonLdPage, lantern } from '@/tests/unit/detect/detect-html';
import { type OpenPage, openPage } from './open-page';

const URL = 'https://shop.example/lamps/duprey-lantern';

function detections({ told }: OpenPage): (Detection & { at: number })[] {
  return told.map(({ body, at }) => ({ ...detectionSchema.parse(body), at }));
}
const pricesOf = (page: OpenPage) => detections(page).map(({ offers }) => offers[0]?.price ?? null);

function setPrice({ document }: OpenPage, price: string): void {
  const block = document.querySelector('script[type="application/ld+json"]');
  const offers = { '@type': 'Offer', price, priceCurrency: 'USD' };
  if (block) block.textContent = JSON.stringify(lantern({ offers }));
}

describe('a page that is watched', () => {
  it('is read at once and told, also when there is nothing', async () => {
    const page = openPage('<h1>About us</h1>', URL);
    watchPage({ detect: detectProduct, isDeeper: false });
    await page.pass(0);
    expect(page.told.map(({ name }) => name)).toEqual(['productSeen']);
    expect(detections(page)[0]?.pageKind).toBe('none');
  });

  it.each([1500, 6000])('a price that arrives %i ms late is told within a second', async (ms) => {
    const page = openPage('<h1>Duprey Lantern</h1><main></main>', URL);
    watchPage({ detect: detectProduct, isDeeper: false });
    await page.pass(ms);
    const block = page.document.createElement('script');
    block.type = 'application/ld+json';
    block.textContent = JSON.stringify(lantern());
    page.document.head.append(block);
    await page.pass(1000);
    expect(pricesOf(page)).toEqual([null, '98.99']);
  });

  it.each(['class', 'style', 'hidden', 'disabled'])(
    'hears of `%s`, by which shops switch variants',
    async (name) => {
      const html = jsonLdPage(lantern(), '<div id="size">42</div>');
      const page = openPage(html.replace('application/ld+json', 'text/plain'), URL);
      watchPage({ detect: detectProduct, isDeeper: false });
      await page.pass(1000);
      // Of this change nobody is told: that it is read proves that the other one was heard.
      page.document.querySelector('script')?.setAttribute('type', 'application/ld+json');
      await page.pass(1000);
      expect(pricesOf(page)).toEqual([null]);
      page.document.querySelector('#size')?.setAttribute(name, 'is-chosen');
      await page.pass(1000);
      expect(pricesOf(page)).toEqual([null, '98.99']);
    },
  );

  it('attack 14: a clock that ticks without end does not keep a new price from being told', async () => {
    const page = openPage(jsonLdPage(lantern(), '<p id="clock"></p>'), URL);
    watchPage({ detect: detectProduct, isDeeper: false });
    const clock = page.document.querySelector('#clock');
    const tick = setInterval(() => clock?.replaceChildren(String(Math.random())), 1000);
    await page.pass(20_000);
    setPrice(page, '77.99');
    await page.pass(2000);
    clearInterval(tick);
    expect(pricesOf(page)).toEqual(['98.99', '77.99']);
  });

  it('attack 14: a storm of changes and addresses is told of once, with what it says in the end', async () => {
    const page = openPage(jsonLdPage(lantern(), '<p id="clock"></p>'), URL);
    watchPage({ detect: detectProduct, isDeeper: false });
    for (let turn = 0; turn < 200; turn++) {
      page.window.history.pushState(null, '', `?turn=${turn}`);
      page.document.body.append(String(turn));
      page.window.dispatchEvent(new page.window.PopStateEvent('popstate'));
      await page.pass(1);
    }
    await page.pass(3000);
    expect(page.told.length).toBeLessThanOrEqual(4);
    expect(detections(page).at(-1)?.url).toBe(`${URL}?turn=199`);
  });

  it('follows a route without a reload', async () => {
    const page = openPage(jsonLdPage(lantern()), URL);
    watchPage({ detect: detectProduct, isDeeper: false });
    await page.pass(1000);
    page.window.history.pushState(null, '', '/lamps/other');
    setPrice(page, '12.99');
    page.window.dispatchEvent(new page.window.PopStateEvent('popstate'));
    await page.pass(1000);
    expect(detections(page).at(-1)).toMatchObject({ url: 'https://shop.example/lamps/other' });
    expect(pricesOf(page).at(-1)).toBe('12.99');
  });
});
