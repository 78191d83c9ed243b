/** The detect script's life in a page: read, tell, and again when the page changes what it says. */
import { isOrphan, tell } from '@/lib/bus/tell';
import { detectProduct } from '@/lib/detect/detect-product';
import { watchAddress } from './address-changes';
import { type Life, startOnce } from './instance';
import { readingBudget } from './reading-budget';
import { isHidden, whenShown } from './visibility';

/** How long a page may settle after a change before it is read, ms. */
const SETTLE_MS = 250;

/** What can change a price, a variant or the markup. */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['content', 'value', 'href', 'aria-checked', 'aria-selected', 'selected'],
};

/** Starts on this page; where it runs already, the page is read and told once more instead. */
export function watchPage(): void {
  startOnce('detect', start);
}

function start({ signal, stop }: Life): { again: () => void } {
  const budget = readingBudget(performance.now());
  const observer = new MutationObserver(readSoon);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });

  function readSoon(): void {
    if (timer !== undefined || signal.aborted) return;
    const wait = Math.max(SETTLE_MS, budget.waitMs(performance.now()));
    timer = setTimeout(() => {
      timer = undefined;
      if (isOrphan()) stop();
      // A hidden page is read when the shopper comes back to it.
      else if (!isHidden()) void readAndTell(false);
    }, wait);
  }

  async function readAndTell(evenIfSame: boolean): Promise<void> {
    const begun = performance.now();
    const detection = detectProduct(document, location.href);
    budget.spend(begun, performance.now());
    const said = JSON.stringify(detection);
    if (detection === null || (said === told && !evenIfSame)) return;
    told = said;
    const reply = await tell('productSeen', detection);
    if (reply?.watch === false || isOrphan()) stop();
    // Not the end: what the page says next may well be taken.
    else if (reply === null) await tell('readFailed', { url: location.href });
  }

  void readAndTell(true);
  observer.observe(document, OBSERVED);
  watchAddress(readSoon, signal);
  // Choosing a variant changes a form, not always the markup.
  addEventListener('change', readSoon, { signal, capture: true, passive: true });
  whenShown(readSoon, signal);
  return { again: () => void readAndTell(true) };
}
