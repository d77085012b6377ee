import { describe, expect, test } from 'vitest';
import { isTitle } from '../../../lib/evidence/section-title.ts';
import { markedIn } from './marked.ts';

const inTitle = (words: string): boolean => {
  const { text, hit } = markedIn(words);
  return isTitle(text, hit);
};

describe('the title of a section', () => {
  test.each([
    '## *Docker* and friends\n\n## What we offer\n- 30 days off',
    '*Code review*\n\nWhat we offer\n- 30 days off',
    '*Unit tests*\n[text to follow]\n\nWe are twelve people.',
    '*Type hints*: tbc\nSalary: 50,000',
    '*CI/CD* and tooling:\nLocation: Leeds',
    '1. About us\nWe are twelve.\n\n2. *Deployment*\n\n3. Leave\n30 days.',
    'CONTINUOUS *DELIVERY*\n\nWe are nine people in Porto.',
    'In this document: 1. The role 2. *Overtime* 3. Leave',
    'Browse other jobs by tag: *Kubernetes* · Go · Remote',
    'People also searched for: *docker* jobs in Leeds',
    'Section C: *Containers*\n\nSection D: Leave',
  ])('%s', (words) => expect(inTitle(words)).toBe(true));
});

describe('no title', () => {
  test.each([
    'Requirements\n\nPython\n*Docker*\n\nBenefits\n- Lunch',
    '- *Docker*\n- Python',
    'We review each *pull request*.',
    '*Docker*',
    'Docker and *Kubernetes*',
    'Our stack:\n*Kubernetes*\n\nBenefits\n- Lunch',
    'A place to learn, with a lot of freedom in how you work\n*Take part in code reviews*\n\nBenefits\n- Lunch',
    'How we hire: 1) a call 2) a *code review* 3) an offer',
    '# 3: *Technical interview*\n# 4: Offer',
    'In this role you will be on *Docker* duty.',
    '1. Write *tests*\n2. Review code',
    'Calling all *code wizards*:\n- you ship\n- you shine',
    '*Rate*: by agreement\n\nBenefits\n- Lunch',
  ])('%s', (words) => expect(inTitle(words)).toBe(false));
});
