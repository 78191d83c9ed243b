/** Gives the focus back when what had it leaves the page: a keyboard must not have to start over. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When `part` goes while the focus is in it, the focus returns to where it came from, or, where that is
 * gone as well, to the page's main part (which takes it with `tabIndex={-1}`).
 */
export function useFocusBack(part: RefObject<HTMLElement>): void {
  const before = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const element = part.current;
    const note = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && element?.contains(relatedTarget)) return;
      before.current = relatedTarget;
    };
    element?.addEventListener('focusin', note);
    return () => {
      element?.removeEventListener('focusin', note);
      if (element?.contains(document.activeElement) !== true) return;
      const main = document.querySelector('main');
      const last = before.current;
      (last instanceof HTMLElement && last.isConnected ? last : main)?.focus();
    };
  }, []);
}
