/** A Latin letter without accents. */
export const isAsciiLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/** Where the Latin letters without accents end that stand at `start`, at most `most` of them. */
export function wordEnd(text: string, start: number, most: number): number {
  let end = start;
  while (end < start + most && isAsciiLetter(text.charCodeAt(end))) end++;
  return end;
}

/** No word that has to do with money needs more of its letters looked at. */
export const LONGEST_TELLING = 12;

/** Words whose meaning is kept: enough for the language of adverts, and bounded. */
export const MOST_KNOWN = 1000;

/** Whether `look` finds `word`, remembered in `known`: most words beside numbers are met again. An expression is not global. */
export function remembered(known: Map<string, boolean>, word: string, look: Pick<RegExp, 'test'>): boolean {
  let is = known.get(word);
  if (is === undefined) {
    is = look.test(word);
    if (known.size < MOST_KNOWN) known.set(word, is);
  }
  return is;
}
