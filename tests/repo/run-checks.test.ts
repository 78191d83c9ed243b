import { describe, expect, it } from 'vitest';
import { type Check, type CheckResult, oneResult } from '@/scripts/check';
import { runChecks } from '@/scripts/run-checks';

const passing = (needs: string[] = []): Check => ({
  needs,
  cores: 1,
  run: async () => oneResult(true, ''),
});

async function resultsOf(checks: Record<string, Check>): Promise<Record<string, CheckResult>> {
  const results: Record<string, CheckResult> = {};
  await runChecks(new Map(Object.entries(checks)), (name, result) => {
    results[name] = result;
  });
  return results;
}

describe('the steps of npm test', () => {
  it('run after what they need', async () => {
    const results = await resultsOf({ last: passing(['first']), first: passing() });
    expect(Object.keys(results)).toEqual(['first', 'last']);
  });

  it('begin with those that the longest step waits for', async () => {
    const begun: string[] = [];
    const step = (name: string, seconds?: number, needs: string[] = []): Check => ({
      needs,
      cores: 2,
      seconds,
      run: async () => {
        begun.push(name);
        return oneResult(true, '');
      },
    });
    await resultsOf({
      short: step('short'),
      unit: step('unit', 50),
      build: step('build'),
      e2e: step('e2e', 200, ['build']),
    });
    expect(begun).toEqual(['build', 'e2e', 'unit', 'short']);
  });

  it('count as failed, and are not run, when what they need failed', async () => {
    let hasRun = false;
    const results = await resultsOf({
      build: { cores: 1, run: async () => oneResult(false, 'no') },
      e2e: {
        needs: ['build'],
        cores: 1,
        run: async () => {
          hasRun = true;
          return oneResult(true, '');
        },
      },
    });
    expect(results['e2e']).toMatchObject({ passed: 0, failed: 1 });
    expect(hasRun).toBe(false);
  });

  it('count as failed when they throw, or need each other', async () => {
    const results = await resultsOf({
      thrown: {
        cores: 1,
        run: async () => {
          throw new Error('broken');
        },
      },
      one: passing(['other']),
      other: passing(['one']),
    });
    expect(Object.values(results).map(({ failed }) => failed)).toEqual([1, 1, 1]);
    expect(results['thrown']?.output).toContain('broken');
  });

  it('keep no more than two cores busy', async () => {
    let busy = 0;
    let most = 0;
    const slow: Check = {
      cores: 1,
      run: async () => {
        busy += 1;
        most = Math.max(most, busy);
        await Promise.resolve();
        busy -= 1;
        return oneResult(true, '');
      },
    };
    await resultsOf({ a: slow, b: slow, c: slow, d: slow });
    expect(most).toBe(2);
  });
});
