/** The pick script's life in a page: the shopper points at one thing, by pointer, touch or keys, or leaves. */
import type { Pick } from '@/lib/bus/messages';
import { isOrphan, tell } from '@/lib/bus/tell';
import { domOf } from '@/lib/detect/dom';
import { type Life, startOnce } from '@/lib/page/instance';
import { boxOf, openOverlay } from './overlay';
import { selectorsFor } from './selectors';
import { stopsOf, targetOf } from './targets';

/** How long the last words stay, ms. */
const LAST_WORDS_MS = 3000;

/** Nothing of these that is meant for our overlay reaches the page's own listeners. */
const CAUGHT = [
  ...['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup', 'pointercancel'],
  ...['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu'],
];

/** Starts on this page; where it runs already, it asks anew what is wanted. */
export function pickOnPage(): void {
  startOnce('pick', ({ signal, stop }) => {
    let turn: AbortController | null = null;
    const again = async () => {
      turn?.abort();
      const pick = (await tell('pickWanted', { url: location.href }))?.pick ?? null;
      if (signal.aborted) return;
      turn = new AbortController();
      if (pick === null) stop();
      else letPoint(pick, { signal: turn.signal, stop });
    };
    signal.addEventListener('abort', () => turn?.abort());
    void again();
    return { again: () => void again() };
  });
}

function letPoint({ field, words }: Pick, { signal, stop }: Life): void {
  const dom = domOf(document);
  const overlay = openOverlay(words);
  let target: Element | null = null;
  let stops: Element[] | null = null;
  let isSent = false;
  signal.addEventListener('abort', () => {
    if (!isSent) overlay.remove();
  });

  function aim(at: Element | null): void {
    target = at;
    overlay.frame(at);
  }

  function step(by: 1 | -1): void {
    stops ??= stopsOf(dom, field, isShown);
    const here = target === null ? -1 : stops.indexOf(target);
    const next = here === -1 && by === -1 ? stops.length - 1 : here + by;
    const stopThere = stops[(next + stops.length) % stops.length];
    if (stopThere === undefined) {
      overlay.say(words.wrong);
      return;
    }
    Element.prototype.scrollIntoView.call(stopThere, { block: 'center' });
    aim(stopThere);
    // For those who hear the page instead of seeing the frame.
    overlay.say(dom.text(stopThere, 80).replace(/\s+/g, ' ').trim() || words.hint);
  }

  async function choose(): Promise<void> {
    if (target === null) {
      overlay.say(words.wrong);
      return;
    }
    const selectors = selectorsFor(dom, target);
    isSent = true;
    stop();
    overlay.letGo();
    const reply =
      selectors.length === 0 ? null : await tell('pointed', { url: location.href, selectors });
    overlay.say(reply?.kept === true ? words.done : words.failed);
    if (reply === null) void tell('pickLeft', { url: location.href });
    setTimeout(overlay.remove, LAST_WORDS_MS);
  }

  function leave(): void {
    stop();
    void tell('pickLeft', { url: location.href });
  }

  function onPointer(event: Event): void {
    if (isOrphan()) stop();
    // Only what a person does counts: a page can make its own events (attacks.md 16, 21).
    if (!event.isTrusted || !overlay.isOwn(event.target)) return;
    event.stopImmediatePropagation();
    if (!(event instanceof MouseEvent)) return;
    const { type, clientX: x, clientY: y } = event;
    if (type === 'pointermove' || type === 'pointerdown' || type === 'click') {
      aim(overlay.isLeave(x, y) ? null : targetOf(dom, overlay.at(x, y), field));
    }
    if (type !== 'click') return;
    event.preventDefault();
    if (overlay.isLeave(x, y)) leave();
    else void choose();
  }

  function actions(isBack: boolean): Record<string, (() => void) | undefined> {
    const [forth, back] = [() => step(1), () => step(-1)];
    return {
      Escape: leave,
      Enter: () => void choose(),
      Tab: isBack ? back : forth,
      ArrowDown: forth,
      ArrowRight: forth,
      ArrowUp: back,
      ArrowLeft: back,
    };
  }

  function onKey(event: KeyboardEvent): void {
    const run = actions(event.shiftKey)[event.key];
    if (run === undefined || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keydown') run();
  }

  const caught = { signal, capture: true, passive: false };
  for (const type of CAUGHT) addEventListener(type, onPointer, caught);
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    addEventListener(type, onKey, caught);
  for (const type of ['scroll', 'resize']) {
    addEventListener(type, () => overlay.frame(target), { signal, capture: true, passive: true });
  }
}

function isShown(element: Element, leastSize: number): boolean {
  const { width, height } = boxOf(element);
  return (
    width >= leastSize && height >= leastSize && Element.prototype.checkVisibility.call(element)
  );
}
