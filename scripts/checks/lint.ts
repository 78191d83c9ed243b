// Format, lint and import directions hold.
import { type Check, oneResult } from '@/scripts/check';
import { runProgram } from '@/scripts/run-program';

const check: Check = {
  cores: 1,
  run: async () => {
    const { ok, output } = await runProgram('biome', ['check', '--error-on-warnings']);
    return oneResult(ok, output);
  },
};

export default check;
