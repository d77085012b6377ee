import { expect, test } from 'vitest';
import { officeDays } from '../../../lib/role/mode/office-days.ts';
import { postingText } from '../../../lib/text/posting-text.ts';

const days = (description: string): string | undefined =>
  officeDays(postingText({ title: '', company: null, location: null, description }))?.quote;

test.each([
  'You work three days a week in our office.',
  'We are in the office at least 2 days a week.',
  'Hybrid: on-site 3 days per week.',
  'Du bist 2 Tage pro Woche im Büro.',
  'Je bent 3 dagen per week op kantoor.',
  'The whole team is in the office four days a week.',
])('asks for office days: "%s"', (said) => expect(days(said)).toBeDefined());

test.each([
  'Lunch is served in the office five days a week.',
  'Our chef cooks in the office three days a week.',
  'Your manager is in the office three days a week.',
  'The founders work in the office five days a week.',
  'Nobody has to be in the office three days a week.',
  'You do not have to be in our office 3 days a week.',
  'We never ask you to be in the office two days a week.',
  'There are drinks and games in the office two days a week.',
  'Du musst nicht 2 Tage pro Woche im Büro sein.',
  'If you like, sit in our office two days a week.',
])('asks for none: "%s"', (said) => expect(days(said)).toBeUndefined());
