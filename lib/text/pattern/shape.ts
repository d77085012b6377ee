import { behind, farther, NO_ROOM, type Room, repeated, WORD } from './far.ts';
import { ANY_HEAD, GAP, headOf } from './letters.ts';
import { type Before, better, moved, type Need, needOf, together } from './need.ts';
import { BEGINS_WORD, ENDS_WORD } from './table.ts';

/**
 * What a part of a pattern can match, as far as it tells where to look, and the room that takes in a scanned text, where a
 * run of white space and hyphens is one letter.
 */
export interface Shape extends Room {
  /** Every text that it can match, where these are few. */
  readonly exact: readonly string[] | null;
  /** Pieces of text of which every match holds one. */
  readonly need: Need | null;
  /** What a match can begin with (`headOf`), and whether it can hold nothing at all. */
  readonly heads: number;
  readonly empty: boolean;
  /** At which borders of words it stands: it begins where a word begins, it ends where a word ends. */
  readonly borders: number;
  /** Whether it ends, where it holds anything, with what is no letter: a word may begin behind it. */
  readonly spaced: boolean;
}

/** Nothing stands before. */
const START: Before = { ...NO_ROOM, opens: true };

/** More texts than these are no longer told apart. */
const MOST_EXACT = 12;
/** What holds no words and takes no room: a look behind, or one of the borders of words. */
export const nothing = (borders = 0): Shape => ({
  ...NO_ROOM,
  exact: [''],
  need: null,
  heads: 0,
  empty: true,
  borders,
  spaced: true,
});
/** One character out of many; with `gap` it can be a space. */
export const anyLetter = (gap: boolean): Shape => ({
  exact: null,
  need: null,
  least: gap ? 0 : 1,
  most: 1,
  far: 1,
  heads: ANY_HEAD,
  empty: false,
  borders: 0,
  spaced: false,
});
const isSpaced = (exact: readonly string[]): boolean => !exact.some((text) => /[a-z]$/.test(text));
/** A piece of text, of which one gap in a row is one letter. */
export function text(piece: string): Shape {
  const { length } = piece;
  const least = length - piece.split(GAP).length + 1;
  const heads = headOf(piece.charCodeAt(0));
  const exact = [piece];
  const room = { least, most: length, far: length };
  return { exact, need: null, ...room, heads, empty: false, borders: 0, spaced: isSpaced(exact) };
}
/** One character out of few. */
export const oneOf = (letters: readonly string[]): Shape => {
  const gap = letters.includes(GAP);
  const heads = letters.reduce((all, letter) => all | headOf(letter.charCodeAt(0)), 0);
  const room = { least: gap ? 0 : 1, most: 1, far: 1 };
  return { exact: letters, need: null, ...room, heads, empty: false, borders: 0, spaced: isSpaced(letters) };
};
/** Of what nothing is known. */
export const unknown: Shape = {
  exact: null,
  need: null,
  least: 0,
  most: Number.POSITIVE_INFINITY,
  far: Number.POSITIVE_INFINITY,
  heads: ANY_HEAD,
  empty: true,
  borders: 0,
  spaced: false,
};

/** The shape of `parts` one after another. */
export function sequence(parts: readonly Shape[]): Shape {
  if (parts.length === 1) return parts[0] as Shape;
  let need: Need | null = null;
  let room = START;
  // Whether what stands before ends with what is no letter, whatever stands before the whole.
  let spaced = false;
  // The run of exact parts up to here, between which borders it stands, and what stands before it.
  let run: readonly string[] = [''];
  let borders = 0;
  let before = START;
  let [heads, empty] = [0, true];
  let whole = true;
  const solid = between(parts);
  const last = solid.findLastIndex((part) => part.most > 0);
  const close = (isLast: boolean): void => {
    need = better(need, needOf(run, before, borders, isLast));
  };
  for (const [i, part] of solid.entries()) {
    const joined = part.exact ? join(run, part.exact) : null;
    const own: number = part.borders | (spaced ? BEGINS_WORD : 0);
    const next: Before = { ...behind(room, part), opens: room.opens && part.spaced };
    if (joined) {
      borders = isNothing(run) ? own : (borders & BEGINS_WORD) | (part.borders & ENDS_WORD);
      run = joined;
    } else {
      close(i > last);
      whole = false;
      need = better(need, moved(part.need, room, own, i === last));
      run = part.exact ?? [''];
      borders = part.exact ? own : 0;
      before = part.exact ? room : next;
    }
    room = next;
    spaced = part.spaced && ((own & BEGINS_WORD) !== 0 || !part.empty);
    if (empty) heads |= part.heads;
    empty &&= part.empty;
  }
  const { least, most, far } = room;
  const rest = { least, most, far, heads, empty, spaced: spaced || room.opens };
  if (whole) return { exact: run, need: null, ...rest, borders };
  close(true);
  return { exact: null, need, ...rest, borders: 0 };
}

const isNothing = (exact: readonly string[] | null): boolean => exact?.length === 1 && exact[0] === '';

/** Those of `parts` that hold something, with the borders beside them; if none does, one that holds nothing. */
function between(parts: readonly Shape[]): readonly Shape[] {
  const found: Shape[] = [];
  let border = 0;
  for (const part of parts) {
    if (!isNothing(part.exact)) {
      found.push({ ...part, borders: part.borders | (border & BEGINS_WORD) });
      border = 0;
      continue;
    }
    border |= part.borders;
    const last = found.at(-1);
    if (last) found[found.length - 1] = { ...last, borders: last.borders | (part.borders & ENDS_WORD) };
  }
  return found.length > 0 ? found : [nothing(border)];
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
  let [most, far] = [0, 0];
  let exact: string[] | null = [];
  let [heads, empty] = [0, false];
  let borders = BEGINS_WORD | ENDS_WORD;
  const spaced = ways.every((way) => way.spaced);
  for (const way of ways) {
    heads |= way.heads;
    empty ||= way.empty;
    borders &= way.borders;
    least = Math.min(least, way.least);
    most = Math.max(most, way.most);
    far = farther(far, way.far);
    if (!way.exact) exact = null;
    for (const piece of (exact && way.exact) ?? []) if (!exact?.includes(piece)) exact?.push(piece);
    if (exact && exact.length > MOST_EXACT) exact = null;
  }
  const rest = { least, most, far, heads, empty, spaced };
  return exact
    ? { exact, need: null, ...rest, borders }
    : { exact: null, need: together(ways.map(needed)), ...rest, borders: 0 };
}

/** What every match of `shape` holds. */
export const needed = (shape: Shape): Need | null =>
  shape.exact ? needOf(shape.exact, START, shape.borders, true) : shape.need;

/** The shape of `shape` said `least` to `most` times. */
export function times(shape: Shape, least: number, most: number): Shape {
  if (least === 1 && most === 1) return shape;
  const gaps = shape.exact?.every((text) => text === GAP) ?? false;
  // However many gaps follow each other, they are one.
  const { heads, spaced } = shape;
  const empty = shape.empty || least === 0;
  if (gaps) {
    const one = most === 0 ? 0 : 1;
    const exact = least === 0 ? ['', GAP] : [GAP];
    return { exact, need: null, least: 0, most: one, far: one, heads, empty, borders: 0, spaced };
  }
  if (most === 1 && shape.exact) {
    const exact = shape.exact.includes('') ? shape.exact : [...shape.exact, ''];
    return { ...shape, exact, need: null, least: 0, heads, empty: true, borders: 0 };
  }
  const longest = most === 0 || shape.most === 0 ? 0 : shape.most * most;
  // Many letters of which none is a gap are one word.
  const isWord = longest === Number.POSITIVE_INFINITY && shape.least === 1 && shape.most === 1;
  const room = { least: shape.least * least, most: longest, far: isWord ? WORD : repeated(shape.far, most) };
  if (least === most && shape.exact && most <= 4) return { ...sequence(Array(most).fill(shape)), ...room };
  const need = least > 0 ? moved(needed(shape), START, 0, false) : null;
  return { exact: null, need, ...room, heads, empty, borders: 0, spaced };
}

/** A look ahead: what follows has to hold what it needs, and no room is taken. */
export const ahead = (shape: Shape): Shape => ({
  ...NO_ROOM,
  exact: null,
  need: moved(needed(shape), START, 0, false),
  heads: 0,
  empty: true,
  borders: 0,
  spaced: true,
});
