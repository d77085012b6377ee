import { describe, expect, test } from 'vitest';
import { isDenied, isDismissed } from '../../../lib/text/negation.ts';

/** The words in question stand between asterisks. */
const denied = (marked: string): boolean => {
  const start = marked.indexOf('*');
  const end = marked.lastIndexOf('*') - 1;
  const text = marked.replaceAll('*', '');
  return isDenied(text, { start: 0, end: text.length }, start, end);
};

describe('denied', () => {
  test.each([
    'We do not write *tests*.',
    'We don’t have any *unit tests* yet',
    'There is no *code review* here',
    'No *Docker* experience needed',
    'Without *tests* we move faster',
    'We never had a *test suite*',
    'Nobody has written *tests* for these scripts',
    'The scripts lack any kind of *automated tests*',
    '*Kubernetes* is not required',
    '*Docker* isn’t needed for this job',
    '*Type hints* are missing',
    'Wir schreiben keine *Tests*',
    '*Automatisierte Tests* gibt es bisher nicht',
    'Geen *overwerk* en vrije weekenden',
    'Pas de *tests automatisés*',
    'Rather than *design documents* we talk',
    'You will not need *Kubernetes* here',
    'We do not use uv, Poetry or *lockfiles* here.',
    'We don’t have linters, *type checks* or reviews.',
    'It works without tests, builds or *Docker*.',
    'Ohne Tests, Reviews oder *CI*',
  ])('%s', (marked) => {
    expect(denied(marked)).toBe(true);
  });
});

describe('not denied', () => {
  test.each([
    'No experience needed, *Docker* or Podman a plus',
    'Not only tests, *reviews* or docs count',
    'We use no Windows, and *Docker* runs the rest',
    'Experiência no desenvolvimento de *pipelines*',
    '*Docker* ist dir nicht fremd',
    'Een taak is pas klaar als de *unittests* er zijn',
    'Het is pas ‘af’ met *unittests*',
    '*Docker* and our clients are not technical',
    'We write *tests*.',
    'Nothing ships without *tests*.',
    'We never deploy without *code review*',
    'No pull request is merged without a *review*',
    'We don’t merge anything until the *pytest suite* is green',
    'Not only *tests* but also types',
    'Ohne *Tests* wird bei uns nichts ausgeliefert',
    '*Tests* are not optional here',
    '*Code review* isn’t a formality',
    'We don’t skip *tests*',
    'Don’t forget the *tests*',
    'No matter the size, *tests* come first',
    'We use *Docker*, not virtual machines',
    'You don’t wait for orders, you write *tests*',
    'You write *well-tested code* and aren’t afraid to delete it',
    'We switched from pip to *uv* and have not looked back',
    'Keine Sorge: *Tests* gehören dazu',
    'Not a manager role; you write *tests* daily',
  ])('%s', (marked) => {
    expect(denied(marked)).toBe(false);
  });
});

const dismissed = (marked: string): boolean => {
  const end = marked.lastIndexOf('*') - 1;
  const text = marked.replaceAll('*', '');
  return isDismissed(text, { start: 0, end: text.length }, end);
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
