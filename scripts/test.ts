/**
 * npm test: everything, in the order in which it fails fastest. Installs the browsers that are missing, and ends with one
 * line that counts every test of every part, after the names of those that failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from './drive/browsers.ts';
import { buildExtension, root } from './extension-build.ts';
import { OUTCOME_FILE, type Outcome } from './test-outcome.ts';

/** Labelled postings and pages that are kept outside the project; where they are, accuracy is held to its floors. */
const LABELLED = join(root, '..', 'shared');

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
/** What failed, with the first line of why: the end of the output is what is seen of a long run. */
const failures: string[] = [];
const started = performance.now();

function part(name: string, run: () => Count): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`\n── ${name} (after ${seconds} s)`);
  let count: Count;
  try {
    count = run();
  } catch (error) {
    const { message } = error as Error;
    console.error(message);
    failures.push(`${name}: ${message.split('\n')[0]}`);
    count = { passed: 0, failed: 1, skipped: 0 };
  }
  if (count.failed > 0) failures.push(`${name}: ${count.failed}`);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}

/** A command that is one test: it passes when it ends with status 0. */
function command(program: string, ...args: string[]): Count {
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

const bin = (...path: string[]): string => join(root, 'node_modules', ...path);

function vitest(project: string): Count {
  const scratch = mkdtempSync(join(tmpdir(), 'read-further-test-'));
  try {
    const file = join(scratch, 'outcome.json');
    const args = [bin('vitest', 'vitest.mjs'), 'run', '--project', project, '--reporter=default'];
    const { status } = spawnSync(
      process.execPath,
      [...args, `--reporter=${join(root, 'scripts', 'test-outcome.ts')}`],
      {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, [OUTCOME_FILE]: file },
      },
    );
    const outcome = JSON.parse(readFileSync(file, 'utf8')) as Outcome;
    failures.push(...outcome.failures);
    const failed = outcome.failures.length;
    return { passed: outcome.passed, skipped: outcome.skipped, failed: failed === 0 && status !== 0 ? 1 : failed };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function accuracy(): Count {
  const count: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const folder of ['corpus', 'pages'].map((name) => join(LABELLED, name))) {
    if (!existsSync(folder)) {
      console.log(`skipped: no labelled data at ${folder}`);
      count.skipped++;
      continue;
    }
    const one = command('scripts/evaluate.ts', folder);
    count.passed += one.passed;
    count.failed += one.failed;
  }
  return count;
}

part('types', () => command(bin('typescript', 'bin', 'tsc'), '-p', '.'));
part('lint', () => command(bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'));
part('unit tests and page fixtures', () => vitest('unit*'));
part('the built extension', () => {
  for (const kind of ['chromium', 'firefox'] as const) buildExtension(kind);
  return vitest('build');
});
for (const kind of ['chromium', 'firefox'] as const) {
  part(`end to end in ${kind}`, () => {
    console.log(needBrowser(kind, console.log).path);
    return vitest(kind);
  });
}
part('accuracy on labelled postings and pages', accuracy);

console.log(`\ntook ${((performance.now() - started) / 1000).toFixed(0)} s`);
for (const failure of failures) console.log(`failed: ${failure}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
