import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
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

/**
 * Tests that have modules of their own, file by file: those that stand in for a browser or a page, look at all patterns there
 * are, or measure time. The others share what they load, since reading all patterns takes longer than most of them.
 */
const ALONE = [
  'tests/unit/{components,extension,scripts}/**/*.test.{ts,tsx}',
  'tests/unit/{text/pattern,posting}/**/*.test.ts',
  ...globSync('tests/**/*.test.ts', { cwd: import.meta.dirname }).filter((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8').includes('/cpu-time.ts'),
  ),
];

const unit = (name: string, include: string[], exclude: string[], isolate: boolean) => ({
  extends: true as const,
  test: {
    name,
    include,
    exclude,
    isolate,
    setupFiles: ['tests/unit/extension/browser.setup.ts'],
    testTimeout: UNIT_TIMEOUT,
  },
});

export default defineConfig({
  test: {
    // One more than is taken unasked: what gives the tests their files has next to nothing to do.
    maxWorkers: availableParallelism(),
    projects: [
      unit('unit', ['tests/unit/**/*.test.{ts,tsx}', 'tests/pages/**/*.test.ts'], ALONE, false),
      unit('unit-alone', ALONE, [], true),
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
      e2e('chromium'),
      e2e('firefox'),
    ],
  },
});
