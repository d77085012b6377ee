import { isDigit } from './pattern/letters.ts';

/** Half-open `[start, end)` in UTF-16 units of the text it was found in. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A run without any stop is cut here, so that no later scan meets a sentence of 200 kB. */
const LONGEST = 600;
/** A plus behind so few units stands between names: "Python + Docker skills". */
const SHORTEST_ITEM = 24;
const BULLETS = '•●▪◦‣∙·■►✓✔➢➤';
const LETTER_BULLET = /^[oØ]\s{1,2}\p{Lu}/u;
/** Full stops after these do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(/,])(?:e\.g|i\.e|etc|incl|approx|vs|inc|ltd|corp|co|sr|jr|mr|ms|dr|no|min|max|z\.b|bzw|ca|bijv|o\.a|p\.a|u\.s|u\.k)$/i;

/**
 * The sentences, list items and lines of `text`, in order, without the white space between them.
 * Works on text that a feed has flattened to one line: bullets and ` - ` also part items. Linear in the text.
 */
export function sentences(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  const close = (end: number, next: number): void => {
    let from = start;
    let to = end;
    // The "o" that a text processor writes for a hollow bullet.
    if (LETTER_BULLET.test(text.slice(from, from + 4))) from++;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) found.push({ start: from, end: to });
    start = next;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // A letter or a mark that parts nothing.
    if (unit > 0x3f && unit < 0xa0 && i - start < 2 * LONGEST) continue;
    if (unit === 0x0a || unit === 0x0d) close(i, i + 1);
    else if (unit > 0x7f && BULLETS.includes(text.charAt(i)) && !isEnding(text, i)) close(i, i + 1);
    else if (isStop(unit) && endsHere(text, i, start)) close(i + 1, i + 1);
    else if (
      unit === 0x20 &&
      (isItemDash(text, i) || isStep(text, i) || (i - start > SHORTEST_ITEM && isItemPlus(text, i)))
    )
      close(i, i + 1);
    else if (i - start >= LONGEST && isSpace(unit)) close(i, i + 1);
    else if (i - start >= 2 * LONGEST) close(i, i);
  }
  close(text.length, text.length);
  return found;
}

/** "développeur·euse", "passionné·e·s": a dot before an ending, in words for everybody. */
const isEnding = (text: string, at: number): boolean => ENDING.test(text.slice(Math.max(0, at - 1), at + 9));
const ENDING = /^\p{Ll}·(?:e|s|es|[cf]he|euses?|[lnstv]es?|[tr]?rices?|ères?|x)(?:·s)?(?!\p{L})/u;

/** Full stop, exclamation mark, question mark, semicolon, and the full stop of Chinese and Japanese. */
const isStop = (unit: number): boolean =>
  unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3b || unit === 0x3002;

/** White space, as `\s` has it. */
export const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0xa0 && /\s/.test(String.fromCharCode(unit)));

function endsHere(text: string, at: number, start: number): boolean {
  const next = text.charAt(at + 1);
  if (text.charAt(at) === '。') return true;
  // "team.We" — feeds drop the line break between a full stop and the next sentence.
  if (/\p{Lu}/u.test(next) && ENDS_A_WORD.test(text.slice(Math.max(start, at - 3), at))) {
    return (
      /^\p{Lu}\p{Ll}+[\s,'’-]/u.test(text.slice(at + 1, at + 24)) &&
      !/^(?:NET|JS|IO|AI)\b/i.test(text.slice(at + 1, at + 4))
    );
  }
  if (next !== '' && !/[\s"'”’)\]]/.test(next)) return false;
  if (text.charAt(at) !== '.') return true;
  if (isOrdinal(text, at) || EXAMPLE.test(text.slice(at + 1, at + 8))) return false;
  return !ABBREVIATION.test(text.slice(Math.max(start, at - 8), at));
}

/** "team", "(remote)", "AWS", "MongoDB", "EC2": a word, not the letter of "U.S.". */
const ENDS_A_WORD = /(?:\p{Ll}{2}|[\p{L}\d]\)|\p{Lu}{3}|\p{Ll}\p{Lu}{1,2}|\p{L}\d)$/u;

/** "technologies. e.g. Kafka": an example goes on with what stands before it. */
const EXAMPLE = /^ \(?(?:e\.g|i\.e|z\.B|bijv)\b/;

/** "im 1. Jahr", "ab dem 15. März": a number of German and its neighbours, not the end of a sentence. */
const isOrdinal = (text: string, at: number): boolean =>
  NUMBERED.test(text.slice(Math.max(0, at - 3), at)) && COUNTS.test(text.slice(at + 1, at + 14));
const NUMBERED = /(?:^|[\s(,])\d{1,2}$/;
const COUNTS =
  /^\s(?:(?:\p{L}{2,10})?[Jj]ahre?s?|Quartal|Monat|Stufe|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\p{Ll})(?!\p{Lu})/u;

/** ` - Item` and ` – Item`: a dash that opens a list item, not one between numbers or inside a range. */
function isItemDash(text: string, at: number): boolean {
  const dash = text.charAt(at + 1);
  if ((dash !== '-' && dash !== '–' && dash !== '*') || text.charAt(at + 2) !== ' ') return false;
  return /\p{L}/u.test(text.charAt(at + 3)) && !/\d\s*$/.test(text.slice(Math.max(0, at - 3), at));
}

/** ` + Take part in`: a plus that opens an item of a list, not one between two names. */
const isItemPlus = (text: string, at: number): boolean =>
  text.charCodeAt(at + 1) === 0x2b && /^ \p{Lu}\p{Ll}+ \p{Ll}/u.test(text.slice(at + 2, at + 30));

/** ` Step 2 Talk to us`: the number of a step, in a list that lost its line breaks. */
const isStep = (text: string, at: number): boolean =>
  STEP_BEGINS.includes(text.charAt(at + 1)) && STEP.test(text.slice(at + 1, at + 16));
const STEP_BEGINS = 'SÉE';
const STEP = /^(?:Step|Stap|Schritt|[ÉE]tape)\s[1-9]\s?(?:[:.–-]\s?)?\p{Lu}/u;

/** The sentence that holds offset `at`, found by bisection; the nearest one before it when `at` falls between two. */
export function sentenceAt(all: readonly Stretch[], at: number): Stretch {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle] as Stretch).start <= at) low = middle;
    else high = middle - 1;
  }
  return all[low] ?? { start: 0, end: 0 };
}

/** Words that begin a clause of their own, behind white space. */
const TURNS = /\s(?:but|while|whereas|although|however|aber|mais|maar|so(?=\s(?:we|you|they)\s))\s/giy;
/** The first two letters of those words, as one number. */
const TURN_BEGINS = new Set(
  ['bu', 'wh', 'al', 'ho', 'ab', 'ma', 'so'].map((two) => pairOf(two.charCodeAt(0), two.charCodeAt(1))),
);
const CLAUSE_MARKS = ',;:()[]—–';
/** Two letters of ASCII as one number, whatever their case. */
function pairOf(one: number, other: number): number {
  return ((one | 0x20) << 16) | (other | 0x20);
}
/** A mark within a number ends nothing: "€60,000", "8,33 %", "3–5 years", "9:30". */
const isWithinNumber = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));

/** The length of what ends a clause at `at`: a mark, a dash between spaces, "but". 0 where none does. `text` ends at `end`. */
function clauseEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) return 0;
  if (unit !== 0x20 && CLAUSE_MARKS.includes(text.charAt(at))) return isWithinNumber(text, at) ? 0 : 1;
  if (!isSpace(unit)) return 0;
  const next = text.charCodeAt(at + 1);
  if (next === 0x2d) return at + 2 < end && isSpace(text.charCodeAt(at + 2)) ? 3 : 0;
  if (!TURN_BEGINS.has(pairOf(next, text.charCodeAt(at + 2)))) return 0;
  TURNS.lastIndex = at;
  return TURNS.test(text) && TURNS.lastIndex <= end ? TURNS.lastIndex - at : 0;
}

/** The shortest clause of `sentence` that holds `[start, end)`: cut at commas, colons, brackets, dashes and "but". */
export function clauseAround(text: string, sentence: Stretch, start: number, end: number): Stretch {
  let from = sentence.start;
  for (let at = from; at < start; ) {
    const length = clauseEnd(text, at, start);
    at += length || 1;
    if (length > 0) from = at;
  }
  let to = end;
  while (to < sentence.end && clauseEnd(text, to, sentence.end) === 0) to++;
  return { start: from, end: Math.min(to, sentence.end) };
}
