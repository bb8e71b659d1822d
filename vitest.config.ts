import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Two at a time also where there are more cores: the tests start processes, builds and pages of their own.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,scripts,tests}/**/*.test.ts'],
          exclude: ['tests/site/**'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // Tests of the finished site share one build, made before they begin.
          globalSetup: ['tests/site/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
