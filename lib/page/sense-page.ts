/** The tiny script on every allowed page: is there any sign of a product? Then the background looks closer. */
import { isOrphan, tell } from '@/lib/bus/tell';
import { hasProductSign } from '@/lib/detect/signs';
import { watchAddress } from './address-changes';
import { isRunning, type Life, startOnce } from './instance';
import { isHidden, whenShown } from './visibility';

/** When a page without a sign is looked at again, ms after it loaded or moved on: some shops render late. */
const LOOK_AGAIN_MS = [1000, 3000, 8000];

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

  const look = () => {
    if (isOrphan() || isRunning('detect')) return stop();
    if (isHidden() || !hasProductSign(document)) return;
    stopTimers();
    void tell('signSeen', { url: location.href });
  };
  const lookNowAndLater = () => {
    stopTimers();
    look();
    if (!signal.aborted) timers = LOOK_AGAIN_MS.map((ms) => setTimeout(look, ms));
  };

  lookNowAndLater();
  watchAddress(lookNowAndLater, signal);
  // A tab that was opened in the background is sensed when the shopper comes to it.
  whenShown(look, signal);
  return { again: lookNowAndLater };
}
