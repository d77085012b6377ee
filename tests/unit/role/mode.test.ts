import { describe, expect, test } from 'vitest';
import type { Posting } from '../../../lib/posting/posting.ts';
import type { Mode } from '../../../lib/vocabulary.ts';
import { terms } from './given.ts';

type Row = readonly [says: string, of: Partial<Posting>, mode: Mode];
const text = (description: string): Partial<Posting> => ({ description });

const ROWS: readonly Row[] = [
  ['remote within a country is remote', { location: 'Remote, Canada' }, 'remote'],
  ['the title says remote', { title: 'Data Engineer (Remote)' }, 'remote'],
  ['the structured data say it', { telecommute: true }, 'remote'],
  ['mostly from home', text('You work mainly from home and see us now and then.'), 'remote'],
  ['remote and async', text('Remote and async: plan your own day.'), 'remote'],
  ['office or remote, as one likes', text('You can sit in our Oslo office or remote.'), 'remote'],
  [
    'a perk of every way there is',
    { location: 'Remote', description: 'Remote, hybrid and flexible work options.' },
    'remote',
  ],
  ['a part of the week', text('You can do 40% of your time remotely.'), 'hybrid'],
  [
    'hybrid beside a tool that is called a cloud',
    text('Cloudera and Spark run in our own halls. Hybrid (3 days per week).'),
    'hybrid',
  ],
  ['glued to the line before', text('We are in LeedsHybrid working, 3 days with us.'), 'hybrid'],
  ['Dutch numbers in words', text('Twee dagen op kantoor en drie dagen thuis.'), 'hybrid'],
  ['an in-office team', text('We are an in-office team.'), 'onsite'],
  ['no remote, but hybrid', text('Hybrid (not remote) role in Ghent.'), 'hybrid'],
  ['a few weeks abroad are no remote job', text('You may work from anywhere up to 4 weeks a year.'), 'unstated'],
  ['a thread headline', text('Acme | Python Engineer | Lyon | REMOTE | Full-time\nWe build boats.'), 'remote'],
  ['office or remote', { location: 'Denver or Remote' }, 'remote'],
  ['fully remote in the text', text('This role is fully remote.'), 'remote'],
  ['anywhere in a country', text('You can work remotely from anywhere in Spain.'), 'remote'],
  ['ninety percent remote', { title: 'Entwickler, 90% remote' }, 'remote'],
  ['German home office', text('Arbeite 100% remote von zu Hause.'), 'remote'],
  ['French full remote', text('Poste en full remote depuis la France.'), 'remote'],
  ['Polish', text('Praca w pełni zdalna.'), 'remote'],
  ['Spanish', text('Modalidad: trabajo remoto desde cualquier lugar.'), 'remote'],
  ['Portuguese', text('Vaga 100% remota para todo o Brasil.'), 'remote'],
  ['hybrid role', text('This is a hybrid role in our Leeds team.'), 'hybrid'],
  ['days in the office', text('We meet three days a week in the office.'), 'hybrid'],
  ['at least two days', text('You come to our office at least 2 days per week.'), 'hybrid'],
  ['a fifth of it remote', text('Projekt-ID: 1\nEinsatzart: 20\n% Remote'), 'hybrid'],
  ['possible home work', text('There is the possibility to work from home.'), 'hybrid'],
  ['German days', text('Du arbeitest 2 Tage pro Woche im Büro, sonst daheim.'), 'hybrid'],
  ['Dutch', text('Je kunt hybride werken vanuit Utrecht.'), 'hybrid'],
  ['Dutch home days', text('Thuiswerken is mogelijk.'), 'hybrid'],
  ['French days', text('Nous proposons 2 jours de télétravail par semaine.'), 'hybrid'],
  ['Italian', text('Lavoro in modalità ibrida a Milano.'), 'hybrid'],
  ['Polish hybrid', text('Praca hybrydowa z biurem w Gdańsku.'), 'hybrid'],
  [
    'remote above, but office days',
    { location: 'Remote', description: 'It is a hybrid position: 3 days a week in our office.' },
    'hybrid',
  ],
  [
    'not a remote position',
    { location: 'Reno, NV', description: 'Please note: this is not a remote position.' },
    'onsite',
  ],
  ['we do not offer remote', text('We do not offer remote work.'), 'onsite'],
  ['on site role', text('This is an on-site role in our lab.'), 'onsite'],
  ['five days', text('The team is in the office five days a week.'), 'onsite'],
  ['based at our office', text('The position is based in our Ghent office.'), 'onsite'],
  ['a cook', { title: 'Sous Chef' }, 'onsite'],
];

describe('how the job is done', () => {
  test.each(ROWS)('%s', (_says, of, mode) => expect(terms(of).mode).toBe(mode));
});

describe('words that say nothing of how this job is done', () => {
  test.each([
    ['remote sensing', 'You know remote sensing and satellite imagery.'],
    ['remote teams supported', 'You give technical help to remote sites of customers.'],
    ['remote access', 'Experience with remote access tools.'],
    ['hybrid cloud', 'We run a hybrid cloud on three continents.'],
    ['hybrid solutions', 'Design hybrid infrastructure and hybrid search.'],
    ['hybrid car', 'A hybrid company car is part of the package.'],
    ['office software', 'Good command of Microsoft Office.'],
    ['front office', 'You support front office traders and the middle office.'],
    ['home markets', 'We lead in our home markets.'],
    ['an office party', 'There are snacks and drinks in the office.'],
    ['on-site gym', 'We have an on-site gym and a cantine.'],
    ['offices in towns', 'We have offices in Berlin, London and Lisbon.'],
    ['home office budget', 'You get a budget for your home office set-up.'],
    ['every way there is', 'Colleagues here are remote, hybrid or in the office.'],
    ['onsite marketing', 'You own onsite search and onsite campaigns.'],
  ])('%s', (_says, description) => expect(terms({ location: 'Lyon', description }).mode).toBe('unstated'));
});
