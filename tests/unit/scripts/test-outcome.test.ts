import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { OUTCOME_FILE } from '../../../scripts/test-outcome.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

test('what fails outside the tests is told like what fails in them', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'read-further-outcome-'));
  try {
    const file = join(scratch, 'outcome.json');
    const vitest = path('../../../node_modules/vitest/vitest.mjs');
    const args = ['run', '--root', path('failing'), '--reporter', path('../../../scripts/test-outcome.ts')];
    const { status } = spawnSync(process.execPath, [vitest, ...args], {
      env: { ...process.env, [OUTCOME_FILE]: file },
    });
    expect(status).toBe(1);
    const { failures, ...count } = JSON.parse(readFileSync(file, 'utf8'));
    expect(count).toEqual({ passed: 2, skipped: 1 });
    expect(failures.toSorted()).toEqual([
      'closing.spec.ts > a part: the server did not close',
      'closing.spec.ts: the browser did not close',
      'late.spec.ts > fails: as it should',
      'outside any test: nobody waited for this (at /late.spec.ts:4:23)',
      'unloadable.spec.ts: no such browser',
    ]);
  } finally {
    rmSync(scratch, { recursive: true });
  }
});
