import { describe, expect, test } from 'vitest';
import type { Mode } from '../../../lib/vocabulary.ts';
import { terms } from './given.ts';

const mode = (description: string, location: string | null = null): Mode => terms({ description, location }).mode;

describe('fields of a board and answers run into one line', () => {
  test.each([
    ['Locatie: Utrecht/ Hybride\nContact: Anna', 'hybrid'],
    ['{"Posting_Title":"Engineer" , "Workplace_Type":"Hybrid" , "Zip":"12345"}', 'hybrid'],
    ['Background: software. Travel No Remote work Hybrid Fulltime/parttime Full time', 'hybrid'],
    ['We value every voice.\nRemote working: On-site', 'onsite'],
    ['Remote work: No\nTravel: some', 'onsite'],
    ['English speaker / Work From Office – Utrecht – 5 days a week / Salary open', 'onsite'],
    ['Acme | Engineer | REMOTE / Spain (or hybrid) | Full-time', 'remote'],
  ] as const)('%s is %s', (description, wanted) => expect(mode(description)).toBe(wanted));
});

describe('how much is worked where, in a sentence', () => {
  test.each([
    ['The job asks for typical weekday (Monday to Friday) attendance in an office setting.', 'onsite'],
    ['You choose: work from our head office in Ghent, join a hub, or remain fully remote.', 'remote'],
    ['Remote work: enjoy 2 days of remote work per week.', 'hybrid'],
    ['Vous travaillez en présentiel (Lyon) et en télétravail.', 'hybrid'],
    ['Temps plein, dont 3 jours en présentiel à Lyon par semaine', 'hybrid'],
    ['Le télétravail est la norme, mais une présence ponctuelle dans nos locaux est souhaitée.', 'remote'],
    ['Télétravail à volonté, possibilité de travailler dans des locaux à Nantes.', 'remote'],
    ['Télétravail OK (déplacement à Nantes au moins 1 fois par mois)', 'remote'],
    ['הברידיות: יום אחד מהבית', 'hybrid'],
  ] as const)('%s is %s', (description, wanted) => expect(mode(description)).toBe(wanted));

  test('a remote header yields to the town that a hybrid schedule is told for', () => {
    const description = 'You live in the Milan region, within commutable distance for a hybrid schedule.';
    expect(mode(description, 'Remote - Italy')).toBe('hybrid');
  });
});

describe('what says nothing of where the work is done', () => {
  test.each([
    'Je komt te werken in een hybride IT-landschap.',
    'You look after a hybrid cloud and our hybrid infrastructure.',
    'Your manager will be Ann. She is fully remote in Portugal and will help you grow.',
    'At our clinic we work together every day to help children.',
  ])('%s', (description) => expect(mode(description)).toBe('unstated'));
});
