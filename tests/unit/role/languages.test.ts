import { describe, expect, test } from 'vitest';
import { readLevel } from '../../../lib/role/level/level.ts';
import { readYears } from '../../../lib/role/level/years.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import type { Contract, Level, Mode, Visa } from '../../../lib/vocabulary.ts';
import { terms } from './given.ts';

/** Everyday sentences of seven languages, written without a look at the tables. */
const text = (title: string, description: string) => postingText({ title, company: null, location: null, description });
const said = (description: string) => terms({ company: 'Acme', description });

const TITLES: readonly (readonly [Level, string])[] = [
  ['junior', 'Junior ontwikkelaar Python'],
  ['junior', 'Afgestudeerde? Word trainee data engineer'],
  ['junior', 'Werkstudent Softwareentwicklung (m/w/d)'],
  ['junior', 'Berufseinsteiger Python-Entwicklung (m/w/d)'],
  ['junior', 'Développeur Python débutant accepté'],
  ['junior', 'Stagiaire développement Python'],
  ['junior', 'Alternance développeur back-end'],
  ['junior', 'Desarrollador Python sin experiencia (prácticas)'],
  ['junior', 'Desenvolvedor Python Júnior'],
  ['junior', 'Estágio em desenvolvimento'],
  ['junior', 'Sviluppatore Python neolaureato'],
  ['junior', 'Tirocinio in data science'],
  ['junior', 'Młodszy programista Python'],
  ['junior', 'Praktykant w zespole Pythona'],
  ['mid', 'Medior Python-ontwikkelaar'],
  ['mid', 'Développeur Python confirmé'],
  ['mid', 'Desenvolvedor Python Pleno'],
  ['mid', 'Desarrollador Python Semi Senior'],
  ['senior', 'Ervaren back-endontwikkelaar'],
  ['senior', 'Erfahrener Python-Entwickler (m/w/d)'],
  ['senior', 'Développeuse Python sénior'],
  ['senior', 'Desenvolvedora Python Sênior'],
  ['senior', 'Starszy programista Python'],
  ['senior', 'Teamleiter Softwareentwicklung'],
  ['senior', 'Líder técnico Python'],
  ['staff', 'Softwarearchitekt Python (m/w/d)'],
  ['staff', 'Architecte logiciel'],
  ['staff', 'Arquitecto de datos'],
  ['staff', 'Architetto software'],
  ['staff', 'Hoofd softwareontwikkeling'],
  ['staff', 'Leiter der Softwareentwicklung, Direktor'],
  ['unstated', 'Python-ontwikkelaar'],
  ['unstated', 'Softwareentwickler Python (m/w/d)'],
  ['unstated', 'Développeur Python'],
  ['unstated', 'Desarrollador Python'],
  ['unstated', 'Sviluppatore Python'],
  ['unstated', 'Programista Python'],
];

const YEARS: readonly (readonly [number | null, string])[] = [
  [3, 'Je hebt minimaal drie jaar ervaring met softwareontwikkeling.'],
  [2, 'Jij brengt twee tot vier jaar werkervaring mee.'],
  [5, 'Ten minste 5 jaar relevante werkervaring.'],
  [3, 'Sie haben mindestens drei Jahre Berufserfahrung als Entwickler.'],
  [5, 'Du arbeitest seit mindestens 5 Jahren in der Softwareentwicklung.'],
  [2, '2-4 Jahre Erfahrung in der Programmierung'],
  [5, 'Mehrjährige Erfahrung (mind. 5 Jahre) in Python'],
  [3, 'Vous avez au moins trois ans d’expérience en développement.'],
  [5, 'Vous justifiez de 5 ans d’expérience minimum sur un poste similaire.'],
  [2, 'Tu as entre 2 et 4 ans d’expérience.'],
  [3, 'Tienes al menos tres años de experiencia en programación.'],
  [4, 'Experiencia mínima de 4 años en un puesto similar.'],
  [2, 'Experiencia de 2 a 4 años como desarrollador.'],
  [3, 'Hai almeno tre anni di esperienza nello sviluppo.'],
  [5, 'Esperienza di minimo 5 anni nel ruolo.'],
  [3, 'Tens pelo menos 3 anos de experiência em desenvolvimento.'],
  [5, 'Experiência mínima de 5 anos na área.'],
  [3, 'Masz co najmniej 3 lata doświadczenia w programowaniu.'],
  [5, 'Minimum 5 lat doświadczenia komercyjnego.'],
  [null, 'Al twintig jaar bouwen wij software voor ziekenhuizen.'],
  [null, 'Seit über 20 Jahren entwickeln wir Software.'],
  [null, 'Forte de 20 ans d’expérience, notre société accompagne les banques.'],
  [null, 'Con más de 20 años de experiencia, nuestra empresa lidera el sector.'],
  [null, 'Con oltre 20 anni di esperienza, la nostra azienda è leader.'],
  [null, 'Há mais de 20 anos no mercado, a nossa empresa cresce.'],
  [null, 'Od ponad 20 lat tworzymy oprogramowanie.'],
  [null, 'Je krijgt een contract van 1 jaar.'],
  [null, 'Der Vertrag ist auf 2 Jahre befristet.'],
];

const MODES: readonly (readonly [Mode, string])[] = [
  ['remote', 'Je werkt volledig vanuit huis.'],
  ['remote', 'Deze functie is 100% remote.'],
  ['remote', 'Die Stelle ist zu 100 % remote.'],
  ['remote', 'Du arbeitest komplett von zu Hause aus.'],
  ['remote', 'Poste en télétravail complet.'],
  ['remote', 'Le poste est entièrement à distance.'],
  ['remote', 'El trabajo es 100% remoto.'],
  ['remote', 'Trabajarás totalmente desde casa.'],
  ['remote', 'Lavoro completamente da remoto.'],
  ['remote', 'O trabalho é totalmente remoto.'],
  ['remote', 'Praca w pełni zdalna.'],
  ['hybrid', 'Je werkt twee dagen op kantoor en de rest thuis.'],
  ['hybrid', 'Wij werken hybride: deels thuis, deels op kantoor.'],
  ['hybrid', 'Zwei Tage pro Woche im Büro, sonst Homeoffice.'],
  ['hybrid', 'Wir arbeiten hybrid, mit bis zu drei Tagen Homeoffice pro Woche.'],
  ['hybrid', 'Deux jours de télétravail par semaine.'],
  ['hybrid', 'Rythme hybride : trois jours au bureau.'],
  ['hybrid', 'Modelo híbrido: dos días en la oficina.'],
  ['hybrid', 'Dos días de teletrabajo a la semana.'],
  ['hybrid', 'Due giorni in ufficio e tre da casa.'],
  ['hybrid', 'Modalità ibrida.'],
  ['hybrid', 'Regime híbrido, com dois dias no escritório.'],
  ['hybrid', 'Praca hybrydowa, dwa dni w biurze.'],
  ['onsite', 'Thuiswerken is niet mogelijk.'],
  ['onsite', 'Je werkt volledig op kantoor.'],
  ['onsite', 'Homeoffice ist nicht möglich.'],
  ['onsite', 'Die Arbeit erfolgt ausschließlich vor Ort.'],
  ['onsite', 'Pas de télétravail possible.'],
  ['onsite', 'Poste 100 % en présentiel.'],
  ['onsite', 'Trabajo 100% presencial.'],
  ['onsite', 'Non è previsto lo smart working.'],
  ['hybrid', 'Luogo: Torino (con possibilità di smart - working)'],
  ['onsite', 'Trabalho presencial no escritório de Lisboa.'],
  ['onsite', 'Praca wyłącznie stacjonarna.'],
];

const CONTRACTS: readonly (readonly [Contract, string])[] = [
  ['employee', 'Je krijgt direct een vast contract.'],
  ['employee', 'Contract voor onbepaalde tijd.'],
  ['employee', 'Sie erhalten einen unbefristeten Arbeitsvertrag.'],
  ['employee', 'Poste en CDI.'],
  ['employee', 'Contrato indefinido a jornada completa.'],
  ['employee', 'Contratto a tempo indeterminato.'],
  ['employee', 'Contrato sem termo.'],
  ['employee', 'Umowa o pracę.'],
  ['contractor', 'Wij zoeken een zzp’er voor een opdracht van zes maanden.'],
  ['contractor', 'Freelance opdracht, uurtarief in overleg.'],
  ['contractor', 'Wir suchen einen Freiberufler für ein Projekt von sechs Monaten.'],
  ['contractor', 'Auf freiberuflicher Basis, Stundensatz nach Absprache.'],
  ['contractor', 'Mission freelance, TJM selon profil.'],
  ['contractor', 'Nous cherchons un indépendant pour six mois.'],
  ['contractor', 'Buscamos un autónomo para un proyecto de seis meses.'],
  ['contractor', 'Collaborazione in partita IVA.'],
  ['contractor', 'Contratação PJ.'],
  ['contractor', 'Trabalho a recibos verdes.'],
  ['contractor', 'Kontrakt B2B, faktura co miesiąc.'],
  ['internship', 'Wij zoeken een stagiair voor zes maanden.'],
  ['internship', 'Wir suchen einen Praktikanten für sechs Monate.'],
  ['internship', 'Nous recherchons un stagiaire pour six mois.'],
  ['internship', 'Buscamos un becario para seis meses.'],
  ['internship', 'Cerchiamo uno stagista per sei mesi.'],
  ['internship', 'Procuramos um estagiário para seis meses.'],
  ['internship', 'Szukamy praktykanta na sześć miesięcy.'],
];

const VISAS: readonly (readonly [Visa, string])[] = [
  ['refused', 'Wij kunnen geen visum sponsoren.'],
  ['refused', 'Een geldige werkvergunning is vereist.'],
  ['refused', 'Wir bieten keine Visa-Unterstützung an.'],
  ['refused', 'Eine gültige Arbeitserlaubnis für Deutschland ist Voraussetzung.'],
  ['refused', 'Nous ne pouvons pas sponsoriser de visa.'],
  ['refused', 'Un permis de travail valide est exigé.'],
  ['refused', 'No ofrecemos patrocinio de visado.'],
  ['refused', 'Imprescindible permiso de trabajo en vigor.'],
  ['refused', 'Non offriamo sponsorizzazione per il visto.'],
  ['refused', 'Não oferecemos patrocínio de visto.'],
  ['refused', 'Nie sponsorujemy wiz.'],
  ['offered', 'Wij regelen je visum en je verhuizing.'],
  ['offered', 'Wij helpen je met je werkvergunning.'],
  ['offered', 'Wir unterstützen dich beim Visum und beim Umzug.'],
  ['offered', 'Nous vous aidons à obtenir votre visa.'],
  ['offered', 'Te ayudamos con el visado y la mudanza.'],
  ['offered', 'Ti aiutiamo con il visto.'],
  ['offered', 'Ajudamos-te com o visto de trabalho.'],
  ['offered', 'Pomagamy w uzyskaniu wizy.'],
  ['unstated', 'Wij verwerken betalingen van Visa en Mastercard.'],
  ['unstated', 'Wir verarbeiten Zahlungen von Visa und Mastercard.'],
  ['unstated', 'Nous traitons les paiements Visa et Mastercard.'],
];

describe('the level in a title', () => {
  test.each(TITLES)('%s: %s', (want, title) => expect(readLevel(text(title, '')).value).toBe(want));
});
describe('the least years asked', () => {
  test.each(YEARS)('%s: %s', (want, words) => expect(readYears(text('Developer', words)).least).toBe(want));
});
describe('how the work is done', () => {
  test.each(MODES)('%s: %s', (want, words) => expect(said(words).mode).toBe(want));
});
describe('as what one is engaged', () => {
  test.each(CONTRACTS)('%s: %s', (want, words) => expect(said(words).contract).toBe(want));
});
describe('whether a visa is to be had', () => {
  test.each(VISAS)('%s: %s', (want, words) => expect(said(words).visa).toBe(want));
});
