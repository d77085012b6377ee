import { describe, expect, test } from 'vitest';
import { terms } from './given.ts';

const SAYS = {
  refused: [
    'Open to candidates with Belgian, other EU or Swiss nationality, or holders of a visa with work permit.',
    'Open voor wie een Belgische, andere EU of Zwitserse nationaliteit heeft.',
    'Wij zoeken mensen met een Nederlandse of andere Europese nationaliteit.',
    'Bewerber mit deutscher oder anderer EU-Staatsangehörigkeit.',
    'Personen mit Schweizer oder EU-Pass können sich melden.',
    'Inhaber einer gültigen Arbeitsbewilligung sind willkommen.',
    'Poste ouvert aux personnes de nationalité suisse ou européenne.',
    'Ouvert aux ressortissants de l’UE et aux titulaires d’un permis de travail.',
    'You are an EU resident, or have an existing visa to work here.',
    'An EU citizen or holding an existing permit.',
    'Applications from Swiss citizens, EU citizens and individuals with a valid work permit.',
    'Living in Spain with EU citizenship.',
    'You must hold EU or UK citizenship.',
    'An EU visa/passport is required.',
    'Work permit for Spain is a must.',
    'Be resident in this country with a valid right to work.',
    'Applicants must prove they have the right to live in Chile.',
    'You live in Jena and have the right to work here.',
    'You know GitRight to work in the UK without limits',
    'You cannot be considered: we are unable to consider anyone who now or at any later time will require visa sponsorship.',
    'We can’t take on candidates that now or later need a work visa.',
    'People who today or at some time may need sponsorship cannot apply.',
    'Applicants who do not have the right to work in Spain may not be considered.',
    'Relocation is an option but sponsorship is not.',
    'Je hebt een werkvergunning voor Nederland.',
    'Toestemming om te werken:\nBelgium (Vereist)',
  ],
  unstated: [
    'We hire people of 30 nationalities.',
    'Ongeacht nationaliteit ben je welkom.',
    'Wir beschäftigen Menschen vieler Nationalitäten.',
    'Clients with Swiss or EU citizenship trust us.',
    'Our customers hold EU passports.',
    'An EU passport is a plus.',
    'You need no EU passport.',
    'You help holders of a visa settle in.',
    'We welcome all, regardless of whether you hold EU citizenship.',
    'Candidates with EU nationality preferred.',
    'We cannot consider applications that need a cover letter.',
    'We cannot process export papers that need sponsorship.',
    'Right to work posters hang in the hall.',
  ],
} as const;

describe('whose papers and nationality the job is open to', () => {
  for (const [visa, lines] of Object.entries(SAYS))
    test.each(lines)(`${visa}: %s`, (description) => expect(terms({ description }).visa).toBe(visa));
});
