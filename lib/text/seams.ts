import { latin } from './latin.ts';
import { closes, isDigit } from './pattern/letters.ts';
import { scannedAs } from './pattern/pattern.ts';
import type { Stretch } from './sentences.ts';

/** Words that open an item of a list. Names such as "GitHub" and "OpenShift" have none of them as their second half. */
const OPENS =
  '(?:Experience|Experienced|Knowledge|Strong|Familiar|Familiarity|Designs?|Develop(?:ing|ment|s)?|Build(?:ing)?|Creat(?:e|ing)|Abilit(?:y|ies)|Able|Proficien(?:t|cy)|Excellent|Good|Great|Solid|Deep|Proven|Understand(?:ing)?|Work(?:ing)?|Contribut(?:e|ing)|Collaborat(?:e|ing|ion)|Supports?|Supporting|Ensur(?:e|ing)|Writ(?:e|ing)|Code|Automat(?:e|ed|ing)|Unit|Python|Docker|Kubernetes|The|This|These|You|Your|Our|We|Must|Nice|What|Who|Why|How|Participat(?:e|ing)|Hourly|Tech Stack|For(?= \\p{Ll})|With(?= \\p{Ll})|Start(?= [Dd]ate|:)|Duration|Lead(?:ing)?|Manag(?:e|ing)|Maintain(?:ing)?|Implement(?:ing)?|Perform(?:ing)?|Conduct(?:ing)?|Review(?:ing)?|Required|Preferred|Desirable|Responsibilities|Requirements|Qualifications|Skills|Bachelor|Master|Minimum|Competitive|Salary|Benefits|About|Location|Hybrid|Remote|Flexible|Continuous|Version|Monitor(?:ing)?|Deploy(?:ing|ment)?|Comfortable|Passion(?:ate)?|Hands|Exposure|Expertise|Background|Basic|Advanced|Ervaring|Kennis|Aantoonbare?|Affiniteit|Goede|Minimaal|Uitstekende|Erfahrung|Kenntnisse|Sehr(?= \\p{Ll})|Een|Wij|Jij|Het|GitHub|GitLab|Jenkins|Terraform|Azure|Cloud|Agile)';
/** Before a capital: a word in lower case; or a longer name, which only a word that usually opens an item can follow. */
const LOWER = /(?<!\p{L})(?!mac$)\p{Ll}{3,}$/u;
const NAME = /(?:\p{L}{2}|[\d)%+])$/u;
const OPENING = new RegExp(`^${OPENS}(?!\\p{L})`, 'u');
const LONGEST_WORD = 30;

/**
 * Where a feed has dropped the break between two items: "processesAutomated testing", "CI/CDStrong SQL", "ActionsExperience with".
 * After a word in lower case any word in capitals opens an item; after a name only a word that usually does.
 */
function seamsOf(text: string): number[] {
  const found: number[] = [];
  for (const at of capitalsIn(text)) {
    // Most of them stand within an abbreviation.
    if (isCapital(text.charCodeAt(at - 1)) && !isSmall(text.charCodeAt(at + 1))) continue;
    const before = text.slice(Math.max(0, at - LONGEST_WORD), at);
    if (
      (BEGINS.test(text.slice(at, at + 3)) && LOWER.test(before)) ||
      (NAME.test(before) && OPENING.test(text.slice(at, at + LONGEST_WORD)))
    )
      found.push(at);
  }
  const figures = [...text.matchAll(FIGURE)].map(({ index }) => index);
  const opening = figures.filter(
    (at) => isSmall(text.charCodeAt(at - 1)) && !VERSIONED.test(text.slice(Math.max(0, at - 8), at)),
  );
  return opening.length === 0 ? found : [...found, ...opening].sort((a, b) => a - b);
}

/**
 * Where a capital stands right behind a letter or what an item that lost its break may end with besides, as in
 * "+1 (remote)Build": as the text's scan has found them, where it has been scanned.
 */
export function capitalsIn(text: string): readonly number[] {
  const known = scannedAs(text);
  if (known) return known.scan.capitals;
  const found: number[] = [];
  for (let at = 1; at < text.length; at++) {
    const last = text.charCodeAt(at - 1);
    if (isCapital(text.charCodeAt(at)) && (isSmall(last) || isCapital(last) || isDigit(last) || closes(last)))
      found.push(at);
  }
  return found;
}

/** "Re" of "Required", "PT" of "PTO", "To ", "A co": a word, not the "Js" of a name. */
const BEGINS = /^(?:[A-Z](?:[a-zß-ÿ]{2}|[A-Z]|[a-z]\s)|A\s[a-z])/;
const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** "Developer12 Month Contract", "pay3 days a week": a figure that opens an item behind a word. */
const FIGURE = /\d{1,3}\+? (?:months?|years?|yrs|days?|weeks?|hours?)\b/gi;
/** What is written in one with its version. */
const VERSIONED = latin(/(?<!\p{L})(?:python|java|web|html|version|v)$/iu);

/** The sentences, cut where items of a list that lost their breaks run into each other. Linear in the text. */
export function cutAtSeams(text: string, sentences: readonly Stretch[]): readonly Stretch[] {
  const seams = seamsOf(text);
  if (seams.length === 0) return sentences;
  const pieces: Stretch[] = [];
  let next = 0;
  for (const { start, end } of sentences) {
    let from = start;
    while (next < seams.length && (seams[next] as number) <= start) next++;
    for (; next < seams.length && (seams[next] as number) < end; next++) {
      pieces.push({ start: from, end: seams[next] as number });
      from = seams[next] as number;
    }
    pieces.push({ start: from, end });
  }
  return pieces;
}
