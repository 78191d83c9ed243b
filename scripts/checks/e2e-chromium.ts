// A shopper's journeys in a real Chromium, on the street.
import type { Check } from '@/scripts/check';
import { runVitest } from '@/scripts/vitest-check';

const check: Check = {
  needs: ['browsers', 'build-chromium'],
  cores: 1,
  seconds: 230,
  run: () => runVitest(['e2e-chromium'], ['--maxWorkers=1']),
};

export default check;
