import { describe, expect, test } from 'vitest';
import { MISTAKEN } from './mistaken.ts';
import { readingOf } from './posted.ts';

describe.each(Object.entries(MISTAKEN))('%s', (id, examples) => {
  test.each(examples.map((one) => [typeof one === 'string' ? one : `${one.title}: ${one.text}`, one] as const))(
    'is not said by “%s”',
    (_, one) => {
      expect(readingOf(one).flags.map((flag) => flag.id)).not.toContain(id);
    },
  );
});
