/** The detect script's life in a page: read, tell, and again when the page changes what it says. */
import { isOrphan, tell } from '@/lib/bus/tell';
import type { Detect } from '@/lib/detect/detect-product';
import type { PageRule } from '@/lib/domain/shop-rule';
import { watchAddress } from './address-changes';
import { type Life, startOnce } from './instance';
import { readingBudget } from './reading-budget';
import { isHidden, whenShown } from './visibility';

/** How long a page may settle after a change before it is read, ms. */
const SETTLE_MS = 250;
const NEVER = Number.POSITIVE_INFINITY;

/** What can change a price, a variant or the markup, or what of it is to be seen. */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'content',
    'value',
    'href',
    'aria-checked',
    'aria-selected',
    'selected',
    'class',
    'style',
    'hidden',
    'disabled',
  ],
};

/** How a page is read: with the readers of most product pages, or with all. */
export type Look = { detect: Detect; isDeeper: boolean };

/**
 * Starts on this page; where it runs already, the page is read and told once more instead. A deeper
 * look takes the page over from one that is not; never the other way.
 */
export function watchPage(look: Look): void {
  startOnce('detect', (life) => start(life, look), look.isDeeper ? 1 : 0);
}

function start({ signal, stop }: Life, { detect, isDeeper }: Look): { again: () => void } {
  const budget = readingBudget(performance.now());
  const observer = new MutationObserver(readSoon);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = NEVER;
  let told = '';
  let rules = askRules();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });

  /** Something changed: read it, unless a read of it is due before. */
  function readSoon(): void {
    if (signal.aborted) return;
    const now = performance.now();
    const at = now + Math.max(SETTLE_MS, budget.waitMs(now));
    if (at >= dueAt) return;
    clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(readNow, at - now);
    // That the page will be read is settled: until then no further change need be heard of.
    observer.disconnect();
  }

  function readNow(): void {
    dueAt = NEVER;
    if (isOrphan()) stop();
    // A hidden page is read when the shopper comes back to it.
    else if (!isHidden()) void readAndTell(false);
  }

  /** A read that waits for its turn comes sooner when it is the shopper who waits for it. */
  function onAct({ isTrusted, type }: Event): void {
    if (isTrusted) budget.act(performance.now());
    // Choosing a variant changes a form, not always the markup.
    if (type === 'change' || (isTrusted && dueAt !== NEVER)) readSoon();
  }

  function onMove(): void {
    budget.move(performance.now());
    readSoon();
  }

  // They change when the shopper points at something: then this script is woken by `again`.
  async function askRules(): Promise<readonly PageRule[]> {
    return (await tell('rulesFor', { url: location.href }))?.rules ?? [];
  }

  async function readAndTell(evenIfSame: boolean): Promise<void> {
    const known = await rules;
    if (signal.aborted) return;
    const begun = performance.now();
    const detection = detect(document, location.href, { rules: known });
    const said = JSON.stringify(detection);
    const isNews = detection !== null && said !== told;
    budget.spend(begun, performance.now(), isNews);
    if (dueAt === NEVER) observer.observe(document, OBSERVED);
    if (detection === null || (!isNews && !evenIfSame)) return;
    told = said;
    const reply = await tell('productSeen', { ...detection, isDeeper });
    // A deeper look took the page over meanwhile: what follows is for it to tell.
    if (signal.aborted) return;
    if (reply?.watch === false || isOrphan()) stop();
    // Not the end: what the page says next may well be taken.
    else if (reply === null) await tell('readFailed', { url: location.href });
  }

  void readAndTell(true);
  watchAddress(onMove, signal);
  addEventListener('click', onAct, { signal, capture: true, passive: true });
  addEventListener('change', onAct, { signal, capture: true, passive: true });
  whenShown(readSoon, signal);
  const again = () => {
    rules = askRules();
    void readAndTell(true);
  };
  return { again };
}
