import { describe, expect, test } from 'vitest';
import { RULES } from '../../../lib/flags/index.ts';
import { NONE, writtenSentences } from '../../../scripts/fit/written.ts';
import { flagsOf, readingOf } from './posted.ts';
import { TOLD_FLOORS } from './told-floors.ts';

/**
 * Sentences by many people who knew the definitions only: ordinary ones and plain but unusual ones that say it, and ones that use
 * the same words of a product, a client, another team, a private life, the past, a plan, the trade, or in a title or a question.
 * Not all are read right; of each flag at least as many as a floor says.
 */
const sentences = writtenSentences();
const flags = [...new Set(sentences.map(({ flag }) => flag))].filter((flag) => flag !== NONE).sort();
/** Rules that are asked with what else a reading knows. */
const OF_ALL = RULES.filter(({ find, known }) => known || (find?.length ?? 0) > 1).map(({ id }) => id);

test('rules that look at level, pay or contract are asked of whole readings', () =>
  expect(OF_ALL).toEqual(expect.arrayContaining(['level-mismatch', 'process-stated', 'unpaid-work', 'vague-pay'])));

test('every flag that is told by words has its sentences, and no sentence stands twice', () => {
  const judged = RULES.filter(({ find }) => find).map(({ id }) => id);
  expect(flags).toEqual([...judged].sort());
  expect(new Set(sentences.map(({ flag, text }) => `${flag} ${text}`)).size).toBe(sentences.length);
});

describe.each(flags)('%s', { timeout: 120_000 }, (id) => {
  const [heard = 0, left = 0] = TOLD_FLOORS[id] ?? [];
  const rightOf = (isSaid: boolean): number =>
    sentences
      .filter(({ flag, said }) => flag === id && said === isSaid)
      .filter(({ title, text }) => {
        const example = { title: title || 'Software Engineer', text };
        const found = OF_ALL.includes(id) ? readingOf(example).flags : flagsOf(example);
        return found.some((flag) => flag.id === id) === isSaid;
      }).length;

  test('is heard where it is said', () => expect(rightOf(true)).toBeGreaterThanOrEqual(heard));
  test('stays away where something else is said', () => expect(rightOf(false)).toBeGreaterThanOrEqual(left));
});

test('ordinary sentences that say none are left alone', () => {
  const facts = new Set(RULES.filter(({ colour }) => colour === 'fact').map(({ id }) => id));
  const ordinary = sentences.filter(({ flag }) => flag === NONE);
  const marked = ordinary.flatMap(({ title, text }) =>
    flagsOf({ title: title || 'Software Engineer', text })
      .filter(({ id }) => !facts.has(id))
      .map(({ id }) => `${id}: ${text}`),
  );
  expect(ordinary.length).toBeGreaterThan(500);
  expect(marked).toEqual([]);
});
