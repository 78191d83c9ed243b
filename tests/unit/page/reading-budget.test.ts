import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingBudget } from '@/lib/page/reading-budget';

/** Plays a page that wants to be read all the time; gives the total ms spent in `lifeMs`. */
function playGreedyPage(readMs: number, lifeMs: number): { spentMs: number; reads: number } {
  const budget = readingBudget(0);
  let now = 0;
  let spentMs = 0;
  let reads = 0;
  while (now < lifeMs) {
    now += budget.waitMs(now);
    if (now >= lifeMs) break;
    budget.spend(now, now + readMs);
    now += readMs;
    spentMs += readMs;
    reads += 1;
  }
  return { spentMs, reads };
}

describe('the reading budget', () => {
  it('reads a fresh page at once', () => {
    expect(readingBudget(50).waitMs(50)).toBe(0);
  });

  it('attack 14: endless changes take a bounded share of the main thread', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 250 }), (readMs) => {
        const { spentMs } = playGreedyPage(readMs, 600_000);
        // 300 ms at once, 1 % of ten minutes, and the one read that went over.
        expect(spentMs).toBeLessThanOrEqual(300 + 6_000 + readMs);
      }),
    );
  });

  it('never stops for good: a late change is still read', () => {
    expect(playGreedyPage(40, 600_000).reads).toBeGreaterThan(100);
  });
});
