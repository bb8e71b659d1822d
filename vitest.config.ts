import { defineConfig } from 'vitest/config';

const FULL = '**/*.full.test.ts';
const SITE = {
  // Tests of the built site share one build and one browser, made before they begin.
  globalSetup: ['tests/smoke/build.ts'],
  testTimeout: 240_000,
  hookTimeout: 240_000,
  expect: { poll: { timeout: 60_000 } },
};

export default defineConfig({
  test: {
    // Two at a time even where there are more cores: the tests start processes, builds and pages of their own.
    maxWorkers: 2,
    // Files share the modules of their worker, and with them the data, the exports and the pages that were read once.
    isolate: false,
    // Timeouts are far longer than any test takes, so that a busy machine does not decide the result.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,scripts,tests}/**/*.test.ts'],
          exclude: ['tests/{smoke,commands,full}/**', FULL],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'commands',
          include: ['tests/commands/**/*.test.ts'],
          exclude: [FULL],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: 'smoke', include: ['tests/smoke/**/*.test.ts'], exclude: [FULL], ...SITE },
      },
      {
        extends: true,
        test: { name: 'full', include: ['tests/full/**/*.test.ts', FULL], ...SITE },
      },
    ],
  },
});
