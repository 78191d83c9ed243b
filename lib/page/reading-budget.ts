/** How much of a page's main thread reading may take: a bounded share, however the page behaves. */

/** Time that may be spent at once, ms: a first read, a late price and some variant switches. */
const ALLOWANCE_MS = 300;
/** Share of the page's lifetime that may be spent beyond that. */
const SHARE = 0.01;
/** The part of both that the page's own changes may use up; the rest is kept for the shopper's acts. */
const PAGE_PART = 0.5;
/** What each act of the shopper adds to the allowance, ms, and all of them together. */
const ACT_MS = 50;
const ACTS_MS_MAX = 2000;
/** How long after an act a change counts as its consequence, ms. */
const ACT_LASTS_MS = 2000;

/** Least time between two reads, ms; it doubles with each read of the page's own changes that told nothing new. */
const LEAST_GAP_MS = 400;
/** How often it doubles: little while prices may still arrive, more once the page should have settled, ms. */
const YOUNG_MS = 30_000;
const DOUBLINGS = { young: 2, old: 5 } as const;

/**
 * A budget that starts at `startedAt` (ms). `waitMs(now)` is how long to wait before the next read
 * (0: read now); `spend` accounts for one. Endless mutation, a ticking clock or a storm of pushState
 * (attacks.md 14) only make the reads rarer, and leave enough for what the shopper does: `act`, a
 * real click or choice, which no page can make up.
 */
export function readingBudget(startedAt: number) {
  let spentMs = 0;
  let spentForPageMs = 0;
  let earnedMs = 0;
  let idleReads = 0;
  let movedAt = startedAt;
  let lastEnd = Number.NEGATIVE_INFINITY;
  let lastAct = Number.NEGATIVE_INFINITY;
  const isActing = (now: number) => now - lastAct < ACT_LASTS_MS;
  /** When so much may have been spent, given a part of the allowance and of the share. */
  const affordableAt = (spent: number, part: number, earned: number) =>
    startedAt + Math.max(0, spent - ALLOWANCE_MS * part - earned) / (SHARE * part);

  return {
    /** The shopper did something that can change what the page says. */
    act(now: number): void {
      lastAct = now;
      idleReads = 0;
      earnedMs = Math.min(ACTS_MS_MAX, earnedMs + ACT_MS);
    },
    /** The page moved on to another address without a reload: what it says is new. */
    move(now: number): void {
      movedAt = now;
      idleReads = 0;
    },
    waitMs(now: number): number {
      const age = now - movedAt < YOUNG_MS ? DOUBLINGS.young : DOUBLINGS.old;
      const gap = lastEnd + LEAST_GAP_MS * 2 ** Math.min(idleReads, age) - now;
      const byTotal = affordableAt(spentMs, 1, earnedMs) - now;
      const byPage = isActing(now) ? 0 : affordableAt(spentForPageMs, PAGE_PART, 0) - now;
      return Math.max(0, gap, byTotal, byPage);
    },
    /** One read, from `start` to `end`; `isNews` when it told something that was not known. */
    spend(start: number, end: number, isNews: boolean): void {
      spentMs += end - start;
      // The first read is the visit's, with code that runs for the first time; it is paid from the whole.
      const isFirst = lastEnd === Number.NEGATIVE_INFINITY;
      if (!isActing(start) && !isFirst) {
        spentForPageMs += end - start;
        idleReads = isNews ? 0 : idleReads + 1;
      }
      lastEnd = end;
    },
  };
}
