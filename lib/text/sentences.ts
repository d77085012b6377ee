/** Half-open `[start, end)` in UTF-16 units of the text it was found in. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A run without any stop is cut here, so that no later scan meets a sentence of 200 kB. */
const LONGEST = 600;
const BULLET = /[•●▪◦‣∙·■►✓✔➢➤]/;
/** Full stops after these do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|incl|approx|vs|inc|ltd|corp|co|sr|jr|mr|ms|dr|no|min|max|z\.b|bzw|ca|bijv|o\.a|p\.a|u\.s|u\.k)$/i;

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
    while (from < to && /\s/.test(text.charAt(from))) from++;
    while (to > from && /\s/.test(text.charAt(to - 1))) to--;
    if (to > from) found.push({ start: from, end: to });
    start = next;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '\n' || c === '\r') close(i, i + 1);
    else if (BULLET.test(c)) close(i, i + 1);
    else if ((c === '.' || c === '!' || c === '?' || c === ';' || c === '。') && endsHere(text, i, start))
      close(i + 1, i + 1);
    else if (c === ' ' && isItemDash(text, i)) close(i, i + 1);
    else if (i - start >= LONGEST && /\s/.test(c)) close(i, i + 1);
    else if (i - start >= 2 * LONGEST) close(i, i);
  }
  close(text.length, text.length);
  return found;
}

function endsHere(text: string, at: number, start: number): boolean {
  const next = text.charAt(at + 1);
  if (text.charAt(at) === '。') return true;
  // "team.We" — feeds drop the line break between a full stop and the next sentence.
  if (/\p{Lu}/u.test(next) && /\p{Ll}{2}$/u.test(text.slice(Math.max(start, at - 2), at))) {
    return (
      /^\p{Lu}\p{Ll}+[\s,']/u.test(text.slice(at + 1, at + 24)) &&
      !/^(?:NET|JS|IO|AI)\b/i.test(text.slice(at + 1, at + 4))
    );
  }
  if (next !== '' && !/[\s"'”’)\]]/.test(next)) return false;
  if (text.charAt(at) !== '.') return true;
  return !ABBREVIATION.test(text.slice(Math.max(start, at - 8), at));
}

/** ` - Item` and ` – Item`: a dash that opens a list item, not one between numbers or inside a range. */
function isItemDash(text: string, at: number): boolean {
  const dash = text.charAt(at + 1);
  if ((dash !== '-' && dash !== '–' && dash !== '*') || text.charAt(at + 2) !== ' ') return false;
  return /\p{L}/u.test(text.charAt(at + 3)) && !/\d\s*$/.test(text.slice(Math.max(0, at - 3), at));
}

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

const CLAUSE_END = /[,;:()[\]—–]|\s-\s|\s(?:but|while|whereas|although|however|aber|mais|maar)\s/gi;

/** The shortest clause of `sentence` that holds `[start, end)`: cut at commas, colons, brackets, dashes and "but". */
export function clauseAround(text: string, sentence: Stretch, start: number, end: number): Stretch {
  const before = text.slice(sentence.start, start);
  let from = sentence.start;
  for (const stop of before.matchAll(CLAUSE_END)) from = sentence.start + stop.index + stop[0].length;
  CLAUSE_END.lastIndex = 0;
  const after = text.slice(end, sentence.end);
  const stop = after.search(CLAUSE_END);
  return { start: from, end: stop < 0 ? sentence.end : end + stop };
}
