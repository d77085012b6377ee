import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FlagContext } from '../../../lib/flags/flag.ts';
import { heardIn } from '../../../lib/flags/heard/heard.ts';
import { lookupOf } from '../../../lib/flags/heard/lookup.ts';
import { piecesOf, stemOf } from '../../../lib/flags/heard/signs.ts';
import { SIGNS } from '../../../lib/flags/heard/tables/index.ts';
import { ciCd } from '../../../lib/flags/rules/ci-cd.ts';
import { readFlags } from '../../../lib/flags/run.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import { sentences } from '../../../lib/text/sentences.ts';
import { stepsIn } from '../../../lib/text/weight-codes.ts';
import { posted, readingOf } from './posted.ts';

const BREAD = lookupOf({ baked: 20, sold: 5 }, 'bread=0l\noven=0l\nsour dough=0i\nshop=0O1f\n');
const heard = (text: string, flag = 'baked'): string[] =>
  (heardIn(text, sentences(text), BREAD).get(flag) ?? []).map(({ passage }) => text.slice(passage.start, passage.end));

describe('what words tell together', () => {
  test.each([
    ['bread from an oven', 'We take bread out of the oven.', ['We take bread out of the oven.']],
    ['inflected', 'We have breads and ovens.', ['We have breads and ovens.']],
    ['each word counts once', 'We have bread, bread and bread.', []],
    ['two in a row tell more', 'It is bread of sour dough.', ['It is bread of sour dough.']],
    ['but not apart', 'It is bread, sour by its dough.', []],
    ['words that speak against it', 'We have bread of the oven in the shop.', []],
    ['names on a list, which state nothing', 'Bread, oven, sour dough', []],
    ['two sentences on a line', 'We bake bread. The oven is old.', ['We bake bread. The oven is old.']],
    ['but not on two lines', 'We bake bread.\nThe oven is old.', []],
    ['nor where they are long', `We bake bread. ${'The flour is fine and '.repeat(20)}the oven is old.`, []],
  ])('%s', (_, text, expected) => expect(heard(text)).toEqual(expected));

  test('the clearest come first, and no more than three', () => {
    const lines = ['Our oven bread.', 'Our oven bread of sour dough.', 'An oven is bread.', 'Our bread of an oven.'];
    const found = heard(lines.join('\n'));
    expect(found).toHaveLength(3);
    expect(found[0]).toBe('Our oven bread of sour dough.');
  });

  test('the words that tell it most are what is heard', () => {
    const text = 'On some mornings we take bread out of the oven with a shovel.';
    const [one] = heardIn(text, sentences(text), BREAD).get('baked') ?? [];
    expect(one?.hit.words).toBe('bread out of the oven');
    expect(text.slice(one?.hit.start, one?.hit.end)).toBe(one?.hit.words);
    expect(one?.over).toBe(4);
  });

  test('each flag is told by itself', () => expect(heard('We have a shop.', 'sold')).toEqual(['We have a shop.']));
});

describe('words', () => {
  test.each([
    ['deployments', 'deploy'],
    ['deployed', 'deploy'],
    ['tests', 'test'],
    ['shipping', 'ship'],
    ['libraries', 'librar'],
    ['library', 'librar'],
    ['uses', 'use'],
    ['us', 'us'],
    ['2.7', '#2.7'],
    ['24', '#24'],
    ['1987', '#'],
  ])('%s is weighed as %s', (word, stem) => expect(stemOf(word)).toBe(stem));

  test('stand where they are said to stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { piece, start, end } of piecesOf(text)) {
          expect(text.slice(start, end).length).toBe(piece.length);
          expect([text.slice(start, end).toLowerCase().replaceAll('’', "'"), text.slice(start, end)]).toContain(piece);
        }
      }),
    );
  });
});

const soundsLike = (text: string): string[] => [...heardIn(text, sentences(text)).keys()];
const NO_HUMAN = 'etween a merged branch and the live site lie nine minutes and no human.';

test('every code of the tables that are shipped is one, though it is read only when its word is met', () => {
  const codes = [...SIGNS.matchAll(/=(\S*?)(?=[\s;]|$)/g)].map(([, code = '']) => code);
  expect(codes.length).toBeGreaterThan(10_000);
  expect(codes.filter((code) => code === '' || stepsIn(code).length === 0)).toEqual([]);
});

describe('what no rule has words for', () => {
  test.each([
    ['tested', 'The assertions in the folder are run by a robot each time somebody pushes.'],
    ['untested', 'We find out whether a change works when the first customer calls.'],
    ['legacy', 'Most of your week goes into keeping a program from 2004 alive that nobody dares to touch.'],
    ['ci-cd', `B${NO_HUMAN}`],
    ['old-python', 'The interpreter on our machines is so old that f-strings break it.'],
    ['unpaid-work', 'Your first four weeks with us carry no wage.'],
    [
      'design-reasoning',
      'Before anything large is built, its author writes two pages and everybody picks holes in them.',
    ],
  ])('%s: %s', (flag, text) => {
    expect(soundsLike(text)).toContain(flag);
    expect(readingOf(text).flags.find(({ id }) => id === flag)?.quote).toBe(text.slice(0, -1));
  });

  // Each sounds like the flag by its words; what it is said of keeps it out.
  test.each([
    ['where words that the rule knows are denied', 'ci-cd', `There is no CI: b${NO_HUMAN}`],
    [
      'of another firm',
      'ci-cd',
      'At our sister company, nine minutes and no human lie between a merged branch and the live site.',
    ],
    ['of customers', 'manual-deploy', 'Our customers log in to the machine in the cellar and drag the folder across.'],
    [
      'planned',
      'ci-cd',
      'Next year there shall lie nine minutes and no human between a merged branch and the live site.',
    ],
    [
      'of the product',
      'manual-deploy',
      'We sell a tool that lets customers log in to the machine and drag the folder across.',
    ],
    [
      'where the opposite is said',
      'untested',
      'We test with pytest. We find out whether a change works when the first customer calls.',
    ],
    ['of names on a list', 'typed', 'Our stack is Python, FastAPI, Pydantic, Celery, PostgreSQL.'],
    ['of names side by side', 'old-python', 'Our servers run on Ubuntu and Python 3.'],
    ['about how to apply', 'ci-cd', `How to apply\nSend us a link. B${NO_HUMAN}`],
    ['of a trade that ships no software', 'ci-cd', `B${NO_HUMAN}`, 'Sales Manager'],
  ])('but not %s', (_, flag, text, title = 'Python Developer') => {
    expect(soundsLike(text)).toContain(flag);
    expect(readingOf({ title, text }).flags.map(({ id }) => id)).not.toContain(flag);
  });
});

test('a rule that fails is not asked again for what is heard', () => {
  const text = postingText(posted(`B${NO_HUMAN}`));
  const context: FlagContext = {
    level: { value: 'unstated', years: null, evidence: [] },
    pay: { stated: [], estimates: [], asWritten: [], wide: false },
    contract: 'employee',
    datePosted: null,
    now: new Date(),
  };
  let asked = 0;
  const find = (): never => {
    asked++;
    throw new Error('out of order');
  };
  const { flags, problems } = readFlags(text, context, [{ ...ciCd, find }]);
  expect(flags).toEqual([]);
  expect(problems).toEqual([{ stage: 'flags/ci-cd', message: 'out of order' }]);
  expect(asked).toBe(1);
});
