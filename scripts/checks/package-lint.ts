// The linter of the add-on store finds no error in the Firefox package.
import * as z from 'zod/mini';
import { type Check, oneResult } from '@/scripts/check';
import { runProgram } from '@/scripts/run-program';
import { BUILT_FOLDERS } from '@/tests/e2e/browsers/launch';

const Message = z.object({ code: z.string(), message: z.string(), file: z.optional(z.string()) });
const Report = z.object({ errors: z.array(Message), warnings: z.array(Message) });

const check: Check = {
  needs: ['build-firefox'],
  cores: 1,
  run: async () => {
    const ran = await runProgram('web-ext', [
      'lint',
      `--source-dir=${BUILT_FOLDERS.firefox}`,
      '--output=json',
    ]);
    const report = readReport(ran.stdout);
    if (!report) return oneResult(false, ran.output);
    const errors = report.errors.map(({ code, message, file }) => `${code} in ${file}: ${message}`);
    const warnings = report.warnings.map(({ code }) => code).join(', ');
    return oneResult(errors.length === 0, errors.join('\n'), warnings && `warnings: ${warnings}`);
  },
};

export default check;

function readReport(text: string): z.infer<typeof Report> | null {
  try {
    return Report.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
