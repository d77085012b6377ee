import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, as `rule: selectors`. `off` names rules that cannot hold for a part shown alone. */
export async function axeFinds(
  page: { evaluate<T>(source: string): Promise<T> },
  off: readonly string[] = [],
): Promise<string[]> {
  const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
  await page.evaluate(`${axe}; undefined`);
  return page.evaluate(
    `axe.run(document, { resultTypes: ['violations'], rules: ${JSON.stringify(rules)} })
      .then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target).join(', ')))`,
  );
}
