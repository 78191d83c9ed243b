/** How much of a page's main thread reading may take: a bounded share, however the page behaves. */

/** Time that may be spent at once, ms: a first read and some variant switches. */
const ALLOWANCE_MS = 300;
/** Share of the page's lifetime that may be spent beyond that. */
const SHARE = 0.01;
/** Least time between two reads, ms. */
const LEAST_GAP_MS = 400;

/**
 * A budget that starts at `startedAt` (ms). `waitMs(now)` is how long to wait before the next read
 * (0: read now); `spend(start, end)` accounts for one. Endless mutation or a storm of pushState
 * (attacks.md 14) only makes the reads rarer.
 */
export function readingBudget(startedAt: number) {
  let spentMs = 0;
  let lastEnd = Number.NEGATIVE_INFINITY;
  return {
    waitMs(now: number): number {
      const gap = lastEnd + LEAST_GAP_MS - now;
      const affordableAt = startedAt + Math.max(0, spentMs - ALLOWANCE_MS) / SHARE;
      return Math.max(0, gap, affordableAt - now);
    },
    spend(start: number, end: number): void {
      spentMs += end - start;
      lastEnd = end;
    },
  };
}
