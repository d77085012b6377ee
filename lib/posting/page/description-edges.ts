import { fold } from './fold.ts';
import type { Words } from './heading-words.ts';

const wordsOf = (rows: Words): ReadonlySet<string> => new Set(rows.flatMap((row) => row.split('|')).map(fold));

/** Headings that name the whole text: what stands before them in short lines is facts and controls. */
const WHOLE = wordsOf([
  'description|job description|the job description|description of the job|full job description|position description',
  'stellenbeschreibung|jobbeschreibung|description du poste|descriptif du poste|descripción del puesto',
  'descripción de la oferta|descrição da vaga|descrizione|functieomschrijving|vacaturetekst|opis stanowiska',
  'popis pozice|popis práce|pracovní nabídka|popis pracovnej pozície|описание вакансии|職務内容',
]);
/** Headings of lists of facts and of what a site says after the text. */
const AFTER = wordsOf([
  'details|job details|key details|job information|job info|additional details|posting details|job overview|job facts',
  'all done|thank you for applying|thanks for applying|more about us|your application has been sent',
  'informace o pozici|kontaktní údaje|détails|informations|infos pratiques|datos de la oferta|eckdaten|auf einen blick',
]);
/** Such headings with a name after them: "Already working at Alder?". */
const AFTER_START = /^(?:already working at|work(?:ing)? at .{2,40} already|share this) /;
const HEADING = 60;
const SHORT = 90;
const FACTS_SHARE = 0.35;

const isAfter = (folded: string): boolean => AFTER.has(folded) || AFTER_START.test(`${folded} `);
const isSentence = (line: string): boolean => line.length > SHORT || /\p{L}[.!?]$/u.test(line.trim());

/** The lines of a description without the facts before it and the parts after it that their own headings give away. */
export function withinEdges(lines: readonly string[]): readonly string[] {
  const length = (from: number, to: number): number =>
    lines.slice(from, to).reduce((sum, line) => sum + line.length, 0);
  const all = length(0, lines.length);
  const heading = lines.findIndex((line, i) => i < 25 && line.length <= HEADING && WHOLE.has(fold(line)));
  const before = lines.slice(0, Math.max(0, heading));
  const start =
    heading > 0 && before.every((line) => !isSentence(line)) && length(0, heading) < FACTS_SHARE * all ? heading : 0;
  const from = Math.ceil(lines.length / 3);
  const after = lines.findIndex((line, i) => i >= from && line.length <= HEADING && isAfter(fold(line)));
  const cut = after > 0 && length(after, lines.length) < FACTS_SHARE * all;
  return lines.slice(start, cut ? after : lines.length);
}
