import { isSpace } from '../text/sentences.ts';
import { nearest } from './context.ts';
import { markAfter } from './marks.ts';
import { isAsciiLetter } from './words-met.ts';

/** "TX 75001", "IR35", "v2", "a290-4007-a6e6", "401k", "40-hour": numbers that are part of a name, not amounts. */
export function isName(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(start - 1);
  const length = end - start;
  if (text[end] === '-' && isLetterAt(text, end + 1)) return true;
  if (isSpace(unit)) {
    // Only words in capitals name the number behind them.
    if (!isCapital(text.charCodeAt(start - 2))) return length === 3 && isPlan(text, start, end);
    const before = text.slice(Math.max(0, start - 6), start);
    return STANDARD.test(before) || (length === 5 && STATE.test(before)) || isPlan(text, start, end);
  }
  return (
    isNaming(text, start - 1) ||
    (text[start - 1] === '-' && PART_NAME.test(text.slice(Math.max(0, start - 3), start))) ||
    isPlan(text, start, end)
  );
}

/** "Gehalt58.000 €": a feed has glued a label to its amount. */
export function isGlued(text: string, at: number, end: number): boolean {
  const label = text.slice(Math.max(0, at - LABEL), at);
  return markAfter(text, end) !== null && nearest(label).pay === label.length;
}
const LABEL = 16;

/** `"views": 71230` is no amount; of a posting's data left in its text only what is named after pay is. */
export function isJsonValue(text: string, at: number): boolean {
  const unit = text.charCodeAt(at - 1);
  if (unit !== COLON && unit !== QUOTE && !(isSpace(unit) && text.charCodeAt(at - 2) === COLON)) return false;
  let colon = unit === QUOTE ? at - 2 : at - 1;
  if (isSpace(text.charCodeAt(colon))) colon--;
  const end = isSpace(text.charCodeAt(colon - 1)) ? colon - 2 : colon - 1;
  if (text.charCodeAt(colon) !== COLON || text.charCodeAt(end) !== QUOTE) return false;
  const key = JSON_KEY.exec(text.slice(Math.max(0, at - LONGEST_KEY), at));
  return key !== null && !PAY_KEY.test(key[1] as string);
}
const [COLON, QUOTE] = [0x3a, 0x22];
const JSON_KEY = /"(\w{1,40})"\s?:\s?"?$/;
const LONGEST_KEY = 46;
const PAY_KEY = /salar|pay|wage|compens|^min|^max/i;

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
/** Whether a letter of any script stands at `at`. */
export function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit > 0x7f ? /^\p{L}/u.test(text.charAt(at)) : isAsciiLetter(unit);
}
const NAMES = new Set([...'_#.@'].map((mark) => mark.charCodeAt(0)));
/** Letters of scripts that part no words name nothing. */
const UNPARTED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Hang}]/u;
const isNaming = (text: string, at: number): boolean =>
  NAMES.has(text.charCodeAt(at)) ||
  (isLetterAt(text, at) && !(text.charCodeAt(at) > 0x7f && UNPARTED.test(text.charAt(at))));
const STATE = /(?<!\p{L})\p{Lu}{2}[\s\u00a0]$/u;
const STANDARD = /(?<!\p{L})(?:ISO|IEC|DIN|EN|RFC|IEEE|BS)[\s\u00a0]$/u;
const PART_NAME = /\p{Lu}{2}-$/u;
/** "401(k)", unless it ends a range. */
const isPlan = (text: string, start: number, end: number): boolean =>
  text[start] === '4' &&
  /^(?:401|403|457)\s?\(?[kb]\b/i.test(text.slice(start, end + 3)) &&
  !/\d[kK]?\s?(?:[-–—]|to)\s?$/.test(text.slice(Math.max(0, start - 7), start));
