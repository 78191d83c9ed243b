/** How long the panel says "Reading the page…": a page whose thread never rests must not hold it for ever. */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '@/lib/bus/ask';
import type { PanelState } from './panel-state';

const PATIENCE_MS = 10_000;

/**
 * `state`, but "no-answer" in the place of a "detecting" that lasts longer than ten seconds. What the
 * page says after that is shown all the same. `readAgain` asks it once more.
 */
export function usePatience(
  state: PanelState,
  tabId: number | null,
): { state: PanelState; readAgain: () => void } {
  const isReading = state.kind === 'detecting';
  const [tries, setTries] = useState(0);
  const [isOver, setOver] = useState(false);
  // Each try and each tab has its own ten seconds.
  useEffect(() => {
    setOver(false);
    if (!isReading) return;
    const timer = setTimeout(() => setOver(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isReading, tries, tabId]);
  return {
    state: isReading && isOver ? { kind: 'no-answer' } : state,
    readAgain: () => {
      if (tabId === null) return;
      setTries((count) => count + 1);
      void ask('readTab', { tabId });
    },
  };
}
