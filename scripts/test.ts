/**
 * npm test: everything, in the order in which it fails fastest. Installs the browsers that are missing, and ends with one
 * line that counts every test of every part, after the names of those that failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { needBrowser } from './drive/browsers.ts';
import { buildExtension, root } from './extension-build.ts';

/** Labelled postings and pages that are kept outside the project; where they are, accuracy is held to its floors. */
const LABELLED = join(root, '..', 'shared');

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** So much of a failure's first line is shown at the end, in characters. */
const WHY = 300;

/** The part of a report of vitest's that is read: each file, with its tests. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    /** Why a file was not even loaded. */
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
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
    console.error((error as Error).message);
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
    const file = join(scratch, 'result.json');
    const args = [
      bin('vitest', 'vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ];
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    for (const { name, status: loaded, message, assertionResults } of report.testResults) {
      if (loaded === 'failed' && assertionResults.length === 0)
        failures.push(`${relative(root, name)}: ${message.slice(0, WHY)}`);
      for (const test of assertionResults) {
        if (test.status !== 'failed') continue;
        const why = test.failureMessages.join(' ').split('\n')[0] ?? '';
        failures.push(`${relative(root, name)} > ${test.fullName}: ${why.slice(0, WHY)}`);
      }
    }
    const failed = report.numFailedTests;
    // A file that does not even load has no tests that could fail.
    return {
      passed: report.numPassedTests,
      failed: failed === 0 && status !== 0 ? 1 : failed,
      skipped: report.numPendingTests + report.numTodoTests,
    };
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
