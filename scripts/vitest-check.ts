// Runs projects of vitest and counts their tests one by one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { temporaryFolder } from '@/tests/e2e/browsers/leave-nothing';
import type { CheckResult } from './check';
import { runProgram } from './run-program';

const Report = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

/**
 * Runs the projects. A file that cannot be loaded, and a run without any test, count as one failure;
 * so do skipped tests where the corpus is at hand, for only a missing corpus is a reason to skip.
 */
export async function runVitest(
  projects: readonly string[],
  args: readonly string[] = [],
): Promise<CheckResult> {
  const folder = temporaryFolder('vitest');
  const file = join(folder.path, 'report.json');
  try {
    const { ok, output } = await runProgram('vitest', [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...args,
    ]);
    const report = readReport(file);
    if (!report) return { passed: 0, failed: 1, output };
    const skipped = report.numPendingTests;
    const isComplete = ok && report.success && report.numPassedTests > 0;
    const hasWronglySkipped = skipped > 0 && Boolean(process.env.CORPUS);
    const failed = report.numFailedTests || (isComplete && !hasWronglySkipped ? 0 : 1);
    return { passed: report.numPassedTests, failed, skipped, output };
  } finally {
    await folder.remove();
  }
}

function readReport(file: string): z.infer<typeof Report> | null {
  try {
    return Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
