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
  /** Whether a word begins where it does if one begins where the match does. */
  readonly opens: boolean;
}

/** Pieces of which one stands in every match. */
export interface Need {
  readonly pieces: readonly Piece[];
  /** How many places of a posting have to be tried for them, about: no unit. */
  readonly cost: number;
  /** About how often a posting holds one of them. */
  readonly times: number;
  /** Others, of which one stands in every match too, somewhere: those that stand there least by chance first, at most `MOST_ALSO`. */
  readonly also: readonly Also[];
}

/** Pieces of text of which one stands in every match, and about how often a posting holds one. */
export interface Also {
  readonly pieces: readonly Piece[];
  readonly times: number;
  /** How far behind the beginning of a match one begins at the latest. */
  readonly reach: Far;
}

/** Pieces longer than this cost more to find than they spare. */
const LONGEST = 9;
/** So short a piece is looked for at the borders of words only, where it stands at one. */
export const SHORT = 5;

/** A match that can begin at this many places counts as that many times as dear. */
const dearer = ({ least, most }: Room): number => 1 + Math.min(most - least, 1000) / 6;

/** A piece from a later word on has to be so much rarer than from its first one. */
const MOVED_COSTS = 5;

/** What stands before a text in a match: the room that takes, and whether a word begins behind it (`Piece.opens`). */
export interface Before extends Room {
  readonly opens: boolean;
}

/** What holds one of `exact` between `borders`, with `before` between it and the beginning of a match. */
export function needOf(exact: readonly string[], before: Before, borders: number, last: boolean): Need | null {
  if (exact.some((text) => text === '' || text === GAP)) return null;
  const pieces = withoutLonger(exact.map((text) => rarestOf({ ...before, text, last, borders })));
  const times = pieces.reduce((sum, piece) => sum + timesOfPiece(piece), 0);
  return { pieces, cost: times * dearer(before) + 0.02 * pieces.length, times, also: [] };
}

function timesOfPiece({ text, borders, opens }: Piece): number {
  const times = timesOf(text, (borders & ENDS_WORD) !== 0 && text.length <= SHORT);
  // What may stand within a word stands in many.
  const within = !opens && (borders & BEGINS_WORD) === 0 && /^[a-z]/.test(text);
  return within ? Math.max(times, WITHIN[Math.min(text.split(GAP, 1)[0]?.length ?? 0, WITHIN.length - 1)] ?? 0) : times;
}
/** How often a posting holds so many letters that may begin within a word, about. */
const WITHIN = [100, 100, 40, 10, 3, 1, 0.3, 0.1, 0];

/** The beginning of a piece that is too long, or of its words from another one on, whichever is rarer. */
function rarestOf(piece: Piece): Piece {
  const { text, last, borders, opens } = piece;
  if (text.length <= LONGEST) return piece;
  const from = (at: number): Piece => {
    const cut = at + LONGEST < text.length;
    return {
      ...behind(piece, { least: at - gapsIn(text.slice(0, at)), most: at, far: at }),
      text: text.slice(at, at + LONGEST),
      last: last && !cut,
      borders: (at > 0 ? BEGINS_WORD : borders & BEGINS_WORD) | (cut ? 0 : borders & ENDS_WORD),
      opens: opens && at === 0,
    };
  };
  const begins = [...text.matchAll(/(?<= )[^ ]{3}/g)].map(({ index }) => index);
  const cost = (one: Piece): number => timesOfPiece(one) * (one.most > piece.most ? MOVED_COSTS : 1);
  return begins.map(from).reduce((best, one) => (cost(one) < cost(best) ? one : best), from(0));
}
const gapsIn = (text: string): number => text.split(GAP).length - 1;

/** Without the pieces that begin with another one: "remotely" is found where "remote" is. Short ones may have to end a word. */
function withoutLonger(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length === 1) return pieces;
  const found: Piece[] = [];
  const begins = (one: Piece, { text, most }: Piece): boolean =>
    one.most === most && (text === one.text || (one.text.length > SHORT && text.startsWith(one.text)));
  for (const piece of [...pieces].sort((a, b) => (a.text < b.text ? -1 : 1)))
    if (!found.some((one) => begins(one, piece))) found.push(piece);
  return found;
}

/** Further companions spare next to nothing. */
const MOST_ALSO = 2;

/** The one of two needs of the same match that costs less, and with it the other. */
export function better(a: Need | null, b: Need | null): Need | null {
  if (!a || !b) return a ?? b;
  const [best, other] = a.cost <= b.cost ? [a, b] : [b, a];
  const reach = other.pieces.map(({ far }) => far).reduce(farther, 0);
  const rest = { pieces: other.pieces, times: other.times, reach };
  const also = [...best.also, ...other.also, rest].sort((one, next) => beside(one) - beside(next));
  return { ...best, also: also.slice(0, MOST_ALSO) };
}

/** A posting has about so many letters, and its words so many. */
const [TEXT, WORD] = [2500, 8];

/** About how often one of `also` stands where a match that has begun needs it. */
export const beside = ({ times, reach }: Also): number => times * Math.min(1, inLetters(reach, WORD) / TEXT);

/** `need` of a part between `borders`, with `before` between it and the beginning of a match. */
export function moved(need: Need | null, before: Before, borders: number, last: boolean): Need | null {
  if (!need) return null;
  const shifted = (piece: Piece): Piece => ({
    ...behind(before, piece),
    text: piece.text,
    last: last && piece.last,
    borders: piece.borders | (borders & ((piece.opens ? BEGINS_WORD : 0) | (piece.last ? ENDS_WORD : 0))),
    opens: before.opens && piece.opens,
  });
  const { pieces, cost, times, also } = need;
  return {
    pieces: pieces.map(shifted),
    cost: cost * dearer(before),
    times,
    also: also.map((one) => ({ ...one, pieces: one.pieces.map(shifted), reach: plus(one.reach, before.far) })),
  };
}

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
  return { pieces, cost, times, also: [] };
}
