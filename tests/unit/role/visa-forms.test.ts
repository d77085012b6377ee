import { describe, expect, test } from 'vitest';
import { terms } from './given.ts';

const visa = (description: string) => terms({ description }).visa;

describe('a visa is to be had', () => {
  test.each([
    'For everybody else we file the critical skills permit at our cost.',
    'Visa, flight and first month of housing are arranged by us.',
    'If you need an EU Blue Card, our lawyer files it and we pay.',
    'Moving countries? We take over visa applications and pay for a course.',
    'A Finnish specialist permit: we take care of that for you.',
    'We apply for your Swiss work permit and help with the move.',
    'We are happy to sponsor a visa for the right colleague, including family.',
    'Patrocinamos o visto de trabalho a quem vem de fora.',
    'Your work permit is paid by us.',
    'We file your visa and book the flight.',
    'Need a residence permit? Our lawyers handle it.',
    'We will get you the visa.',
    'We pay for visas and the first rent.',
    'Visa costs are covered.',
    'Relocation and visa paperwork are on us.',
    'We obtain the work permit for you.',
    'Patrocinamos el visado.',
    'Wir beantragen die Blaue Karte für dich.',
    'Nous prenons en charge le visa.',
    'Wij regelen je verblijfsvergunning.',
    'Sponsorizziamo il visto.',
    'Zapewniamy wizę i pozwolenie na pracę.',
    'Our people team applies for your skills permit and waits with you.',
    'Hires from abroad get a work permit under the talent scheme at our expense.',
    'A residence visa, arranged and paid for by the firm.',
    'Keine Sorge wegen der Papiere: Wir beantragen mit dir die Rot-Weiß-Rot-Karte.',
    'Prise en charge du passeport talent et du déménagement.',
    'Until last year we were unable to sponsor anyone, but now we can sponsor work permits for engineers.',
  ])('%s', (said) => expect(visa(said)).toBe('offered'));
});

describe('the right to work must be there', () => {
  test.each([
    'US persons holding citizenship only.',
    'Applicants will not require employer-sponsored work authorization now or later.',
    'Because of the project we are looking for EU citizens.',
    'REMOTE: Yes\nVISA: No\nDESCRIPTION: we build tests',
    'Der Kandidat muss einen EU Pass besitzen.',
    'Nationalité française obligatoire.',
    'Deutsche Staatsangehörigkeit ist wegen der Prüfung zwingend.',
    'You need full Australian working rights, citizens or PR.',
    'Sole UK nationals only.',
    'Full working rights in New Zealand are needed.',
    'Only citizens of Canada may apply.',
    'Applicants must be citizens of the United States.',
    'You must hold British nationality.',
    'Open to Australian citizens or permanent residents only.',
    'Cittadinanza italiana richiesta.',
    'Nacionalidad española obligatoria.',
    'Nederlandse nationaliteit is verplicht.',
    'Obywatelstwo polskie wymagane.',
    'The law asks for EU citizenship here.',
    'A valid work permit for Japan is a must.',
    'We cannot get you a visa.',
    'No visa help.',
    'Visas are not something we do.',
    'Voraussetzung ist eine vorhandene Arbeitserlaubnis.',
    'Visumsverfahren können wir nicht begleiten.',
    'We used to sponsor visas, but we have given up our licence.',
  ])('%s', (said) => expect(visa(said)).toBe('refused'));
});

describe('neither', () => {
  test.each([
    'Our portal helps embassies handle visa files and sponsorship letters.',
    'You build the visa application form of a ministry.',
    'We pay with Visa and Mastercard.',
    'You file permits for building sites.',
    'We cover flights and meals.',
    'Our clients are citizens of the whole world.',
    'We sell maps to EU citizens.',
    'Pay by Visa: no fees.',
    'People of every nationality work here.',
    'You apply for patents with us.',
    'A product that arranges permits for lorries.',
    'As with every appointment, we will check your right to work in the UK before the first day.',
    'Employers use our product to file H-1B petitions for their people.',
    'In earlier years we sponsored visas for colleagues.',
  ])('%s', (said) => expect(visa(said)).toBe('unstated'));
});
