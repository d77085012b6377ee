import { describe, expect, test } from 'vitest';
import { isGone } from '../../../lib/evidence/gone.ts';
import { isOfOtherUnit } from '../../../lib/evidence/others.ts';
import { isSupposed, isWished } from '../../../lib/evidence/wishes.ts';
import { sentenceAt, sentences } from '../../../lib/text/sentences.ts';

type Told = (text: string, sentence: { start: number; end: number }, hit: { start: number; end: number }) => boolean;

/** The words in question stand between asterisks. */
const of = (told: Told, marked: string): boolean => {
  const start = marked.indexOf('*');
  const end = marked.lastIndexOf('*') - 1;
  const text = marked.replaceAll('*', '');
  return told(text, sentenceAt(sentences(text), start), { start, end });
};

describe('tells that it is gone', () => {
  test.each([
    '*Docker* was dropped.',
    '*Docker*, introduced in spring, was dropped by summer.',
    '*Code reviews* have long been given up.',
    '*Pairing* had its trial and was thrown out.',
    'There was a *review process* once. By autumn it had been abolished.',
    'We gave up on *types*.',
    '*Tests* wurden nach dem Umzug abgeschafft.',
    'Les *tests* ont été abandonnés.',
    '*mypy* ran for a week before it was removed.',
    'We tried *Poetry* for a year, found it slow and threw it out.',
    'We ran *Kubernetes* for eighteen months, then went back to one machine.',
    'Our adverts asked for a *ninja*. We dropped that in 2020.',
    'They kept *ADRs* once. Nobody has missed them since.',
    'When we started in 2009 it was all *Python 2.5*. Not a line of that is left.',
    'In the early days there were *no tests*. Today thousands run on every push.',
    'The unit used *Jenkins*, but the practice was given up.',
    'We did *deploy by hand* until last spring; since then a pipeline has taken over.',
    'Up to last autumn *somebody copied the files*; today a pipeline does it.',
    '*Code reviews* were tried and found too slow.',
    'Our code had *no type hints* when I joined; today mypy passes in strict mode.',
    'There were *no tests* here until two years ago.',
  ])('%s', (marked) => expect(of(isGone, marked)).toBe(true));
});

describe('does not tell that it is gone', () => {
  test.each([
    '*Docker* is used since the virtual machines were dropped.',
    'The old servers were retired; *Docker* runs it all.',
    '*Docker images* are built and old ones are removed.',
    'We gave up manual releases for *CI/CD*.',
    '*Tests* are run on every push. Flaky ones get fixed.',
    'You take models, bake each into an *image* and put it into production.',
    'We have used *Docker* for eight years, and like it.',
    'In 2021 we moved to *Kubernetes*. Since then releases are calm.',
    'We dropped Jenkins for *GitHub Actions*.',
    'We wrote *tests* first, then deleted the old code.',
    '*Code reviews* have been part of the week since 2015.',
    'We try new tools, find some too slow, and keep *Docker*.',
    'Until recently nothing was annotated; now *mypy* runs on each commit.',
    'You write *unit tests* until last doubts are gone.',
    'When we started, *Docker* was new.',
  ])('%s', (marked) => expect(of(isGone, marked)).toBe(false));
});

describe('is a wish', () => {
  test.each([
    'One day we will have *tests*.',
    'Vielleicht führen wir *Tests* ein.',
    'Talvez adotemos *testes*.',
    '*Docker* may come later.',
    '*Continuous delivery* is on the roadmap for next year.',
    '*Kubernetes* is still on our wish list.',
    'The department hopes to look at *continuous integration* some time.',
    '*Moving to Poetry* has been discussed for next year.',
    '*Automated tests* have been talked about.',
    'Introducing *mypy* is under discussion.',
    'The introduction of *ADRs* has been postponed.',
    'Management is thinking about *unit tests*.',
    '*Automated tests* are something we have talked about for years.',
  ])('%s', (marked) => expect(of(isWished, marked)).toBe(true));
  test.each([
    'One day you write *tests*, the next you deploy.',
    'Perhaps you know *Docker*.',
    'Vielleicht kennst du *Docker*.',
    '*Docker* would be nice.',
    'Our roadmap is long, and *CI/CD* gets every item of it out within hours.',
    '*Test coverage* is on the agenda of every retrospective.',
    '*Each pull request* is discussed and approved by a colleague.',
    'You know Docker, and *Kubernetes* is on your list of things to learn.',
    '*Architecture decisions* are proposed in writing and discussed.',
    '*Design documents* have been discussed in the open since 2015.',
    'Management is happy about our *unit tests*.',
  ])('is none: %s', (marked) => expect(of(isWished, marked)).toBe(false));
});

test('a wish for a team that is not there yet is a supposition', () => {
  expect(of(isSupposed, 'If the team ever grows, there might be *code reviews*.')).toBe(true);
  expect(of(isSupposed, 'If you like *code reviews*, we will get on.')).toBe(false);
});

test('another unit is one that the next sentence leads away from', () => {
  const other = (marked: string): boolean => of((text, sentence) => isOfOtherUnit(text, sentence), marked);
  expect(other('The web division has *CI/CD*. You would join the mainframe group.')).toBe(true);
  expect(other('The web division has *CI/CD*. You would join this division.')).toBe(false);
  expect(other('We have *CI/CD*. You would join the payments group.')).toBe(false);
});
