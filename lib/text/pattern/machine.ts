import { letterAt } from './letters.ts';
import { BEGINS_WORD, FIRST_MARK } from './table.ts';

/**
 * All pieces of text as a tree: from each letter of a text it is walked as far as its branches go, which the length of the
 * longest piece bounds. The states of one piece follow each other, so that a walk reads what stands side by side.
 */
export interface Machine {
  /** The symbol of a UTF-16 unit; 0 for what no piece holds. */
  readonly symbols: Uint8Array;
  readonly gap: number;
  /** `rows[row[state] * width + symbol]` is the state that follows one of at most `DENSE_DEPTH` letters, or 0. */
  readonly rows: Uint16Array;
  readonly row: Uint16Array;
  readonly width: number;
  /** How many letters lead to a state. One that has others behind it is followed by the first of them. */
  readonly depth: Uint8Array;
  readonly symbol: Uint8Array;
  /** The next state behind the same one, or 0. */
  readonly sibling: Uint16Array;
  /** The piece that ends at a state, or -1. */
  readonly piece: Int16Array;
  /** How many letters each piece has. */
  readonly lengths: Uint8Array;
  /** Whether a piece that ends at a state or behind it may begin within a word. */
  readonly within: Uint8Array;
  /** `pairs[symbol * width + next]`: whether a piece that may begin within a word begins so. */
  readonly pairs: Uint8Array;
}

/** States of so few letters have a row of their own; behind the others few follow. */
export const DENSE_DEPTH = 2;
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
  const count = asked.length;
  const symbols = new Uint8Array(0x10000);
  symbols[0x20] = 1;
  let width = 2;
  const room = pieces.length + 2;
  const depth = new Uint8Array(room);
  const symbol = new Uint8Array(room);
  const sibling = new Uint16Array(room);
  const piece = new Int16Array(room).fill(-1);
  const lengths = new Uint8Array(count);
  const within = new Uint8Array(room);
  // The last state of each depth on the way to the last piece; none beyond its length.
  const path = new Uint16Array(32);
  let longest = 0;
  let state = 0;
  let dense = 1;
  for (let i = 0, one = 0; one < count; one++) {
    let at = pieces.charCodeAt(i++) - FIRST_MARK;
    let elder = at < longest ? (path[at + 1] as number) : 0;
    for (let unit = pieces.charCodeAt(i); i < pieces.length && !isMark(unit); unit = pieces.charCodeAt(++i)) {
      if (symbols[unit] === 0) symbols[unit] = width++;
      if (elder !== 0) sibling[elder] = state + 1;
      elder = 0;
      symbol[++state] = symbols[unit] as number;
      depth[state] = ++at;
      path[at] = state;
      if (at <= DENSE_DEPTH) dense++;
    }
    longest = at;
    if (((asked[one] as number) & BEGINS_WORD) === 0)
      for (let deep = 1; deep <= at; deep++) within[path[deep] as number] = 1;
    piece[state] = one;
    lengths[one] = at;
  }
  for (const [from, to] of LOOKED_UP)
    for (let unit = from; unit < to; unit++) symbols[unit] = symbols[letterAt(unit).charCodeAt(0)] as number;

  const rows = new Uint16Array(dense * width);
  const row = new Uint16Array(state + 1);
  for (let one = 1, last = 0; one <= state; one++) {
    const deep = depth[one] as number;
    if (deep > DENSE_DEPTH + 1) continue;
    rows[(path[deep - 1] as number) * width + (symbol[one] as number)] = one;
    if (deep <= DENSE_DEPTH) path[deep] = row[one] = ++last;
  }
  const pairs = new Uint8Array(width * width);
  for (let one = 1, first = 0; one <= state; one++) {
    const deep = depth[one] as number;
    if (deep === 1) first = symbol[one] as number;
    if (deep > 2 || within[one] === 0) continue;
    if (deep === 2) pairs[first * width + (symbol[one] as number)] = 1;
    else if ((piece[one] as number) >= 0) pairs.fill(1, first * width, (first + 1) * width);
  }
  return {
    symbols,
    gap: 1,
    pairs,
    rows,
    row,
    width,
    depth: depth.slice(0, state + 2),
    symbol: symbol.slice(0, state + 1),
    sibling: sibling.slice(0, state + 1),
    piece: piece.slice(0, state + 1),
    lengths,
    within: within.slice(0, state + 1),
  };
}
