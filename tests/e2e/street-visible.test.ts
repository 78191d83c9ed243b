import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { decimalFromMoney, moneyFromDecimal } from '@/lib/domain/money';
import { type BareAddress, barePages } from '@/tests/street/street-shops';
import { readEveryShop } from './support/consent';
import { clickBee } from './support/panel';
import { openStage, type Stage } from './support/stage';

const stateSchema = z.object({
  url: z.string(),
  detection: z.object({
    product: z.object({ name: z.string() }),
    offers: z.array(
      z.object({ price: z.string().nullable(), priceCurrency: z.string().nullable() }),
    ),
    doubts: z.array(z.unknown()),
  }),
});
type Seen = { name: string; price: string | null; isSure: boolean };

const STATES = `browser.storage.session.get(null).then((states) => Object.values(states))`;

/** What Bourdon holds of the page at `url`; null while that is nothing. */
async function seenAt({ browser }: Stage, url: string): Promise<Seen | null> {
  const states = z.array(z.unknown()).parse(await browser.background.evaluate(STATES));
  for (const each of states) {
    const state = stateSchema.safeParse(each).data;
    if (state?.url !== url) continue;
    const { product, offers, doubts } = state.detection;
    const amount = moneyFromDecimal(offers[0]?.price ?? null, offers[0]?.priceCurrency ?? null);
    const price = amount && `${decimalFromMoney(amount)} ${amount.currency}`;
    return { name: product.name, price, isSure: doubts.length === 0 };
  }
  return null;
}

/** Waits until Bourdon holds this of the page; gives how long that took, ms. */
async function waitFor(stage: Stage, url: string, wanted: Seen): Promise<number> {
  const begun = Date.now();
  for (;;) {
    const seen = await seenAt(stage, url);
    if (JSON.stringify(seen) === JSON.stringify(wanted)) return Date.now() - begun;
    if (Date.now() - begun > 20_000) expect(seen).toEqual(wanted);
  }
}

function wantedOf({ expected }: BareAddress): Seen {
  if (expected.kind !== 'product') throw new Error('not the page of a product');
  const amount = moneyFromDecimal(expected.price, expected.currency);
  const price = amount && `${decimalFromMoney(amount)} ${amount.currency}`;
  return { name: expected.name, price, isSure: true };
}

const pagesOf = (...shops: string[]) => barePages().filter(({ shop }) => shops.includes(shop));

describe('pages that only a browser can show', () => {
  const stage = openStage();

  it('may be read without a click', async () => {
    await readEveryShop(stage.browser);
  });

  it.each([
    ...pagesOf('fata-morgana.example', 'slow-light.example', 'agorella.example'),
    ...pagesOf('schale.example').filter(({ needs }) => needs === 'script'),
  ])('$url is read as it looks, when it has settled', async (page) => {
    const tab = await stage.browser.openTab(page.url);
    await waitFor(stage, page.url, wantedOf(page));
    await tab.close();
  });

  it('a price that is drawn only after a click is read after that click', async () => {
    const [page] = pagesOf('schale.example').filter(({ needs }) => needs === 'click');
    if (!page) throw new Error('no such page');
    const tab = await stage.browser.openTab(page.url);
    await tab.waitFor(`document.querySelector('.c14') !== null`);
    await tab.click('.c14');
    await waitFor(stage, page.url, wantedOf(page));
    await tab.close();
  });

  it('an app that moves on without a reload is followed', async () => {
    const [first, second] = pagesOf('schale.example');
    if (!first || !second) throw new Error('no such pages');
    const tab = await stage.browser.openTab(first.url);
    await waitFor(stage, first.url, wantedOf(first));
    await tab.click(`a[href="${second.path}"]`);
    await waitFor(stage, second.url, wantedOf(second));
    await tab.close();
  });

  it('attack 14: a page that never rests is read, and a size chosen on it is noticed at once', async () => {
    const [page] = pagesOf('herzschlag.example');
    if (!page) throw new Error('no such page');
    const tab = await stage.browser.openTab(page.url);
    const small = wantedOf(page);
    await waitFor(stage, page.url, small);
    // Long enough for the ticking to use up what it may.
    await tab.waitFor(`performance.now() > 15000`);
    await tab.click('.groesse[data-size="47"]');
    const large = { ...small, price: '129.90 EUR' };
    expect(await waitFor(stage, page.url, large)).toBeLessThan(5000);
    const popup = await clickBee(stage.browser, tab, 'found', 'seen-before');
    await popup.waitFor(`document.body.innerText.includes('129.90')`);
    await popup.close();
    await tab.close();
  });
});
