import { describe, expect, test } from 'vitest';
import { readLevel } from '../../../lib/role/level/level.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import type { Level } from '../../../lib/vocabulary.ts';

const years = (description: string, title = 'Python Developer') =>
  readLevel(postingText({ title, company: null, location: null, description })).years;

/** The least years asked, in short sentences and in many orders; null where none are. */
const ASKED: readonly (readonly [number | null, string])[] = [
  [10, 'We expect ten years or more in software, three of them with streams.'],
  [12, '12 years or more in tech.'],
  [7, 'Seven years or more in data.'],
  [8, 'Eight or more years in engineering.'],
  [6, 'You bring six years or more.'],
  [5, 'Five years upwards.'],
  [4, 'Four years.'],
  [4, 'Four years in data.'],
  [3, 'Three years behind a keyboard.'],
  [5, 'Five years of Django, give or take.'],
  [9, 'Nine years plus.'],
  [2, 'Two years will do.'],
  [2, 'Two years are enough.'],
  [3, 'Three years suffice.'],
  [1, 'A year of coding is enough.'],
  [0.5, 'At least 6 months of work with code.'],
  [0.5, 'Six months of coding.'],
  [1, '12 months of hands-on Python.'],
  [1.5, 'Minimum 18 months in a similar job.'],
  [5, 'Fünf Jahre Praxis.'],
  [5, 'Ab fünf Jahren Praxis.'],
  [10, 'Zehn Jahre oder mehr in der IT.'],
  [3, 'Drei Jahre reichen.'],
  [10, 'Tien jaar of meer in de IT.'],
  [2, 'Twee jaar is genoeg.'],
  [8, 'Huit ans ou plus dans le métier.'],
  [3, 'Trois ans suffisent.'],
  [5, 'Cinco años o más en desarrollo.'],
  [3, 'Tres años bastan.'],
  [6, 'Sei anni o più nel settore.'],
  [4, 'Quatro anos ou mais de estrada.'],
  [5, 'Pięć lat lub więcej w zawodzie.'],
  [null, '3 years of Terraform and 2 of runners would make us happy.'],
  [null, 'Four years of Go would be great.'],
  [null, 'We have been here for ten years or more.'],
  [null, 'Our machines run for ten years or more.'],
  [null, 'Six months of parental leave.'],
  [null, 'Six months of probation.'],
  [null, 'A contract of 12 months.'],
  [null, 'Three years of growth.'],
  [null, 'Our founders worked together for eight years.'],
  [null, 'The project takes two years.'],
  [null, 'Two years are funded.'],
  [null, 'Twelve years old is our oldest boat.'],
  [null, 'Four years in a row we won a prize.'],
  [null, 'Children aged four years or more are welcome.'],
  [null, 'After two years you may take a sabbatical.'],
  [null, 'Seit zehn Jahren oder mehr bauen wir Boote.'],
  [null, 'Al tien jaar of meer in de haven.'],
  [null, 'Depuis huit ans ou plus à Metz.'],
];

describe('years, as people write them', () => {
  test.each(ASKED)('%s: %s', (least, sentence) =>
    expect(years(`We build boats.\n\n${sentence}\n\nYou know Python.`)).toBe(least),
  );
});

const level = (title: string, description: string): Level =>
  readLevel(postingText({ title, company: null, location: null, description: `We build boats.\n\n${description}` }))
    .value;

describe('levels of titles in other languages, and beginners who are others', () => {
  test.each<readonly [Level, string, string]>([
    ['junior', 'Stagiair Software', 'Je bouwt iets echts.'],
    ['junior', 'Stagiaire développement', 'Vous codez.'],
    ['junior', 'Praktikantin Data', 'Du lernst.'],
    ['junior', 'Estagiária de dados', 'Você aprende.'],
    ['junior', 'Werkstudentin', 'Du lernst.'],
    ['unstated', 'Python Developer', 'No experience with boats needed.'],
    ['unstated', 'Python Developer', 'You teach beginners.'],
    ['unstated', 'Python Developer', 'Our app is for people in their first job.'],
    ['unstated', 'Python Developer', 'You mentor graduates.'],
  ])('%s: %s, %s', (value, title, description) => expect(level(title, description)).toBe(value));
});
