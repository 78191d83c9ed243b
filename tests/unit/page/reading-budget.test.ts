import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingBudget } from '@/lib/page/reading-budget';

type Play = {
  readMs: number;
  firstMs?: number;
  lifeMs: number;
  actEveryMs?: number;
  newsAtMs?: number;
};

/** Plays a page that wants to be read all the time, and a shopper who acts every so often. */
function play({
  readMs,
  firstMs = readMs,
  lifeMs,
  actEveryMs = Number.POSITIVE_INFINITY,
  newsAtMs = -1,
}: Play) {
  const budget = readingBudget(0);
  const delays: number[] = [];
  let spentMs = 0;
  let reads = 0;
  let nextAct = actEveryMs;
  let waitingSince: number | null = null;
  let newsSeenAt = Number.POSITIVE_INFINITY;
  let now = 0;
  while (now < lifeMs) {
    const wait = budget.waitMs(now);
    // The shopper acts while the page waits for its turn: the wait is reckoned anew.
    if (now + wait > nextAct) {
      now = Math.max(now, nextAct);
      budget.act(now);
      waitingSince ??= now;
      nextAct += actEveryMs;
      continue;
    }
    now += wait;
    if (now >= lifeMs) break;
    const isNews = reads === 0 || (newsAtMs >= 0 && now >= newsAtMs && newsSeenAt > now);
    if (now >= newsAtMs) newsSeenAt = Math.min(newsSeenAt, now);
    const tookMs = reads === 0 ? firstMs : readMs;
    budget.spend(now, now + tookMs, isNews);
    if (waitingSince !== null) delays.push(now - waitingSince);
    waitingSince = null;
    now += tookMs;
    spentMs += tookMs;
    reads += 1;
  }
  return { spentMs, reads, delays, newsSeenAt };
}

const readMs = fc.integer({ min: 1, max: 250 });

describe('the reading budget', () => {
  it('reads a fresh page at once', () => {
    expect(readingBudget(50).waitMs(50)).toBe(0);
  });

  it('attack 14: endless changes take a bounded share of the main thread', () => {
    fc.assert(
      fc.property(readMs, (ms) => {
        const { spentMs } = play({ readMs: ms, lifeMs: 600_000 });
        // The first read, 150 ms, half a percent of ten minutes, and the one read that went over.
        expect(spentMs).toBeLessThanOrEqual(ms + 150 + 3_000 + ms);
      }),
    );
  });

  it('a slow first read does not keep a late price waiting', () => {
    const { newsSeenAt } = play({
      firstMs: 300,
      readMs: 30,
      lifeMs: 60_000,
      newsAtMs: 2_000,
    });
    expect(newsSeenAt).toBeLessThan(3_500);
  });

  it('attack 14: a storm of addresses takes no more', () => {
    const budget = readingBudget(0);
    let spentMs = 0;
    for (let now = 0; now < 600_000; ) {
      budget.move(now);
      const wait = budget.waitMs(now);
      now += Math.max(1, Math.min(wait, 1));
      if (wait > 0) continue;
      budget.spend(now, now + 30, false);
      now += 30;
      spentMs += 30;
    }
    expect(spentMs).toBeLessThanOrEqual(30 + 150 + 3_000 + 30);
  });

  it('is bounded too when the shopper never rests', () => {
    fc.assert(
      fc.property(readMs, fc.integer({ min: 200, max: 5000 }), (ms, actEveryMs) => {
        const { spentMs } = play({ readMs: ms, lifeMs: 600_000, actEveryMs });
        // 300 ms, 1 % of ten minutes, 2 s for all acts, and the one read that went over.
        expect(spentMs).toBeLessThanOrEqual(300 + 6_000 + 2_000 + ms);
      }),
    );
  });

  it.each([8, 20, 40])(
    'endless changes do not starve a choice: reads of %i ms, one choice in ten seconds',
    (ms) => {
      const { delays } = play({ readMs: ms, lifeMs: 120_000, actEveryMs: 10_000 });
      expect(delays.length).toBeGreaterThanOrEqual(10);
      expect(Math.max(...delays)).toBeLessThanOrEqual(1000);
    },
  );

  it.each([
    [1_500, 3_000],
    [6_000, 8_000],
  ])('a price that arrives after %i ms is read before %i, however the page ticks', (at, by) => {
    expect(play({ readMs: 20, lifeMs: 20_000, newsAtMs: at }).newsSeenAt).toBeLessThan(by);
  });

  it('never stops for good: a late change is still read', () => {
    expect(play({ readMs: 40, lifeMs: 600_000 }).reads).toBeGreaterThan(40);
  });

  it('reads an idle page that changes for once without a wait', () => {
    const budget = readingBudget(0);
    for (let turn = 0; turn < 5; turn++) budget.spend(turn * 2000, turn * 2000 + 8, false);
    expect(budget.waitMs(60_000)).toBe(0);
  });

  it('starts anew where the page moves on', () => {
    const budget = readingBudget(0);
    for (let turn = 0; turn < 8; turn++) budget.spend(60_000 + turn, 60_001 + turn, false);
    expect(budget.waitMs(60_100)).toBeGreaterThan(10_000);
    budget.move(60_100);
    expect(budget.waitMs(60_100)).toBeLessThanOrEqual(400);
  });
});
