import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TABLE = fileURLToPath(new URL('sentences.tsv', import.meta.url));

/** The flag of sentences that say none of them, though they use words near them. */
export const NONE = 'none';

/** A sentence or two of a posting, by somebody who knew the definition of a flag only. */
export interface Written {
  /** Those written at one time by the same instructions, by some people. */
  readonly batch: string;
  readonly flag: string;
  /** False where the words of the flag are used and it is not said: of a product, a client, another team, a plan, in a denial. */
  readonly said: boolean;
  readonly title: string;
  readonly text: string;
}

/** The sentences of sentences.tsv, in its order. */
export function writtenSentences(): Written[] {
  const rows = readFileSync(TABLE, 'utf8').trim().split('\n').slice(1);
  return rows.map((row) => {
    const [batch = '', flag = '', said, title = '', text = ''] = row.split('\t');
    const plain = text.replace(/\\(.)/g, (_, unit: string) => (unit === 'n' ? '\n' : unit));
    return { batch, flag, said: said === 'yes', title, text: plain };
  });
}
