import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PayReading } from '../../../lib/reading-schema.ts';
import { type Given, payOf } from './read.ts';

/** One row of a table of spellings: what is to be read, the words, and what is known of the posting beside them. */
export interface Row {
  readonly file: string;
  readonly said: string;
  readonly words: string;
  readonly given: Given;
  /** `where=Zone 1,Zone 2`: a field of the pays, in their order. */
  readonly also: readonly (readonly [field: string, values: string])[];
}

const folder = fileURLToPath(new URL('./spellings/', import.meta.url));

/** `said ⇥ words ⇥ place ⇥ field=values`; in `must-not` the words alone. `\n` in the words is a line's end. */
function rowOf(file: string, line: string): Row {
  const cells = line.split('\t');
  const [said = '', words = '', place = '', more = ''] = file.endsWith('must-not') ? ['', ...cells] : cells;
  const also = more.split(';').flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return at < 0 ? [] : [[pair.slice(0, at), pair.slice(at + 1)]];
  });
  const title = also.find(([field]) => field === 'title')?.[1];
  return {
    file,
    said,
    words: words.replaceAll('\\n', '\n'),
    given: { ...(place && { location: place }), ...(title && { title }) },
    also: also.filter(([field]) => field !== 'title'),
  };
}

/** Every row of the tables beside this file. */
export const rows: readonly Row[] = readdirSync(folder).flatMap((name) =>
  readFileSync(folder + name, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => rowOf(name.replace('.tsv', ''), line)),
);

/** `60000–75000 EUR year`, with ` ote` where the basis is not the base; several joined by `; `. */
export const saidOf = ({ stated }: PayReading): string =>
  stated
    .map((p) => `${p.min ?? ''}–${p.max ?? ''} ${p.currency} ${p.period}${p.basis === 'ote' ? ' ote' : ''}`)
    .join('; ');

/** What a row's words are read as. */
export const readRow = (row: Row): PayReading => payOf(row.words, row.given);

/** A row with its digits masked: two rows that differ in their figures alone are one spelling. */
export const maskOf = (row: Row): string => `${row.given.title ?? ''}|${row.words}`.replace(/\d/g, '#').toLowerCase();
