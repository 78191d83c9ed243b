// No file, export or dependency is there for nothing.
import { type Check, oneResult } from '@/scripts/check';
import { runProgram } from '@/scripts/run-program';

const check: Check = {
  cores: 1,
  run: async () => {
    const { ok, output } = await runProgram('knip', ['--no-progress']);
    return oneResult(ok, output);
  },
};

export default check;
