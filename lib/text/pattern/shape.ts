import { ANY_HEAD, GAP, headOf } from './letters.ts';
import { timesOf } from './times.ts';

/**
 * What a part of a pattern can match, as far as it tells where to look. Lengths are in letters of a scanned text, where a
 * run of white space and hyphens is one letter.
 */
export interface Shape {
  /** Every text that it can match, where these are few. */
  readonly exact: readonly string[] | null;
  /** Pieces of text of which every match holds one. */
  readonly need: Need | null;
  /** Shortest and longest match. */
  readonly least: number;
  readonly most: number;
  /** What a match can begin with (`headOf`), and whether it can hold nothing at all. */
  readonly heads: number;
  readonly empty: boolean;
}

/** A piece of text and how far from the beginning of a match it stands: `least` to `most` letters. */
export interface Piece {
  readonly text: string;
  readonly least: number;
  readonly most: number;
  /** Whether it ends where the match ends. */
  readonly last: boolean;
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

/** Pieces of text of which one stands in every match, wherever, and about how often a posting holds one. */
export interface Also {
  readonly texts: readonly string[];
  readonly times: number;
}

/** More texts than these are no longer told apart. */
const MOST_EXACT = 12;
/** Pieces longer than this cost more to find than they spare. */
const LONGEST = 10;
/** So short a piece is looked for at the borders of words only, where it stands at one. */
export const SHORT = 5;
const EMPTY: Shape = { exact: [''], need: null, least: 0, most: 0, heads: 0, empty: true };
/** What holds no words and takes no room: a border, a look behind. */
export const nothing = EMPTY;
/** One character out of many; with `gap` it can be a space. */
export const anyLetter = (gap: boolean): Shape => ({
  exact: null,
  need: null,
  least: gap ? 0 : 1,
  most: 1,
  heads: ANY_HEAD,
  empty: false,
});
/** A piece of text, of which one gap in a row is one letter. */
export function text(piece: string): Shape {
  const gaps = piece.split(GAP).length - 1;
  const heads = headOf(piece.charCodeAt(0));
  return { exact: [piece], need: null, least: piece.length - gaps, most: piece.length, heads, empty: false };
}
/** One character out of few. */
export const oneOf = (letters: readonly string[]): Shape => {
  const gap = letters.includes(GAP);
  const heads = letters.reduce((all, letter) => all | headOf(letter.charCodeAt(0)), 0);
  return { exact: letters, need: null, least: gap ? 0 : 1, most: 1, heads, empty: false };
};
/** Of what nothing is known. */
export const unknown: Shape = {
  exact: null,
  need: null,
  least: 0,
  most: Number.POSITIVE_INFINITY,
  heads: ANY_HEAD,
  empty: true,
};

/** A match that can begin at this many places counts as that many times as dear. */
const dearer = (least: number, most: number): number => 1 + Math.min(most - least, 1000) / 6;

const needOf = (exact: readonly string[], least: number, most: number, last: boolean): Need | null => {
  if (exact.some((text) => text === '' || text === GAP)) return null;
  const cut = exact.some((text) => text.length > LONGEST);
  const pieces = withoutLonger(exact.map((text) => text.slice(0, LONGEST)));
  const times = pieces.reduce((sum, text) => sum + timesOf(text), 0);
  return {
    pieces: pieces.map((text) => ({ text, least, most, last: last && !cut })),
    cost: times * dearer(least, most) + 0.02 * pieces.length,
    times,
    also: null,
  };
};

/** Without the pieces that begin with another one: "remotely" is found where "remote" is. Short ones may have to end a word. */
function withoutLonger(pieces: readonly string[]): readonly string[] {
  if (pieces.length === 1) return pieces;
  const found: string[] = [];
  for (const piece of [...pieces].sort())
    if (!found.some((one) => piece === one || (one.length > SHORT && piece.startsWith(one)))) found.push(piece);
  return found;
}

/** The one of two needs of the same match that costs less, and with it the other. */
function better(a: Need | null, b: Need | null): Need | null {
  if (!a || !b) return a ?? b;
  const [best, other] = a.cost <= b.cost ? [a, b] : [b, a];
  const rest = { texts: other.pieces.map(({ text }) => text), times: other.times };
  return { ...best, also: rarer(rarer(best.also, other.also), rest) };
}

const rarer = (a: Also | null, b: Also | null): Also | null => (!a || (b && b.times < a.times) ? b : a);
const moved = (need: Need | null, least: number, most: number, last: boolean): Need | null =>
  need && {
    pieces: need.pieces.map((piece) => ({
      text: piece.text,
      least: piece.least + least,
      most: piece.most + most,
      last: last && piece.last,
    })),
    cost: need.cost * dearer(least, most),
    times: need.times,
    also: need.also,
  };

/** The shape of `parts` one after another. */
export function sequence(parts: readonly Shape[]): Shape {
  if (parts.length === 1) return parts[0] as Shape;
  let need: Need | null = null;
  let [least, most] = [0, 0];
  // The run of exact parts up to here, and where it began.
  let run: readonly string[] = [''];
  let [from, to] = [0, 0];
  let [heads, empty] = [0, true];
  let whole = true;
  const close = (last: boolean): void => {
    need = better(need, needOf(run, from, to, last));
  };
  for (const part of parts) {
    const joined = part.exact ? join(run, part.exact) : null;
    if (joined) run = joined;
    else {
      close(false);
      whole = false;
      need = better(need, moved(part.need, least, most, part === parts.at(-1)));
      run = part.exact ?? [''];
      from = part.exact ? least : least + part.least;
      to = part.exact ? most : most + part.most;
    }
    least += part.least;
    most += part.most;
    if (empty) heads |= part.heads;
    empty &&= part.empty;
  }
  if (whole) return { exact: run, need: null, least, most, heads, empty };
  close(true);
  return { exact: null, need, least, most, heads, empty };
}

function join(heads: readonly string[], tails: readonly string[]): readonly string[] | null {
  if (tails.length === 1 && tails[0] === '') return heads;
  if (heads.length === 1 && heads[0] === '') return tails;
  if (heads.length * tails.length > MOST_EXACT) return null;
  const all: string[] = [];
  for (const head of heads)
    for (const tail of tails) all.push(head.endsWith(GAP) && tail.startsWith(GAP) ? head + tail.slice(1) : head + tail);
  return all;
}

/** The shape of one of `ways`. */
export function choice(ways: readonly Shape[]): Shape {
  if (ways.length === 1) return ways[0] as Shape;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  let exact: string[] | null = [];
  let [heads, empty] = [0, false];
  for (const way of ways) {
    heads |= way.heads;
    empty ||= way.empty;
    least = Math.min(least, way.least);
    most = Math.max(most, way.most);
    if (!way.exact) exact = null;
    for (const piece of (exact && way.exact) ?? []) if (!exact?.includes(piece)) exact?.push(piece);
    if (exact && exact.length > MOST_EXACT) exact = null;
  }
  const rest = { least, most, heads, empty };
  return exact ? { exact, need: null, ...rest } : { exact: null, need: together(ways), ...rest };
}

/** What every match of `shape` holds. */
export const needed = (shape: Shape): Need | null => (shape.exact ? needOf(shape.exact, 0, 0, true) : shape.need);

function together(ways: readonly Shape[]): Need | null {
  const pieces: Piece[] = [];
  let [cost, times] = [0, 0];
  for (const way of ways) {
    const need = needed(way);
    if (!need) return null;
    for (const piece of need.pieces) pieces.push(piece);
    cost += need.cost;
    times += need.times;
  }
  return { pieces, cost, times, also: null };
}

/** The shape of `shape` said `least` to `most` times. */
export function times(shape: Shape, least: number, most: number): Shape {
  if (least === 1 && most === 1) return shape;
  const gaps = shape.exact?.every((text) => text === GAP) ?? false;
  // However many gaps follow each other, they are one.
  const { heads } = shape;
  const empty = shape.empty || least === 0;
  if (gaps)
    return { exact: least === 0 ? ['', GAP] : [GAP], need: null, least: 0, most: most === 0 ? 0 : 1, heads, empty };
  if (most === 1 && shape.exact) {
    const exact = shape.exact.includes('') ? shape.exact : [...shape.exact, ''];
    return { exact, need: null, least: 0, most: shape.most, heads, empty: true };
  }
  const longest = most === 0 || shape.most === 0 ? 0 : shape.most * most;
  if (least === most && shape.exact && most <= 4)
    return { ...sequence(Array(most).fill(shape)), least: shape.least * least, most: longest };
  return {
    exact: null,
    need: least > 0 ? moved(needed(shape), 0, 0, false) : null,
    least: shape.least * least,
    most: longest,
    heads,
    empty,
  };
}

/** A look ahead: what follows has to hold what it needs, and no room is taken. */
export const ahead = (shape: Shape): Shape => ({
  exact: null,
  need: moved(needed(shape), 0, 0, false),
  least: 0,
  most: 0,
  heads: 0,
  empty: true,
});
