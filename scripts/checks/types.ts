// The types hold, also those that WXT writes from the entrypoints and the locales.
import { type Check, oneResult } from '@/scripts/check';
import { runProgram } from '@/scripts/run-program';

const check: Check = {
  cores: 1,
  run: async () => {
    const prepared = await runProgram('wxt', ['prepare']);
    if (!prepared.ok) return oneResult(false, prepared.output);
    const { ok, output } = await runProgram('tsc', ['--noEmit']);
    return oneResult(ok, output);
  },
};

export default check;
