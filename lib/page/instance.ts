/** One living script of a kind per page: a second injection wakes the first, an orphan gives way. */
import { isOrphan } from '@/lib/bus/tell';

type Kind = 'sense' | 'detect' | 'pick';
type Instance = { again: () => void; life: AbortController };

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
 * called instead; one that was stopped is replaced.
 */
export function startOnce(kind: Kind, start: (life: Life) => { again: () => void }): void {
  const running = livingInstance(kind);
  if (running !== null) {
    running.again();
    return;
  }
  const life = new AbortController();
  const { again } = start({ signal: life.signal, stop: () => life.abort() });
  Reflect.set(globalThis, keyOf(kind), { again, life } satisfies Instance);
}
