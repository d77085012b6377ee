import { describe, expect, test } from 'vitest';
import { atOtherTimesAbroad, ofOthersAbroad } from '../../../lib/evidence/abroad.ts';
import { isDenied } from '../../../lib/text/negation.ts';
import { markedIn } from './marked.ts';

/** The words in question stand between asterisks. */
const others = (marked: string): string | null => {
  const { text, sentence, hit } = markedIn(marked);
  return ofOthersAbroad(text.description, sentence, hit, false);
};
const times = (marked: string): string | null => {
  const { text, sentence, hit } = markedIn(marked);
  return atOtherTimesAbroad(text.description, sentence, hit);
};

describe('tells whose it is in other languages', () => {
  test.each([
    ['Bei einem Kunden läuft noch *Python 2.7*.', 'client'],
    ['Bei manchen Kunden ist *Kubernetes* Pflicht.', 'client'],
    ['Mancher Kunde liefert seine Skripte *per FTP* aus.', 'client'],
    ['Viele unserer Nutzerinnen schreiben *Unit-Tests* damit.', 'client'],
    ['Eén afnemer van ons draait nog *Python 2*.', 'client'],
    ['De meeste klanten werken met *Docker*.', 'client'],
    ['Plusieurs de nos clients déploient encore *à la main*.', 'client'],
    ['Das Nachbarteam arbeitet mit *mypy*.', 'other-team'],
    ['Um die *Altanwendung* kümmert sich eine externe Agentur.', 'other-team'],
    ['Das Embedded-Team in Jena nutzt *Docker*, bei uns gibt es das nicht.', 'other-team'],
    ['Het zusterbedrijf in Gent doet *code reviews*.', 'other-team'],
    ['Het Java-team verderop werkt met *Kubernetes*.', 'other-team'],
    ['De afdeling in Breda werkt met *FTP*, daar heb jij niets mee te maken.', 'other-team'],
    ['Les *tests* de la carte mère relèvent de l’équipe matériel.', 'other-team'],
    ['Une autre équipe garde un vieux script en *Python 2.7*.', 'other-team'],
    ['Les développeurs de la filiale belge font des *revues de code*.', 'other-team'],
    ['L’équipe jeux utilise *Docker*, la nôtre non.', 'other-team'],
    ['Unsere App prüft *Pull Requests* auf Lücken.', 'sold'],
    ['Wir vertreiben ein Werkzeug für *Code-Reviews*.', 'sold'],
    ['Notre scanner détecte les *lockfiles* oubliés.', 'sold'],
    ['Nous vendons des ateliers sur *Docker*.', 'sold'],
    ['Onze scanner vindt *hardcoded* wachtwoorden.', 'sold'],
    ['Unsere Kunden überwachen *Pipelines*.', 'client'],
    ['Nos clients, des banques, automatisent *leurs tests*.', 'client'],
    ['Muchos de nuestros clientes trabajan con *Python 2.7*.', 'client'],
    ['Alguns dos nossos clientes publicam *por FTP*.', 'client'],
    ['Otro departamento mantiene el *código heredado*.', 'other-team'],
    ['Un altro reparto lavora con *mypy*.', 'other-team'],
    ['Inny zespół pracuje z *mypy*.', 'other-team'],
    ['Nuestra herramienta detecta *lockfiles* que faltan.', 'sold'],
    ['Vendiamo una piattaforma di *CI/CD*.', 'sold'],
    ['Sprzedajemy panel dla *Kubernetes*.', 'sold'],
  ])('%s: %s', (marked, said) => expect(others(marked)).toBe(said));

  test.each([
    'Unser Team in Jena schreibt *Unit-Tests*.',
    'Für unsere Kunden schreiben wir *Unit-Tests*.',
    'Bei unserem Kunden arbeitest du mit *Docker*.',
    'Unsere Plattform läuft auf *Kubernetes*.',
    'Das Team arbeitet mit *Docker* und GitLab.',
    'Das Daten-Team deployt täglich *per Pipeline* und freut sich auf dich.',
    'Gemeinsam mit den Kunden schreiben wir *ADRs*.',
    'Ons team in Gent doet *code reviews*.',
    'Voor onze klanten bouwen we *containers*.',
    'Het team werkt met *Docker*.',
    'Je werkt samen met een andere afdeling en schrijft *unit tests*.',
    'Notre équipe relit chaque *pull request*.',
    'L’équipe technique travaille avec *Docker*.',
    'Chez nos clients, vous mettez en place *Kubernetes*.',
    'Nous développons une plateforme déployée sur *Kubernetes*.',
    'Les *revues de code* sont assurées par toute l’équipe.',
    'Kundenprojekte setzen wir mit *Docker* um.',
    'Unsere Kunden sind Banken und *Kubernetes* läuft überall.',
    'Nos clients utilisent une API que nous livrons en *continu*.',
    'Nuestra plataforma corre sobre *Kubernetes*.',
    'Il nostro team lavora con *Docker*.',
    'Nasz zespół pracuje z *Kubernetes*.',
    'Para os nossos clientes escrevemos *testes unitários*.',
  ])('is ours: %s', (marked) => expect(others(marked)).toBeNull());
});

describe('tells of other times in other languages', () => {
  test.each([
    ['*Deployments per FTP* gehören der Vergangenheit an.', 'past'],
    ['Die Migration von *Python 2* ist seit Jahren abgeschlossen.', 'past'],
    ['Mit *mypy* haben wir es probiert und es wieder abgeschafft.', 'past'],
    ['*Docker* hatten wir kurz, inzwischen geht es ohne.', 'past'],
    ['*Python 2* hebben we achter ons gelaten.', 'past'],
    ['*Kubernetes* is vorig jaar de deur uit gedaan.', 'past'],
    ['Nous avons quitté *Python 2* pour de bon.', 'past'],
    ['Le code était *sans types* ; désormais il est annoté.', 'past'],
    ['Il y a six ans, le projet était *sans tests*, aujourd’hui tout est couvert.', 'past'],
    ['Sobald wir mehr sind, gibt es vielleicht *Code-Reviews*.', 'planned'],
    ['Un passage à *Python 3.13* est envisageable.', 'planned'],
    ['*Kubernetes*, pourquoi pas un jour.', 'planned'],
    ['Er zou misschien een *pipeline* komen.', 'planned'],
    ['Usamos *Docker* un tiempo, pero lo abandonamos.', 'past'],
    ['Abbiamo abbandonato *Python 2* anni fa.', 'past'],
    ['Porzuciliśmy *Python 2* dawno temu.', 'past'],
    ['Una volta il codice era *senza tipi*, oggi è annotato.', 'past'],
    ['In futuro potremmo usare *Docker*.', 'planned'],
  ])('%s: %s', (marked, said) => expect(times(marked)).toBe(said));

  test.each([
    'Wir schreiben *Unit-Tests* und deployen täglich.',
    'Sobald alle *Tests* grün sind, wird ausgeliefert.',
    'Wir haben *Docker* seit drei Jahren im Einsatz.',
    'Du hast ein Studium abgeschlossen und kennst *pytest*.',
    'We hebben *Docker* al jaren in gebruik.',
    'Zodra de *tests* slagen, gaat het live.',
    'Nous avons adopté *Docker* il y a trois ans.',
    'Vous avez déjà travaillé avec *Kubernetes*.',
    'Chaque *pull request* est relue et, depuis mars, signée.',
  ])('is now: %s', (marked) => expect(times(marked)).toBeNull());
});

test.each([
  '*Automatisierte Tests* haben wir keine.',
  '*Type Hints* nutzen wir im Python-Code nicht.',
  'Met *type hints* doen wij niets.',
  "*Rockstars* en ninja's zoeken we niet.",
  'Non facciamo *code review*.',
  'Non serve conoscere *mypy*.',
])('is denied: %s', (marked) => {
  const { text, sentence, hit } = markedIn(marked);
  expect(isDenied(text.description, sentence, hit.start, hit.end)).toBe(true);
});
