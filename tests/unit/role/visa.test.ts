import { describe, expect, test } from 'vitest';
import { terms } from './given.ts';

const visa = (description: string): string => terms({ description }).visa;

describe('the posting says who may apply', () => {
  test.each([
    'We do not sponsor visas.',
    'Unfortunately we are unable to provide visa sponsorship for this role.',
    'Visa sponsorship is not available.',
    'No sponsorship available.',
    'You must have the right to work in the UK.',
    'Candidates must be authorized to work in the United States.',
    'US citizenship is required.',
    'Must be a US citizen.',
    'An active secret clearance is required.',
    'Must currently hold SC clearance.',
    'You must be eligible to work in Canada without sponsorship.',
    'We cannot sponsor work permits.',
    '_Visa sponsorship cannot be provided_ for this post.',
    'SPONSORSHIP: NO',
    'An EU work permit is required for this post.',
    'We can only hire U.S. citizens for this position.',
    'Only candidates eligible to work in the EU will be considered.',
    'Based in the Netherlands, with work authorization.',
    'Requirements\n- Authorized to work in the EU\n- Python',
    'Requirements\n- U.S. Citizenship\n- Python',
    'You must have Swedish citizenship or a permit.',
    'Enjoy full rights as a citizen of a Member State.',
    'Active Secret clearance with the ability to obtain a Top Secret one.',
    'In possession of an active National and/or NATO Secret security clearance.',
    'Stage: oneSecurity Clearance: Active SC requiredInterview: Teams',
    'Clearance Level Must Currently Possess: DOD Secret',
    'We kunnen helaas geen gesponsord visum bieden.',
    'Authorization to work in Chile or Peru is a precondition of employment.',
    'Must have:\nAuthorization to reside and work legally in Norway.',
    'Work authorization:\n- Norway (Required)',
    'It is essential that you have a visa that allows you to work in Norway.',
    'You must have full-time Australian working rights.',
    'We are seeking highly skilled, security cleared testers.',
    'You must be able to demonstrate the legal right to work in the US. Acme is an E-Verify employer.',
    'You need valid U.S. or Canadian work authorization.',
    'Candidates must be located in Norway and eligible to work.',
    'Presence in Ede and a valid working visa is required.',
    'Clearance: TS/SCI with polygraph',
    'Nice to have\n- Rust\nTerms\n- Candidates must hold the right to work in the UK.',
    'Wie in Nederland werkzaam mag zijn, nodigen we uit: die in Nederland werkzaam mag zijn.',
  ])('refused: %s', (said) => expect(visa(said)).toBe('refused'));
  test.each([
    'We offer visa sponsorship.',
    'Visa sponsorship is available for this position.',
    'We will support you with your visa and relocation.',
    'We sponsor H1B visas.',
    'We help with relocation and visa support.',
    'We are remote and offer H1-B Sponsorship.',
    '- VISA sponsor + Relocation support',
  ])('offered: %s', (said) => expect(visa(said)).toBe('offered'));
});

describe('words that say nothing of visas', () => {
  test.each([
    'We process Visa and Mastercard payments.',
    'You work with Visa, the card network.',
    'You must be eligible to obtain a security clearance.',
    'Ability to obtain a secret clearance.',
    'We do not discriminate on the basis of race, citizenship or national origin.',
    'Executive sponsor of the programme.',
    'We are proud to sponsor teams at conferences.',
    'We build services for senior citizens.',
    'Employer-sponsored health insurance.',
    'You manage authorization and authentication.',
    'Equal rights to work in peace.',
    'We sponsor your favourite meetup.',
    'No visa sponsorship is required.',
    'Must have an active TS/SCI clearance or be eligible for one.',
    'Ideally you hold active SC clearance.',
    'Authorized to work in the US with or without sponsorship.',
    'Employment visa: preference for those with a valid work permit.',
    'Nice to have\n- A US work permit',
    'Give details of any current or previously held security clearance.',
    'Nice to have\n- Active security clearance\n- Rust',
    'Canadian citizens and others are encouraged to apply.',
  ])('%s', (said) => expect(visa(said)).toBe('unstated'));
});
