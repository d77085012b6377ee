import { isDigit } from '../text/pattern/letters.ts';
import { isSpace } from '../text/sentences.ts';
import { amountAt } from './amounts.ts';
import { currencyOf, type Mark } from './currencies.ts';
import { markAfter, markBefore } from './marks.ts';
import { type Multiplier, multiplierAt } from './multipliers.ts';
import { isGlued, isJsonValue, isLetterAt, isName } from './naming.ts';
import { nearMoney } from './near-money.ts';

/** One amount of the text with its currency mark and multiplier. `value` is NaN for a malformed amount. Offsets are half-open. */
export interface Figure {
  /** With the mark before it. */
  readonly start: number;
  /** With multiplier, mark and a trailing plus. */
  readonly end: number;
  readonly value: number;
  /** As its digits stand, before any multiplier. */
  readonly bare: number;
  readonly multiplier: number;
  readonly mark: Mark;
  readonly large: boolean;
  readonly decimals: boolean;
  /** A comma and two digits where the currency has a point: cents of a rate, and nothing else. */
  readonly slip: boolean;
  readonly plus: boolean;
  /** "125k max, sterling": a limit said before the currency. */
  readonly capped: boolean;
  /** Lakhs or 万 a year are said without a period word. */
  readonly yearly: boolean;
}

/** Words beside a number that make its bare `L` a lakh. */
const INDIAN =
  /(?<![a-z])(?:CTC|LPA|INR|rupees|lakhs?|₹)|\d[ \u00a0]?L[ \u00a0]?(?:-|–|to)[ \u00a0]?\d{1,3}(?:\.\d)?[ \u00a0]?L(?![a-z\d])|\d[ \u00a0]?L (?:per annum|p\.?a|yearly|a year)/i;
const TAIL =
  /(?:[\s\u00a0]?,[\s\u00a0]?[-–—=]{1,2}(?![\s\u00a0]*[\d\p{Sc}])|-(?=[\s\u00a0](?:en|tot|bruto|per)[\s\u00a0])|,-{1,2}|,–|,—|\.-{1,2}|\.–|\.—|:-)(?!\d)/uy;
/** "60.000 brutto EUR", "125k max, pounds sterling": one word between an amount and its currency. */
const ASIDES = new Set([...'mMgGnNbB'].map((letter) => letter.charCodeAt(0)));
const mayBeAside = (text: string, at: number): boolean =>
  isSpace(text.charCodeAt(at)) && ASIDES.has(text.charCodeAt(at + 1));
const ASIDE = /[\s\u00a0](?:max(?:imum|\.)?|gross|nett?o?|brutt?o|brut|base),?(?=[\s\u00a0])/iy;
const GERMAN_THOUSAND = /(?<!\p{L})T(?:€|EUR)[\s\u00a0]?$/u;

/** Marked amounts beyond this many are not read: no posting states its pay in them. */
const MOST_MARKED = 400;
/** Amounts without a mark count far less often. */
const MOST_FIGURES = 2000;

/** Longer runs of digits number things. */
const LONGEST_RUN = 13;

/** Every number of `text` that could be an amount of money or the other end of one, first to last. Linear in the text. */
export function figures(text: string): Figure[] {
  const found: Figure[] = [];
  let marked = 0;
  let read = 0;
  for (const at of nearMoney(text)) {
    if (at < read) continue;
    if (marked >= MOST_MARKED || found.length >= MOST_FIGURES) break;
    const amount = amountAt(text, at);
    read = amount.end;
    if (amount.end - at > LONGEST_RUN && !/\D/.test(text.slice(at, amount.end))) continue;
    const before = markOf(text, at, amount.end);
    if (!before && (isJsonValue(text, at) || (isName(text, at, amount.end) && !isGlued(text, at, amount.end))))
      continue;
    const figure = figureAt(text, at, amount, before);
    if (!figure) continue;
    read = Math.max(amount.end, figure.end);
    found.push(figure);
    if (figure.mark !== '') marked++;
  }
  return found;
}

/** A comma, full stop or colon before a dash, a hyphen before a space. */
function mayTail(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === HYPHEN) return isSpace(text.charCodeAt(at + 1));
  if (unit === FULL_STOP || unit === COLON) return isDash(text.charCodeAt(at + 1));
  const comma = isSpace(unit) ? at + 1 : at;
  if (text.charCodeAt(comma) !== COMMA) return false;
  return isDash(text.charCodeAt(isSpace(text.charCodeAt(comma + 1)) ? comma + 2 : comma + 1));
}
const [HYPHEN, FULL_STOP, COLON, COMMA] = [0x2d, 0x2e, 0x3a, 0x2c];
const isDash = (unit: number): boolean => unit === HYPHEN || unit === 0x3d || unit === 0x2013 || unit === 0x2014;

/** Currencies that a lone letter stands for. */
const LONE: Readonly<Record<string, string>> = { ZAR: 'R', PHP: 'P' };

/** The mark before a number; a bare "R" is rand only before parted thousands ("R 650 000"), else a reference ("R2408"). */
function markOf(text: string, at: number, end: number): ReturnType<typeof markBefore> {
  const before = markBefore(text, at);
  if (!before || !LONE[before.mark] || LONE[before.mark] !== text.slice(before.start, at).trim()) return before;
  if (/[ ,.\u00a0]\d{3}|^\d{2,4}[kK]|^\d\.\d{1,2} ?m(?![a-z])/u.test(text.slice(at, end + 1))) return before;
  return RAND_RATE.test(text.slice(end, end + 24)) ? before : null;
}

/** "R450 – R550 per hour": a rate has no thousands. */
const RAND_RATE = /^(?:[ \u00a0]?[-–—][ \u00a0]?R ?\d{2,4})?[ \u00a0]?(?:per|an?|\/|p\/)[ \u00a0]?(?:h|d)/u;

type Read = ReturnType<typeof amountAt>;

function figureAt(text: string, at: number, amount: Read, before: ReturnType<typeof markBefore>): Figure | null {
  let end = amount.end;
  end = pastTail(text, end);
  const multiplied = multiplierAt(text, end);
  const by = multiplied && mayBeOf(multiplied.by, text, at, end, before?.mark) ? multiplied.by : null;
  if (multiplied && by) end = pastTail(text, multiplied.end);
  const softened = plusAt(text, end);
  ASIDE.lastIndex = softened ?? end;
  const aside = before || !mayBeAside(text, ASIDE.lastIndex) ? null : ASIDE.exec(text);
  const behind = markAfter(text, softened ?? end) ?? (aside && markAfter(text, ASIDE.lastIndex));
  // "$190,000 CAD: $145,000": the code that labels the next amount is not of this one.
  const after = before && behind && LABELS_NEXT.test(text.slice(behind.end, behind.end + 4)) ? null : behind;
  if (after) end = after.end;
  else if (softened) end = softened;
  const plus = softened !== null || plusAt(text, end) !== null;
  end = plusAt(text, end) ?? end;
  if (text[end] === '%' || (text[end + 1] === '%' && /\s/.test(text.charAt(end)))) return null;
  // A word glued to the number names something else ("3rd", "24x7", "10th").
  if (
    !before &&
    !after &&
    !by &&
    isLetterAt(text, end) &&
    !/^(?:p\.?[ahd]|h\b|gross|brutto)/i.test(text.slice(end, end + 6)) &&
    !(CAPITALIZED.test(text.slice(end, end + 3)) && ENDS_RANGE.test(text.slice(Math.max(0, at - 4), at)))
  )
    return null;
  const strong = before && (before.mark.length > 1 || !after) ? before.mark : (after?.mark ?? before?.mark);
  const mark = after && after.mark.length === 3 ? after.mark : (strong ?? by?.mark ?? '');
  const thousandEuro = before?.mark === 'EUR' && GERMAN_THOUSAND.test(text.slice(Math.max(0, at - 5), at));
  const multiplier = by?.by ?? (thousandEuro ? 1000 : 1);
  // "38,50 $" is how French writes dollars; "$38,50" is a slip.
  const french = before === null && after?.mark === '$';
  const slip =
    amount.commaCents && multiplier === 1 && !french && mark !== '' && !(currencyOf(mark)?.comma ?? mark === 'kr');
  return {
    start: before?.start ?? at,
    end,
    value: (slip && before?.mark === '$') || isTorn(text, at, amount) ? Number.NaN : rounded(amount.value * multiplier),
    bare: amount.value,
    multiplier,
    mark,
    large: amount.large,
    decimals: amount.decimals,
    slip,
    plus,
    capped: after !== null && aside !== null && /^\W*max/i.test(aside[0]),
    yearly: by?.yearly ?? false,
  };
}

/** A bare "L" is a lakh only where rupees are spoken of. */
const mayBeOf = (one: Multiplier, text: string, at: number, end: number, mark: Mark | undefined): boolean =>
  !one.only || one.only === mark || INDIAN.test(text.slice(Math.max(0, at - 40), end + 40));

/** "€95-125Tech Stack": the next label is glued to the end of a range. */
const CAPITALIZED = /^\p{Lu}\p{Ll}{2}/u;
const ENDS_RANGE = /\d[kK€]?\s?[-–]\s?$/;

const LABELS_NEXT = /^\s?:\s?[$€£\d]/;

/** "223, 800 ILS": a number torn at its comma is not the part behind it. */
const isTorn = (text: string, at: number, amount: Read): boolean =>
  amount.end - at === 3 &&
  text[at - 2] === ',' &&
  /(?<![\d,])\d{1,3}, $/.test(text.slice(Math.max(0, at - 6), at)) &&
  amount.value >= 100;

function pastTail(text: string, at: number): number {
  if (!mayTail(text, at)) return at;
  TAIL.lastIndex = at;
  return at + (TAIL.exec(text)?.[0].length ?? 0);
}

function plusAt(text: string, at: number): number | null {
  if (text[at] !== '+') return null;
  const end = text[at + 1] === '+' ? at + 2 : at + 1;
  return isDigit(text.charCodeAt(end)) ? null : end;
}

/** 82.5 × 1000 without the dust of binary fractions. */
const rounded = (value: number): number => Math.round(value * 100) / 100;
