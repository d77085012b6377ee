import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule, Vitest } from 'vitest/node';

/** What came of one run of the tests. */
export interface Outcome {
  readonly passed: number;
  readonly skipped: number;
  /** All that went wrong, with the first line of why: also what no test stands for, like a browser that does not close. */
  readonly failures: readonly string[];
}

/** Where this reporter writes the outcome, as JSON. */
export const OUTCOME_FILE = 'READ_FURTHER_TEST_OUTCOME';
/** So much of a failure's first line is kept, in characters. */
const WHY = 300;

interface Fault {
  readonly message: string;
  readonly stack?: string | undefined;
}

const firstLine = (fault: Fault | undefined): string =>
  (fault?.message.split('\n')[0] ?? 'no reason given').slice(0, WHY);

/** The first place of a fault in the project's own code, which is all that tells where one outside the tests comes from. */
const placeOf = ({ stack }: Fault, root: string): string =>
  stack
    ?.split('\n')
    .find((line) => line.includes(root) && !line.includes('node_modules'))
    ?.replace(root, '')
    .trim() ?? 'from nowhere in the project';

/** A run's outcome. `root` is the folder that files are named from; `faults` are those that came up outside any test. */
export function outcomeOf(root: string, modules: readonly TestModule[], faults: readonly Fault[]): Outcome {
  let passed = 0;
  let skipped = 0;
  const failures: string[] = [];
  for (const module of modules) {
    const file = relative(root, module.moduleId);
    for (const fault of module.errors()) failures.push(`${file}: ${firstLine(fault)}`);
    for (const suite of module.children.allSuites()) {
      for (const fault of suite.errors()) failures.push(`${file} > ${suite.fullName}: ${firstLine(fault)}`);
    }
    for (const test of module.children.allTests()) {
      const { state, errors } = test.result();
      if (state === 'passed') passed++;
      else if (state === 'skipped') skipped++;
      else if (state === 'pending') failures.push(`${file} > ${test.fullName}: did not end`);
      else failures.push(`${file} > ${test.fullName}: ${firstLine(errors?.[0])}`);
    }
  }
  for (const fault of faults) failures.push(`outside any test: ${firstLine(fault)} (${placeOf(fault, root)})`);
  return { passed, skipped, failures };
}

/** A reporter of Vitest's that tells what failed outside the tests too, which its own JSON leaves out. */
export default class OutcomeReporter implements Reporter {
  #root = '';

  onInit(vitest: Vitest): void {
    this.#root = vitest.config.root;
  }

  onTestRunEnd(modules: readonly TestModule[], faults: readonly Fault[]): void {
    const file = process.env[OUTCOME_FILE];
    if (file) writeFileSync(file, JSON.stringify(outcomeOf(this.#root, modules, faults)));
  }
}
