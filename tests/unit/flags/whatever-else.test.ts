import { describe, expect, test } from 'vitest';
import { readingOf } from './posted.ts';

/** One plain statement of each flag. */
const STATEMENTS: readonly (readonly [flag: string, statement: string])[] = [
  ['tested', 'we write unit tests for every change'],
  ['ci-cd', 'we deploy to production several times a day'],
  ['containerised', 'everything runs in Docker'],
  ['typed', 'we check all code with mypy'],
  ['modern-toolchain', 'we use uv and Ruff'],
  ['code-review', 'we review every pull request'],
  ['design-reasoning', 'we write a design document for each service'],
  ['untested', 'our code has no tests'],
  ['manual-deploy', 'we deploy by FTP'],
  ['legacy', 'you will mainly maintain a legacy monolith'],
  ['old-python', 'we still run Python 2.7'],
  ['untyped', 'our code has no type annotations'],
  ['always-on', 'you will work most weekends'],
  ['unpaid-work', 'the first two weeks are an unpaid trial'],
  ['hype', 'we are looking for a Python ninja'],
  ['vague-pay', 'pay is competitive'],
];

/** What else a sentence may say without taking anything away: … is where the statement stands. */
const BESIDE: readonly string[] = [
  '…, because a bank with 400,000 customers has to answer to its regulator.',
  '…, as you will notice before your first week is over.',
  '…, where formerly every branch went its own way.',
  '…, and we no longer send Christmas cards.',
  '…, now that the merger with the Antwerp brewery is behind us.',
  '…, which also makes it easier for colleagues in support to plan their week.',
  '…, and meetings are a good deal shorter than they used to be.',
  '…, while a separate group in Porto answers questions from users.',
  '…, and one of our colleagues used to be a geography teacher.',
  '…, and is there coffee? Yes, from the roastery next door.',
  '… – and where do we sit? On the third floor, with a view of the harbour.',
  '… – curious about our customers? There is a list on our website.',
  '… (did you expect anything else from a bank?).',
  'Unlike in the old days, ….',
  'Before your first week is over you will have noticed that ….',
  'It is no secret that ….',
  'Although the office has moved to the old harbour, ….',
  'Although our founders came from the theatre, ….',
  'If you have ever waited for a late train, you know why our work matters, and ….',
  '…, which was not always the case at this newspaper.',
  '…, whereas the sister company in Graz only sells ski lifts.',
  '…, so our Mondays are no longer spent on the telephone.',
  'Instead of a glossy brochure, here is the truth: ….',
  'Rather than listing perks, we tell you plainly that ….',
];

/** The same, but of it after all. */
const AFTER_ALL: readonly (readonly [flag: string, sentence: string])[] = [
  ['tested', 'We wrote unit tests for every change, and we stopped doing it in spring.'],
  ['containerised', 'Everything ran in Docker, until that became a thing of the past.'],
  ['typed', 'We check code with mypy, but it was switched off in March.'],
  ['code-review', 'We had code reviews, and the practice is history now.'],
  ['code-review', 'Our scanner reviews every pull request of a shop, which lets our customers sleep.'],
  ['untested', 'Had enough of code without tests, where a release is a gamble?'],
  ['ci-cd', 'We have no CI server, no deployment scripts and no wiki.'],
  ['ci-cd', 'None of the following exists here: a wiki, continuous integration, a canteen.'],
  ['typed', 'What this team does not have, so that you know:\n- a canteen\n- mypy or any other type checker'],
  ['old-python', 'We do not ask you to live with any of the following: a slow laptop, Python 2.7.'],
  ['tested', 'What a team of three cannot offer you: an office dog or an automated test suite.'],
  ['untyped', 'None of these gets past our pipeline: missing docstrings, functions without type hints.'],
  ['containerised', 'Since most of our customers run everything on Docker, Kubernetes and Helm, they call us.'],
  ['always-on', 'Our support team answers calls at weekends.'],
  ['code-review', 'It is no secret that there are no code reviews.'],
  ['untested', 'You may choose your laptop, and many start-ups have no tests.'],
  ['untyped', 'The days when we wrote Python without type hints are long gone.'],
  ['tested', 'We wrote unit tests for every change, so the stop to it in spring was no longer a small thing.'],
  ['containerised', 'We left Docker behind, so our laptops are no longer hot.'],
];

/** Words like those that take a statement back, which take nothing back. */
const STANDS: readonly (readonly [flag: string, sentence: string])[] = [
  ['tested', 'We write unit tests, so we know that something is wrong before a customer does.'],
  ['ci-cd', 'We deploy to production several times a day; it is not so hard.'],
  ['code-review', 'We review every pull request and say so when it is wrong.'],
  ['tested', 'It is no secret that we write unit tests.'],
];

/** What makes any statement one that is not true of this team now. */
const UNTRUE: readonly string[] = [
  'It is not true that ….',
  'I would be lying if I told you that ….',
  'It would be dishonest to write that ….',
  'Nobody in this house could say that ….',
  'Some of you will have heard that …; this is false.',
  'You may well assume that …, and you would be mistaken.',
  'You might read elsewhere that …. That is not so here.',
  '“…” – that was so before the reform, and so it is no more.',
  'It is our goal that ….',
  'Whoever told you that … was mistaken.',
];

const marksOf = (sentence: string): string[] => readingOf(sentence).flags.map(({ id }) => id);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

describe('whatever else a sentence says', () => {
  const all = BESIDE.flatMap((beside) => STATEMENTS.map(([flag, statement]) => [flag, beside, statement] as const));
  test.each(all)('%s is marked in "%s" where it is "%s"', (flag, beside, statement) => {
    expect(marksOf(capital(beside.replace('…', statement)))).toContain(flag);
  });

  const none = UNTRUE.flatMap((frame) => STATEMENTS.map(([flag, statement]) => [flag, frame, statement] as const));
  test.each(none.filter(([flag]) => flag !== 'vague-pay'))(
    '%s is not marked in "%s" where it is "%s"',
    (flag, frame, statement) => {
      expect(marksOf(capital(frame.replace('…', statement)))).not.toContain(flag);
    },
  );

  test.each(STANDS)('%s is marked in "%s"', (flag, sentence) => {
    expect(marksOf(sentence)).toContain(flag);
  });

  test.each(AFTER_ALL)('%s is not marked in "%s"', (flag, sentence) => {
    expect(marksOf(sentence)).not.toContain(flag);
  });
});
