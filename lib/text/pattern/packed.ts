import type { Far } from './far.ts';
import { companionsOf, type Stand, type Table } from './table.ts';

/**
 * A table as one string, for a build to hold: lines of the pieces, of how many uses each has, of the uses, of how pieces
 * stand, of the patterns' keys and counts, and of the ways of which nothing is known. Digits are printable characters that
 * no kind of quotes has to escape.
 */
const DIGITS = Array.from({ length: 0x7f - 0x23 }, (_, i) => String.fromCharCode(0x23 + i)).filter(
  (digit) => !'$\\`'.includes(digit),
);
const BASE = DIGITS.length;
/** First digits of a use that say something else: the way is that of the use before; how it stands is told by two digits; the way is by three. */
const SAME_WAY = BASE - 1;
const STANDS = BASE - 2;
const FAR_WAY = BASE - 3;
/** At least so many ways of standing are told by one digit. */
const SHORT_STANDS = 2;
/** How many digits a pattern's key, the number of its ways, and a way have where it is no use's. */
const KEY = 5;
const COUNT = 2;
const WAY = 3;
/** More ways a table cannot hold. */
const MOST_WAYS = 0xffff;

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

/** Most ways are told by two digits, of which the first leaves room for how a use stands. */
const firstStand = (ways: number): number => Math.min(Math.ceil(ways / BASE), FAR_WAY - SHORT_STANDS);

/** Packs `table`. Throws when it has more ways than a table holds. */
export function pack(table: Table): string {
  const { pieces, firstUse, ways, standing, stands, keys, counts, always, also, heads } = table;
  const total = counts.reduce((sum, count) => sum + count, 0) + companionsOf(also);
  if (total > MOST_WAYS) throw new Error('Too many ways to be packed');
  const first = firstStand(total);
  const wayDigits = (way: number): string => (way < first * BASE ? digits(way, 2) : DIGITS[FAR_WAY] + digits(way, WAY));
  let uses = '';
  ways.forEach((way, use) => {
    const stand = standing[use] as number;
    if (stand > 0)
      uses += first + stand - 1 < FAR_WAY ? DIGITS[first + stand - 1] : DIGITS[STANDS] + digits(stand, COUNT);
    uses += use > 0 && ways[use - 1] === way ? DIGITS[SAME_WAY] : wayDigits(way);
  });
  // Most pieces have one use: how many of those follow each other, then how many uses the next one has.
  let numbers = '';
  let single = 0;
  for (let piece = 0; piece + 1 < firstUse.length; piece++) {
    const count = (firstUse[piece + 1] as number) - (firstUse[piece] as number);
    if (count === 1) single++;
    else {
      numbers += open(single) + open(count);
      single = 0;
    }
  }
  numbers += open(single);
  const stood = stands.map(
    ({ least, most, borders, wide }) => open(least) + open(told(most)) + open(2 * borders + (wide ? 1 : 0)),
  );
  const besides = also.map(([way, one, reach]) => digits(way, WAY) + digits(one, WAY) + digits(told(reach), COUNT));
  const begun = heads.map(([way, bits]) => digits(way, WAY) + digits(bits, KEY)).join('');
  const patterns = keys.map((key, i) => digits(key, KEY) + digits(counts[i] as number, COUNT));
  return [pieces, numbers, uses, stood.join(''), patterns.join(''), always.join(), besides.join(''), begun].join('\n');
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
  const also = alsoOf(besides, digitOf);
  const total = counts.reduce((sum, count) => sum + count, 0) + companionsOf(also);
  const always = blind === '' ? [] : blind.split(',').map(Number);
  return {
    pieces,
    ...usesOf(uses, firstStand(total), digitOf),
    firstUse: firstUses(numbers, digitOf),
    stands,
    keys,
    counts,
    always,
    also,
    heads: pairsOf(begun, KEY, digitOf),
  };
}

function alsoOf(text: string, digitOf: Uint8Array): [way: number, companion: number, reach: Far][] {
  const found: [number, number, Far][] = [];
  for (let i = 0; i < text.length; i += 2 * WAY + COUNT) {
    const one = i + WAY;
    const reach = one + WAY;
    found.push([
      number(text, i, one, digitOf),
      number(text, one, reach, digitOf),
      untold(number(text, reach, reach + COUNT, digitOf)),
    ]);
  }
  return found;
}

/** Pairs of a way and of a number of `length` digits. */
function pairsOf(text: string, length: number, digitOf: Uint8Array): [way: number, value: number][] {
  const pairs: [number, number][] = [];
  for (let at = 0; at < text.length; at += WAY + length)
    pairs.push([number(text, at, at + WAY, digitOf), number(text, at + WAY, at + WAY + length, digitOf)]);
  return pairs;
}

function number(text: string, from: number, to: number, digitOf: Uint8Array): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * BASE + (digitOf[text.charCodeAt(i)] as number);
  return value;
}

function usesOf(text: string, first: number, digitOf: Uint8Array): Pick<Table, 'ways' | 'standing'> {
  const ways = new Uint16Array(text.length);
  const standing = new Uint16Array(text.length);
  let count = 0;
  for (let i = 0, way = 0, stand = 0; i < text.length; i++) {
    const value = digitOf[text.charCodeAt(i)] as number;
    if (value >= first && value < FAR_WAY) {
      stand = value - first + 1;
      continue;
    }
    if (value === STANDS) {
      stand = number(text, i + 1, i + 1 + COUNT, digitOf);
      i += COUNT;
      continue;
    }
    if (value === FAR_WAY) {
      way = number(text, i + 1, i + 1 + WAY, digitOf);
      i += WAY;
    } else if (value !== SAME_WAY) way = value * BASE + (digitOf[text.charCodeAt(++i)] as number);
    ways[count] = way;
    standing[count++] = stand;
    stand = 0;
  }
  return { ways: ways.slice(0, count), standing: standing.slice(0, count) };
}

/** The numbers that `open` wrote. */
function opened(text: string, digitOf: Uint8Array): number[] {
  const half = BASE >> 1;
  const read: number[] = [];
  for (let i = 0, value = 0, unit = 1; i < text.length; i++) {
    const digit = digitOf[text.charCodeAt(i)] as number;
    value += (digit % half) * unit;
    unit *= half;
    if (digit >= half) continue;
    read.push(value);
    value = 0;
    unit = 1;
  }
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
  const read = opened(text, digitOf);
  let pieces = read.length >> 1;
  for (let i = 0; i < read.length; i += 2) pieces += read[i] as number;
  const first = new Int32Array(pieces + 1);
  for (let i = 0, piece = 0, use = 0; i < read.length; i++) {
    const value = read[i] as number;
    if ((i & 1) === 1) first[++piece] = use += value;
    else for (let one = 0; one < value; one++) first[++piece] = ++use;
  }
  return first;
}
