// Detection in a real Chromium: as the lab runs it, and held to its figures where saved pages are at hand.
import type { Check } from '@/scripts/check';
import { runVitest } from '@/scripts/vitest-check';

const check: Check = {
  needs: ['browsers'],
  // A few tabs at once keep both busy.
  cores: 2,
  seconds: 60,
  run: async () => {
    const result = await runVitest(['lab']);
    if (process.env.CORPUS) return result;
    return { ...result, note: 'saved pages are skipped: CORPUS names no folder of them' };
  },
};

export default check;
