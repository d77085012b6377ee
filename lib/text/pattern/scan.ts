import type { Machine } from './machine.ts';

/** Where the pieces of a machine stand in a text. Positions are its letters, of which a run of gaps is one. */
export interface Scan {
  readonly machine: Machine;
  /** Where each letter begins in the text, in UTF-16 units, and behind the last the text's length. */
  readonly origin: Int32Array;
  readonly letters: number;
  /** The place of each piece that stands first, or -1; the others follow by `later`. */
  readonly earliest: Int32Array;
  readonly later: readonly number[];
  /** The piece at each place. */
  readonly pieces: readonly number[];
  /** The letter that the piece at a place begins with, and whether it begins and ends as a word does. */
  readonly begins: readonly number[];
  readonly borders: readonly number[];
}

/** A piece begins where a word begins; it ends where a word ends. */
export const BEGINS_WORD = 1;
export const ENDS_WORD = 2;

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const isLetter = (unit: number): boolean => isCapital(unit) || (unit >= 0x61 && unit <= 0x7a);

/**
 * Walks `text` once. `asked` says for each piece which borders all that look for it ask of it: a piece without them is
 * passed over. What an `old` scan, which is then spent, has allocated is used again. A capital begins a word wherever it stands, as in words that a feed has run together. Linear.
 */
export function scanText(text: string, machine: Machine, asked: Uint8Array, old?: Scan): Scan {
  const { symbols, gap, piece, shorter, lengths, next, width, dense, first, fallback, symbol: labels } = machine;
  const { length } = text;
  const origin = new Int32Array(length + 1);
  const begins: number[] = [];
  const pieces: number[] = [];
  const borders: number[] = [];
  let letters = 0;
  let state = 0;
  let isGap = false;
  for (let i = 0; i < length; i++) {
    const symbol = symbols[text.charCodeAt(i)] as number;
    if (symbol === gap) {
      if (isGap) continue;
      isGap = true;
    } else isGap = false;
    origin[letters++] = i;
    // The same as `step`, which is called too often here to be a call.
    let to = -1;
    while (state >= dense && to < 0) {
      const end = first[state + 1] as number;
      for (let child = first[state] as number; child < end && to < 0; child++) if (labels[child] === symbol) to = child;
      if (to < 0) state = fallback[state] as number;
    }
    state = to >= 0 ? to : (next[state * width + symbol] as number);
    let at = (piece[state] as number) >= 0 ? state : (shorter[state] as number);
    if (at === 0) continue;
    const after = text.charCodeAt(i + 1);
    const ends = after >= 0x61 && after <= 0x7a ? 0 : ENDS_WORD;
    for (; at !== 0; at = shorter[at] as number) {
      const found = piece[at] as number;
      const begin = letters - (lengths[found] as number);
      const from = origin[begin] as number;
      const before = from === 0 ? 0 : text.charCodeAt(from - 1);
      const starts = isLetter(before) && !isCapital(text.charCodeAt(from)) ? 0 : BEGINS_WORD;
      const border = starts | ends;
      if (((asked[found] as number) & ~border) !== 0) continue;
      begins.push(begin);
      pieces.push(found);
      borders.push(border);
    }
  }
  origin[letters] = length;
  const earliest = old?.earliest ?? new Int32Array(lengths.length).fill(-1);
  for (const of of old?.pieces ?? []) earliest[of] = -1;
  const later: number[] = new Array(begins.length);
  for (let place = begins.length - 1; place >= 0; place--) {
    const of = pieces[place] as number;
    later[place] = earliest[of] as number;
    earliest[of] = place;
  }
  return { machine, origin, letters, earliest, later, pieces, begins, borders };
}
