import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { decimalFromMoney, moneyFromDecimal } from '@/lib/domain/money';
import { type BareAddress, barePages } from '@/tests/street/street-shops';
import { readEveryShop } from './support/consent';
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

/** Waits until Bourdon holds this of the page. */
async function waitFor(stage: Stage, url: string, wanted: Seen): Promise<void> {
  const begun = Date.now();
  for (;;) {
    const seen = await seenAt(stage, url);
    if (JSON.stringify(seen) === JSON.stringify(wanted)) return;
    if (Date.now() - begun > 20_000) expect(seen).toEqual(wanted);
  }
}

function wantedOf({ expected }: BareAddress): Seen {
  if (expected.kind !== 'product') throw new Error('not the page of a product');
  const amount = moneyFromDecimal(expected.price, expected.currency);
  const price = amount && `${decimalFromMoney(amount)} ${amount.currency}`;
  return { name: expected.name, price, isSure: true };
}

describe('a page whose price comes late', () => {
  const stage = openStage();

  it('may be read without a click', async () => {
    await readEveryShop(stage.browser);
  });

  it.each(barePages().filter(({ path }) => path.endsWith('-markup')))(
    '$path: is sensed and read without a click',
    async (page) => {
      const tab = await stage.browser.openTab(page.url);
      await waitFor(stage, page.url, wantedOf(page));
      await tab.close();
    },
  );
});
