import { describe, expect, it } from 'vitest';
import { sensePage } from '@/lib/page/sense-page';
import { jsonLdPage, lantern } from '@/tests/unit/detect/detect-html';
import { type OpenPage, openPage } from './open-page';

const URL = 'https://shop.example/lamps/duprey-lantern';

function arrive({ document }: OpenPage): void {
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  block.textContent = JSON.stringify(lantern());
  document.head.append(block);
}

function hide({ window }: OpenPage, isHidden: boolean): void {
  Object.defineProperty(window.Document.prototype, 'hidden', {
    configurable: true,
    get: () => isHidden,
  });
}

describe('a page that is sensed', () => {
  it('with a sign is told of at once, and once', async () => {
    const page = openPage(jsonLdPage(lantern()), URL, {});
    sensePage();
    await page.pass(20_000);
    expect(page.told.map(({ name, at }) => [name, at])).toEqual([['signSeen', 0]]);
  });

  it.each([
    [1500, 3000],
    [6000, 8000],
  ])('a sign that arrives after %i ms is seen by %i', async (ms, by) => {
    const page = openPage('<h1>Duprey Lantern</h1>', URL, {});
    sensePage();
    await page.pass(ms);
    arrive(page);
    await page.pass(20_000);
    expect(page.told).toHaveLength(1);
    expect(page.told[0]?.at).toBeLessThanOrEqual(by);
  });

  it('is seen too where a price is written into what stood there empty', async () => {
    const page = openPage('<h1>Duprey Lantern</h1><b id="x"></b>', URL, {});
    sensePage();
    await page.pass(1500);
    const place = page.document.querySelector('b');
    if (place !== null) place.textContent = '98,99 €';
    await page.pass(2000);
    expect(page.told).toHaveLength(1);
  });

  it('is told of once more when it is sensed anew', async () => {
    const page = openPage('<h1>Duprey Lantern</h1><b>98,99 €</b>', URL, {});
    sensePage();
    await page.pass(20_000);
    sensePage();
    await page.pass(1000);
    expect(page.told).toHaveLength(2);
  });

  it('is looked at again after a click: some show what they sell only then', async () => {
    const page = openPage('<h1>Duprey Lantern</h1><button>Accept all</button>', URL, {});
    sensePage();
    await page.pass(30_000);
    page.document.querySelector('button')?.addEventListener('click', () => arrive(page));
    page.document.querySelector('button')?.click();
    await page.pass(1000);
    expect(page.told).toHaveLength(1);
  });

  it('is looked at anew when it moves on without a reload', async () => {
    const page = openPage('<h1>Lamps</h1>', 'https://shop.example/lamps', {});
    sensePage();
    await page.pass(30_000);
    page.window.history.pushState(null, '', '/lamps/duprey-lantern');
    arrive(page);
    page.window.dispatchEvent(new page.window.PopStateEvent('popstate'));
    await page.pass(100);
    expect(page.told.map(({ body }) => body)).toEqual([{ url: URL }]);
  });

  it('attack 14: a storm of addresses and clicks is looked at once a second', async () => {
    const page = openPage(jsonLdPage(lantern()), URL, {});
    sensePage();
    for (let turn = 0; turn < 300; turn++) {
      page.window.history.pushState(null, '', `?turn=${turn}`);
      page.window.dispatchEvent(new page.window.PopStateEvent('popstate'));
      page.document.body.click();
      await page.pass(10);
    }
    expect(page.told.length).toBeLessThanOrEqual(8);
    await page.pass(1000);
    expect(page.told.at(-1)?.body).toEqual({ url: `${URL}?turn=299` });
  });

  it('is looked at again as it comes back into view, where it changed after the last look', async () => {
    const page = openPage('<h1>Duprey Lantern</h1>', URL, {});
    sensePage();
    await page.pass(10_000);
    arrive(page);
    await page.pass(10_000);
    page.window.dispatchEvent(new page.window.Event('visibilitychange'));
    await page.pass(1000);
    expect(page.told).toHaveLength(1);
  });

  it('is told of again as it comes back: it may have been left before it was read', async () => {
    const page = openPage(jsonLdPage(lantern()), URL, {});
    sensePage();
    page.window.dispatchEvent(new page.window.PageTransitionEvent('pageshow', { persisted: true }));
    await page.pass(1000);
    expect(page.told).toHaveLength(2);
  });

  it('is asked for names once more when it has become large: it was an empty shell before', async () => {
    const page = openPage('<h1>Duprey Lantern</h1><main></main>', URL, {});
    sensePage();
    await page.pass(500);
    const main = page.document.querySelector('main');
    if (main !== null) main.innerHTML = `<p class="price"></p>${'<i></i>'.repeat(10_001)}`;
    await page.pass(1000);
    expect(page.told).toHaveLength(1);
  });

  it('attack 14: a storm of events that it is shown again is looked at once a second', async () => {
    const page = openPage(jsonLdPage(lantern()), URL, {});
    hide(page, true);
    sensePage();
    hide(page, false);
    for (let turn = 0; turn < 300; turn++) {
      page.window.dispatchEvent(new page.window.Event('visibilitychange'));
      await page.pass(10);
    }
    expect(page.told.length).toBeGreaterThan(0);
    expect(page.told.length).toBeLessThanOrEqual(4);
  });

  it('falls silent when the extension is gone', async () => {
    const page = openPage('<h1>Duprey Lantern</h1>', URL, {});
    sensePage();
    Reflect.set(globalThis, 'chrome', { runtime: {} });
    arrive(page);
    await page.pass(20_000);
    expect(page.told).toEqual([]);
  });
});

describe('a page in a background tab', () => {
  it('is told of when the shopper comes to it', async () => {
    const page = openPage(jsonLdPage(lantern()), URL, {});
    hide(page, true);
    sensePage();
    await page.pass(60_000);
    expect(page.told).toEqual([]);
    hide(page, false);
    page.window.dispatchEvent(new page.window.Event('visibilitychange'));
    await page.pass(1000);
    expect(page.told).toHaveLength(1);
  });

  it('has as long to show its product as any other, once it is seen', async () => {
    const page = openPage('<h1>Duprey Lantern</h1>', URL, {});
    hide(page, true);
    sensePage();
    await page.pass(60_000);
    hide(page, false);
    page.window.dispatchEvent(new page.window.Event('visibilitychange'));
    await page.pass(2000);
    arrive(page);
    await page.pass(2000);
    expect(page.told).toHaveLength(1);
  });

  it('attack 20: stays hidden whatever calls itself so', async () => {
    const page = openPage(jsonLdPage(lantern()), URL, {});
    hide(page, true);
    const picture = page.document.createElement('img');
    Object.defineProperty(page.document, 'hidden', { configurable: true, value: picture });
    sensePage();
    await page.pass(20_000);
    expect(page.told).toEqual([]);
  });
});
