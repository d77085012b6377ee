import { describe, expect, test } from 'vitest';
import type { Posting } from '../../../lib/posting/posting.ts';
import { terms } from './given.ts';

type Row = readonly [mode: string, says: string, of?: Partial<Posting>];
const LEEDS = { location: 'Leeds, UK' };

const ROWS: readonly Row[] = [
  // A limit by the week stands, whatever else is granted by the year.
  [
    'hybrid',
    'Poste ouvert au télétravail, jusqu’à 3 jour par semaine et 8 jours par an en plus.',
    { location: 'Remote, Lyon' },
  ],
  ['hybrid', 'Homeoffice ist bei uns im Team bis zu 3 Tage pro Woche üblich.'],
  ['hybrid', 'Remote working is offered to the team, up to two days a week.', { location: 'Remote, Leeds' }],
  [
    'hybrid',
    'Staff spend at least 60% of their working time in the office.',
    { company: 'Home Office', description: 'Home Office\nLeeds\nREMOTE\n' },
  ],
  ['hybrid', 'Remote working is possible but limited.', LEEDS],
  ['hybrid', 'Thuiswerken is mogelijk, maar beperkt.', { location: 'Utrecht' }],
  ['hybrid', 'You live in Leeds or commute at least 2 days/week. You will work in our Leeds office.'],
  ['hybrid', 'Happy to commute to Leeds twice a week.'],
  ['hybrid', 'Où ? Chez toi et/ou dans nos locaux à Nantes.'],
  ['hybrid', 'From home and/or at the Leeds lab.'],
  ['hybrid', 'Zu Hause und/oder im Labor in Jena.'],
  ['hybrid', 'Flexibility in working from home & at the office.', LEEDS],
  ['hybrid', 'Free lunch and the possibility to work at home Reimbursement of train tickets.', LEEDS],
  ['hybrid', 'Lots of freedom in working location.', LEEDS],
  ['hybrid', 'The job is in Leeds but allows for remote work.', LEEDS],
  ['hybrid', 'We are a hybrid-first company.'],
  ['hybrid', 'We offer a hybrid office structure.'],
  ['hybrid', 'You deliver high quality solutions in a hybrid work environment.'],
  ['hybrid', 'עבודה במודל היברידי'],
  [
    'hybrid',
    'L’équipe se réunit le jeudi dans les locaux et est le reste du temps en télétravail.',
    { location: 'France' },
  ],
  ['hybrid', 'Le poste est en partie en télétravail.', { location: 'France' }],
  ['hybrid', 'Localisation : à Nantes, avec possibilité de télétravail\nÉquipe de six'],
  ['hybrid', 'Python', { title: 'Python Entwickler für Jena und Remote' }],
  // All of it.
  ['remote', 'We have a remote work policy, with all our staff working remotely.', LEEDS],
  ['remote', 'Every one of our engineers is welcome. All of our people work remotely.', LEEDS],
  ['remote', 'Einsatzart: 100\n% Remote\n\nOrt/Remote: nach Absprache (Remote oder vor Ort)'],
  ['remote', 'Einsatzart: 100\n% Remote\n\nOrt: remote und Jena (ca. 5%)'],
  ['remote', 'You can apply from any country. All of it happens online.'],
  ['remote', 'We are a globally distributed team of twelve.', LEEDS],
  ['remote', 'Fully remote since the pandemic.'],
  ['remote', 'We offer remote work with a meeting in the office once a month.', { location: 'Poland' }],
  // At places of the firm's.
  ['onsite', 'You are present four days a week at your usual post in Leeds and one day at the York lab.'],
  ['onsite', 'Three days in Leeds and two days at our York office.'],
  ['onsite', 'Location: Leeds\n\nIn-person must\n\nYou write Python.'],
  ['onsite', 'Join us in one of our offices in Leeds or York.', LEEDS],
  // None of it.
  ['unstated', 'Remote work may be possible depending on the case.', LEEDS],
  ['unstated', 'Due to COVID all staff works remotely until further notice.', LEEDS],
  ['unstated', 'We temporarily work from home because of the pandemic.', LEEDS],
  ['unstated', 'You report to the Home Office teams in Munich.', LEEDS],
  ['unstated', 'Our home office in Dallas leads the group.', LEEDS],
  ['unstated', 'This is a hybrid role in which you run analyses and also build pipelines.', LEEDS],
  ['unstated', 'A hybrid role between consultancy and sales.', LEEDS],
  ['unstated', 'This hybrid position combining product and data reports to the CTO.', LEEDS],
  ['unstated', 'De optie om 2 weken remote te werken.', { location: 'Utrecht' }],
  ['unstated', 'Budget for books, travel to and from the office, working from home and courses.', LEEDS],
  ['unstated', 'Perks: a laptop plus home office budget.', { location: 'USA' }],
  ['unstated', 'A completely furnished home office.', LEEDS],
  ['unstated', 'We bring care to EU remote care areas.', LEEDS],
  ['unstated', 'Faults are found by (remote) diagnostics of machines.', LEEDS],
  ['unstated', 'You must attend an on-site induction day.', LEEDS],
  ['unstated', 'In-office snacks.\nA bike.', LEEDS],
  ['unstated', 'We keep a drug-free work place.', LEEDS],
  ['unstated', 'פיתוח בסביבה היברידית בענן'],
  ['unstated', 'Used to working in a globally distributed team.', LEEDS],
];

describe('home beside the office, and what only sounds like it', () => {
  for (const [mode, says, of] of ROWS)
    test(`${mode}: ${says}`, () => {
      expect(terms({ ...of, description: `${of?.description ?? ''}${says}` }).mode).toBe(mode);
    });
});
