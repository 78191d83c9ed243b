// Runs checks side by side as far as two cores go, each after those that it needs, the longest way to the end first.
import { type Check, type CheckResult, oneResult } from './check';

const CORES = 2;

/** Runs all; tells of each as it ends. A check whose need failed counts as failed and is not run. */
export async function runChecks(
  checks: ReadonlyMap<string, Check>,
  tell: (name: string, result: CheckResult, seconds: number) => void,
): Promise<CheckResult[]> {
  const ways = new Map([...checks.keys()].map((name) => [name, secondsFrom(checks, name)]));
  const waiting = new Map(
    [...checks].sort(([one], [other]) => (ways.get(other) ?? 0) - (ways.get(one) ?? 0)),
  );
  const running = new Map<string, Promise<void>>();
  const results = new Map<string, CheckResult>();
  let free = CORES;

  const finish = (name: string, result: CheckResult, start: number) => {
    results.set(name, result);
    tell(name, result, (Date.now() - start) / 1000);
  };
  const begin = (name: string, check: Check) => {
    const start = Date.now();
    free -= check.cores;
    const work = check
      .run()
      .catch((error: unknown) => oneResult(false, errorText(error)))
      .then((result) => {
        free += check.cores;
        running.delete(name);
        finish(name, result, start);
      });
    running.set(name, work);
  };

  while (waiting.size > 0 || running.size > 0) {
    for (const [name, check] of waiting) {
      const needs = (check.needs ?? []).filter((need) => checks.has(need));
      const failed = needs.find((need) => (results.get(need)?.failed ?? 0) > 0);
      if (failed) {
        waiting.delete(name);
        finish(name, oneResult(false, `not run, because ${failed} failed`), Date.now());
      } else if (check.cores <= free && needs.every((need) => results.has(need))) {
        waiting.delete(name);
        begin(name, check);
      }
    }
    if (running.size > 0) await Promise.race(running.values());
    else if ([...waiting.values()].every((check) => check.needs?.some((need) => waiting.has(need))))
      break;
  }
  for (const name of waiting.keys()) {
    finish(name, oneResult(false, 'not run: its needs go in a circle'), Date.now());
  }
  return [...results.values()];
}

/** Seconds from the start of a check to the end of what waits for it; a circle ends where it began. */
function secondsFrom(
  checks: ReadonlyMap<string, Check>,
  name: string,
  before: readonly string[] = [],
): number {
  const later = [...checks]
    .filter(([other, { needs }]) => needs?.includes(name) && !before.includes(other))
    .map(([other]) => secondsFrom(checks, other, [...before, name]));
  return (checks.get(name)?.seconds ?? 0) + Math.max(0, ...later);
}

function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
