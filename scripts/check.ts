// What one step of `npm test` is. Every file of checks/ default-exports one; its name is the file's.

export interface CheckResult {
  passed: number;
  failed: number;
  skipped?: number;
  /** Shown when something failed. */
  output: string;
  /** A figure worth a place on the step's line, for example a size. */
  note?: string;
}

export interface Check {
  /** Checks that must pass first, by name. */
  needs?: readonly string[];
  /** How many of the machine's two cores it keeps busy: 0 waits for the network. */
  cores: 0 | 1 | 2;
  /** About how long it takes, where that is more than half a minute: it decides what is begun first. */
  seconds?: number;
  run(): Promise<CheckResult>;
}

/** Makes the result of a step that counts as one. */
export function oneResult(passed: boolean, output: string, note?: string): CheckResult {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, output, note };
}
