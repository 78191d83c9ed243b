// `npm test`: every check of the project from nothing but a clone; the last line counts them.
// `--only NAME` runs one check (or all whose names begin so) with what it needs.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Check, CheckResult } from './check';
import { runChecks } from './run-checks';

const CHECKS = join(import.meta.dirname, 'checks');

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const start = Date.now();
const all = await readChecks();
const chosen = choose(all, values.only);
if (chosen.size === 0) console.log(`No such check. There are: ${[...all.keys()].join(', ')}`);

const results = await runChecks(chosen, (name, result, seconds) => {
  const mark = result.failed > 0 ? '✗' : '✓';
  const count = result.passed + result.failed > 1 ? `${countsOf([result])}  ` : '';
  console.log(
    `${mark} ${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s  ${count}${result.note ?? ''}`,
  );
  if (result.failed > 0) console.log(`${result.output.trim().replace(/^/gm, '    ')}\n`);
});
console.log(`\nin ${Math.round((Date.now() - start) / 1000)} s`);
console.log(countsOf(results));
const passed = results.some((result) => result.passed > 0);
process.exitCode = passed && results.every((result) => result.failed === 0) ? 0 : 1;

/** All checks by name, in the order of their files. */
async function readChecks(): Promise<Map<string, Check>> {
  const checks = new Map<string, Check>();
  for (const file of readdirSync(CHECKS)
    .filter((each) => each.endsWith('.ts'))
    .sort()) {
    const module: { default: Check } = await import(pathToFileURL(join(CHECKS, file)).href);
    checks.set(file.replace(/\.ts$/, ''), module.default);
  }
  return checks;
}

function choose(checks: ReadonlyMap<string, Check>, only: string | undefined) {
  if (only === undefined) return checks;
  const names = new Set([...checks.keys()].filter((name) => name.startsWith(only)));
  for (const name of names) {
    for (const need of checks.get(name)?.needs ?? []) names.add(need);
  }
  return new Map([...checks].filter(([name]) => names.has(name)));
}

function countsOf(counted: readonly CheckResult[]): string {
  const sum = (count: (result: CheckResult) => number) =>
    counted.reduce((total, result) => total + count(result), 0);
  const skipped = sum((result) => result.skipped ?? 0);
  const line = `${sum((result) => result.passed)} passed, ${sum((result) => result.failed)} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
