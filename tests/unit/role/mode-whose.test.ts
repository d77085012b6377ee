import { describe, expect, test } from 'vitest';
import type { Mode } from '../../../lib/vocabulary.ts';
import { terms } from './given.ts';

const SAID: Readonly<Record<Mode, readonly string[]>> = {
  // What is told before "but this role" is of the firm.
  onsite: [
    'We are a remote-first company, but this role has to be in the lab every day.',
    'Most teams can work remotely; however, this position is fully on-site.',
    'Our designers in Lisbon are fully remote. You sit in our workshop in Ghent every day.',
    'Some colleagues work from home, though this job is done in the office five days a week.',
    'Certaines équipes sont en télétravail, mais ce poste s’exerce uniquement sur site.',
    'Einige Teams arbeiten komplett remote, aber diese Stelle ist zu 100 % vor Ort.',
    'In 2020 everybody worked from home in 2020; now we are in the building five days a week.',
    'Attendance at the depot is required from Monday to Saturday.',
    'The job asks you to be present in the control room on every shift.',
    'Somebody has to be there five days a week.',
  ],
  remote: [
    'Some roles need an office, but this position is fully remote.',
    'The lab team works on site, but this role is 100 % remote.',
    'We are a fully remote team.',
    'The team in Porto and the team in Oslo: everyone works remotely.',
  ],
  hybrid: ['Our firm is fully remote, but this role is hybrid with two days a week in the office.'],
  unstated: [
    'The interviews are fully remote and take two hours.',
    'Our hiring process is fully remote.',
    'You keep the laptops of remote and hybrid colleagues safe.',
    'You steer pumps from a remote operations centre.',
    'We build software that helps firms plan hybrid working.',
  ],
};

describe.each(Object.entries(SAID))('%s, whoever else is told of', (mode, texts) => {
  test.each(texts)('%s', (description) => expect(terms({ description }).mode).toBe(mode));
});
