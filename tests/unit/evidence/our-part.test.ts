import { expect, test } from 'vitest';
import { ourPart } from '../../../lib/evidence/our-part.ts';
import { markedIn } from './marked.ts';

const partOf = (words: string): string => {
  const { text, sentence, hit } = markedIn(words);
  const { start, end } = ourPart(text.description, sentence, hit);
  return text.description.slice(start, end).trim();
};

test.each([
  ['Unlike most banks, we write *tests*.', 'we write tests.'],
  ['Customers only see a page, but behind it we run *Kubernetes*.', 'but behind it we run Kubernetes.'],
  ['The lab next door has a suite; our team has *no tests*.', 'our team has no tests.'],
  ['You may tinker at home, but at work we *copy files*, and it holds.', 'but at work we copy files, and it holds.'],
  ['Kunden merken nichts, aber intern schreiben wir *Entwürfe*.', 'aber intern schreiben wir Entwürfe.'],
])('%s is ours from where it comes back to us', (words, part) => expect(partOf(words)).toBe(part));

test.each([
  'Most banks still *copy files by hand*, and we do not.',
  'The shops we supply run *Kubernetes*.',
  'Our clients, whom we audit, *deploy by hand*.',
  'We serve insurers, many of whom have *no tests*.',
])('%s is of one piece', (words) => expect(partOf(words)).toBe(words.replaceAll('*', '')));
