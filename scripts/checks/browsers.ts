// Both browsers, and a display to show them on, are there: a missing browser fails, never skips.
import { type Check, oneResult } from '@/scripts/check';
import { ensureBrowser, ensureDisplayPrograms } from '@/scripts/find-browser';

const check: Check = {
  cores: 0,
  run: async () => {
    const chromium = await ensureBrowser('chromium');
    const firefox = await ensureBrowser('firefox');
    const found = [chromium, firefox].flatMap((each) => ('path' in each ? each.path : []));
    const advice = [chromium, firefox].flatMap((each) => ('advice' in each ? each.advice : []));
    const display = await ensureDisplayPrograms();
    if (display) advice.push(display);
    return oneResult(advice.length === 0, advice.join('\n'), found.join(', '));
  },
};

export default check;
