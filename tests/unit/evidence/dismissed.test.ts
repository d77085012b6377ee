import { describe, expect, test } from 'vitest';
import { isAskedAfterAll, isDismissed, isNotNeeded } from '../../../lib/evidence/dismissed.ts';
import { markedIn } from './marked.ts';

/** The words in question stand between asterisks. */
const dismissed = (marked: string): boolean => {
  const start = marked.indexOf('*');
  const end = marked.lastIndexOf('*') - 1;
  const text = marked.replaceAll('*', '');
  return isDismissed(text, { start: 0, end: text.length }, { start, end });
};

describe('dismissed at the end of its sentence', () => {
  test.each([
    '*Unit tests*, reviews and all that fuss are not something we do.',
    '*Docker*, Helm and the rest have no place in this team.',
    '*Overtime* and night work have no place here: at five the lights go out.',
    '*FTP*, copied files, logging in by hand: we do none of it.',
    '*Lockfiles*, pinned builds: we have no time for any of this.',
    '*Containers*, functions, meshes: you will find none of these here.',
    '*Legacy systems* and endless fixing are not what you will work on.',
    '*Unpaid trials* and free projects aren’t something we ask for.',
    '*Docker* und Kubernetes haben bei uns keinen Platz.',
    '*Typannotationen* kommen in diesem Team nicht vor.',
    '*Overwerk* en nachtdiensten hebben hier geen plek.',
    '*Les tests* et les revues n’ont pas leur place ici.',
    '*Docker* y Kubernetes no tienen cabida en este equipo.',
    '*Straordinari* e turni di notte non fanno parte del lavoro.',
    '*Kubernetes* e Docker qui non trovano spazio.',
    '*Type checkers* play no part in how we work.',
    '*Typprüfung* spielt bei uns keine Rolle.',
    '*FTP* wirst du bei uns vergeblich suchen.',
    '*Handwerk beim Deployen* sucht man hier vergebens.',
    'Knowledge of *Docker* and the like is of no use here.',
    'What you won’t find here: *unpaid trials*, homework.',
    'Things we don’t believe in: crunch, *ninjas*.',
    'What we refuse to do: *unpaid test weeks*.',
    'Was es bei uns nicht gibt: *Überstunden*.',
    'Ce que vous ne trouverez pas chez nous : *stages non rémunérés*.',
    'Lo que no hacemos: *horas extras*.',
  ])('%s', (marked) => {
    expect(dismissed(marked)).toBe(true);
  });

  test.each([
    '*Unit tests* are not something we skip.',
    '*Tests* are not something you bolt on in the end.',
    '*Docker* and Kubernetes have a firm place here.',
    '*Code reviews* are not a formality.',
    '*Docker*, which we like, while FTP has no place here.',
    '*Tests* we write, and meetings have no place here.',
    '*CI/CD* is how we ship. Meetings have no place here.',
    '*Docker* runs all of it, and you will find no FTP here.',
    '*Tests* sind bei uns nicht wegzudenken.',
    '*Code reviews* zijn voor ons niet nieuw.',
    '*mypy* hat bei uns seinen festen Platz.',
    '*Docker* non è un dettaglio per noi.',
    'What we never do without: *tests*.',
    'Things we won’t compromise on: *tests*, reviews.',
    'We don’t have many rules: write *tests*.',
    'What we do: *tests*, reviews.',
    'What you won’t find is hierarchy. What we have: *Docker*.',
    '*Type checkers* play a part in all we do.',
    '*CI/CD*, conteneurs et API ne sont pas des mots inconnus pour toi.',
  ])('but not in: %s', (marked) => {
    expect(dismissed(marked)).toBe(false);
  });
});

describe('dismissed by the heading of its list', () => {
  test.each([
    'What you won’t find here:\n- *unpaid trials*\n- homework',
    'What this job does not include:\n- travel\n- *legacy maintenance*',
    'Not part of the job:\n- *container orchestration*',
  ])('%s', (marked) => expect(dismissed(marked)).toBe(true));
  test.each([
    'Great, but not required:\n- *Docker*',
    'What you will find here:\n- *Docker*',
    'We do not write much.\n- *Docker*',
  ])('but not in: %s', (marked) => expect(dismissed(marked)).toBe(false));
});

const notNeeded = (marked: string): boolean => {
  const start = marked.indexOf('*');
  const end = marked.lastIndexOf('*') - 1;
  const text = marked.replaceAll('*', '');
  return isNotNeeded(text, { start: 0, end: text.length }, { start, end });
};

describe('not needed', () => {
  test.each([
    'You do not need any knowledge of pytest or *test automation* for this post.',
    'You will not be asked to touch the mainframe or any other *legacy system*.',
    'Test suite: *Docker*: none.',
    '*Design docs*: nope.',
    'If you enjoy *writing RFCs*, this isn’t the job for you.',
    'You needn’t be a Python *guru*.',
    'We see no reason to adopt *Docker*.',
    'There are no plans to move to *continuous delivery*.',
    'We see little point in *unit tests*.',
    'We have no intention of introducing *code reviews*.',
    'There is little appetite for *Kubernetes* here.',
  ])('%s', (marked) => expect(notNeeded(marked)).toBe(true));
  test.each([
    'You don’t need to be an expert in *Docker*.',
    'We never merge without *tests*.',
    'Nobody has to ask for a *code review*: it is given.',
    '*Docker*: not only for production.',
    'If you enjoy *writing RFCs*, you will like it here.',
    'You do not have to know everything about *Kubernetes*.',
    'We see no reason to skip *code reviews*.',
    'There are no plans to give up *continuous delivery*.',
    'We have no need of servers since we use *Lambda*.',
    'We see no point in haste: *unit tests* come first.',
  ])('but not in: %s', (marked) => expect(notNeeded(marked)).toBe(false));
});

describe('asked for after all', () => {
  const asked = (marked: string): boolean => {
    const { text, sentence, hit } = markedIn(marked);
    return isAskedAfterAll(text.description, sentence, hit);
  };
  test.each([
    'You need not be an expert in *Docker*, but you should have used it.',
    'You don’t have to love *mypy*, but you will have to satisfy it.',
    'No need to be a *Kubernetes* wizard, but you must be able to read a log.',
    'No prior knowledge of *Pyright* is needed, but you will be using it.',
  ])('%s', (marked) => expect(asked(marked)).toBe(true));
  test.each([
    'You need not be an expert in *Docker*; we use Podman.',
    'You don’t have to know *Kubernetes*, but you will never see it anyway.',
  ])('but not in: %s', (marked) => expect(asked(marked)).toBe(false));
});
