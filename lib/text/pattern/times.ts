import { OFTEN } from './often.ts';

/** How often a posting holds a word or mark that is not in the tables. */
const SELDOM = 0.02;
/** A word behind another one is that word only so often. */
const FOLLOWS = 0.1;

const rates = new Map(OFTEN.flatMap(([times, words]) => words.split(' ').map((word) => [word, times] as const)));
/** The same words in order, to sum up those that begin alike. */
const sorted = [...rates].sort(([a], [b]) => (a < b ? -1 : 1));

/** About how often a posting holds `piece`, a text in letters (`letterOf`), or where it has `ended` as a word: a guess that orders pieces well. */
export function timesOf(piece: string, hasEnded = false): number {
  const words = piece.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0)
    return (
      Math.min(...[...piece.trim()].map((mark) => rates.get(mark) ?? SELDOM)) * FOLLOWS ** (piece.trim().length - 1)
    );
  const ended = hasEnded || !/[\p{L}\p{N}]$/u.test(piece);
  const rarest = Math.min(
    ...words.map((word, i) => (ended || i < words.length - 1 ? (rates.get(word) ?? SELDOM) : beginning(word))),
  );
  return rarest * FOLLOWS ** (words.length - 1);
}

const known = new Map<string, number>();

/** How often a posting holds words that begin with `head`. */
function beginning(head: string): number {
  let times = known.get(head);
  if (times !== undefined) return times;
  times = SELDOM;
  for (const [word, often] of sorted) if (word.startsWith(head)) times += often;
  known.set(head, times);
  return times;
}
