import { describe, expect, test } from 'vitest';
import type { Mode } from '../../../lib/vocabulary.ts';
import { terms } from './given.ts';

/** Where working wholly from afar is one of the ways on offer, the job is a remote one; where it is not, it is none. */
const OFFERED: readonly (readonly [Mode, location: string, description: string])[] = [
  ['remote', 'Leeds', 'Jobs here are open to people who work in-office, flex, or remote.'],
  ['remote', 'Leeds', 'We offer a 100% remote schedule as well as an in-office or hybrid one.'],
  ['remote', 'Leeds', 'Full remote is possible, but if you would rather come on-site/hybrid, do.'],
  [
    'remote',
    'Leeds',
    'Plover | Backend Engineer | Leeds | ONSITE (Hybrid fine), REMOTE (UK) | Full-time\nWe route parcels.',
  ],
  ['remote', 'Leeds', 'Plover | Leeds, York | ONSITE, REMOTE, HYBRID | £70k\nWe route parcels.'],
  ['remote', 'Leeds', 'Where: Leeds, York, or remote. You may work from home when trains fail.'],
  [
    'remote',
    'Leeds',
    'You can work remotely (outside Yorkshire) or in-person at our Leeds office, with home days each week.',
  ],
  ['remote', 'Remote', 'We offer flexible onsite and remote work options.'],
  ['remote', 'Leeds', 'We give relocation support or the flexibility to work remotely.'],
  ['remote', 'Leeds', 'You can sit in Leeds, York or Remote. Remote available with up to 10% travel.'],
  ['remote', 'Remote - Oregon, USA', 'We keep servers calm.\n#LI-Hybrid'],
  ['remote', 'remote,Remote or Leeds', 'Up to 30% on site at customers in the north.'],
  ['remote', '', 'Ort: Remote, ggf. teilweise vor Ort\nEinsatzart: 100 % Remote'],
  ['remote', '', 'Ort: Kassel, ca. 90 % remote, ca. 10 % vor Ort\nEinsatzart: 100 % Remote'],
  [
    'remote',
    'Leeds',
    'It does not matter where you live, as you will be working remotely. You may go on working from home later.',
  ],
  ['remote', 'Leeds', 'Remote in the UK. If you live near Leeds, you can use our office and work from home as needed.'],
  ['remote', 'Leeds', 'Hybrid near Leeds, or fully remote for those further away.'],
  ['remote', 'Utrecht', 'Je bent vrij om volledig remote te werken, en past hybride beter, dan kan dat ook.'],
  ['hybrid', 'Leeds', 'You can work remotely two days a week or in person at our Leeds office.'],
  ['hybrid', 'Leeds', 'Full remote is not possible, but two days a week at home are.'],
  ['hybrid', 'Leeds, UK (Remote)', 'Get ready for our hybrid way of working.'],
  ['hybrid', 'Remote, Leeds', 'Three days a week in our Leeds office.\n#LI-Hybrid'],
  ['hybrid', 'Leeds', 'Plover | Leeds | ONSITE/HYBRID | £70k\nWe route parcels for remote villages.'],
  ['hybrid', 'Leeds', 'Our product lets teams work in the office, hybrid, or remote. You come in on two days a week.'],
  ['hybrid', '', 'Einsatzort: Kassel, 60 % remote, 40 % vor Ort'],
  ['hybrid', '', 'Ort: Kassel, 50 % remote und 50 % vor Ort\nEinsatzart: 100 % Remote'],
  ['hybrid', 'Utrecht', 'Way of working: hybrid, a mix of office and remote time'],
  ['hybrid', 'Leeds', 'A hybrid role: colleagues in Leeds, York, or at home on two days.'],
  ['unstated', 'Leeds', 'You decide whether a model runs in the cloud, on-site, or remote on the customer’s machines.'],
];

/** Sentences that place the work, and some that only name a place. */
const PLACED: readonly (readonly [Mode, location: string, description: string])[] = [
  ['onsite', 'Amsterdam', 'At our office in the harbour of Amsterdam you will work with traders.'],
  ['onsite', 'London', 'Act as the onsite data lead for a rail operator.'],
  ['onsite', 'Leeds', 'You embed with the planners of a port, working on-site to ship what they need.'],
  ['onsite', 'Leeds', 'This role has the option to work on-site in Leeds or York.'],
  ['onsite', 'Leeds', 'You will be working on-site with a large customer.'],
  ['onsite', 'Leeds', 'The job operates mostly in an office environment.'],
  ['onsite', 'Leeds', 'This position operates in a professional office environment.'],
  ['onsite', 'Leeds', 'Location: Leeds office\nWe route parcels.'],
  ['onsite', 'Leeds', 'The position will be at our Hunslet assembly plant.'],
  [
    'onsite',
    'York',
    'Ability to commute/relocate:\n- York: Reliably commute or planning to relocate before starting work (Required)',
  ],
  ['onsite', 'York', 'Relocate or commute to York (Required)'],
  ['onsite', 'Leeds', 'We want a data scientist to work in our Catterick Garrison location.'],
  ['onsite', 'Leeds', 'We look for people who enjoy work both in the field and in the office.'],
  ['onsite', 'Leeds', 'The work is performed in a traditional office setting.'],
  ['onsite', 'Leeds', 'Interns work daily at our Hunslet lab.'],
  ['unstated', 'Leeds', 'Work Location:\nOne location'],
  ['unstated', 'Leeds', 'You must be willing to relocate to Leeds.'],
  ['unstated', 'Leeds', 'You act as the on-call lead.'],
  ['unstated', 'Leeds', 'You work with on-site engineers of our customers by phone.'],
  ['unstated', 'Leeds', 'We sell software for the modern office environment.'],
  ['unstated', 'Leeds', 'You plan the route of a field engineer from one location to the next.'],
  ['unstated', 'Leeds', 'Two years of work experience in an office environment.'],
  ['unstated', 'Leeds', 'We work in a flex office environment.'],
  ['unstated', 'Leeds', 'Knowledge of Office environments and of Active Directory.'],
  ['unstated', 'Leeds', 'Our models tell people who are willing to relocate to Leeds what a flat costs.'],
  ['remote', 'Remote', 'Work Location:\nOne location'],
  ['remote', 'Leeds', 'Work Location:\nOne location\nWork Remotely:\nYes'],
  ['hybrid', 'Leeds', 'The job operates in an office environment; two days a week you work from home.'],
  ['hybrid', 'Leeds', 'Location: Leeds office, hybrid'],
];

describe('the way of working', () => {
  test.each([...OFFERED, ...PLACED])('%s: %s: %s', (mode, location, description) => {
    expect(terms({ company: 'Acme', location, description }).mode).toBe(mode);
  });
});
