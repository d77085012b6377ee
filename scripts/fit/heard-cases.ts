import { readFileSync } from 'node:fs';
import { isHeardOn } from '../../lib/flags/heard/heard.ts';
import { signsOf } from '../../lib/flags/heard/signs.ts';
import { isStatement } from '../../lib/flags/heard/statement.ts';
import { RULES } from '../../lib/flags/index.ts';
import { postingText } from '../../lib/text/posting-text.ts';
import { cutAtSeams } from '../../lib/text/seams.ts';
import { contextOf, openPostings } from './bulk.ts';
import { exampleSentences } from './examples.ts';
import { type Written, writtenSentences } from './written.ts';

/** Postings in which careful readers found a flag that no rule had heard, by the flag and the posting's id. */
const AFTER_ALL = new URL('heard-after-all.tsv', import.meta.url);
/** A sign of fewer written sentences is not learnt from. */
const LEAST_SENTENCES = 4;

/** A sentence that somebody wrote, with the numbers of its signs. */
export interface WrittenCase extends Written {
  readonly has: Int32Array;
}

/** A passage of a real posting, with the numbers of its signs. */
export interface RealCase {
  /** The posting's number. */
  readonly posting: number;
  /** The flags of which words stand in it that their rules know. */
  readonly known: ReadonlySet<string>;
  readonly has: Int32Array;
}

export interface HeardCases {
  readonly signs: readonly string[];
  readonly written: readonly WrittenCase[];
  readonly real: readonly RealCase[];
  /** The flags that the rules find in each posting, or that are there after all, by its number. */
  readonly flags: readonly ReadonlySet<string>[];
}

/** The sentences of sentences.tsv, the examples of the rules and of the tests, and the passages of the postings of `bulk` (JSON lines, gzipped) but for the employers that are only measured. */
export async function heardCases(bulk: string): Promise<HeardCases> {
  const all = [...writtenSentences(), ...(await exampleSentences())];
  const sets = all.map(({ text }) => signsOf(text));
  const counts = new Map<string, number>();
  for (const set of sets) for (const sign of set) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const signs = [...counts].filter(([, count]) => count >= LEAST_SENTENCES).map(([sign]) => sign);
  signs.sort();
  const numbers = new Map(signs.map((sign, i) => [sign, i]));
  const has = (set: Iterable<string>): Int32Array => Int32Array.from([...set].flatMap((one) => numbers.get(one) ?? []));
  const written = all.map((one, i): WrittenCase => ({ ...one, has: has(sets[i] ?? []) }));
  return { signs, written, ...realCases(bulk, has) };
}

function realCases(bulk: string, has: (set: Iterable<string>) => Int32Array): Pick<HeardCases, 'real' | 'flags'> {
  const real: RealCase[] = [];
  const flags: ReadonlySet<string>[] = [];
  const seen = new Set<string>();
  const afterAll = new Set(readFileSync(AFTER_ALL, 'utf8').trim().split('\n'));
  for (const { id: own, posting } of openPostings(bulk)) {
    const context = contextOf(posting);
    if (!context) continue;
    const text = postingText(posting);
    const { description } = text;
    const places = cutAtSeams(description, text.sentences);
    const cut = { ...text, sentences: places, places };
    // What the rules find by themselves: what was learnt before shall teach nothing.
    const there = RULES.filter(
      ({ id, find }) => afterAll.has(`${id}\t${own}`) || (find?.(cut, context) ?? []).length > 0,
    );
    const known = RULES.flatMap(({ id, find }) =>
      (find?.({ ...cut, everything: true }, context) ?? [])
        .filter(({ field }) => field === 'description')
        .map((one) => ({ ...one, id })),
    );
    for (const [i, { start, end }] of places.entries())
      for (const last of isHeardOn(description, places, i) ? [end, places[i + 1]?.end ?? end] : [end]) {
        const passage = description.slice(start, last);
        if (seen.has(passage) || !isStatement(passage)) continue;
        seen.add(passage);
        const words = known.filter((one) => one.start < last && one.end > start);
        real.push({ posting: flags.length, known: new Set(words.map(({ id }) => id)), has: has(signsOf(passage)) });
      }
    flags.push(new Set(there.map(({ id }) => id)));
  }
  return { real, flags };
}
