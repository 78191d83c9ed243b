// The extension builds for Firefox.
import { type Check, oneResult } from '@/scripts/check';
import { runProgram } from '@/scripts/run-program';

const check: Check = {
  cores: 1,
  run: async () => {
    const { ok, output } = await runProgram('wxt', ['build', '-b', 'firefox', '--mv3']);
    return oneResult(ok, output);
  },
};

export default check;
