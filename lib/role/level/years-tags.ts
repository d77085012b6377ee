import { latin } from '../../text/latin.ts';
import { DASH_DROPPED } from './years-alone.ts';
import { OF_EXPERIENCE } from './years-words.ts';

/** More than this is a company's age, not an applicant's. */
export const MOST_ASKED = 16;

/** A line of a board's filters, of nothing but spans of years, or one in two languages: "1-3 years, 3-5 years", "0-1 jaar/year". */
const TAG = String.raw`[<>]?\s?\d{1,2}(?:\s?[-–]\s?\d{1,2}|\+)?\s(?:years?|jaar|jahre?|ans)(?:\/(?:years?|jaar))?`;
const TAGS = new RegExp(String.raw`^[\s•*·–-]{0,4}${TAG}(?:\s?[,;|]\s?${TAG})+\s*$`, 'i');
const TWO_TONGUES = /^\/years?\b/i;

/** Whether the years from `start` to `end` are a board's filter, which counts where the text itself asks for none. */
export function isTag(text: string, start: number, end: number): boolean {
  if (TWO_TONGUES.test(text.slice(end, end + 7))) return true;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const line = text.slice(from, to < 0 ? text.length : to);
  return line.length < LONGEST_LINE && TAGS.test(line);
}
const LONGEST_LINE = 120;

/** A heading of wishes that a feed has left in its line: "**Preferred Qualifications** + …". */
const WISHES = latin(
  /\*\*\s?(?:preferred|desired|desirable|nice[\s-]to[\s-]have|bonus|a plus|pluses|good to have|ideal(?:ly)?)(?!\p{L})[^*\n]{0,40}\*\*[^*\n]*$/iu,
);

/** Whether the last heading in the line of what stands at `start` is one of wishes. */
export const isUnderWishes = (text: string, start: number): boolean =>
  WISHES.test(text.slice(Math.max(0, start - FAR), start));
const FAR = 600;

/** Whether two digits are the ends of a range whose dash is lost: an item's "46 years of experience", a label's "Experience: 35 years". */
export function isDashDropped(digits = '', heading: string, after: string): boolean {
  if (Number(digits) <= MOST_ASKED || !DASH_DROPPED.test(digits) || Number(digits[0]) >= Number(digits[1]))
    return false;
  const label = /\bexp(?:erience)?\s?[:–-]\s?$/i.test(heading);
  return label || (/(?:^|\n)[\s•*–-]{0,4}$/u.test(heading) && OF_EXPERIENCE.test(after.slice(0, 60)));
}
