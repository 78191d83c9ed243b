/** Reads a DevTools trace: how long an extension's scripts held a page's main thread. */

type TraceEvent = {
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  name: string;
  args?: { data?: { url?: string; fileName?: string } };
};

/**
 * Thread time in ms of the outermost trace events that belong to scripts of an extension, on the
 * threads that parsed HTML (a page's main thread). Compilation, evaluation, timers, observers and
 * listeners are all there; what is nested in one of them is not counted twice.
 */
export function extensionTimeMs(trace: string): number {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace);
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const mainThreads = new Set(
    traceEvents.filter(({ name }) => name === 'ParseHTML').map((event) => threadOf(event)),
  );
  const own = traceEvents
    .filter((event) => event.ph === 'X' && mainThreads.has(threadOf(event)) && isOurs(event))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let total = 0;
  const ends = new Map<string, number>();
  for (const event of own) {
    const thread = threadOf(event);
    if (event.ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, event.ts + (event.dur ?? 0));
    total += event.tdur ?? event.dur ?? 0;
  }
  return total / 1000;
}

function isOurs(event: TraceEvent): boolean {
  const { url, fileName } = event.args?.data ?? {};
  return (url ?? fileName ?? '').startsWith('chrome-extension://');
}
