// Unit and component tests: none needs a browser.
import type { Check } from '@/scripts/check';
import { runVitest } from '@/scripts/vitest-check';

const check: Check = {
  cores: 1,
  seconds: 50,
  run: () => runVitest(['unit', 'components']),
};

export default check;
