import { defineConfig } from 'vitest/config';

/** Browsers are slow to start; a hung one must still end. In ms. */
const E2E_TIMEOUT = 60_000;
/** The first test of a file reads all patterns, which takes seconds where much else runs; none is timed by this. In ms. */
const UNIT_TIMEOUT = 30_000;

const e2e = (name: string) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/e2e/${name}/**/*.test.ts`],
    fileParallelism: false,
    testTimeout: E2E_TIMEOUT,
    hookTimeout: E2E_TIMEOUT,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/pages/**/*.test.ts'],
          setupFiles: ['tests/unit/extension/browser.setup.ts'],
          testTimeout: UNIT_TIMEOUT,
        },
      },
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
      e2e('chromium'),
      e2e('firefox'),
    ],
  },
});
