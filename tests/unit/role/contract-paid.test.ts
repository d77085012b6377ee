import { describe, expect, test } from 'vitest';
import type { Contract } from '../../../lib/vocabulary.ts';
import { terms } from './given.ts';

const SAID: Readonly<Record<Exclude<Contract, 'unstated'>, readonly string[]>> = {
  contractor: [
    'Rate up to EUR 640 per day.',
    'GBP 500-550/day, starting in May.',
    'Up to £480 p/d.',
    '620 € pro Tag.',
    '540 EUR par jour.',
    'Rate: €72 per hour',
    'Rate – up to £65/hr',
    '120k a year 1099 for the first half.',
    'Acme | Tester | Remote | 1099',
    'You are paid as a 1099.',
    'Contractor - W2',
    'Contractor (C2C)',
    'C2C is fine with us.',
    'Type: ContractLocation: Ede',
    'Duration: 2+ year rolling contractWe build boats.',
    'Duration: Long term contract',
    'Duration: Long-term Contract\nLocation: Ede',
    "Length: 9+ month's contract",
    'A 1+ year rolling contract.',
    '6+ months contract',
    'A two year contracting role to perm.',
    'One year contracting, then perm.',
    'Job Types: Full-time, Contract',
    'Démarrage en freelance, puis salariat.',
    'Mission en freelance, trois jours par semaine.',
    'You start as a freelancer and may join us later.',
    'Earn $25 per interview.',
    '€15 per lesson, as many as you like.',
    '$0.05 per word.',
    'A nine-month project at a grocer. You will be paid hourly through Talentbridge.',
  ],
  internship: [
    'Employee Type:\n\nIntern',
    'Employee type: Internship',
    'Acme seeks a Data & Analytics Intern for four weeks.',
    'You write your master thesis with us.',
    'Je schrijft je afstudeerscriptie bij ons.',
    'Here you can do your graduation project.',
  ],
  employee: [
    'Years of B2B relationship management.',
    'A market where independent contractors find their next job. You join us as a full-time colleague.',
    'We are not open to contract or "corp to corp" agreements.',
    'We cannot, for legal reasons, work with corp-to-corp.',
    'Corp-to-corp candidates will not be considered.',
    'No C2C, no 1099.',
    'Als zelfstandige dochter van een groep bouwen wij boten.',
    'Werk je bij een bureau? Wij doen dit graag zelf.',
    'Agencies and contractors need not apply.',
    'You file the 1099 forms of our customers.',
    'We print 1099s and W-2s for shops.',
    'Our customers pay $20 per lesson.',
    'Our price is €12 per article.',
    'Pay rate: $28/hr with benefits.',
    'Travel allowance of EUR 120 per day abroad.',
    'We sign long-term contracts with airports.',
    'Our long-term contract with the harbour ends in May.',
    'You supervise students who write their thesis.',
    'You have finished your thesis.',
    'A permanent contract after 12 months.',
  ],
};

describe.each(Object.entries(SAID))('%s, by what is paid and how long', (contract, sentences) => {
  test.each(sentences)('%s', (sentence) =>
    expect(terms({ company: 'Acme', description: `We build boats.\n\n${sentence}` }).contract).toBe(contract),
  );
});

describe('an advert for a client', () => {
  test.each([
    ['Our global shipping client currently has a role for a tester.', 'unstated'],
    ['My harbour client urgently needs a tester.', 'unstated'],
    ['Our clients currently have many boats.', 'employee'],
  ])('%s', (description, contract) => expect(terms({ company: 'Acme', description }).contract).toBe(contract));
});

test("an intern's advert in the bucket of contracts is an internship", () =>
  expect(
    terms({
      company: 'Acme',
      description: 'Contract\nFull time\n\nAcme is seeking a Data & Boats Intern for six weeks.',
    }).contract,
  ).toBe('internship'));
