import { describe, expect, test } from 'vitest';
import { readLevel } from '../../../../lib/role/level/level.ts';
import { postingText } from '../../../../lib/text/posting-text.ts';
import KINDS from './years.json' with { type: 'json' };

/** The least years asked, null where none are; a third entry is the title. */
type Row = readonly [number | null, string, string?];

const years = (sentence: string, title = 'Python Developer') =>
  readLevel(
    postingText({
      title,
      company: null,
      location: null,
      description: `We build boats.\n\n${sentence}\n\nYou know Python.`,
    }),
  ).years;

describe.each(Object.entries(KINDS) as unknown as readonly (readonly [string, readonly Row[]])[])('%s', (_, rows) => {
  test.each(rows.map(([least, sentence, title]) => [least, sentence, title ?? 'Python Developer'] as const))(
    '%s: %s (%s)',
    (least, sentence, title) => expect(years(sentence, title)).toBe(least),
  );
});
