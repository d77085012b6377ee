import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { seek } from '../../../lib/evidence/seek.ts';
import type { Example, Examples } from '../../../lib/flags/examples.ts';
import type { FlagContext, FlagRule } from '../../../lib/flags/flag.ts';
import { RULES } from '../../../lib/flags/index.ts';
import { LONGEST, readFlags } from '../../../lib/flags/run.ts';
import { phrases } from '../../../lib/text/phrases.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import type { Colour } from '../../../lib/vocabulary.ts';
import { keyOf } from '../../../lib/words.ts';
import { cpuTime } from '../cpu-time.ts';
import { messages } from '../words-file.ts';
import { readingOf } from './posted.ts';

const folder = fileURLToPath(new URL('../../../lib/flags/rules/', import.meta.url));
const LEAST_EXAMPLES = 20;
const GREEN = 'tested typed modern-toolchain ci-cd containerised design-reasoning code-review'.split(' ');
const RED =
  'untested old-python manual-deploy untyped legacy vague-pay level-mismatch unpaid-work always-on hype'.split(' ');

const FACTS = 'pay-stated wide-range process-stated stale agency on-call no-lockfile'.split(' ');

const files = readdirSync(folder);
const ids = files.filter((file) => !file.endsWith('.examples.ts')).map((file) => file.replace(/\.ts$/, ''));
const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);
const titleOf = (example: Example): string => (typeof example === 'string' ? '' : (example.title ?? ''));
const dateOf = (example: Example): string => (typeof example === 'string' ? '' : (example.date ?? ''));
const masked = (example: Example): string =>
  `${titleOf(example)}|${textOf(example)}|${dateOf(example) === ''}`.replace(/\d/g, '0').toLowerCase();
const colourOf = (id: string): Colour => (GREEN.includes(id) ? 'green' : RED.includes(id) ? 'red' : 'fact');

test('every flag of the definitions and every fact has a rule, listed once, in a file of its name', () => {
  expect([...ids].sort()).toEqual([...GREEN, ...RED, ...FACTS].sort());
  expect(RULES.map(({ id }) => id).sort()).toEqual([...ids].sort());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', { timeout: 60_000 }, (id, rule) => {
  let examples: Examples;
  beforeAll(async () => {
    ({ examples } = await import(`${folder}${id}.examples.ts`));
  });

  test('has its colour, its place in the guide and its words', () => {
    expect(rule.colour).toBe(colourOf(id));
    expect(rule.guide.length).toBeGreaterThan(10);
    const parts = rule.colour === 'green' ? ['title', 'asked', 'why', 'question'] : ['title', 'why', 'question'];
    for (const part of parts) expect(messages[`flag_${keyOf(id)}_${part}`]?.message, part).toBeTruthy();
  });

  test('has enough examples, and no two alike', () => {
    expect(examples.match.length).toBeGreaterThanOrEqual(LEAST_EXAMPLES);
    expect(examples.noMatch.length).toBeGreaterThanOrEqual(LEAST_EXAMPLES);
    const all = [...examples.match, ...examples.noMatch].map(masked);
    expect(new Set(all).size).toBe(all.length);
  });

  test('is raised by what must match, on its very words', () => {
    for (const example of examples.match) {
      const flag = readingOf(example).flags.find((one) => one.id === id);
      expect(flag, textOf(example)).toBeDefined();
      if (!flag || flag.start === null || flag.end === null) continue;
      const field = flag.field === 'title' ? titleOf(example) || 'Python Developer' : textOf(example);
      expect(field.slice(flag.start, flag.end), textOf(example)).toBe(flag.quote);
      if (typeof example === 'string') continue;
      if (example.strength && rule.colour === 'green') expect(flag.strength, textOf(example)).toBe(example.strength);
      if (example.quote) expect(flag.quote, textOf(example)).toContain(example.quote);
    }
  });

  test('is not raised by what must not match', () => {
    for (const example of examples.noMatch) {
      const flag = readingOf(example).flags.find((one) => one.id === id);
      expect(flag?.quote, textOf(example)).toBeUndefined();
    }
  });
});

const context: FlagContext = {
  level: { value: 'unstated', years: null, evidence: [] },
  pay: { stated: [], estimates: [], wide: false },
  contract: 'employee',
  datePosted: null,
  now: new Date('2026-06-01'),
};
const textFrom = (description: string) =>
  postingText({ title: 'Python Developer', company: null, location: null, description });

test('a rule that throws loses only itself and is named', () => {
  const broken: FlagRule = {
    id: 'broken',
    colour: 'red',
    guide: 'a rule planted to fail',
    find: () => {
      throw new Error('planted');
    },
  };
  const found = readFlags(textFrom('We review every pull request.'), context, [broken, ...RULES]);
  expect(found.problems).toEqual([{ stage: 'flags/broken', message: 'planted' }]);
  expect(found.flags.map(({ id }) => id)).toEqual(['code-review']);
});

test('a rule that takes too long is given up while it runs, loses only itself and is named', () => {
  let now = 0;
  const slow: FlagRule = {
    id: 'slow',
    colour: 'red',
    guide: 'a rule planted to be slow',
    find: (text) => {
      now += LONGEST + 1;
      const found = seek(text, { words: [phrases(['review'])] });
      throw new Error(`still looked for ${found.length}`);
    },
  };
  const slowAtTheEnd: FlagRule = {
    ...slow,
    id: 'slow-at-the-end',
    find: () => {
      now += LONGEST + 1;
      return [];
    },
  };
  const text = textFrom('We review every pull request.');
  const found = readFlags(text, context, [slow, slowAtTheEnd, ...RULES], () => now);
  const message = `took longer than ${LONGEST} ms`;
  expect(found.problems).toEqual([
    { stage: 'flags/slow', message },
    { stage: 'flags/slow-at-the-end', message },
  ]);
  expect(found.flags.map(({ id }) => id)).toEqual(['code-review']);
});

test('a rule that only the first time takes too long is asked once more', () => {
  let now = 0;
  let asked = 0;
  const slowAtFirst: FlagRule = {
    id: 'slow-at-first',
    colour: 'red',
    guide: 'a rule planted to be slow once',
    find: (text) => {
      now += asked++ === 0 ? LONGEST + 1 : LONGEST;
      return seek(text, { words: [phrases(['review'])] });
    },
  };
  const found = readFlags(textFrom('We review every pull request.'), context, [slowAtFirst], () => now);
  expect(found.problems).toEqual([]);
  expect(found.flags.map(({ id }) => id)).toEqual(['slow-at-first']);
  expect(asked).toBe(2);
});

describe('hostile text costs no more than its length', { timeout: 60_000 }, () => {
  const HOSTILE = [
    'a',
    ' ',
    'unit, integration, functional and ',
    'we work nights and weekends on ',
    'deploy the code by a very long way to ',
    'no tests, not no tests without ',
    'we are a really really big happy ',
    'competitive and attractive and very ',
    'our legacy system legacy code ten year old ',
    'python 2 python 3.8 python (',
    'unpaid internship no salary ',
    'explain and discuss the design of the ',
    "don't never not without nobody ",
    'our client in the client is on behalf of our ',
    'for our client, a big client with clients, we ',
    'first phone call interview chat with the team, offer ',
    'on-call out of hours support on a rota basis ',
    'requirements.txt without lockfile not pinned ',
    'automate builds, tests and commit by the pipeline ',
    'aaaExperience',
    '\ud83d',
    'жaя-界 ',
  ];
  const cpu = (description: string): number => {
    const text = textFrom(description);
    return cpuTime(() => void readFlags(text, context));
  };
  // The least of some times, each of a text of its own: a collection of garbage only adds.
  const least = (description: string): number => Math.min(...[1, 2, 3, 4].map(() => cpu(description)));
  test.each(HOSTILE)('“%s” again and again', (piece) => {
    const of = (length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    cpu(of(5_000));
    const short = Math.max(5, least(of(50_000)));
    const long = least(of(200_000));
    expect(long / short).toBeLessThan(10);
    expect(long).toBeLessThan(3_000);
  });
});
