/** The tiny script on every allowed page: is there any sign of a product? Then the background looks closer. */
import { isOrphan, tell } from '@/lib/bus/tell';
import { hasProductSign, isLargePage } from '@/lib/detect/signs';
import { watchAddress } from './address-changes';
import { isRunning, type Life, startOnce } from './instance';
import { isHidden, whenShown } from './visibility';

/** When a page without a sign that changed since is looked at again, ms after it loaded or moved on: some shops render late. */
const LOOK_AGAIN_MS = [1000, 3000, 8000];

/** Least time between the looks that a page or its visitor can cause, ms: an address may change without end. */
const LOOK_GAP_MS = 1000;
/** What can bring a sign: elements, texts, and what elements are called or typed as. */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'id', 'itemtype', 'typeof', 'content'],
};
/** How long a page takes to show what a click asked for, ms. */
const CLICK_SHOWS_MS = 800;

/** Starts sensing this page; silent for good once the detect script took over. */
export function sensePage(): void {
  startOnce('sense', start);
}

function start({ signal, stop }: Life): { again: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let beganAt = 0;
  /** Whether the page was large when it was last looked at. */
  let isLarge = false;
  /** What stays as it was looked at shows no more at a second look. */
  let isNew = true;
  let isAwaited = false;
  const observer = new MutationObserver(() => {
    // One change is enough to look anew: no further one need be heard of.
    observer.disconnect();
    isNew = true;
    lookLater();
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });

  const look = () => {
    clearTimeout(timer);
    if (isRunning('detect')) return stop();
    if (isHidden()) return lookWhenShown();
    if (!isNew) return;
    isNew = hasProductSign(document, location.href, isLarge);
    if (!isNew) {
      isLarge = isLargePage(document);
      return observer.observe(document, OBSERVED);
    }
    // The browser's own part is woken by the question: only where there is something to tell.
    if (isOrphan()) return stop();
    // What was told is new still: whoever did not hear of it hears of it at the next look.
    void tell('signSeen', { url: location.href });
    lookWhenShown();
  };
  /** A page that changed is looked at again when the next look is due; after the last one when the shopper acts or comes back. */
  const lookLater = () => {
    const age = performance.now() - beganAt;
    const due = LOOK_AGAIN_MS.find((ms) => ms > age);
    clearTimeout(timer);
    if (due === undefined) lookWhenShown();
    else timer = setTimeout(look, due - age);
  };
  /** A tab that was opened in the background is sensed when the shopper comes to it: what it shows may come only then. */
  const lookWhenShown = () => {
    if (isAwaited) return;
    isAwaited = true;
    const onShown = () => {
      beganAt = performance.now();
      look();
    };
    // A page can say without end that it is shown.
    whenShown(atMostNowAndThen(onShown, 0, signal), signal);
  };
  const lookAnew = () => {
    beganAt = performance.now();
    isNew = true;
    isLarge = false;
    look();
  };
  const onMove = atMostNowAndThen(lookAnew, 0, signal);
  // Some pages show what they sell only after a click: on "show price", on the cookie banner.
  const onClick = atMostNowAndThen(look, CLICK_SHOWS_MS, signal);

  lookAnew();
  watchAddress(onMove, signal);
  addEventListener('click', onClick, { signal, capture: true, passive: true });
  return { again: lookAnew };
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
