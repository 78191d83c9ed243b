// Runs a program of node_modules, or any, and keeps what it says.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { atExit } from '@/tests/e2e/browsers/leave-nothing';

/** The programs of our development dependencies, started by node itself: no shell, no PATH. */
const PROGRAMS = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  'web-ext': 'web-ext/bin/web-ext.js',
  wxt: 'wxt/bin/wxt.mjs',
} as const;

export interface Ran {
  ok: boolean;
  stdout: string;
  /** Both streams in the order they came. */
  output: string;
}

interface RunOptions {
  /** The project's root; absent: this one. */
  root?: string;
  env?: Record<string, string | undefined>;
}

/** The path of a program of node_modules. */
export function programPath(name: keyof typeof PROGRAMS, root = process.cwd()): string {
  return join(root, 'node_modules', PROGRAMS[name]);
}

/** Runs a program of node_modules to its end. */
export function runProgram(
  name: keyof typeof PROGRAMS,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ran> {
  return runNode([programPath(name, options.root), ...args], options);
}

/** Runs node on a script to its end; the script ends with us. */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((tell) => {
    const child = spawn(process.execPath, args, {
      cwd: options.root ?? process.cwd(),
      env: {
        ...process.env,
        NODE_OPTIONS: undefined,
        FORCE_COLOR: undefined,
        NO_COLOR: '1',
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const cancel = atExit(() => child.kill('SIGTERM'));
    let stdout = '';
    let output = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    const end = (ok: boolean, last = '') => {
      cancel();
      tell({ ok, stdout, output: (output + last).trim() });
    };
    child.once('error', (error) => end(false, error.message));
    child.once('close', (code) => end(code === 0));
  });
}
