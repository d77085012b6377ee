import { describe, expect, test } from 'vitest';
import { abroad, isOfAbroad, mayBeAbroad } from '../../../lib/text/languages.ts';
import { phrases } from '../../../lib/text/phrases.ts';

const ENGLISH =
  'You build services in Python for a team in Den Haag. We met at a fair in Des Moines and have worked as one ever since. ' +
  'Our office is on the Avenue de la Paix, the coffee comes from El Salvador, and Van der Berg & Söhne sell our bread. ' +
  'Per week you spend four days on code and one on whatever you like. Con brio!';

describe('may hold sentences of other languages', () => {
  test.each([
    ['a short text, whatever it says', 'Knowledge of pytest'],
    [
      'German',
      `${ENGLISH}\n\nWir suchen dich für unser Team und freuen uns auf deine Bewerbung, ob mit oder ohne Studium.`,
    ],
    ['Dutch', `${ENGLISH}\n\nWij zoeken een collega voor ons team die het leuk vindt om niet alleen te werken.`],
    [
      'French',
      `${ENGLISH}\n\nNous cherchons une personne pour rejoindre notre équipe et travailler avec nos développeurs.`,
    ],
    ['Spanish', `${ENGLISH}\n\nBuscamos una persona para nuestro equipo que disfrute del trabajo.`],
    ['Italian', `${ENGLISH}\n\nCerchiamo una persona che sia curiosa: il nostro team lavora nel centro della città.`],
    [
      'Portuguese',
      `${ENGLISH}\n\nProcuramos uma pessoa para a nossa equipa que não tenha medo de trabalhar com dados.`,
    ],
    ['Polish', `${ENGLISH}\n\nSzukamy osoby, która się nie boi pracy na produkcji oraz jest gotowa dla nas.`],
    ['a German posting', 'Du entwickelst mit uns und für die Kunden. '.repeat(60)],
  ])('%s', (_, text) => expect(mayBeAbroad(text)).toBe(true));

  test.each([
    ['English with names', ENGLISH],
    ['a long posting in English', ENGLISH.repeat(12)],
    ['a long one with a sentence of its office', `${ENGLISH.repeat(12)} Wir sind die Firma.`],
    ['a language that is not read', 'אנחנו מחפשים מפתחת '.repeat(30)],
  ])('not: %s', (_, text) => expect(mayBeAbroad(text)).toBe(false));
});

test('its lists are known as such', () => {
  expect(isOfAbroad(abroad(['automatisierte tests?']))).toBe(true);
  expect(isOfAbroad(phrases(['automated tests?']))).toBe(false);
});
