import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sectionAt, sections } from '../../../lib/text/sections.ts';
import { sentences } from '../../../lib/text/sentences.ts';
import { cpuTime } from '../cpu-time.ts';

/** Headings written without sight of the code, with the first item of their lists: `nice` or `other`, heading, item. */
const WRITTEN = readFileSync(new URL('wish-headings.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [kind: string, heading: string, item: string]);

const kindAt = (text: string, words: string) => sectionAt(sections(text, sentences(text)), text.lastIndexOf(words));
const before = 'What you will do\n- Bake\n\nRequirements\n- Five years of Go\n- SQL\n\n';
const marked = (heading: string, item: string) =>
  kindAt(`${before}${heading}\n- ${item}\n- Knowledge of ovens\n`, item);
const unmarked = (heading: string, item: string) =>
  kindAt(`Requirements\nFive years of Go\nSQL\n${heading}\n${item}\n`, item);

describe('headings that were written without sight of the code', () => {
  const nice = WRITTEN.filter(([kind]) => kind === 'nice');
  const other = WRITTEN.filter(([kind]) => kind === 'other');
  // What is heard can only grow: the floors are the counts of the day they were set.
  test('of those that lead to wishes most are heard', () => {
    expect(nice.length).toBe(304);
    expect(nice.filter(([, heading, item]) => marked(heading, item) === 'nice').length).toBeGreaterThanOrEqual(264);
    expect(nice.filter(([, heading, item]) => unmarked(heading, item) === 'nice').length).toBeGreaterThanOrEqual(205);
  });
  test('of those that lead elsewhere all but a few are left', () => {
    const taken = other.filter(([, heading, item]) => marked(heading, item) === 'nice').map(([, heading]) => heading);
    expect(taken).toEqual(['How to make your application stand out', 'Good to know']);
  });
});

const WISH = 'Experience with Kafka';
test.each([
  'Nice if you have',
  'It’s great, but not required, if you have',
  'The plus points',
  'Ways to shine and to stand out from the crowd',
  'Although not a must, we like to see:',
  'Bonus points (not required)',
  'It’d be cool if you also: [not a must]',
  'Bonuses:',
  'Advantages',
  'Advantage:',
  'Skill set (advantages)',
  'Plus:',
  'Considered an asset',
  'Our wish list (what we would like you to have):',
  'Preferred technical and professional expertise',
  'Experience with one or more of the following is a plus:',
])('a heading of wishes: %s', (heading) => {
  expect(marked(heading, WISH)).toBe('nice');
});

test.each([
  'What makes us stand out',
  'What will help you succeed in this role:',
  'You might be a great fit if you',
  'Good candidates will be really good at:',
  'To do well here, this knowledge would be valuable:',
  'Requirements and preferred experience:',
  'Must-haves (not nice-to-haves)',
  'A degree is not required, but you do need',
  'We would love to hear from you if',
  'You will stand out in your career',
  'Preferred start:',
  'Additional requirements',
  'Our advantages',
  'Experience with Docker is a plus',
  'Docker, Helm (nice to have)',
])('no heading of wishes: %s', (heading) => {
  expect(marked(heading, 'Private health insurance')).not.toBe('nice');
  expect(unmarked(heading, 'Private health insurance')).not.toBe('nice');
});

test('advantages are wishes where they ask something, and benefits where they do not', () => {
  expect(kindAt(`${before}Advantages:\nExperience with Rust\nKnowledge of ovens\n`, 'Rust')).toBe('nice');
  expect(kindAt(`${before}Advantages:\nA desk by the window\nA bread a day\n`, 'window')).toBe('benefits');
});

test('a list of wishes ends at an empty line, and the part before goes on', () => {
  const list = 'It would be great if you know:\n- Kafka\n- Rust\n';
  expect(kindAt(`${before}${list}\nTech radar\n- Python\n`, 'Python')).toBe('requirements');
  expect(kindAt(`${before}${list}\n- Python\n`, 'Python')).toBe('nice');
  // Items that are set apart by empty lines.
  expect(kindAt(`${before}It would be great if you know:\n\nKafka\n\nRust\n\nPython\n`, 'Python')).toBe('nice');
  expect(kindAt(`${before}It would be great if you know:\n----\n\nKafka\nRust\n\nWe use Python\n`, 'Python')).toBe(
    'requirements',
  );
  // Nor does it go on for ever.
  const long = 'Some more of bread and of ovens\n'.repeat(60);
  expect(kindAt(`${before}It would be great if you know:\nKafka\n${long}We use Python\n`, 'Python')).toBe(
    'requirements',
  );
});

test('a list of wishes is what is asked where nothing else is', () => {
  expect(
    kindAt('What you will do\nBake.\nIt would be awesome if you have:\nFive years of Python\nSome Go\n', 'Python'),
  ).toBe('requirements');
});

test.each([
  ['one heading upon the other', 'Nice to have, not a must, it would be great if you also know\n'],
  ['headings over nothing', `It would be great if you know:\n- a\n${'\n'.repeat(60)}`],
  ['headings over blanks', `It would be great if you know:\n- a\n${' \n'.repeat(60)}`],
])('the time it takes grows no faster than the text: %s', (_, piece) => {
  const [some, many] = [20_000, 160_000].map((length) => {
    const text = piece.repeat(length / piece.length);
    return cpuTime(() => void sections(text, sentences(text)));
  });
  // Eight times the text; quadratic would be sixty-four times.
  expect((many ?? 0) / (some ?? 1)).toBeLessThan(40);
});
