import { expect, test } from 'vitest';
import { nowPart, ourPart, presentPart } from '../../../lib/evidence/our-part.ts';
import { markedIn } from './marked.ts';

const partOf = (words: string, part = ourPart): string => {
  const { text, sentence, hit } = markedIn(words);
  const { start, end } = part(text.description, sentence, hit);
  return text.description.slice(start, end).trim();
};

test.each([
  ['Unlike most banks, we write *tests*.', 'we write tests.'],
  ['Unlike at the old place, where everything was tested, here we *look at it*.', 'here we look at it.'],
  ['Customers only see a page, but behind it we run *Kubernetes*.', 'but behind it we run Kubernetes.'],
  ['The lab next door has a suite; our team has *no tests*.', 'our team has no tests.'],
  ['You may tinker at home, but at work we *copy files*, and it holds.', 'but at work we copy files, and it holds.'],
  ['Kunden merken nichts, aber intern schreiben wir *Entwürfe*.', 'aber intern schreiben wir Entwürfe.'],
  ['Our clients keep bare metal, while our own servers run *Docker*.', 'while our own servers run Docker.'],
  ['The app looks new, yet under the bonnet there is *Python 2*.', 'yet under the bonnet there is Python 2.'],
  ['Buyers never see the code, yet each line of it is *reviewed*.', 'yet each line of it is reviewed.'],
  ['Unlike the start-ups next door we chase no fashion: the job is *old code*.', 'the job is old code.'],
])('%s is ours from where it comes back to us', (words, part) => expect(partOf(words)).toBe(part));

test.each([
  'Most banks still *copy files by hand*, and we do not.',
  'The shops we supply run *Kubernetes*.',
  'Our clients, whom we audit, *deploy by hand*.',
  'We serve insurers, many of whom have *no tests*.',
])('%s is of one piece', (words) => expect(partOf(words)).toBe(words.replaceAll('*', '')));

test.each([
  ['We may look old, but our services run on *Python 3.13*.', 'but our services run on Python 3.13.'],
  ['Someday there may be servers, but today *we copy files*.', 'but today we copy files.'],
])('%s is of now from where it comes back to it', (words, part) => expect(partOf(words, nowPart)).toBe(part));

test.each([
  ['We dropped pairing in spring and rely on *reviews* instead.', 'and rely on reviews instead.'],
  [
    'Gone are the days of guessing, as each of our projects has *a lockfile*.',
    'as each of our projects has a lockfile.',
  ],
  ['Once on our own machines, the service is now *a Lambda*.', 'is now a Lambda.'],
])('%s is of the present from where it comes to it', (words, part) => expect(partOf(words, presentPart)).toBe(part));

test.each(['We stopped writing *tests* in 2019 and dropped CI too.', 'There once were *reviews* and a style guide.'])(
  '%s stays in the past',
  (words) => expect(partOf(words, presentPart)).toBe(words.replaceAll('*', '')),
);
