// The store packages are the same, file by file, when they are built again: from this tree, and
// from the unpacked sources package with nothing but the locked dependencies.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Check, type CheckResult, oneResult } from '@/scripts/check';
import { readZip } from '@/scripts/read-zip';
import { runNode, runProgram } from '@/scripts/run-program';
import { BUILT_FOLDERS } from '@/tests/e2e/browsers/launch';
import { temporaryFolder } from '@/tests/e2e/browsers/leave-nothing';

/** SHA-256 by path. */
type Hashes = ReadonlyMap<string, string>;

const check: Check = {
  needs: ['build-chromium', 'build-firefox'],
  cores: 1,
  seconds: 45,
  run: async () => {
    const work = temporaryFolder('packages');
    try {
      return await comparePackages(work.path);
    } finally {
      await work.remove();
    }
  },
};

export default check;

async function comparePackages(work: string): Promise<CheckResult> {
  const [zips, sources] = [join(work, 'zips'), join(work, 'sources')];
  const zipped = await zipBoth(process.cwd(), { OUT_DIR: zips });
  if (zipped) return oneResult(false, zipped);
  unpack(packageIn(zips, 'sources'), sources);
  const npm = process.env.npm_execpath;
  if (!npm) return oneResult(false, 'npm did not start this: run `npm test`');
  const installed = await runNode([npm, 'ci', '--prefer-offline', '--no-audit', '--no-fund'], {
    root: sources,
  });
  if (!installed.ok) return oneResult(false, installed.output);
  const rebuilt = await zipBoth(sources, { OUT_DIR: undefined });
  if (rebuilt) return oneResult(false, rebuilt);

  const differences = (['chromium', 'firefox'] as const).flatMap((browser) => {
    const kind = browser === 'chromium' ? 'chrome' : 'firefox';
    const built = hashFolder(BUILT_FOLDERS[browser]);
    const again = hashZip(packageIn(zips, kind));
    const fromSources = hashZip(packageIn(join(sources, '.output'), kind));
    return [
      ...differ(built, again).map((file) => `${browser}: ${file} differs in a second build`),
      ...differ(built, fromSources).map((file) => `${browser}: ${file} differs from the sources'`),
    ];
  });
  return oneResult(differences.length === 0, differences.join('\n'));
}

/** Makes the store packages of both browsers; gives the output of the one that failed. */
async function zipBoth(
  root: string,
  env: Record<string, string | undefined>,
): Promise<string | null> {
  for (const browser of ['chrome', 'firefox']) {
    const ran = await runProgram('wxt', ['zip', '-b', browser, '--mv3'], { root, env });
    if (!ran.ok) return ran.output;
  }
  return null;
}

function packageIn(folder: string, kind: 'chrome' | 'firefox' | 'sources'): string {
  const file = readdirSync(folder).find((name) => name.endsWith(`-${kind}.zip`));
  if (!file) throw new Error(`No ${kind} package in ${folder}`);
  return join(folder, file);
}

function unpack(zip: string, folder: string): void {
  for (const [name, content] of readZip(readFileSync(zip))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function hashZip(zip: string): Hashes {
  return new Map([...readZip(readFileSync(zip))].map(([name, content]) => [name, hash(content)]));
}

function hashFolder(folder: string): Hashes {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [
      path.slice(folder.length + 1).replaceAll('\\', '/'),
      hash(readFileSync(path)),
    ]),
  );
}

function hash(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Paths that are not in both, or not the same. */
function differ(one: Hashes, other: Hashes): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path));
}
