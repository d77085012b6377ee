import { isDigit } from '../text/pattern/letters.ts';

/** A number as read from words. `value` is NaN for a number no locale writes that way ("180,00,0"), which is no amount. */
export interface Amount {
  readonly value: number;
  readonly end: number;
  /** One comma and two digits, nothing else: `65,00` here is cents, there a slip. */
  readonly commaCents: boolean;
  /** Thousands were parted, or the number has four digits or more. */
  readonly large: boolean;
  readonly decimals: boolean;
}

const SPACED =
  /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3}(?!\d)){1,4}(?:[.,]\d{1,2}(?!\d))?(?![.,]?\d)(?![ \u00a0\u202f\u2009]\d{3}(?!\d))/y;
const JOINED = /\d{1,13}(?:[.,'’´]\d{1,12}){0,5}/y;

const SPACES = new Set([...' \u00a0\u202f\u2009']);
/** What may stand between two digits of one number. */
export const PARTS = new Set([...".,'’´ \u00a0\u202f\u2009"].map((mark) => mark.charCodeAt(0)));

/**
 * The number that begins at digit `at` of `text`, in any of the ways adverts part thousands: comma, dot, space, no-break
 * or thin space, apostrophe, Indian groups; cents after a dot or a comma. Reads at most 90 characters.
 */
export function amountAt(text: string, at: number): Amount {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  // Most numbers are followed by nothing that parts digits.
  if (!PARTS.has(text.charCodeAt(end)) || !isDigit(text.charCodeAt(end + 1))) {
    const hyphened = text[end] === '-' && end - at < 3 ? hyphenedAt(text, at) : null;
    if (hyphened) return hyphened;
    const run = text.slice(at, end);
    const fair = run.length === 1 || !run.startsWith('0');
    const value = fair ? Number(run) : Number.NaN;
    return { value, end, commaCents: false, large: fair && run.length >= 4, decimals: false };
  }
  const plain = onceParted(text, at, end);
  if (plain) return plain;
  SPACED.lastIndex = at;
  const spaced = SPACES.has(text.charAt(end)) ? SPACED.exec(text)?.[0] : undefined;
  if (spaced !== undefined) {
    const cents = /[.,]/.test(spaced);
    const value = Number(spaced.replace(/[ \u00a0\u202f\u2009]/g, '').replace(',', '.'));
    return { value, end: at + spaced.length, commaCents: false, large: true, decimals: cents };
  }
  JOINED.lastIndex = at;
  const run = JOINED.exec(text)?.[0] ?? '0';
  return { ...joined(run), end: at + run.length };
}

/** A number with one mark in it, which stands at `mark`; null where it has more, or a space. */
function onceParted(text: string, at: number, mark: number): Amount | null {
  if (SPACES.has(text.charAt(mark)) || mark - at > LONGEST_PART) return null;
  let end = mark + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const goesOn = !SPACES.has(text.charAt(end)) && PARTS.has(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1));
  if (goesOn || end - mark > LONGEST_PART) return null;
  return { ...parted(text.slice(at, mark), text.charAt(mark), text.slice(mark + 1, end)), end };
}
const LONGEST_PART = 12;

/** "£17-94 - £23.07": a hyphen for the point, as the other end of the range shows. */
const HYPHENED = /(\d{1,2})-(\d\d)(?=[\s\u00a0]?[-–][\s\u00a0]?[£$€]\d{1,3}\.\d\d(?!\d))/y;
function hyphenedAt(text: string, at: number): Amount | null {
  HYPHENED.lastIndex = at;
  const hit = HYPHENED.exec(text);
  if (!hit) return null;
  return {
    value: Number(`${hit[1]}.${hit[2]}`),
    end: HYPHENED.lastIndex,
    commaCents: false,
    large: false,
    decimals: true,
  };
}

const no = { value: Number.NaN, commaCents: false, large: false, decimals: false };

/** A number with one mark in it: thousands, or cents behind a full stop or a comma. */
function parted(first: string, mark: string, last: string): Omit<Amount, 'end'> {
  if (last.length === 3 && first.length <= 3 && !first.startsWith('0'))
    return { value: Number(first + last), commaCents: false, large: true, decimals: false };
  if (last.length > 2 || (mark !== ',' && mark !== '.')) return no;
  const commaCents = mark === ',' && last.length === 2;
  return { value: Number(`${first}.${last}`), commaCents, large: first.length >= 4, decimals: true };
}

/** A number with any marks in it. */
function joined(run: string): Omit<Amount, 'end'> {
  const groups = run.split(/[.,'’´]/);
  const marks = [...run.replace(/\d/g, '')].map((m) => (m === '’' || m === '´' ? "'" : m));
  const first = groups[0] as string;
  const last = groups.at(-1) as string;
  const whole = (parts: readonly string[]): number => Number(parts.join(''));
  if (marks.length === 0) {
    if (first.length > 1 && first.startsWith('0')) return no;
    return { value: Number(first), commaCents: false, large: first.length >= 4, decimals: false };
  }
  const kinds = new Set(marks);
  if (kinds.size === 1 && first.length <= 3 && !first.startsWith('0')) {
    if (groups.slice(1).every((g) => g.length === 3)) {
      return { value: whole(groups), commaCents: false, large: true, decimals: false };
    }
    const lakhs = marks[0] === ',' && marks.length >= 2 && first.length <= 2 && last.length === 3;
    if (lakhs && groups.slice(1, -1).every((g) => g.length === 2)) {
      return { value: whole(groups), commaCents: false, large: true, decimals: false };
    }
  }
  const point = marks.at(-1);
  if (point === "'" || last.length > 2) return no;
  const integer = groups.slice(0, -1);
  if (integer.length > 1) {
    const parted = new Set(marks.slice(0, -1));
    const fair = parted.size === 1 && !parted.has(point as string) && first.length <= 3 && !first.startsWith('0');
    const even = integer.slice(1).every((g) => g.length === 3);
    const indian = integer.at(-1)?.length === 3 && integer.slice(1, -1).every((g) => g.length === 2);
    if (!fair || !(even || (indian && marks[0] === ','))) return no;
  }
  const value = Number(`${integer.join('')}.${last}`);
  const commaCents = point === ',' && last.length === 2 && integer.length === 1;
  return { value, commaCents, large: integer.length > 1 || first.length >= 4, decimals: true };
}
