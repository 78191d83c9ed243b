import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const shared = { restoreMocks: true, unstubGlobals: true } as const;

// The same tests in both browsers; a file is one browser's life, so its tests run in order.
const e2eProject = (browser: 'chromium' | 'firefox') => ({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    ...shared,
    name: `e2e-${browser}`,
    include: ['tests/e2e/**/*.test.ts'],
    // Layout is looked at in Chromium, where a panel can be given any size.
    exclude: browser === 'firefox' ? ['tests/e2e/layout.test.ts'] : [],
    env: { BROWSER: browser },
    environment: 'node' as const,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...shared,
          name: 'unit',
          testTimeout: 60_000,
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // A world per file costs more than all tests; no file leaves anything behind (restored above).
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...shared,
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'happy-dom',
          isolate: false,
          setupFiles: ['tests/components/support/setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...shared,
          name: 'repo',
          include: ['tests/repo/**/*.test.ts'],
          environment: 'node',
          // Several start programs of their own.
          testTimeout: 60_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...shared,
          name: 'lab',
          include: ['tests/lab/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      e2eProject('chromium'),
      e2eProject('firefox'),
    ],
  },
});
