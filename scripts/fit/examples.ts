import { readdirSync, readFileSync } from 'node:fs';
import type { Example, Examples } from '../../lib/flags/examples.ts';
import { EVERYDAY_GREEN } from '../../tests/unit/flags/everyday-green.ts';
import { EVERYDAY_RED } from '../../tests/unit/flags/everyday-red.ts';
import { GREEN_SENTENCES } from '../../tests/unit/flags/green-sentences.ts';
import { MISTAKEN } from '../../tests/unit/flags/mistaken.ts';
import { RED_SENTENCES } from '../../tests/unit/flags/red-sentences.ts';
import type { Written } from './written.ts';

const EXAMPLES = new URL('../../lib/flags/rules/', import.meta.url);
const TABLES = new URL('../../tests/unit/flags/', import.meta.url);
/** The batch that they are counted as. */
export const OF_EXAMPLES = 'examples';

/** The examples beside the rules and the tables of sentences that the tests hold. */
async function tables(): Promise<(readonly [flag: string, Examples])[]> {
  const beside = readdirSync(EXAMPLES).filter((name) => name.endsWith('.examples.ts'));
  const found = beside.map(async (file) => {
    const [examples] = Object.values<Examples>(await import(new URL(file, EXAMPLES).href));
    return examples ? [[file.replace('.examples.ts', ''), examples] as const] : [];
  });
  const json = readdirSync(TABLES).filter((name) => name.endsWith('.json'));
  return [
    ...(await Promise.all(found)).flat(),
    ...json.flatMap((file) => Object.entries<Examples>(JSON.parse(readFileSync(new URL(file, TABLES), 'utf8')))),
    ...[GREEN_SENTENCES, RED_SENTENCES, EVERYDAY_GREEN, EVERYDAY_RED].flatMap((table) => Object.entries(table)),
    ...Object.entries(MISTAKEN).map(([flag, noMatch]) => [flag, { match: [], noMatch }] as const),
  ];
}

const exampleOf = (flag: string, one: Example, said: boolean): Written => {
  const { text, title = 'Python Developer' } = typeof one === 'string' ? { text: one } : one;
  return { batch: OF_EXAMPLES, flag, said, title, text };
};

/** The examples of the rules and of the tests as sentences that say a flag or do not. */
export async function exampleSentences(): Promise<Written[]> {
  return (await tables()).flatMap(([flag, { match, noMatch }]) => [
    ...match.map((one) => exampleOf(flag, one, true)),
    ...noMatch.map((one) => exampleOf(flag, one, false)),
  ]);
}
