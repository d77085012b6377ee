import type { PostingReading } from '../lib/reading-schema.ts';
import { keyOf, type Words } from '../lib/words.ts';
import { isolated, quoteText } from './format.ts';

const LONGEST_VALUE = 80;
/** What rules the job out, whatever else it is. */
const BARRING = ['place-closed'];

/** The posting against what its reader has said of themselves: a line for each fact that both speak of, nothing where none is. */
export function You({ reading, t }: { reading: PostingReading; t: Words }) {
  if (reading.you.length === 0) return null;
  return (
    <section aria-labelledby="rf-you">
      <h3 id="rf-you">{t('ui_you')}</h3>
      <ul class="you">
        {reading.you.map(({ id, values }) => {
          const said = t(`you_${keyOf(id)}`, values.map(shown));
          return <li key={id}>{BARRING.includes(id) ? <strong>{said}</strong> : said}</li>;
        })}
      </ul>
    </section>
  );
}

/** A value inside a line; places stand in lists, and each keeps its own direction. */
const shown = (value: string): string => quoteText(value, LONGEST_VALUE).split(', ').map(isolated).join(', ');
