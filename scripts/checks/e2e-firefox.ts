// A shopper's journeys in a real Firefox, on the street.
import type { Check } from '@/scripts/check';
import { runVitest } from '@/scripts/vitest-check';

const check: Check = {
  needs: ['browsers', 'build-firefox'],
  cores: 1,
  seconds: 220,
  run: () => runVitest(['e2e-firefox'], ['--maxWorkers=1']),
};

export default check;
