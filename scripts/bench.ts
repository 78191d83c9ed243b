// `npm run --silent bench -- NAME`: measures in a real browser what a figure in the docs claims.
import { ensureBrowser } from '@/scripts/find-browser';
import { runProgram } from '@/scripts/run-program';
import { detectBench } from '@/tests/bench/detect';
import { pageCost } from '@/tests/bench/page-cost';
import { storm } from '@/tests/bench/storm';

const BENCHES = new Map([
  ['page-cost', { run: pageCost, needsBuild: true }],
  ['storm', { run: storm, needsBuild: true }],
  ['detect', { run: detectBench, needsBuild: false }],
]);

const name = process.argv[2] ?? '';
const bench = BENCHES.get(name);
if (bench === undefined) {
  console.error(`bench NAME, one of: ${[...BENCHES.keys()].join(', ')}`);
  process.exit(1);
}
const browser = await ensureBrowser('chromium');
if ('advice' in browser) {
  console.error(browser.advice);
  process.exit(1);
}
if (bench.needsBuild) {
  const built = await runProgram('wxt', ['build', '-b', 'chrome', '--mv3']);
  if (!built.ok) {
    console.error(built.output);
    process.exit(1);
  }
}
await bench.run();
