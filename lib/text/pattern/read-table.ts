import type { Far } from './far.ts';
import { ANY_HEAD } from './letters.ts';
import { type Also, beside, type Need, type Piece, SHORT } from './need.ts';
import { waysOf } from './parse.ts';
import { needed } from './shape.ts';
import { BEGINS_WORD, ENDS_WORD, FIRST_MARK, keyOf, type Sourced, type Stand, type Table } from './table.ts';

/** In letters of a scanned text. */
const WIDE = 48;

/** A way that so few places have to be tried for needs no companion, and a companion that stands so often spares nothing: times a posting. */
const DEAR = 0.05;
const FREQUENT = 3;
/** Nor does one that mostly stands where a match needs it. */
const NEAR = 0.8;
/** Where it stands is written down once for a text, which costs more than it spares from so many times on. */
const LISTED = 20;
/** Of a companion's pieces so many letters tell enough. */
const TELLING = 6;
/** What a match begins with is not looked at where it can begin at so few places more than one. */
const FEW_PLACES = 4;

/** Pieces and ways are numbered in 16 bits, the letters of all pieces (states of a machine) in 21. */
const MOST = 0xffff;
const MOST_LETTERS = 1 << 21;
/** Patterns and companions are numbered in 15. */
const MOST_PATTERNS = 0x7fff;

const isWordy = (text: string, at: number): boolean => /[a-z]/.test(text.charAt(at));

/** Reads what `patterns` need off their sources. Throws where two that differ have the same key, or there are too many. */
export function readTable(patterns: Iterable<Sourced>): Table {
  const keys = new Map<number, string>();
  const counts: number[] = [];
  const uses = new Map<string, { way: number; stand: number }[]>();
  const stands: Stand[] = [];
  const known = new Map<string, number>();
  const always: number[] = [];
  const companions = new Map<string, { uses: Map<string, Stand>; ways: [way: number, reach: Far][] }>();
  const heads: [number, number][] = [];
  let way = 0;
  const use = (text: string, by: number, { least, most, borders, wide }: Stand): void => {
    const name = `${least} ${most} ${borders} ${wide}`;
    const stand = known.get(name) ?? stands.push({ least, most, borders, wide }) - 1;
    known.set(name, stand);
    const so = uses.get(text);
    if (so) so.push({ way: by, stand });
    else uses.set(text, [{ way: by, stand }]);
  };
  for (const one of patterns) {
    const key = keyOf(one);
    const same = keys.get(key);
    if (same === one.source) continue;
    if (same !== undefined)
      throw new Error(`Two patterns have one key: ${same.slice(0, 40)}, ${one.source.slice(0, 40)}`);
    keys.set(key, one.source);
    const ways = waysOf(one.source);
    counts.push(ways.length);
    for (const { shape } of ways) {
      const need = needed(shape);
      if (!need) always.push(way);
      for (const piece of need?.pieces ?? []) {
        const { text, least, most } = piece;
        const wide = !one.words && most - least > WIDE;
        use(text, way, { least, most, borders: bordersOf(piece, one.words), wide });
      }
      const window = need?.pieces.some(({ least, most }) => most - least > FEW_PLACES);
      if (window && !shape.empty && shape.heads !== ANY_HEAD) heads.push([way, shape.heads]);
      for (const companion of sparing(need)) {
        const uses = anywhere(companion, one.words);
        const name = [...uses].map(([text, { borders }]) => `${text}${borders}`).join('|');
        const same = companions.get(name) ?? { uses, ways: [] };
        same.ways.push([way, companion.reach]);
        companions.set(name, same);
      }
      way++;
    }
  }
  const also: [number, number, Far][] = [];
  for (const [number, companion] of [...companions.values()].entries()) {
    for (const [text, stand] of companion.uses) use(text, way + number, stand);
    for (const [by, reach] of companion.ways) also.push([by, number, reach]);
  }
  const made = inOrder(uses);
  if (
    Math.max(uses.size, way + companions.size) > MOST ||
    made.pieces.length >= MOST_LETTERS ||
    counts.length + companions.size > MOST_PATTERNS
  )
    throw new Error('Too many patterns to be numbered');
  return { ...made, ...oftenFirst(stands, made.standing), keys: [...keys.keys()], counts, always, also, heads };
}

/** At which borders of words a piece is looked for, in a pattern of `words` or another. */
function bordersOf({ text, last, borders, opens }: Piece, words: boolean): number {
  const begins = (borders & BEGINS_WORD) !== 0 || (words && opens);
  const ends = text.length <= SHORT && ((borders & ENDS_WORD) !== 0 || (words && last));
  return (begins && isWordy(text, 0) ? BEGINS_WORD : 0) | (ends && isWordy(text, text.length - 1) ? ENDS_WORD : 0);
}

/** The beginnings of a companion's pieces, sorted, each with the borders that it has wherever it stands. */
function anywhere(companion: Also, words: boolean): Map<string, Stand> {
  const found = new Map<string, number>();
  for (const piece of companion.pieces.map(begun)) {
    const borders = bordersOf(piece, words) & (found.get(piece.text) ?? BEGINS_WORD | ENDS_WORD);
    found.set(piece.text, borders);
  }
  // Where one stands that begins with another one, that one stands too.
  const isOne = (text: string): boolean =>
    ![...found].some(
      ([other, borders]) =>
        other !== text && text.startsWith(other) && (borders & ~((found.get(text) ?? 0) & BEGINS_WORD)) === 0,
    );
  const texts = [...found.keys()].filter(isOne).sort();
  return new Map(texts.map((text) => [text, { least: 0, most: 0, borders: found.get(text) ?? 0, wide: false }]));
}

const begun = (piece: Piece): Piece =>
  piece.text.length <= TELLING
    ? piece
    : { ...piece, text: piece.text.slice(0, TELLING), last: false, borders: piece.borders & BEGINS_WORD };

/** The texts of which one has to stand beside what a way is tried for, as far as that spares anything. */
function sparing(need: Need | null): readonly Also[] {
  if (!need || need.cost <= DEAR) return [];
  return need.also.filter((one) => one.times < FREQUENT || (beside(one) < NEAR && one.times < LISTED));
}

/** The ways to stand, the most frequent ones first: a packed table tells those by least. */
function oftenFirst(stands: readonly Stand[], standing: Uint16Array): Pick<Table, 'stands' | 'standing'> {
  const times = stands.map(() => 0);
  for (const stand of standing) times[stand] = (times[stand] as number) + 1;
  const order = stands.map((_, stand) => stand).sort((a, b) => (times[b] as number) - (times[a] as number));
  const rank = new Map(order.map((stand, i) => [stand, i]));
  return {
    stands: order.map((stand) => stands[stand] as Stand),
    standing: standing.map((stand) => rank.get(stand) as number),
  };
}

function inOrder(
  uses: ReadonlyMap<string, readonly { way: number; stand: number }[]>,
): Pick<Table, 'pieces' | 'firstUse' | 'ways' | 'standing'> {
  let pieces = '';
  let before = '';
  const ends = [0];
  const all: { way: number; stand: number }[] = [];
  for (const [text, so] of [...uses].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < before.length && before[shared] === text[shared]) shared++;
    pieces += String.fromCharCode(FIRST_MARK + shared) + text.slice(shared);
    before = text;
    all.push(...so);
    ends.push(all.length);
  }
  return {
    pieces,
    firstUse: Int32Array.from(ends),
    ways: Uint16Array.from(all, ({ way }) => way),
    standing: Uint16Array.from(all, ({ stand }) => stand),
  };
}
