import type { Hit } from '../../text/phrases.ts';
import type { Stretch } from '../../text/sentences.ts';
import { type Lookup, lookup, NOTHING, type Row, type Told } from './lookup.ts';
import { type Piece, piecesOf } from './signs.ts';
import { isStatement } from './statement.ts';

/** A passage that tells a flag by all its words together, though none of the words that a rule knows stands in it. */
export interface Heard {
  readonly passage: Stretch;
  /** The words that tell it most. */
  readonly hit: Hit;
  /** How far they tell more than they have to, in steps of `weight-codes.ts`. */
  readonly over: number;
}

/** Two sentences in a row are heard together where both of them are no longer than this, in UTF-16 units. */
const LONGEST_PAIR = 400;
/** Of a posting no more sentences than these are listened to. */
const MOST_PLACES = 2000;
/** A flag is taken from one of so many passages, the one that tells it most first. */
const MOST_PASSAGES = 3;

/** A word of a posting, and what it tells. */
interface Word extends Piece {
  readonly told: Told;
}

/** Whether the sentence at `i` is heard together with the next: both are short, and on one line. */
export function isHeardOn(description: string, places: readonly Stretch[], i: number): boolean {
  const [place, next] = [places[i], places[i + 1]];
  if (!place || !next || next.end - place.start >= LONGEST_PAIR) return false;
  return !description.slice(place.end, next.start).includes('\n');
}

/**
 * What each flag is told by in `description`, by flag, at most three passages each, the clearest first: sentences, and two in a row
 * that are short, which state something. Each word, and each two in a row, has a weight for each flag, learnt from sentences that people wrote who knew the
 * definitions only, against those of real postings (`scripts/fit-heard.ts`); a passage tells a flag where its weights add up to more
 * than those of nearly any real posting without the flag. Linear in the text.
 */
export function heardIn(
  description: string,
  places: readonly Stretch[],
  by: Lookup = lookup(),
): ReadonlyMap<string, readonly Heard[]> {
  const found = new Map<string, Heard[]>();
  const note = (words: readonly Word[], passage: Stretch, sums: Float64Array): void => {
    if (!sums.some((sum, flag) => sum > (by.least[flag] ?? 0))) return;
    if (!isStatement(description.slice(passage.start, passage.end))) return;
    for (let flag = 0; flag < sums.length; flag++) {
      const over = (sums[flag] ?? 0) - (by.least[flag] ?? 0);
      if (over <= 0) continue;
      const name = by.flags[flag] ?? '';
      const one = { passage, hit: hitOf(description, words, flag), over };
      found.set(name, [...(found.get(name) ?? []), one].sort((a, b) => b.over - a.over).slice(0, MOST_PASSAGES));
    }
  };
  const listen = listener(by);
  let next: readonly Word[] | undefined;
  for (const [i, place] of places.slice(0, MOST_PLACES).entries()) {
    const words = next ?? wordsOf(description, place, by);
    next = undefined;
    listen.anew();
    note(words, place, listen.to(words));
    if (!isHeardOn(description, places, i)) continue;
    const { start, end } = places[i + 1] as Stretch;
    next = wordsOf(description, { start, end }, by);
    note([...words, ...next], { start: place.start, end }, listen.to(next));
  }
  return found;
}

const wordsOf = (description: string, { start, end }: Stretch, by: Lookup): Word[] =>
  piecesOf(description, start, end).map((one) => ({ ...one, told: by.toldBy(one.piece) }));

/** Adds up what words tell of each flag, each word and each pair once. */
function listener(by: Lookup): { anew: () => void; to: (words: readonly Word[]) => Float64Array } {
  const sums = new Float64Array(by.flags.length);
  const heard = new Set<Row>();
  let before: Told | undefined;
  const add = (row: Row): void => {
    if (row.length === 0 || heard.has(row)) return;
    heard.add(row);
    for (let i = 0; i < row.length; i += 2) sums[row[i] as number] = (sums[row[i] as number] ?? 0) + (row[i + 1] ?? 0);
  };
  return {
    anew: () => {
      sums.fill(0);
      heard.clear();
      before = undefined;
    },
    to: (words) => {
      for (const { told } of words) {
        add(told.own);
        add(together(before, told));
        before = told;
      }
      return sums;
    },
  };
}

/** What two words in a row tell. */
const together = (first: Told | undefined, second: Told | undefined): Row =>
  (second && first?.before.get(second.stem)) ?? NOTHING;

/** The run of words that tells most of `flag`. */
function hitOf(description: string, words: readonly Word[], flag: number): Hit {
  const weightOf = (row: Row): number => {
    for (let i = 0; i < row.length; i += 2) if (row[i] === flag) return row[i + 1] ?? 0;
    return 0;
  };
  const pair = (i: number): number => weightOf(together(words[i]?.told, words[i + 1]?.told));
  let [best, from, to] = [Number.NEGATIVE_INFINITY, 0, 0];
  let [run, since] = [0, 0];
  for (const [i, { told }] of words.entries()) {
    if (run <= 0) [run, since] = [0, i];
    run += weightOf(told.own) + (pair(i - 1) + pair(i)) / 2;
    if (run > best) [best, from, to] = [run, since, i];
  }
  const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
  return { start, end, words: description.slice(start, end) };
}
