/** A Latin letter without accents. */
export const isAsciiLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

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
