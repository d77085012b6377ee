import { closes, isDigit, isJoiner } from './letters.ts';
import {
  BEHIND,
  END,
  FEW,
  INNER,
  LAST,
  type Machine,
  SHORT,
  SHORT_INNER,
  SYMBOL,
  tripleOf,
  WITHIN,
} from './machine.ts';
import { BEGINS_WORD, ENDS_WORD } from './table.ts';

/** Where the pieces of a machine stand in a text. Positions are its letters, of which a run of gaps is one. */
export interface Scan {
  /** Where each letter begins in the text, in UTF-16 units, and behind the last the text's length. */
  readonly origin: Int32Array;
  /** The letters that the piece at a place begins and ends with, and whether it begins and ends as a word does. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly borders: Uint8Array;
  /** The next place of the same piece, or -1. */
  readonly later: Int32Array;
  /** The pieces that stand in the text, each once, and the first place of each. */
  readonly pieces: Int32Array;
  readonly earliest: Int32Array;
  /** How many letters the longest run without a gap has. */
  readonly longest: number;
  /** Where each run of digits begins in the text, in UTF-16 units. */
  readonly digits: readonly number[];
  /** Whether zero-width characters stand in it. */
  readonly joined: boolean;
  /** Where a capital stands right behind a letter, a digit or one of `)%+`, in UTF-16 units. */
  readonly capitals: readonly number[];
}

/** What a walk writes on, used again by the next: of each letter where it stands, its symbol, and which borders are at it. */
let origins = new Int32Array(0);
let symbols = new Uint8Array(0);
let edges = new Uint8Array(0);
/** Of each place the letter that it begins with; its piece, and in the last two bits its borders. */
let begins = new Int32Array(1024);
let met = new Int32Array(1024);
/** By piece: its last place in this walk, or -1. */
let last = new Int32Array(0);

/** What is told of a text while its letters are written down. */
type Told = 'longest' | 'digits' | 'joined' | 'capitals';

/** No piece goes on so far behind the end of a text. */
const PAST_END = 32;

/** Writes down the letters of `text`. Returns how many there are, and what a scan says of them. */
function spell(text: string, machine: Machine): { count: number } & Pick<Scan, Told> {
  const { length } = text;
  if (origins.length < length + PAST_END) {
    origins = new Int32Array(2 * length + PAST_END);
    symbols = new Uint8Array(2 * length + PAST_END);
    edges = new Uint8Array(2 * length + PAST_END);
  }
  const { symbols: symbolOf, gap } = machine;
  const [to, spelt, edge] = [origins, symbols, edges];
  let count = 0;
  let before = 0;
  // The last gap, and the longest way from one to the next.
  let gapAt = -1;
  let longest = 0;
  // Whether the unit before is a letter, a digit, and one that a capital is run into.
  let inside = false;
  let closed = false;
  let numbered = false;
  const digits: number[] = [];
  const capitals: number[] = [];
  let joined = false;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    const small = unit >= 0x61 && unit <= 0x7a;
    const capital = unit >= 0x41 && unit <= 0x5a;
    if (!small && count > 0 && to[count - 1] === i - 1) edge[count - 1] = (edge[count - 1] as number) | ENDS_WORD;
    const symbol = symbolOf[unit] as number;
    if (symbol !== gap || before !== gap) {
      edge[count] = inside && !capital ? 0 : BEGINS_WORD;
      if (symbol === gap) {
        if (count - gapAt > longest) longest = count - gapAt;
        gapAt = count;
      }
      spelt[count] = symbol;
      to[count++] = i;
    }
    before = symbol;
    if (capital && closed) capitals.push(i);
    inside = small || capital;
    joined ||= unit >= 0x200b && isJoiner(unit);
    const digit = isDigit(unit);
    if (digit && !numbered) digits.push(i);
    numbered = digit;
    closed = inside || digit || closes(unit);
  }
  if (count > 0 && to[count - 1] === length - 1) edge[count - 1] = (edge[count - 1] as number) | ENDS_WORD;
  spelt.fill(0, count, count + PAST_END);
  to[count] = length;
  return { count, longest: Math.max(longest, count - gapAt), digits, joined, capitals };
}

/**
 * Walks the machine from each letter of `text`. `asked` says for each piece which borders all that look for it ask of it:
 * a piece without them is passed over. A capital begins a word wherever it stands, as in words that a feed has run
 * together. Linear.
 */
export function scanText(text: string, machine: Machine, asked: Uint8Array): Scan {
  const { firsts, seconds, triples, within, states, width, piece, lengths, pairs } = machine;
  const { count, ...said } = spell(text, machine);
  const [spelt, edge] = [symbols, edges];
  let places = 0;
  for (let begin = 0; begin < count; begin++) {
    const starts = (edge[begin] as number) & BEGINS_WORD;
    const first = spelt[begin] as number;
    const second = spelt[begin + 1] as number;
    const third = spelt[begin + 2] as number;
    const pair = first * width + second;
    const told = pairs[pair] as number;
    if (starts === 0 && (told & INNER) === 0) continue;
    let state: number;
    let at: number;
    if ((first | second | third) < FEW && (told & (starts === 0 ? SHORT_INNER : SHORT)) === 0) {
      const triple = tripleOf(first, second, third);
      if (starts === 0 && ((within[triple >> 3] as number) & (1 << (triple & 7))) === 0) continue;
      state = triples[triple] as number;
      at = begin + 3;
    } else {
      state = firsts[first] as number;
      at = begin + 1;
    }
    for (; state !== 0; at++) {
      const told = states[state] as number;
      if (starts === 0 && (told & WITHIN) === 0) break;
      if ((told & END) !== 0) {
        const found = piece[state] as number;
        const border = starts | ((edge[at - 1] as number) & ENDS_WORD);
        if (((asked[found] as number) & ~border) === 0) {
          if (places === begins.length) {
            begins = wider(begins);
            met = wider(met);
          }
          begins[places] = begin;
          met[places++] = (found << 2) | border;
        }
      }
      state = at === begin + 1 ? (seconds[pair] as number) : behind(states, told >>> BEHIND, spelt[at] as number);
    }
  }
  const origin = origins.slice(0, count + 1);
  return { origin, begins: begins.slice(0, places), ...said, ...chained(places, lengths) };
}

/** The one of the states from `first` on, up to the last behind the same one, that `symbol` leads to, or 0. */
function behind(states: Uint32Array, first: number, symbol: number): number {
  if (first === 0) return 0;
  for (let state = first; ; state++) {
    const told = states[state] as number;
    if ((told & SYMBOL) === symbol) return state;
    if ((told & LAST) !== 0) return 0;
  }
}

function chained(places: number, lengths: Uint8Array): Omit<Scan, 'origin' | 'begins' | Told> {
  if (last.length < lengths.length) last = new Int32Array(lengths.length).fill(-1);
  const ends = new Int32Array(places);
  const borders = new Uint8Array(places);
  const later = new Int32Array(places);
  const found = new Int32Array(places);
  const earliest = new Int32Array(places);
  let different = 0;
  for (let place = 0; place < places; place++) {
    const piece = (met[place] as number) >> 2;
    ends[place] = (begins[place] as number) + (lengths[piece] as number) - 1;
    borders[place] = (met[place] as number) & 3;
    later[place] = -1;
    const before = last[piece] as number;
    if (before >= 0) later[before] = place;
    else {
      found[different] = piece;
      earliest[different++] = place;
    }
    last[piece] = place;
  }
  for (let i = 0; i < different; i++) last[found[i] as number] = -1;
  return { ends, borders, later, pieces: found.subarray(0, different), earliest: earliest.subarray(0, different) };
}

function wider(full: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const made = new Int32Array(2 * full.length);
  made.set(full);
  return made;
}
