import { describe, expect, test } from 'vitest';
import type { Mode } from '../../../lib/vocabulary.ts';
import { terms } from './given.ts';

const SAID: Readonly<Record<Exclude<Mode, 'unstated'>, readonly string[]>> = {
  onsite: [
    'You will be on site with the hardware.',
    'You would sit in our office near the harbour.',
    'The whole team works in person.',
    'Our interns attend in person.',
    'Everyone works from our office, no exceptions.',
    'Full-time in the office.',
    'In person, five days a week.',
    'On-site at headquarters.',
    'Five days a week at our Leeds office.',
    'You’ll be in the lab every day.',
    'We give you a desk in our Antwerp office.',
    'Come to our office by the canal each day.',
    'You will be on the shop floor five days a week.',
    'Staff work from our studio daily.',
    'Du arbeitest vor Ort in unserem Werk.',
    'Homeoffice ist in dieser Stelle leider nicht möglich.',
    'Le poste est entièrement en présentiel.',
    'O estágio decorre presencialmente em Braga.',
    'El puesto es presencial en Bilbao.',
    'Il lavoro si svolge in presenza a Bergamo.',
    'Praca stacjonarna w Łodzi.',
    'Je werkt bij ons op kantoor in Breda.',
    'Thuiswerken is bij deze functie niet mogelijk.',
  ],
  hybrid: [
    'We expect you there two to three days per week.',
    'Telecommute up to two days a week; the rest at headquarters.',
    'Four days a week at the client and Fridays from home.',
    'The arrangement is hybrid.',
    'Présence au bureau deux jours par semaine.',
    'Staż odbywa się w biurze, dwa razy w tygodniu możesz pracować z domu.',
  ],
  remote: ['Place: wherever you like in Romania.'],
};

const UNSAID = [
  'You will be on site for the kick-off only.',
  'You will meet clients in person at times.',
  'The final interview is in person.',
  'Our gym is on site.',
  'We offer on-site massages and a canteen.',
  'You could work from our office if you like.',
  'On-site support is given by the vendor.',
  'You will install our product on customers’ sites.',
  'Wir sind vor Ort beim Kunden.',
  'Ob Homeoffice geht, klären wir im Gespräch.',
  'Training is held in person once a quarter.',
  'The team works on hybrid clouds.',
  'You will be in the office of the CTO.',
  'Our headquarters are in Turin.',
  'We have offices in Oslo and Bergen.',
  'The workshop in person was our best.',
  'You will work on site reliability.',
  'An onboarding week in our office comes first.',
  'Nous avons un bureau à Nantes.',
  'El proceso tiene una entrevista presencial.',
  'Il colloquio si fa in presenza.',
];

describe('being there, said of the person', () => {
  for (const [mode, sentences] of Object.entries(SAID))
    test.each(sentences)(`${mode}: %s`, (text) => {
      expect(terms({ description: text }).mode).toBe(mode);
    });
  test.each(UNSAID)('unstated: %s', (text) => {
    expect(terms({ description: text }).mode).toBe('unstated');
  });
});
