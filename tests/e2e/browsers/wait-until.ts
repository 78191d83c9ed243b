// Polling with a deadline: browsers tell of most changes late or not at all.
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks `probe` every 40 ms until it gives something truthy, and gives that. An error of the probe
 * counts as "not yet"; the last one is told when timeoutMs are over.
 */
export async function waitUntil<Value>(
  what: string,
  probe: () => Promise<Value> | Value,
  timeoutMs = 30_000,
): Promise<NonNullable<Value>> {
  const deadline = Date.now() + timeoutMs;
  let lastError = '';
  for (;;) {
    try {
      const value = await probe();
      if (value) return value;
      lastError = '';
    } catch (error) {
      lastError = error instanceof Error ? `: ${error.message}` : `: ${String(error)}`;
    }
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs} ms for ${what}${lastError}`);
    await pause(40);
  }
}
