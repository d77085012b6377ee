import { GAP, letterOf } from './letters.ts';

/**
 * All pieces of text at once (the automaton of Aho and Corasick, 1975): a text is walked once, whatever the number of
 * pieces. States are numbered breadth first, so that the children of one stand side by side.
 */
export interface Machine {
  /** The symbol of a UTF-16 unit; 0 for what no piece holds. */
  readonly symbols: Uint8Array;
  readonly gap: number;
  /** For the states before `dense`, `next[state * width + symbol]`; the others look among their children, then fall back. */
  readonly next: Int32Array;
  readonly width: number;
  readonly dense: number;
  readonly first: Int32Array;
  readonly symbol: Uint8Array;
  readonly fallback: Int32Array;
  /** The piece that ends at a state, or -1; and the next shorter state that ends one, or 0. */
  readonly piece: Int32Array;
  readonly shorter: Int32Array;
  /** How many letters each piece has. */
  readonly lengths: Uint8Array;
}

/** States of pieces this long or shorter have a table of their own. */
const DENSE_DEPTH = 3;
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

/** Builds the machine of `pieces`, which are in letters (`letterOf`) and all different; a piece is known by its index. */
export function machineOf(pieces: readonly string[]): Machine {
  const ids = new Map(pieces.map((one, i) => [one, i]));
  const sorted = [...pieces].sort();
  const seen = new Set([GAP]);
  let room = 2;
  for (const one of sorted) {
    room += one.length;
    for (let i = 0; i < one.length; i++) seen.add(one.charAt(i));
  }
  const letters = [...seen];
  const symbolOf = new Map(letters.map((letter, i) => [letter, i + 1]));
  const symbols = new Uint8Array(0x10000);
  for (const [from, to] of LOOKED_UP)
    for (let unit = from; unit < to; unit++) symbols[unit] = symbolOf.get(letterOf(unit)) ?? 0;
  for (const [letter, symbol] of symbolOf) symbols[letter.charCodeAt(0)] = symbol;

  const first = new Int32Array(room);
  const symbol = new Uint8Array(room);
  const parent = new Int32Array(room);
  const piece = new Int32Array(room).fill(-1);
  // The sorted pieces that go through a state stand side by side.
  const low = new Int32Array(room);
  const high = new Int32Array(room);
  high[0] = sorted.length;
  const depths: number[] = [0, 1];
  let states = 1;
  for (let state = 0, depth = 0; state < states; state++) {
    if (state === depths[depth + 1]) depths[++depth + 1] = states;
    first[state] = states;
    let at = low[state] as number;
    const end = high[state] as number;
    if (at < end && (sorted[at] as string).length === depth) piece[state] = ids.get(sorted[at++] as string) as number;
    while (at < end) {
      const unit = (sorted[at] as string).charCodeAt(depth);
      low[states] = at;
      while (at < end && (sorted[at] as string).charCodeAt(depth) === unit) at++;
      high[states] = at;
      parent[states] = state;
      symbol[states++] = symbols[unit] as number;
    }
  }
  first[states] = states;
  const width = letters.length + 1;
  const dense = depths[DENSE_DEPTH + 1] ?? states;
  const next = new Int32Array(dense * width);
  const machine = {
    symbols,
    gap: symbols[0x20] as number,
    next,
    width,
    dense,
    first: first.slice(0, states + 1),
    symbol: symbol.slice(0, states),
    fallback: new Int32Array(states),
    piece: piece.slice(0, states),
    shorter: new Int32Array(states),
    lengths: Uint8Array.from(pieces, (one) => one.length),
  };
  const { fallback, shorter } = machine;
  for (let state = 0; state < states; state++) {
    const above = parent[state] as number;
    const back = above === 0 ? 0 : step(machine, fallback[above] as number, symbol[state] as number);
    fallback[state] = back;
    shorter[state] = (machine.piece[back] as number) >= 0 ? back : (shorter[back] as number);
    if (state >= dense) continue;
    if (state > 0) next.copyWithin(state * width, back * width, (back + 1) * width);
    for (let child = first[state] as number; child < (first[state + 1] as number); child++)
      next[state * width + (symbol[child] as number)] = child;
  }
  return machine;
}

/** The state that follows `state` at `symbol`. */
export function step(machine: Machine, state: number, symbol: number): number {
  const { first, fallback, dense } = machine;
  let at = state;
  while (at >= dense) {
    const end = first[at + 1] as number;
    for (let child = first[at] as number; child < end; child++) if (machine.symbol[child] === symbol) return child;
    at = fallback[at] as number;
  }
  return machine.next[at * machine.width + symbol] as number;
}
