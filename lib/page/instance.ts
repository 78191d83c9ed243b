/** One living script of a kind per page: a second injection wakes the first, an orphan gives way. */
import { isOrphan } from '@/lib/bus/tell';

type Kind = 'sense' | 'detect' | 'pick';
type Instance = { again: () => void; life: AbortController; depth: number };

/** What a script gets: `signal` aborts when it must fall silent, `stop` makes it so. */
export type Life = { signal: AbortSignal; stop: () => void };

// Kept in the scripts' own (isolated) world: pages see nothing of it.
const keyOf = (kind: Kind) => Symbol.for(`bourdon:${kind}`);

function livingInstance(kind: Kind): Instance | null {
  const instance: Instance | undefined = Reflect.get(globalThis, keyOf(kind));
  return instance === undefined || instance.life.signal.aborted || isOrphan() ? null : instance;
}

/** True when a living script of this kind works on this page. */
export function isRunning(kind: Kind): boolean {
  return livingInstance(kind) !== null;
}

/**
 * Starts a script on this page. Where one of its kind lives here already, that one's `again` is
 * called instead; one that was stopped, or that looks less deep than `depth`, is stopped and replaced.
 */
export function startOnce(
  kind: Kind,
  start: (life: Life) => { again: () => void },
  depth = 0,
): void {
  const running = livingInstance(kind);
  if (running !== null && running.depth >= depth) {
    running.again();
    return;
  }
  running?.life.abort();
  const life = new AbortController();
  const { again } = start({ signal: life.signal, stop: () => life.abort() });
  Reflect.set(globalThis, keyOf(kind), { again, life, depth } satisfies Instance);
}
