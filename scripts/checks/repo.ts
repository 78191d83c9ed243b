// The house rules that are held to files and to the built packages.
import type { Check } from '@/scripts/check';
import { runVitest } from '@/scripts/vitest-check';

const check: Check = {
  needs: ['build-chromium', 'build-firefox'],
  cores: 1,
  run: () => runVitest(['repo']),
};

export default check;
