/** The tiny script on every allowed page: is there any sign of a product? Then the background looks closer. */
import { isOrphan, tell } from '@/lib/bus/tell';
import { elementCount, hasProductSign } from '@/lib/detect/signs';
import { watchAddress } from './address-changes';
import { isRunning, type Life, startOnce } from './instance';
import { isHidden, whenShown } from './visibility';

/** When a page without a sign is looked at again, ms after it loaded or moved on: some shops render late. */
const LOOK_AGAIN_MS = [1000, 3000, 8000];

/** Least time between the looks that a page or its visitor can cause, ms: an address may change without end. */
const LOOK_GAP_MS = 1000;
/** Of a page with more elements only part is looked at anew: what it shows, where enough came or went. */
const LARGE_PAGE = 3000;
/** Where no larger share of its elements came or went, such a page shows what it showed. */
const SAME_VIEW_SHARE = 0.03;
/** How long a page takes to show what a click asked for, ms. */
const CLICK_SHOWS_MS = 800;

/** Starts sensing this page; silent for good once the detect script took over. */
export function sensePage(): void {
  startOnce('sense', start);
}

function start({ signal, stop }: Life): { again: () => void } {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stopTimers = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  signal.addEventListener('abort', stopTimers);

  let seen: { url: string; elements: number } | null = null;
  /** True for a large page that shows hardly anything else than when it was last looked at in full. */
  const isSameView = () => {
    const elements = elementCount(document);
    const isSame =
      seen !== null &&
      seen.url === location.href &&
      elements > LARGE_PAGE &&
      Math.abs(elements - seen.elements) <= seen.elements * SAME_VIEW_SHARE;
    if (!isSame) seen = { url: location.href, elements };
    return isSame;
  };
  const look = () => {
    if (isRunning('detect')) return stop();
    if (isHidden() || !hasProductSign(document, location.href, isSameView())) return;
    // The browser's own part is woken by the question: only where there is something to tell.
    if (isOrphan()) return stop();
    // Whoever did not hear of it now hears of it at the next look.
    seen = null;
    stopTimers();
    void tell('signSeen', { url: location.href });
  };
  const lookNowAndLater = () => {
    stopTimers();
    timers = LOOK_AGAIN_MS.map((ms) => setTimeout(look, ms));
    look();
  };
  const onMove = atMostNowAndThen(lookNowAndLater, 0, signal);
  // Some pages show what they sell only after a click: on "show price", on the cookie banner.
  const onClick = atMostNowAndThen(look, CLICK_SHOWS_MS, signal);

  lookNowAndLater();
  watchAddress(onMove, signal);
  addEventListener('click', onClick, { signal, capture: true, passive: true });
  // A tab that was opened in the background is sensed when the shopper comes to it.
  whenShown(look, signal);
  return { again: lookNowAndLater };
}

/** `run`, `afterMs` after a call, but with the gap between two runs; the last call is never lost. */
function atMostNowAndThen(run: () => void, afterMs: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastRun = Number.NEGATIVE_INFINITY;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (timer !== undefined || signal.aborted) return;
    const wait = Math.max(afterMs, lastRun + LOOK_GAP_MS - performance.now());
    timer = setTimeout(() => {
      timer = undefined;
      lastRun = performance.now();
      run();
    }, wait);
  };
}
