// The scripts that run in pages stay small; the popup's first load is told.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Check, oneResult } from '@/scripts/check';
import { BUILT_FOLDERS } from '@/tests/e2e/browsers/launch';

/** Gzipped bytes that each script in a page may have. */
const BUDGET = {
  'sense.js': 6_000,
  'detect.js': 30_000,
  'detect-deeper.js': 56_000,
  'pick.js': 12_000,
} as const;

const check: Check = {
  needs: ['build-chromium'],
  cores: 0,
  run: async () => {
    const sizes = Object.entries(BUDGET).map(([file, budget]) => ({
      file,
      budget,
      size: gzippedSize(file),
    }));
    const over = sizes.filter(({ size, budget }) => size > budget);
    const popup = popupScripts().reduce((sum, file) => sum + gzippedSize(file), 0);
    const told = [
      ...sizes.map(({ file, size }) => `${file} ${size} B`),
      `popup ${popup} B gzipped`,
    ];
    const output = over.map((each) => `${each.file} is ${each.size} B, over ${each.budget} B`);
    return oneResult(over.length === 0, output.join('\n'), told.join(', '));
  },
};

export default check;

function gzippedSize(file: string): number {
  return gzipSync(readFileSync(join(BUILT_FOLDERS.chromium, file)), { level: 9 }).length;
}

/** What popup.html loads before it can paint: its scripts, and those that they import. */
function popupScripts(): string[] {
  const html = readFileSync(join(BUILT_FOLDERS.chromium, 'popup.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, file = '']) => file);
}
