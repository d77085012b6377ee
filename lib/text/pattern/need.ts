import { behind, type Far, farther, inLetters, plus, type Room } from './far.ts';
import { GAP } from './letters.ts';
import { BEGINS_WORD, ENDS_WORD } from './table.ts';
import { timesOf } from './times.ts';

/** A piece of text and how far from the beginning of a match it stands. */
export interface Piece extends Room {
  readonly text: string;
  /** Whether it ends where the match ends. */
  readonly last: boolean;
  /** At which borders of words it stands in every match. */
  readonly borders: number;
}

/** Pieces of which one stands in every match. */
export interface Need {
  readonly pieces: readonly Piece[];
  /** How many places of a posting have to be tried for them, about: no unit. */
  readonly cost: number;
  /** About how often a posting holds one of them. */
  readonly times: number;
  /** Others, of which one stands in every match too, somewhere. */
  readonly also: Also | null;
}

/** Pieces of text of which one stands in every match, and about how often a posting holds one. */
export interface Also {
  readonly texts: readonly string[];
  readonly times: number;
  /** How far behind the beginning of a match one begins at the latest. */
  readonly reach: Far;
}

/** Pieces longer than this cost more to find than they spare. */
const LONGEST = 10;
/** So short a piece is looked for at the borders of words only, where it stands at one. */
export const SHORT = 5;

/** A match that can begin at this many places counts as that many times as dear. */
const dearer = ({ least, most }: Room): number => 1 + Math.min(most - least, 1000) / 6;

/** What holds one of `exact` between `borders`, with `before` between it and the beginning of a match. */
export function needOf(exact: readonly string[], before: Room, borders: number, last: boolean): Need | null {
  if (exact.some((text) => text === '' || text === GAP)) return null;
  const cut = exact.some((text) => text.length > LONGEST);
  const pieces = withoutLonger(exact.map((text) => text.slice(0, LONGEST)));
  const ended = (borders & ENDS_WORD) !== 0;
  const times = pieces.reduce((sum, text) => sum + timesOf(text, ended && text.length <= SHORT), 0);
  return {
    pieces: pieces.map((text) => ({
      ...before,
      text,
      last: last && !cut,
      borders: cut ? borders & BEGINS_WORD : borders,
    })),
    cost: times * dearer(before) + 0.02 * pieces.length,
    times,
    also: null,
  };
}

/** Without the pieces that begin with another one: "remotely" is found where "remote" is. Short ones may have to end a word. */
function withoutLonger(pieces: readonly string[]): readonly string[] {
  if (pieces.length === 1) return pieces;
  const found: string[] = [];
  for (const piece of [...pieces].sort())
    if (!found.some((one) => piece === one || (one.length > SHORT && piece.startsWith(one)))) found.push(piece);
  return found;
}

/** The one of two needs of the same match that costs less, and with it the other. */
export function better(a: Need | null, b: Need | null): Need | null {
  if (!a || !b) return a ?? b;
  const [best, other] = a.cost <= b.cost ? [a, b] : [b, a];
  const reach = other.pieces.map(({ far }) => far).reduce(farther, 0);
  const rest = { texts: other.pieces.map(({ text }) => text), times: other.times, reach };
  return { ...best, also: rarer(rarer(best.also, other.also), rest) };
}

/** A posting has about so many letters, and its words so many. */
const [TEXT, WORD] = [2500, 8];

/** About how often one of `also` stands where a match that has begun needs it. */
export const beside = ({ times, reach }: Also): number => times * Math.min(1, inLetters(reach, WORD) / TEXT);

const rarer = (a: Also | null, b: Also | null): Also | null => (!a || (b && beside(b) < beside(a)) ? b : a);

/** `need` of a part between `borders`, with `before` between it and the beginning of a match. */
export const moved = (need: Need | null, before: Room, borders: number, last: boolean): Need | null =>
  need && {
    pieces: need.pieces.map((piece) => ({
      ...behind(before, piece),
      text: piece.text,
      last: last && piece.last,
      borders: piece.borders | (borders & ((piece.most === 0 ? BEGINS_WORD : 0) | (piece.last ? ENDS_WORD : 0))),
    })),
    cost: need.cost * dearer(before),
    times: need.times,
    also: need.also && { ...need.also, reach: plus(need.also.reach, before.far) },
  };

/** What one of `needs` holds: all are ways of one match. */
export function together(needs: readonly (Need | null)[]): Need | null {
  const pieces: Piece[] = [];
  let [cost, times] = [0, 0];
  for (const need of needs) {
    if (!need) return null;
    for (const piece of need.pieces) pieces.push(piece);
    cost += need.cost;
    times += need.times;
  }
  return { pieces, cost, times, also: null };
}
