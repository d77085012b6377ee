import { type Machine, machineOf } from './machine.ts';
import { waysOf } from './parse.ts';
import { BEGINS_WORD, ENDS_WORD, type Scan, scanText } from './scan.ts';
import { needed, SHORT } from './shape.ts';

/**
 * How a regular expression is read so that it is run only where it can match: what it needs is read off its source, all
 * patterns' needs are looked for in one walk through a text, and each alternative is compiled when it is first tried.
 */
export interface Pattern {
  /** The whole, as it is run on its own. */
  readonly whole: RegExp;
  readonly source: string;
  /** How an alternative of the source stands as a regular expression of its own. */
  readonly expression: (source: string) => string;
  /** Without `g` and `y`. */
  readonly flags: string;
  /** True when matches begin and end at the borders of words, as those of phrases do. */
  readonly words: boolean;
}

/** What is known of a pattern once it has been read. */
export interface Plan {
  /** The alternatives, each compiled when first tried. */
  readonly ways: readonly Way[];
  /** Which of the reader's plans it is. */
  readonly number: number;
  /** Ways of which nothing is known: they are run over the whole text. */
  readonly always: readonly number[];
  /** Whether some piece counts only at a word's border. */
  readonly bordered: boolean;
}

interface Way {
  readonly source: string;
  at?: RegExp;
  scan?: RegExp;
}

/** What a piece is looked for: the way of a plan that needs it, and where in a match it stands. */
export interface Use {
  readonly plan: number;
  readonly piece: number;
  readonly way: number;
  readonly least: number;
  readonly most: number;
  readonly borders: number;
  /** A match can begin at too many places before the piece to try each: the way is run over the whole text. */
  readonly wide: boolean;
}

interface Reader {
  readonly machine: Machine;
  readonly asked: Uint8Array;
  /** What each piece is looked for. */
  readonly uses: readonly (readonly Use[])[];
  readonly known: number;
}

const patterns = new Map<RegExp, Pattern>();
const plans = new WeakMap<Pattern, Plan>();
let reader: Reader | null = null;
/** A pattern made after the texts' reader is run without it, until there are as many more. */
const MANY_MORE = 24;
/** What an expression begins with that matches only where a word begins, if it begins with a letter. */
const BEGINS = /^(?:\\b|\(\?<!\[?\\p\{L\}|\(\?<!\[a-z)/;
/** In letters of a scanned text. */
const WIDE = 48;

/** Makes a pattern known to the next reader of texts. */
export function register(of: Pattern): RegExp {
  patterns.set(of.whole, of);
  return of.whole;
}

/** Makes known a regular expression as it is. It holds no groups that it refers to itself. */
export const pattern = (of: RegExp): RegExp =>
  register({
    whole: of,
    source: of.source,
    expression: (source) => `(?:${source})`,
    flags: of.flags.replace(/[gy]/g, ''),
    words: false,
  });

/** What `of` is known as, if it is. */
export const patternOf = (of: RegExp): Pattern | undefined => patterns.get(of);

/** Every pattern made known so far. */
export const allPatterns = (): readonly RegExp[] => [...patterns.keys()];

function readAll(): Reader {
  const ids = new Map<string, number>();
  const asked: number[] = [];
  const uses: Use[][] = [];
  let plan = 0;
  for (const one of patterns.values()) {
    const ways = waysOf(one.source);
    let bordered = false;
    const always: number[] = [];
    for (const [way, { source, shape }] of ways.entries()) {
      const need = needed(shape);
      if (!need) {
        always.push(way);
        continue;
      }
      const begins = one.words || BEGINS.test(source);
      for (const { text, least, most, last } of need.pieces) {
        let piece = ids.get(text);
        if (piece === undefined) {
          piece = ids.size;
          ids.set(text, piece);
          asked.push(BEGINS_WORD | ENDS_WORD);
          uses.push([]);
        }
        const short = text.length <= SHORT;
        const borders =
          (short && begins && most === 0 && isWordy(text, 0) ? BEGINS_WORD : 0) |
          (short && one.words && last && isWordy(text, text.length - 1) ? ENDS_WORD : 0);
        asked[piece] = (asked[piece] as number) & borders;
        bordered ||= borders > 0;
        uses[piece]?.push({ plan, piece, way, least, most, borders, wide: !one.words && most - least > WIDE });
      }
    }
    plans.set(one, {
      ways: ways.map(({ source }) => ({ source })),
      number: plan++,
      always,
      bordered,
    });
  }
  return { machine: machineOf([...ids.keys()]), asked: Uint8Array.from(asked), uses, known: patterns.size };
}

const isWordy = (text: string, at: number): boolean => /[a-z]/.test(text.charAt(at));

/** What is known of `of`; null for a pattern that the reader does not know yet. */
export function planOf(of: Pattern): Plan | null {
  readerNow();
  return plans.get(of) ?? null;
}

function readerNow(): Reader {
  if (reader && patterns.size < reader.known + MANY_MORE) return reader;
  reader = readAll();
  long.length = 0;
  short.length = 0;
  return reader;
}

/** One alternative as an expression that matches only where it is told to. */
export function expressionAt(of: Pattern, way: Way): RegExp {
  way.at ??= new RegExp(of.expression(way.source), `y${of.flags}`);
  return way.at;
}

/** One alternative as a global expression. */
export function scanFor(of: Pattern, way: Way): RegExp {
  way.scan ??= new RegExp(of.expression(way.source), `g${of.flags}`);
  way.scan.lastIndex = 0;
  return way.scan;
}

/** A text that has been scanned, and where each pattern that was asked of its parts may match: the ends of pieces, in order. */
export interface Scanned {
  readonly text: string;
  readonly scan: Scan;
  /** By plan: what it looks for that stands in the text. */
  readonly live: readonly (readonly Use[] | undefined)[];
  readonly places: Map<Pattern, Int32Array>;
}

/** The texts scanned last, long and short: a posting's title and description are asked for by every stage. */
const LONG = 1000;
const long: Scanned[] = [];
const short: Scanned[] = [];

/** The scan of `text` if it has been made and is still known. */
export const scannedAs = (text: string): Scanned | undefined =>
  (text.length < LONG ? short : long).find((one) => one.text === text);

/** The scan of `text`, made when it is first asked for. */
export function scanned(text: string): Scanned {
  const known = scannedAs(text);
  if (known) return known;
  const { machine, asked, uses } = readerNow();
  const kept = text.length < LONG ? short : long;
  const old = kept.length >= (text.length < LONG ? 8 : 2) ? kept.shift() : undefined;
  const scan = scanText(text, machine, asked, old?.scan);
  const live: Use[][] = [];
  for (const [place, piece] of scan.pieces.entries()) {
    if (scan.earliest[piece] !== place) continue;
    for (const use of uses[piece] as Use[]) {
      const so = live[use.plan];
      if (so) so.push(use);
      else live[use.plan] = [use];
    }
  }
  const made = { text, scan, live, places: new Map<Pattern, Int32Array>() };
  kept.push(made);
  return made;
}

/** The ends of all pieces that `of` looks for in a scanned text, in order, in UTF-16 units. */
export function placesOf(of: Pattern, plan: Plan, { scan, live, places }: Scanned): Int32Array {
  const known = places.get(of);
  if (known) return known;
  const ends: number[] = [];
  for (const { piece, borders } of live[plan.number] ?? []) {
    const length = scan.machine.lengths[piece] as number;
    for (let place = scan.earliest[piece] as number; place >= 0; place = scan.later[place] as number)
      if ((borders & ~(scan.borders[place] as number)) === 0)
        ends.push(scan.origin[(scan.begins[place] as number) + length - 1] as number);
  }
  const made = Int32Array.from(ends).sort();
  places.set(of, made);
  return made;
}
