import { codeOf } from '../../lib/text/weight-codes.ts';
import { inLines } from './lines.ts';

const LINE = 130;
/** The file of the signs whose first word begins with no letter of the Latin alphabet. */
const REST = 'rest';

/** A sign, one word or two in a row, and what it tells of each flag, in log-odds. */
export interface Told {
  readonly sign: readonly string[];
  readonly weights: readonly number[];
}

/**
 * The tables that `lookupOf` reads, by the file that they go to, one a first letter: a word with its code, then the words
 * that tell something behind it with the codes of both; what would be a long line goes on behind the same word, alone.
 */
export function heardTables(signs: readonly Told[]): ReadonlyMap<string, string> {
  const words = new Map<string, { own: string; behind: string[] }>();
  for (const { sign, weights } of signs) {
    const [first = '', second] = sign;
    const code = codeOf(weights);
    if (code === '') continue;
    const word = words.get(first) ?? { own: first, behind: [] };
    words.set(first, word);
    if (second === undefined) word.own = `${first}=${code}`;
    else word.behind.push(`${second}=${code}`);
  }
  const files = new Map<string, string[]>();
  for (const [first, { own, behind }] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = /^[a-z]/.test(first) ? (first[0] ?? '') : REST;
    const groups = [own];
    for (const one of behind.sort()) {
      const last = groups.at(-1) ?? '';
      if (last.length + one.length < LINE) groups[groups.length - 1] = `${last} ${one}`;
      else groups.push(`${first} ${one}`);
    }
    files.set(file, [...(files.get(file) ?? []), ...groups]);
  }
  return new Map([...files].map(([file, groups]) => [file, inLines(groups, ';', LINE)]));
}
