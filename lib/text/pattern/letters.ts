/** What a run of white space and hyphens is in the texts that are scanned, and the border of a word in none. */
export const GAP = ' ';

/** Letters of a piece of text that upper and lower case, Unicode's stray variants and typographers write differently. */
const SAME: Readonly<Record<string, string>> = {
  '\u00b5': '\u03bc',
  '\u017f': 's',
  '\u2019': "'",
  '\u1c80': 'в',
  '\u1c81': 'д',
  '\u1c82': 'о',
  '\u1c83': 'с',
  '\u1c84': 'т',
  '\u1c85': 'т',
  '\u1c86': 'ъ',
};

/** `0` to `9`, as `\d` has it. */
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** `)`, `%` or `+`: what a word or a figure may end with. */
export const closes = (unit: number): boolean => unit === 0x29 || unit === 0x25 || unit === 0x2b;

/** Characters without any width, which some sites put between the digits of an amount. */
export const isJoiner = (unit: number): boolean =>
  (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;

const isGapUnit = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x2d ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0xa0 ||
  (unit >= 0x1680 && (unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || FAR_GAPS.includes(unit)));

/** Hyphens and white space beyond the Latin letters. */
export const FAR_GAPS = [0x2010, 0x2011, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff];

/** The one letter that stands for all that a case-blind pattern takes for the same; every white space and hyphen is a gap, every digit a 0. */
export function letterOf(unit: number): string {
  if (isGapUnit(unit)) return GAP;
  if (isDigit(unit)) return '0';
  const letter = String.fromCharCode(unit);
  const same = SAME[letter];
  if (same) return same;
  const small = letter.toLowerCase();
  return small.length === 1 ? small : letter;
}

/** `letterOf` for the units that most texts are made of. */
const LETTERS: readonly string[] = Array.from({ length: 0x250 }, (_, unit) => letterOf(unit));

/** `letterOf`, looked up. */
export const letterAt = (unit: number): string => LETTERS[unit] ?? letterOf(unit);

/** What a match can begin with, as one bit each: a Latin letter without accents, a digit, anything else. */
export const ANY_HEAD = 2 ** 28 - 1;

/** The bit of what `unit` begins, a letter of a scanned text. */
export function headOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return 1 << (unit - 0x61);
  return 1 << (unit === 0x30 ? 26 : 27);
}

const HEADS = Int32Array.from(LETTERS, (letter) => headOf(letter.charCodeAt(0)));

/** The same for a unit of a text as it is written. */
export const headAt = (unit: number): number => HEADS[unit] ?? headOf(letterOf(unit).charCodeAt(0));
