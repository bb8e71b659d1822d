import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

const FULL = '**/*.full.test.ts';
const SITE = {
  // Tests of the built site share one build and one browser, made before they begin.
  globalSetup: ['tests/smoke/build.ts'],
  testTimeout: 240_000,
  hookTimeout: 240_000,
  expect: { poll: { timeout: 60_000 } },
};

/** Files that take longest, the longest first: they begin first, so that no worker is left alone with one at the end. */
const LONGEST = ['smoke/axe', 'smoke/map', 'smoke/search', 'smoke/contribute-form', 'commands/site'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = LONGEST.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
      return index < 0 ? LONGEST.length : index;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    // Three on two cores, as tests of pages wait for the browser half of the time; no more where there are more cores, as
    // the tests start processes, builds and pages of their own.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
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
