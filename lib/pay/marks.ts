import { isSpace } from '../text/sentences.ts';
import { CURRENCIES, currencyOf, type Mark } from './currencies.ts';
import { isAsciiLetter, MOST_KNOWN, remembered } from './words-met.ts';

const escaped = (sign: string): string => sign.replace(/[$\\.*+?^()[\]{}|]/g, '\\$&');
/** Codes that English sentences spell too: only in capitals. */
const WORDLIKE = new Set(['COP', 'MAD', 'TRY', 'PEN', 'SAR', 'RON', 'GEL', 'ARS', 'PHP', 'ILS']);

interface Written {
  readonly code: Mark;
  readonly pattern: string;
}
const WRITTEN: readonly Written[] = [
  { code: '¥', pattern: '[¥￥]' },
  { code: '$', pattern: '\\$' },
  ...CURRENCIES.flatMap((c) => c.signs.filter((s) => s !== '$').map((s) => ({ code: c.code, pattern: escaped(s) }))),
];
const LETTERED: readonly Written[] = [
  { code: 'kr', pattern: '[Kk]r\\.?|KR|[Kk]ron[eo]r' },
  { code: 'Rs', pattern: 'Rs\\.?' },
  { code: 'peso', pattern: '[Pp]esos' },
  ...CURRENCIES.flatMap((c) => [
    ...c.letters.filter((l) => !l.startsWith('Rs')).map((l) => ({ code: c.code, pattern: l })),
    { code: c.code, pattern: WORDLIKE.has(c.code) ? c.code : `${c.code}|${c.code.toLowerCase()}` },
  ]),
];
const longestFirst = (a: Written, b: Written): number => b.pattern.length - a.pattern.length;
const oneOf = (all: readonly Written[]): string =>
  [...all]
    .sort(longestFirst)
    .map((w) => w.pattern)
    .join('|');
const SIGN = oneOf(WRITTEN);
const LETTER = oneOf(LETTERED);
const exact = [...WRITTEN, ...LETTERED].map((w) => ({ code: w.code, whole: new RegExp(`^(?:${w.pattern})$`, 'u') }));

const known = new Map<string, Mark>();
const markOf = (words: string): Mark => {
  const seen = known.get(words);
  if (seen !== undefined) return seen;
  const code = exact.find((w) => w.whole.test(words))?.code ?? '';
  if (known.size < MOST_KNOWN) known.set(words, code);
  return code;
};

const BEFORE = new RegExp(
  `(?:(${SIGN})|(?<![\\p{L}\\p{N}])(${LETTER}))[\\s\\u00a0\\u202f:]{0,2}(?:~|≈|ca\\. ?)?$`,
  'u',
);
const AFTER = new RegExp(`[\\s\\u00a0\\u202f]{0,2}(?:(${SIGN})(?![\\d.,]*\\d)|(${LETTER})(?![\\p{L}\\p{N}$]))`, 'uy');
const CODE = new RegExp(`(?<![\\p{L}\\p{N}])(${CURRENCIES.map((c) => c.code).join('|')})(?![\\p{L}\\p{N}])`, 'u');

const BESIDE = new Set([...'$.:/~≈฿৳￥'].map((mark) => mark.charCodeAt(0)));
/** The sign of a currency, or what may stand between one and its amount. */
export const isSign = (unit: number): boolean =>
  BESIDE.has(unit) || (unit >= 0xa2 && unit <= 0xa5) || (unit >= 0x20a0 && unit <= 0x20cf);
const ENDS_IN_LETTERS = new RegExp(`^(?:${LETTER}|ca)$`, 'u');
/** With the first words of the currencies that have two. */
const BEGINS_IN_LETTERS = new RegExp(`^(?:${LETTER}|${SIGN}|US|Canadian)[.:/]?$`, 'u');
/** No currency's word is longer. */
const LONGEST_MARK = 9;
const endings = new Map<string, boolean>();
const beginnings = new Map<string, boolean>();

/** Any letter, and more: what is no letter only costs a closer look. */
const isLetter = (unit: number): boolean => isAsciiLetter(unit) || (unit > 0xbf && (unit < 0x2000 || unit > 0x2bff));

/** How far before an amount its mark begins at most. */
const REACH = 16;

/** A quick look at the last word or sign before a number: most numbers follow a word that is no currency. */
export function mayEndInMark(text: string, at: number): boolean {
  const least = Math.max(0, at - REACH);
  let end = at;
  while (end > least && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > least && isLetter(text.charCodeAt(start - 1))) start--;
  if (end > least && isSign(text.charCodeAt(end - 1))) return true;
  if (start === end) return false;
  return (
    text[start - 1] === '$' ||
    (end - start <= LONGEST_MARK && remembered(endings, text.slice(start, end), ENDS_IN_LETTERS))
  );
}

/** The same of what follows a number. */
function mayBeginMark(text: string, at: number): boolean {
  let start = at;
  while (start < at + 2 && isSpace(text.charCodeAt(start))) start++;
  let end = start;
  while (end < start + REACH && isLetter(text.charCodeAt(end))) end++;
  if (isSign(text.charCodeAt(start))) return true;
  if (start === end) return false;
  // "US$", "S/", "Fr.": a sign belongs to the letters before it.
  if (isSign(text.charCodeAt(end))) end++;
  return end - start <= LONGEST_MARK && remembered(beginnings, text.slice(start, end), BEGINS_IN_LETTERS);
}

/** Whether a word begins as the words of a currency do. */
export const mayStartMark = (word: string): boolean => BEGINS_IN_LETTERS.test(word);

/** The sign of a currency right before `at` that nothing belongs to; empty for none: most amounts are written so. */
function loneSignBefore(text: string, at: number): Mark {
  const sign = SIGNS.get(text.charCodeAt(at - 1));
  if (sign === undefined || !isSpace(text.charCodeAt(at - 2))) return '';
  const unit = text.charCodeAt(at - 3);
  return unit >= 0x41 && unit <= 0x5a ? '' : sign;
}
const SIGNS = new Map(['$', '€', '£'].map((sign) => [sign.charCodeAt(0), markOf(sign)]));

/** The currency mark that ends just before `at`, and where it starts; a code before a sign wins ("CAD $50"). */
export function markBefore(text: string, at: number): { mark: Mark; start: number } | null {
  if (!mayEndInMark(text, at)) return null;
  const sign = loneSignBefore(text, at);
  if (sign !== '') return { mark: sign, start: at - 1 };
  const slice = text.slice(Math.max(0, at - REACH), at);
  const found = BEFORE.exec(slice);
  if (!found) return null;
  const mark = markOf(found[1] ?? found[2] ?? '');
  const start = at - slice.length + found.index;
  const further = text.slice(Math.max(0, start - 6), start);
  const code = /(?<![\p{L}\p{N}])([A-Z]{3})[\s\u00a0]?$/u.exec(further);
  if (code && currencyOf(code[1] as string)) {
    return { mark: code[1] as string, start: start - further.length + code.index };
  }
  return { mark, start };
}

/** The currency mark that begins at or just after `at`, and where it ends; a code after a sign wins ("50 $ CAD"). */
export function markAfter(text: string, at: number): { mark: Mark; end: number } | null {
  if (!mayBeginMark(text, at)) return null;
  AFTER.lastIndex = at;
  const found = AFTER.exec(text);
  if (!found) return null;
  const end = at + found[0].length;
  // "28 Lacs P.A.": the lone letter of a currency stands before its amount.
  if (found[2] === 'P' || found[2] === 'R') return null;
  const mark = markOf(found[1] ?? found[2] ?? '');
  const code = /^[\s\u00a0]?([A-Z]{3})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 5));
  // French Canada writes "90 000 $ CA".
  const canada = mark === '$' ? /^[\s\u00a0](?:CA|CAN)(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 5)) : null;
  if (canada) return { mark: 'CAD', end: end + canada[0].length };
  if (code && currencyOf(code[1] as string)) return { mark: code[1] as string, end: end + code[0].length };
  return { mark, end };
}

/** The first currency code that stands as a word in `words`, else null. */
export const codeIn = (words: string): string | null => CODE.exec(words)?.[1] ?? null;
