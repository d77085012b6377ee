import { expect, test } from 'vitest';
import { demandsFrom } from '../../../lib/text/demands.ts';
import { sections } from '../../../lib/text/sections.ts';
import { sentences } from '../../../lib/text/sentences.ts';

const asked = (text: string): string => {
  const from = demandsFrom(text, sentences(text));
  return from < 0 ? '' : text.slice(from);
};

test.each([
  ['Cake on Fridays.\nExperience with Flask.\nKnowledge of SQL.', 'Experience with Flask.\nKnowledge of SQL.'],
  [
    '- Lunch\n- 5+ years of experience in Python\n- Fun\n- A degree in physics',
    '- 5+ years of experience in Python\n- Fun\n- A degree in physics',
  ],
  [
    'Je hebt ervaring met Python;\nJe beschikt over kennis van SQL;',
    'Je hebt ervaring met Python;\nJe beschikt over kennis van SQL;',
  ],
  [
    '- Minimaal 3 jaar werkervaring in de logistiek\n- Afgeronde hbo-opleiding',
    '- Minimaal 3 jaar werkervaring in de logistiek\n- Afgeronde hbo-opleiding',
  ],
  [
    'Du hast mehrjährige Erfahrung mit Django.\nSehr gute Kenntnisse in SQL.',
    'Du hast mehrjährige Erfahrung mit Django.\nSehr gute Kenntnisse in SQL.',
  ],
  [
    '- Lunch\n- Bewezen programmeer- en debugervaring met Python\n- Kennis van SQL',
    '- Bewezen programmeer- en debugervaring met Python\n- Kennis van SQL',
  ],
  [
    'Vous avez une expérience en Python.\nSolide maîtrise de Git.',
    'Vous avez une expérience en Python.\nSolide maîtrise de Git.',
  ],
  [
    'We require strong experience with Rust.\nWe would value knowledge of trains.',
    'We require strong experience with Rust.\nWe would value knowledge of trains.',
  ],
] as const)('demands begin where they do in %j', (text, rest) => {
  expect(asked(text)).toBe(rest);
});

test.each([
  'Competitive salary\nExperience with the newest tools\nCake on Fridays\nA bike\nA phone\nLunch',
  'We have experience with rail.\nOur people have knowledge of ports.\nThe team is skilled in song.',
  'You have 28 days off.\nYou have a say in the menu.\nYou get a laptop.',
  'Wo du arbeitest, ist deine Sache.\nWo wir backen, riecht es gut.',
  'Knowledge sharing every week\nSkills that grow\nA degree of freedom',
  'Wij hebben ervaring met bakken.\nOns team heeft kennis van deeg.',
])('nothing is asked in %j', (text) => {
  expect(asked(text)).toBe('');
});

test('demands part a list of benefits, and the story of a firm', () => {
  const kinds = (text: string) => sections(text, sentences(text)).map(({ kind }) => kind);
  const list = '- Experience with Flask\n- Knowledge of SQL\n';
  expect(kinds(`What we offer\n- Lunch\n${list}`)).toEqual(['benefits', 'requirements']);
  expect(kinds(`About us\nWe bake.\n${list}`)).toEqual(['about', 'requirements']);
  expect(kinds(`What we offer\n${list}`)).toEqual(['benefits', 'requirements']);
  expect(kinds(`Nice to have\n${list}`)).toEqual(['nice']);
});
