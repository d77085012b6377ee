import type { Far } from './far.ts';
import type { Stand, Table } from './table.ts';

/**
 * A table as one string, for a build to hold: lines of the pieces, of how many uses each has, of the uses, of how pieces
 * stand, of the patterns' keys and counts, of the ways of which nothing is known, of companions, and of what matches begin
 * with. Digits are printable characters that no kind of quotes has to escape.
 */
const DIGITS = Array.from({ length: 0x7f - 0x23 }, (_, i) => String.fromCharCode(0x23 + i)).filter(
  (digit) => !'$\\`'.includes(digit),
);
const BASE = DIGITS.length;
/**
 * What the first digit of a use says, from these on. How far its way is behind that of the use before of the same piece: itself, as
 * the patterns with a piece stand together; as the first of two digits, or of three. Or how it stands, before its way: the most
 * frequent ways to stand by one digit, those behind them by two more.
 */
const TWO_DIGITS = 23;
const THREE_DIGITS = 75;
const STAND = 79;
const ANY_STAND = BASE - 1;
/** How many digits a pattern's key and the number of its ways or of a way to stand have. */
const KEY = 5;
const COUNT = 2;
/** So many pieces of one use in a row and so many uses of the next one are told by one digit; it is the last of either where more follows. */
const [MOST_SINGLE, MOST_USES] = [7, 12];
/** A piece that is not single has at least two uses. */
const LEAST_USES = 2;
/** Further behind no way is. */
const FARTHEST = TWO_DIGITS + (THREE_DIGITS - TWO_DIGITS) * BASE + (STAND - THREE_DIGITS) * BASE ** 2;

function digits(value: number, length: number): string {
  let written = '';
  for (let i = 0, rest = value; i < length; i++, rest = Math.floor(rest / BASE))
    written = DIGITS[rest % BASE] + written;
  return written;
}

/** A number of any size: digits of the lower half end it, those of the upper half go on. */
function open(value: number): string {
  const half = BASE >> 1;
  return value < half ? `${DIGITS[value]}` : `${DIGITS[half + (value % half)]}${open(Math.floor(value / half))}`;
}

function behindDigits(behind: number): string {
  if (behind < TWO_DIGITS) return digits(behind, 1);
  const [two, three] = [behind - TWO_DIGITS, behind - TWO_DIGITS - (THREE_DIGITS - TWO_DIGITS) * BASE];
  return three < 0 ? digits(TWO_DIGITS * BASE + two, 2) : digits(THREE_DIGITS * BASE ** 2 + three, 3);
}

function standDigits(stand: number): string {
  if (stand === 0) return '';
  return STAND + stand - 1 < ANY_STAND ? digits(STAND + stand - 1, 1) : DIGITS[ANY_STAND] + digits(stand, COUNT);
}

function counted(single: number, uses: number): string {
  const [alone, several] = [Math.min(single, MOST_SINGLE), Math.min(uses, MOST_USES)];
  const digit = DIGITS[alone + (several - LEAST_USES) * (MOST_SINGLE + 1)];
  return `${digit}${alone < MOST_SINGLE ? '' : open(single - alone)}${several < MOST_USES ? '' : open(uses - several)}`;
}

/** Packs `table`. Throws when it has more ways than a table holds. */
export function pack(table: Table): string {
  const { pieces, firstUse, ways, standing, stands, keys, counts, always, also, heads } = table;
  if (ways.some((way) => way >= FARTHEST)) throw new Error('Too many ways to be packed');
  let uses = '';
  for (let piece = 0, use = 0; piece + 1 < firstUse.length; piece++)
    for (let before = 0; use < (firstUse[piece + 1] as number); use++) {
      const way = ways[use] as number;
      uses += standDigits(standing[use] as number) + behindDigits(way - before);
      before = way;
    }
  // Most pieces have one use: how many of those end the list, then how many stand before each of the others, with its uses.
  let numbers = '';
  let single = 0;
  for (let piece = 0; piece + 1 < firstUse.length; piece++) {
    const count = (firstUse[piece + 1] as number) - (firstUse[piece] as number);
    if (count === 1) single++;
    else {
      numbers += counted(single, count);
      single = 0;
    }
  }
  numbers = open(single) + numbers;
  const stood = stands.map(
    ({ least, most, borders, wide }) => open(least) + open(told(most)) + open(2 * borders + (wide ? 1 : 0)),
  );
  const begun = heads.map(([way, bits], i) => open(way - (heads[i - 1]?.[0] ?? 0)) + open(bits)).join('');
  const patterns = keys.map((key, i) => digits(key, KEY) + digits(counts[i] as number, COUNT));
  return [pieces, numbers, uses, stood.join(''), patterns.join(''), always.join(), packedAlso(also), begun].join('\n');
}

/** A room or reach as a number, 0 for one without an end. */
const told = (reach: Far): number => (reach === Number.POSITIVE_INFINITY ? 0 : reach + 1);

const untold = (value: number): number => (value === 0 ? Number.POSITIVE_INFINITY : value - 1);

/** The table that `packed` was made of. */
export function unpack(packed: string): Table {
  const [pieces = '', numbers = '', uses = '', stood = '', patterns = '', blind = '', besides = '', begun = ''] =
    packed.split('\n');
  const digitOf = new Uint8Array(0x80);
  DIGITS.forEach((digit, value) => {
    digitOf[digit.charCodeAt(0)] = value;
  });
  const keys: number[] = [];
  const counts: number[] = [];
  for (let at = 0; at < patterns.length; at += KEY + COUNT) {
    keys.push(number(patterns, at, at + KEY, digitOf));
    counts.push(number(patterns, at + KEY, at + KEY + COUNT, digitOf));
  }
  const stands = standsOf(opened(stood, digitOf));
  const firstUse = firstUses(numbers, digitOf);
  const always = blind === '' ? [] : blind.split(',').map(Number);
  return {
    pieces,
    ...usesOf(uses, firstUse, digitOf),
    firstUse,
    stands,
    keys,
    counts,
    always,
    also: alsoOf(opened(besides, digitOf)),
    heads: headsOf(opened(begun, digitOf)),
  };
}

/** Companions as they follow each other, each with its ways: twice how far the way is behind, one more for another way of the same. */
function packedAlso(also: Table['also']): string {
  let first = 0;
  const written = also.map(([way, one, reach], i) => {
    const [before, companion] = also[i - 1] ?? [];
    const isSame = companion === one;
    const behind = way - ((isSame ? before : first) ?? 0);
    if (!isSame) first = way;
    return open(2 * behind + (isSame ? 1 : 0)) + open(told(reach));
  });
  return written.join('');
}

function alsoOf(read: readonly number[]): [way: number, companion: number, reach: Far][] {
  const found: [number, number, Far][] = [];
  let [first, way, companion] = [0, 0, -1];
  for (let i = 0; i < read.length; i += 2) {
    const [place = 0, reach = 0] = read.slice(i, i + 2);
    const isSame = (place & 1) === 1;
    way = (isSame ? way : first) + (place >> 1);
    if (!isSame) first = way;
    if (!isSame) companion++;
    found.push([way, companion, untold(reach)]);
  }
  return found;
}

function headsOf(read: readonly number[]): [way: number, heads: number][] {
  const found: [number, number][] = [];
  for (let i = 0, way = 0; i < read.length; i += 2) {
    way += read[i] ?? 0;
    found.push([way, read[i + 1] ?? 0]);
  }
  return found;
}

function number(text: string, from: number, to: number, digitOf: Uint8Array): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * BASE + (digitOf[text.charCodeAt(i)] as number);
  return value;
}

function usesOf(text: string, firstUse: Int32Array, digitOf: Uint8Array): Pick<Table, 'ways' | 'standing'> {
  const count = firstUse.at(-1) ?? 0;
  const ways = new Uint16Array(count);
  const standing = new Uint16Array(count);
  const { one: next } = digitsIn(text, digitOf);
  for (let use = 0, piece = 0, way = 0; use < count; use++) {
    for (; use >= (firstUse[piece] as number); piece++) way = 0;
    let digit = next();
    if (digit >= STAND) {
      standing[use] = digit < ANY_STAND ? digit - STAND + 1 : next() * BASE + next();
      digit = next();
    }
    if (digit < TWO_DIGITS) way += digit;
    else if (digit < THREE_DIGITS) way += (digit - TWO_DIGITS) * BASE + next() + TWO_DIGITS;
    else {
      const [high, middle] = [digit - THREE_DIGITS, next()];
      way += (high * BASE + middle + THREE_DIGITS - TWO_DIGITS) * BASE + next() + TWO_DIGITS;
    }
    ways[use] = way;
  }
  return { ways, standing };
}

/** Reads what was written digit by digit: one digit, a number that `open` wrote, and whether anything is left. */
function digitsIn(
  text: string,
  digitOf: Uint8Array,
): { one: () => number; opened: () => number; isLeft: () => boolean } {
  const half = BASE >> 1;
  let at = 0;
  const one = (): number => digitOf[text.charCodeAt(at++)] as number;
  const opened = (): number => {
    for (let value = 0, unit = 1; ; unit *= half) {
      const digit = one();
      value += (digit % half) * unit;
      if (digit < half) return value;
    }
  };
  return { one, opened, isLeft: () => at < text.length };
}

/** The numbers that `open` wrote. */
function opened(text: string, digitOf: Uint8Array): number[] {
  const digits = digitsIn(text, digitOf);
  const read: number[] = [];
  while (digits.isLeft()) read.push(digits.opened());
  return read;
}

function standsOf(read: readonly number[]): Stand[] {
  const found: Stand[] = [];
  for (let i = 0; i < read.length; i += 3) {
    const [least = 0, most = 0, rest = 0] = read.slice(i, i + 3);
    found.push({ least, most: untold(most), borders: rest >> 1, wide: (rest & 1) === 1 });
  }
  return found;
}

function firstUses(text: string, digitOf: Uint8Array): Int32Array {
  const digits = digitsIn(text, digitOf);
  const last = digits.opened();
  const first: number[] = [0];
  let use = 0;
  const addSingle = (count: number): void => {
    for (let one = 0; one < count; one++) first.push(++use);
  };
  while (digits.isLeft()) {
    const told = digits.one();
    const alone = told % (MOST_SINGLE + 1);
    const several = LEAST_USES + Math.floor(told / (MOST_SINGLE + 1));
    addSingle(alone < MOST_SINGLE ? alone : alone + digits.opened());
    use += several < MOST_USES ? several : several + digits.opened();
    first.push(use);
  }
  addSingle(last);
  return Int32Array.from(first);
}
