import { describe, expect, test } from 'vitest';
import { terms } from './given.ts';

const SAID = {
  refused: [
    'Applicants requiring sponsorship now or later will not be considered.',
    'Candidates who need a work visa cannot be accepted for this post.',
    'People without a valid work permit will not be considered.',
    'Employment permits will not be supported.',
    'Visas cannot be arranged for this role.',
    'You must be a citizen or permanent resident of Canada.',
    'Only students with an EU passport can apply.',
    'Only candidates who hold a Swiss work permit are considered.',
    'You need a Stamp 4 for this job.',
    'Gültige Arbeitsbewilligung zwingend nötig.',
    'Foreigners without a work pass cannot be hired.',
    'Do you need a visa, today or next year? If so, we cannot go on.',
    'Visa support is not part of our package.',
    'Sponsorship: unavailable',
    'Canadian citizenship is mandatory for the customer’s site.',
    'Your work permit has to be in hand on the first day.',
    'You must already hold DV.',
    'This post is limited to citizens of Canada.',
    'You should already live in Norway with a work permit.',
    'Für Drittstaatsangehörige können wir keine Bewilligung beantragen.',
  ],
  offered: [
    'The institute can sponsor a Skilled Worker visa.',
    'Sponsorship for the right visa is on the table.',
    'We will get you the visa and find you a flat.',
    'We will apply for an Employment Pass on your behalf.',
    'We’ll take care of your work permit.',
    'Visas for people from abroad are arranged.',
    'For the right person we’ll apply for an Employment Pass.',
    'We obtain the LMIA for you within a month.',
    'Nous vous accompagnons pour le passeport talent.',
    'Osobom spoza Unii pomagamy zdobyć zezwolenie na pracę.',
  ],
  unstated: [
    'You will build the portal through which travellers get their visas.',
    'Our app can handle the visa of every customer.',
    'We will apply for a patent.',
    'You need a passport for business trips.',
    'Our team holds twelve nationalities.',
    'A tourist visa is needed for the offsite.',
    'Applicants who need more time for the exercise will not be rushed.',
    'We sponsor two meetups and a football club.',
    'Parking permits are arranged by reception.',
    'Do you need a test database? If so, we cannot give you one.',
    'Access to the cellar is limited to members of the team.',
    'Our agents file a d visa for travellers and customers.',
    'Product support is not part of our package.',
    'You must hold NV boards of the lab with care.',
  ],
} as const;

describe('who may apply, and whose papers are seen to', () => {
  for (const [visa, sentences] of Object.entries(SAID))
    test.each(sentences)(`${visa}: %s`, (text) => {
      expect(terms({ description: text }).visa).toBe(visa);
    });
});
