import { letterAt } from './letters.ts';
import { BEGINS_WORD, FIRST_MARK } from './table.ts';

/**
 * All pieces of text as a tree: from each letter of a text it is walked as far as its branches go, which the length of the
 * longest piece bounds. A text walks a small part of it, so what is asked of a state stands in one number, and the states
 * behind the same one stand side by side.
 */
export interface Machine {
  /** The symbol of a UTF-16 unit; 0 for what no piece holds. */
  readonly symbols: Uint8Array;
  readonly gap: number;
  readonly width: number;
  /** The state of a first letter, or 0; and `seconds[symbol * width + next]`, that of the first two, or 0. */
  readonly firsts: Uint16Array;
  readonly seconds: Uint16Array;
  /** The state of three letters with symbols below `FEW`, by `tripleOf`, or 0; and whether it is one `WITHIN`, a bit for each: nearly all letters of a text ask no more than that. */
  readonly triples: Uint16Array;
  readonly within: Uint8Array;
  /** By state: its symbol in the lowest bits, whether it is `LAST`, goes on `WITHIN` or is an `END`, and from `BEHIND` on the first state behind it, or 0. */
  readonly states: Uint32Array;
  /** The piece that ends at a state that is an `END`. */
  readonly piece: Uint16Array;
  /** How many letters each piece has. */
  readonly lengths: Uint8Array;
  /** `pairs[symbol * width + next]`: whether a piece that begins so is `INNER`, `SHORT` or `SHORT_INNER`. */
  readonly pairs: Uint8Array;
}

/** Of two letters: a piece that begins with them may begin within a word. */
export const INNER = 1;
/** Of two letters: they are a piece, or the first of them is; one that may begin within a word. */
export const SHORT = 2;
export const SHORT_INNER = 4;

export const SYMBOL = 0xff;
/** The last of the states behind the same one. */
export const LAST = 1 << 8;
/** A piece that ends at the state or behind it may begin within a word. */
export const WITHIN = 1 << 9;
/** A piece ends at the state. */
export const END = 1 << 10;
/** So many bits behind the beginning stands the first state behind. */
export const BEHIND = 11;
/** Small letters and the gap have symbols below this, a power of two: most of a text is walked three letters at a time. */
export const FEW = 32;
export const tripleOf = (first: number, second: number, third: number): number => (first * FEW + second) * FEW + third;
/** The states of so few letters are looked up by them; they have the lowest numbers, which fit into 16 bits. */
const LOOKED_UP_LETTERS = 3;

/** Units whose letters are looked up; beyond, a letter stands only for itself. */
const LOOKED_UP: readonly (readonly [from: number, to: number])[] = [
  [0, 0x250],
  [0x370, 0x530],
  [0x1680, 0x1681],
  [0x1c80, 0x1c89],
  [0x1e00, 0x1f00],
  [0x2000, 0x2060],
  [0x212a, 0x212c],
  [0x3000, 0x3001],
  [0xfeff, 0xff00],
];

const isMark = (unit: number): boolean => unit >= FIRST_MARK && unit <= 0x5a;

/** Builds the machine of pieces, written as those of a table are; a piece is known by its index, by which `asked` tells its borders. */
export function machineOf(pieces: string, asked: Uint8Array): Machine {
  const { symbols, width, lengths, tree } = treeOf(pieces, asked);
  const { count, depth, symbol, sibling, bits, ending } = tree;
  const goesOn = (one: number): boolean => depth[one + 1] === (depth[one] as number) + 1;
  const place = new Uint32Array(count + 1);
  let next = 1;
  for (let deep = 1; deep <= LOOKED_UP_LETTERS; deep++)
    for (let one = 1; one <= count; one++) if (depth[one] === deep) place[one] = next++;
  for (let one = 1; one <= count; one++)
    if ((depth[one] as number) >= LOOKED_UP_LETTERS && goesOn(one))
      for (let child = one + 1; child !== 0; child = sibling[child] as number) place[child] = next++;

  const firsts = new Uint16Array(width);
  const seconds = new Uint16Array(width * width);
  const triples = new Uint16Array(FEW ** 3);
  const within = new Uint8Array(FEW ** 3 / 8);
  const pairs = new Uint8Array(width * width);
  const states = new Uint32Array(count + 1);
  const piece = new Uint16Array(count + 1);
  for (let one = 1, first = 0, second = 0; one <= count; one++) {
    const at = place[one] as number;
    const letter = symbol[one] as number;
    const deep = depth[one] as number;
    const told = bits[one] as number;
    const behind = goesOn(one) ? (place[one + 1] as number) : 0;
    states[at] = letter | told | (sibling[one] === 0 ? LAST : 0) | (behind << BEHIND);
    piece[at] = ending[one] as number;
    const isInner = ((asked[ending[one] as number] as number) & BEGINS_WORD) === 0;
    const short = (told & END) === 0 ? 0 : SHORT | (isInner ? INNER | SHORT_INNER : 0);
    if (deep === 1) {
      first = letter;
      firsts[letter] = at;
      for (let other = 0; other < width; other++) pairs[first * width + other] = short;
    } else if (deep === 2) {
      second = letter;
      const pair = first * width + second;
      seconds[pair] = at;
      pairs[pair] = (pairs[pair] as number) | short | ((told & WITHIN) === 0 ? 0 : INNER);
    } else if (deep === 3 && first < FEW && second < FEW && letter < FEW) {
      const triple = tripleOf(first, second, letter);
      triples[triple] = at;
      if ((told & WITHIN) !== 0) within[triple >> 3] = (within[triple >> 3] as number) | (1 << (triple & 7));
    }
  }
  return { symbols, gap: 1, width, firsts, seconds, triples, within, states, piece, lengths, pairs };
}

/** The pieces as a tree whose states are numbered as they are written: behind each its first child, then all behind that. */
interface Tree {
  readonly count: number;
  /** How many letters lead to a state, the last of them, and the next state behind the same one, or 0. */
  readonly depth: Uint8Array;
  readonly symbol: Uint8Array;
  readonly sibling: Uint32Array;
  /** `WITHIN` and `END`, and the piece that ends there. */
  readonly bits: Uint16Array;
  readonly ending: Uint16Array;
}

function treeOf(
  pieces: string,
  asked: Uint8Array,
): Pick<Machine, 'symbols' | 'width' | 'lengths'> & { readonly tree: Tree } {
  const symbols = new Uint8Array(0x10000);
  symbols[0x20] = 1;
  let width = 2;
  for (let unit = 0x61; unit <= 0x7a; unit++) symbols[unit] = width++;
  const room = pieces.length + 2;
  const depth = new Uint8Array(room);
  const symbol = new Uint8Array(room);
  const sibling = new Uint32Array(room);
  const bits = new Uint16Array(room);
  const ending = new Uint16Array(room);
  const lengths = new Uint8Array(asked.length);
  // The last state of each depth on the way to the last piece; none beyond its length.
  const path = new Uint32Array(32);
  let longest = 0;
  let state = 0;
  for (let i = 0, one = 0; one < asked.length; one++) {
    let at = pieces.charCodeAt(i++) - FIRST_MARK;
    let elder = at < longest ? (path[at + 1] as number) : 0;
    for (let unit = pieces.charCodeAt(i); i < pieces.length && !isMark(unit); unit = pieces.charCodeAt(++i)) {
      if (symbols[unit] === 0) symbols[unit] = width++;
      if (elder !== 0) sibling[elder] = state + 1;
      elder = 0;
      symbol[++state] = symbols[unit] as number;
      depth[state] = ++at;
      path[at] = state;
    }
    longest = at;
    if (((asked[one] as number) & BEGINS_WORD) === 0)
      for (let deep = 1; deep <= at; deep++) {
        const on = path[deep] as number;
        bits[on] = (bits[on] as number) | WITHIN;
      }
    bits[state] = (bits[state] as number) | END;
    ending[state] = one;
    lengths[one] = at;
  }
  for (const [from, to] of LOOKED_UP)
    for (let unit = from; unit < to; unit++) symbols[unit] = symbols[letterAt(unit).charCodeAt(0)] as number;
  return { symbols, width, lengths, tree: { count: state, depth, symbol, sibling, bits, ending } };
}
