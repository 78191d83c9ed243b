// Unit and component tests.
import type { Check } from '@/scripts/check';
import { runVitest } from '@/scripts/vitest-check';

const check: Check = {
  cores: 1,
  run: () => runVitest(['unit', 'components']),
};

export default check;
