import { describe, expect, test } from 'vitest';
import { isOfOutsiders } from '../../../lib/evidence/outsiders.ts';
import { markedIn } from './marked.ts';

const ofOutsiders = (words: string): boolean => {
  const { text, sentence, hit } = markedIn(words);
  return isOfOutsiders(text.description, sentence.start, hit, sentence.end);
};

describe('is told of outsiders', () => {
  test.each([
    'Most insurers still *copy their builds by hand*.',
    'The museums we supply run *Kubernetes* in their basement.',
    'A brewery we do the bookkeeping for has *no tests*.',
    'Rival banks take *weekend work* for granted.',
    'Several of our customers have *code reviews*.',
    'Our oldest client, a ferry line, keeps *Python 2.7* going.',
    'We serve lawyers and publishers, many of whom *deploy by FTP*.',
    'With our atlas editor, hobbyists *upload maps by hand*.',
    'This is a forum on which beginners ask about *type hints*.',
    'Half a million readers learn *Docker* with our magazine, one page a day: readers use our app for *Docker*.',
    'According to one report, *unit tests* are written by half of all teams.',
    'In the shipping industry *legacy systems* are the rule.',
    '*Trunk-based development* has become fashionable.',
    '*CI/CD* is what people talk about elsewhere.',
    'Every second job ad asks for a *ninja*.',
    'Viele Firmen haben *keine Tests*.',
    'Dans le secteur, *le CI/CD* est partout.',
    'The roster that hospitals use to plan *night shifts* is built by us.',
  ])('%s', (words) => expect(ofOutsiders(words)).toBe(true));
});

describe('is not told of outsiders', () => {
  test.each([
    'Our customers are banks, and we run *Docker* for them.',
    'Unlike most companies, we have *code reviews*.',
    'You help our clients and write *tests*.',
    'We are one of the leading companies and use *Kubernetes*.',
    'The machines we deploy to have *Python 3.9*.',
    'Users report bugs; *tests* are written for each.',
    'Experience with customers and *CI/CD*.',
    'Engineers write *tests* and review each other.',
    'Our team supports 40 hospitals and ships with *Docker*.',
    'We sell to retailers, and our pipeline runs *pytest*.',
    'Nos clients sont des banques, et nos services tournent sur *Kubernetes*.',
    '*Overtime* is normal here before a launch.',
    'Companies trust us because we *review every change*.',
    'We scan the internet and run it all on *Kubernetes*.',
    'We build a platform that is used by banks and ship it with *Docker*.',
    'Our monitoring tells engineers when *tests* fail.',
    'You will be among the first engineers who *deploy daily*.',
    'You support developers who use our *Kubernetes platform*.',
    'Terraform and Go; one week in seven *on call*.',
    'Customer focus and *code review* matter to us.',
  ])('%s', (words) => expect(ofOutsiders(words)).toBe(false));
});
