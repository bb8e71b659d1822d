import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Two at a time also where there are more cores: the tests start processes, builds and pages of their own.
    maxWorkers: 2,
    // Far longer than anything takes, so that a busy machine never decides what a test finds.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,scripts,tests}/**/*.test.ts'],
          exclude: ['tests/site/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // Tests of the finished site share one build, made before they begin.
          globalSetup: ['tests/site/build.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
