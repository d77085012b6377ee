import { expect, test } from 'vitest';
import { readLevel } from '../../../../lib/role/level/level.ts';
import { readTerms } from '../../../../lib/role/terms/terms.ts';
import { postingText } from '../../../../lib/text/posting-text.ts';
import { posting } from '../given.ts';
import SAID from './said.json' with { type: 'json' };

/** Levels that the text tells of the job, of colleagues and of what one may become. */
test.each(SAID)('%s: %s, %s', (level, title = '', description = '') => {
  const text = postingText({ title, company: null, location: null, description });
  expect(readLevel(text).value).toBe(level);
});

/** The reading of a level where the terms have been read before it. */
const withTerms = (title: string, description: string) => {
  const of = posting({ title, description });
  const text = postingText(of);
  return readLevel(text, readTerms(text, of));
};

test('an internship is a beginner’s, with its words', () => {
  const { value, evidence } = withTerms(
    'Data Analyst',
    'Are you looking for an internship at a mill? We offer a place.',
  );
  expect(value).toBe('junior');
  expect(evidence.map(({ quote }) => quote).join()).toContain('internship');
});

test('the title and the years decide before the internship', () => {
  expect(withTerms('Senior Data Analyst', 'Your internship starts in May.').value).toBe('senior');
  expect(withTerms('Data Analyst', 'Your internship starts in May.\n- 3 years of experience').value).toBe('mid');
  expect(withTerms('Data Analyst', 'An ordinary job at a mill.').value).toBe('unstated');
});
