import { GAP } from './letters.ts';

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
}

/** More texts than these are no longer told apart. */
const MOST_EXACT = 12;
/** Pieces longer than this cost more to find than they spare. */
const LONGEST = 10;
/** So short a piece is looked for at the borders of words only, where it stands at one. */
export const SHORT = 5;
/** How many letters of a posting follow each other about as often: a guess that orders pieces well. */
const LETTER = 0.12;
/** Words that nearly every posting holds, many times. */
const COMMON: ReadonlyMap<string, number> = new Map(
  (
    'the:9 and:12 with:7 for:7 our:7 you:8 your:6 are:5 will:4 that:3 have:3 from:3 this:3 work:6 team:5 experience:5 data:5 python:4 ' +
    'engineer:4 engineering:3 software:3 development:3 develop:4 design:2 company:2 working:3 role:2 job:2 skills:2 technical:2 build:2 business:2 ' +
    'product:3 support:2 strong:2 knowledge:2 remote:1 years:1 one:2 not:1 any:2 all:2 code:2 system:2 systems:2 world:1 offer:1 we:6 in:12 to:12 of:12 is:5 a:12 on:7 at:5 be:5 as:5 or:5 it:5 us:3 an:6 no:2 me:3 day:2 de:3 en:6 en:6'
  )
    .split(' ')
    .map((row) => row.split(':'))
    .map(([word = '', times]) => [word, Number(times)]),
);

/** About how often a posting holds `piece`. */
function timesOf(piece: string): number {
  const word = piece.trim();
  const letters = word.replaceAll('0', '').length;
  if (!/\p{L}/u.test(word)) return word === '0' ? 16 : (/[,.:()/]/.test(word) ? 40 : 12) * 0.3 ** piece.length;
  const guess = 5000 * LETTER ** Math.min(letters, 9) * 0.6 ** (piece.length - letters);
  return COMMON.get(word) ?? guess;
}

const EMPTY: Shape = { exact: [''], need: null, least: 0, most: 0 };
/** What holds no words and takes no room: a border, a look behind. */
export const nothing = EMPTY;
/** One character out of many; with `gap` it can be a space. */
export const anyLetter = (gap: boolean): Shape => ({ exact: null, need: null, least: gap ? 0 : 1, most: 1 });
/** A piece of text, of which one gap in a row is one letter. */
export function text(piece: string): Shape {
  const gaps = piece.split(GAP).length - 1;
  return { exact: [piece], need: null, least: piece.length - gaps, most: piece.length };
}
/** One character out of few. */
export const oneOf = (letters: readonly string[]): Shape => {
  const gap = letters.includes(GAP);
  return { exact: letters, need: null, least: gap ? 0 : 1, most: 1 };
};
/** Of what nothing is known. */
export const unknown: Shape = { exact: null, need: null, least: 0, most: Number.POSITIVE_INFINITY };

/** A match that can begin at this many places counts as that many times as dear. */
const dearer = (least: number, most: number): number => 1 + Math.min(most - least, 1000) / 6;

const needOf = (exact: readonly string[], least: number, most: number, last: boolean): Need | null => {
  if (exact.some((text) => text === '' || text === GAP)) return null;
  const cut = exact.some((text) => text.length > LONGEST);
  const pieces = withoutLonger(exact.map((text) => text.slice(0, LONGEST)));
  const cost = pieces.reduce((sum, text) => sum + timesOf(text), 0) * dearer(least, most);
  return {
    pieces: pieces.map((text) => ({ text, least, most, last: last && !cut })),
    cost: cost + 0.02 * pieces.length,
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

const better = (a: Need | null, b: Need | null): Need | null => (!a ? b : !b || a.cost <= b.cost ? a : b);
const moved = (need: Need | null, least: number, most: number, last: boolean): Need | null =>
  need && {
    pieces: need.pieces.map((piece) => ({
      text: piece.text,
      least: piece.least + least,
      most: piece.most + most,
      last: last && piece.last,
    })),
    cost: need.cost * dearer(least, most),
  };

/** The shape of `parts` one after another. */
export function sequence(parts: readonly Shape[]): Shape {
  if (parts.length === 1) return parts[0] as Shape;
  let need: Need | null = null;
  let [least, most] = [0, 0];
  // The run of exact parts up to here, and where it began.
  let run: readonly string[] = [''];
  let [from, to] = [0, 0];
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
  }
  if (whole) return { exact: run, need: null, least, most };
  close(true);
  return { exact: null, need, least, most };
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
  for (const way of ways) {
    least = Math.min(least, way.least);
    most = Math.max(most, way.most);
    if (!way.exact) exact = null;
    for (const piece of (exact && way.exact) ?? []) if (!exact?.includes(piece)) exact?.push(piece);
    if (exact && exact.length > MOST_EXACT) exact = null;
  }
  return exact ? { exact, need: null, least, most } : { exact: null, need: together(ways), least, most };
}

/** What every match of `shape` holds. */
export const needed = (shape: Shape): Need | null => (shape.exact ? needOf(shape.exact, 0, 0, true) : shape.need);

function together(ways: readonly Shape[]): Need | null {
  const pieces: Piece[] = [];
  let cost = 0;
  for (const way of ways) {
    const need = needed(way);
    if (!need) return null;
    for (const piece of need.pieces) pieces.push(piece);
    cost += need.cost;
  }
  return { pieces, cost };
}

/** The shape of `shape` said `least` to `most` times. */
export function times(shape: Shape, least: number, most: number): Shape {
  if (least === 1 && most === 1) return shape;
  const gaps = shape.exact?.every((text) => text === GAP) ?? false;
  // However many gaps follow each other, they are one.
  if (gaps) return { exact: least === 0 ? ['', GAP] : [GAP], need: null, least: 0, most: most === 0 ? 0 : 1 };
  if (most === 1 && shape.exact) {
    const exact = shape.exact.includes('') ? shape.exact : [...shape.exact, ''];
    return { exact, need: null, least: 0, most: shape.most };
  }
  const longest = most === 0 || shape.most === 0 ? 0 : shape.most * most;
  if (least === most && shape.exact && most <= 4)
    return { ...sequence(Array(most).fill(shape)), least: shape.least * least, most: longest };
  return {
    exact: null,
    need: least > 0 ? moved(needed(shape), 0, 0, false) : null,
    least: shape.least * least,
    most: longest,
  };
}

/** A look ahead: what follows has to hold what it needs, and no room is taken. */
export const ahead = (shape: Shape): Shape => ({
  exact: null,
  need: moved(needed(shape), 0, 0, false),
  least: 0,
  most: 0,
});
