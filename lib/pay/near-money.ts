import { digitsIn } from '../text/digits.ts';
import { isDigit } from '../text/pattern/letters.ts';
import { PARTS } from './amounts.ts';
import { isSign, mayEndInMark, mayStartMark } from './marks.ts';
import { isMultiplier } from './multipliers.ts';
import { BETWEEN, mayStartPeriod } from './periods.ts';
import { isAsciiLetter, LONGEST_TELLING, remembered, wordEnd } from './words-met.ts';

/** How far from money a bare number can stand that is the other end of its range: "between 40 and, for seniors, 50k". */
const REACH = 40;

/**
 * Where the numbers of `text` begin that have money about them: a currency, a period, a multiplier, parted thousands or four digits,
 * or one that has within reach. The others, "5 years", "3 days", make no pay whatever else stands there. Linear in the text.
 */
export function nearMoney(text: string): number[] {
  const found: number[] = [];
  const waiting: number[] = [];
  let money = Number.NEGATIVE_INFINITY;
  let end = 0;
  for (const at of digitsIn(text)) {
    if (at < end) continue;
    const number = numberAt(text, at);
    end = number.end;
    if (number.large || mayEndInMark(text, at) || mayBeMoney(text, end)) {
      for (const one of waiting) if (at - one <= REACH) found.push(one);
      waiting.length = 0;
      found.push(at);
      money = end;
    } else if (at - money <= REACH) found.push(at);
    else waiting.push(at);
  }
  return found;
}

/** The end of the digits at `at` with those that a mark or a space parts from them, and whether they may be thousands; "2024" is a year. */
function numberAt(text: string, at: number): { end: number; large: boolean } {
  let end = at;
  let large = false;
  for (;;) {
    const from = end;
    while (isDigit(text.charCodeAt(end))) end++;
    const digits = end - from;
    if (
      from > at
        ? digits === 3
        : digits > 4 || (digits === 4 && !isCentury(text.charCodeAt(at), text.charCodeAt(at + 1)))
    )
      large = true;
    const unit = text.charCodeAt(end);
    if (!PARTS.has(unit) || !isDigit(text.charCodeAt(end + 1))) return { end, large };
    end++;
  }
}

/** "19" and "20". */
const isCentury = (first: number, second: number): boolean =>
  (first === 0x31 && second === 0x39) || (first === 0x32 && second === 0x30);

/** As many marks may stand before a period. */
const MOST_BETWEEN = 6;
const [SLASH, DOLLAR] = [0x2f, 0x24];
const NEW_LINE = 0x0a;
/** Dashes, quotation marks, bullets: no currency and no letter. */
const isPunctuation = (unit: number): boolean => unit >= 0x2010 && unit <= 0x2027;

const words = new Map<string, boolean>();
/** A multiplier, a currency, a period, or what may stand before one: "60.000 brutto EUR", "125k max, sterling". */
const MONEY = {
  test: (word: string): boolean =>
    isMultiplier(word) || mayStartMark(word) || mayStartPeriod(word) || /^max/i.test(word),
};

/** Whether a currency, a multiplier or a period may follow at `end`. */
function mayBeMoney(text: string, end: number): boolean {
  let start = end;
  while (start < end + MOST_BETWEEN && BETWEEN.has(text.charCodeAt(start))) start++;
  const unit = text.charCodeAt(start);
  if (unit > 0x7f) return !isPunctuation(unit);
  if (unit === NEW_LINE) return /^\n(?:per|a|\/)/.test(text.slice(start, start + 4));
  if (!isAsciiLetter(unit)) return unit === SLASH || unit === DOLLAR;
  const stop = wordEnd(text, start, LONGEST_TELLING);
  const next = text.charCodeAt(stop);
  return next > 0x7f || isSign(next) || remembered(words, text.slice(start, stop), MONEY);
}
