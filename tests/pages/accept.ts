/**
 * node tests/pages/accept.ts SLUG… — writes what is read of a page as its `expected.json`; look at it before you keep it.
 * A reason that stands there under `scrambled` is kept.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { expectedOf, fileOf, readFixture } from './summary.ts';

for (const slug of process.argv.slice(2)) {
  const file = fileOf(slug, 'expected.json');
  const scrambled = existsSync(file) ? expectedOf(slug).scrambled : undefined;
  writeFileSync(file, `${JSON.stringify({ ...readFixture(slug), ...(scrambled ? { scrambled } : {}) }, null, 2)}\n`);
}
