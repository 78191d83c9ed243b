// Nothing of a run stays behind: processes end and folders go, also when the run fails or is stopped.
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

const duties = new Set<() => void>();
let listening = false;

/** Runs the duty when this process exits, for any reason that it can notice; gives its cancel. */
export function atExit(duty: () => void): () => void {
  if (!listening) {
    listening = true;
    process.on('exit', () => {
      for (const each of [...duties].reverse()) each();
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => process.exit(128 + constants.signals[signal]));
    }
  }
  duties.add(duty);
  return () => duties.delete(duty);
}

export interface TemporaryFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** Makes a folder under the system's temporary one; `remove` or the end of the process deletes it. */
export function temporaryFolder(name: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `bourdon-${name}-`));
  const cancel = atExit(() => rmSync(path, { recursive: true, force: true, maxRetries: 5 }));
  return {
    path,
    remove: async () => {
      // The last process of a browser may still be writing when the first has ended.
      await rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
      cancel();
    },
  };
}

/** Ends a process started with `detached: true`, and its children, when this one exits. */
export function endWithUs(child: ChildProcess): void {
  const cancel = atExit(() => killTree(child));
  child.once('exit', cancel);
}

/** Kills a process started with `detached: true` and its children at once; gone ones are fine. */
export function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

/** A browser's temporary files go with its profile; elsewhere the longer path is too long for a socket. */
export function temporaryFiles(profileFolder: string): { TMPDIR?: string } {
  return process.platform === 'linux' ? { TMPDIR: profileFolder } : {};
}
