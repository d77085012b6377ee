import { describe, expect, test } from 'vitest';
import { isDenied } from '../../../lib/text/negation.ts';

/** The words in question stand between asterisks. */
const denied = (marked: string): boolean => {
  const start = marked.indexOf('*');
  const end = marked.lastIndexOf('*') - 1;
  const text = marked.replaceAll('*', '');
  return isDenied(text, { start: 0, end: text.length }, start, end);
};

describe('denied', () => {
  test.each([
    'None of our many small services is serverless or *containerised*.',
    'If you do not know *Docker*, nothing here will not run for you',
    'What is not written down is the *tests*; they do not exist',
    'What has no *tests* is not a worry of ours',
    'If it is not Friday, there are no *code reviews*',
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
    'We dont write *tests*, sorry',
    'We do not write *tests*, we do demos',
    '*Tests* do not bother us, for there are none',
    'Nobody leaves you alone with *old code*.',
    'We have not come across *mypy*.',
    'Our scripts have not grown *tests*.',
  ])('%s', (marked) => {
    expect(denied(marked)).toBe(true);
  });
});

describe('not denied', () => {
  test.each([
    'No experience needed, *Docker* or Podman a plus',
    'Not only tests, *reviews* or docs count',
    'We use no Windows, and *Docker* runs the rest',
    'Une équipe de six, dont deux pour les *tests*',
    'La plateforme dont les *tests* tournent chaque nuit',
    'Experiência no desenvolvimento de *pipelines*',
    '*Docker* ist dir nicht fremd',
    'Een taak is pas klaar als de *unittests* er zijn',
    'Het is pas ‘af’ met *unittests*',
    '*Docker* and our clients are not technical',
    'We write *tests*.',
    'Nothing ships without *tests*.',
    'All of it runs, without exception, in *Docker*',
    'Our services live without exception in *Kubernetes*',
    'Nothing of ours runs outside of *a container*',
    'None of our code reaches production other than through the *pipeline*',
    'Nothing less than a *code review* by two people opens the gate',
    'If it is not covered by *tests*, it does not ship',
    'If something isn’t in the *lockfile*, it doesn’t exist for us',
    'What has no *Docker image* does not run here',
    'Code that lacks *type hints* will not be merged',
    'We never deploy without *code review*',
    'No pull request is merged without a *review*',
    'We don’t merge anything until the *pytest suite* is green',
    'Not only *tests* but also types',
    'Ohne *Tests* wird bei uns nichts ausgeliefert',
    '*Tests* are not optional here',
    '*Code review* isn’t a formality',
    '*Docker* is not a hard requirement, but having used it helps',
    '*Poetry* is not a must though a bonus',
    'Nobody here merges a fix that does not come with *tests*',
    'We don’t skip *tests*',
    'There is no release that doesn’t pass *the pipeline*',
    'It goes without saying that you write *tests*',
    'No build reaches *the cluster* without a scan',
    '*Helm charts* do not scare you',
    'We skip the long meetings, not *the tests*',
    'Python does not ask for *return types*, we do',
    'Reading *your code* is not a blame exercise',
    'Nothing of ours is live that isn’t in *a container*',
    'No line gets in that *Ruff* isn’t content with',
    'We do not treat *tests* as a chore',
    'We have not managed to leave *Python 2*',
    'We never gave up *code review*, busy as we were',
    'You won’t get rid of *the old monolith* this year',
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
