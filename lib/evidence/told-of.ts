import type { Stretch } from '../text/sentences.ts';
import { STEP, stepsIn } from '../text/weight-codes.ts';
import { TOLD_TABLE } from './told-of-weights.ts';

/** As far behind the sentence as the next ones on its line are heard, in UTF-16 units and in words. */
const NEXT = 160;
const NEXT_WORDS = 18;
/** A sentence is read as far as this. */
const LONGEST = 600;
/** A question of so few words, its mark with them, has its answer behind it: "Unit tests? Always." */
const SHORT = 4;
/** Its length is told in steps of some words. */
const [LENGTH_STEP, MOST_LENGTHS] = [4, 8];

/** Who may be a man or a woman is whoever applies, and nobody who is told of. */
const EITHER = /\b(?:his|he|him)\s?\/\s?(?:hers?|she)\b/gi;
/** Words, numbers and question marks; a year stands for all years and a number for all numbers. */
const PIECES = /\p{L}+(?:[’'](?=\p{L})\p{L}+)?|\d+|\?/gu;
const YEAR = /^(?:19|20)\d\d$/;

function piecesOf(text: string): string[] {
  const found = text.replace(EITHER, 'your').match(PIECES) ?? [];
  return found.map((piece) => {
    const unit = piece.charCodeAt(0);
    if (unit >= 0x30 && unit <= 0x39) return YEAR.test(piece) ? '#year' : '#';
    return piece.toLowerCase().replace('’', "'");
  });
}

/**
 * The signs by which a sentence of `text` shows whether it is told of this team and job: its words as they are, each two in a row,
 * its first word behind `^`, the first words of what follows on its line behind `>`, and how long it is behind `=`. Where only a part
 * of it is asked, the sentence ends at `last`.
 */
export function toldSigns(text: string, { start, end }: Stretch, last = end): Set<string> {
  const own = piecesOf(text.slice(start, Math.min(end, start + LONGEST)));
  const [line = ''] = text.slice(last, last + NEXT).split('\n');
  const next = piecesOf(line).slice(0, NEXT_WORDS);
  const signs = new Set(own);
  for (const [i, piece] of own.entries()) if (i > 0) signs.add(`${own[i - 1]}_${piece}`);
  if (own.length <= SHORT) signs.delete('?');
  if (own[0] !== undefined) signs.add(`^${own[0]}`);
  for (const piece of next) signs.add(`>${piece}`);
  return signs.add(`=${Math.min(MOST_LENGTHS, Math.floor(own.length / LENGTH_STEP))}`);
}

/** What signs tell, as a table has it. */
export interface ToldTable {
  /** The flags that have a column of their own, in order, behind the one of all flags. */
  readonly flags: readonly string[];
  /** Of each sign the columns and what it tells in steps (`weight-codes.ts`), by turns. */
  readonly signs: ReadonlyMap<string, readonly number[]>;
}

/** Reads a table as it is shipped: on the first line the flags, then signs, each with `=` and its code. Throws where a code is none. */
export function toldTable(table: string): ToldTable {
  const [flags = '', ...lines] = table.trim().split('\n');
  const entries = lines.flatMap((line) => line.split(' '));
  // A sign may hold the mark itself ("=2").
  const cut = (entry: string): number => entry.lastIndexOf('=');
  const told = entries.map((one) => [one.slice(0, cut(one)), stepsIn(one.slice(cut(one) + 1))] as const);
  return { flags: flags.split(' '), signs: new Map(told) };
}

const shipped = toldTable(TOLD_TABLE);
/** Log-odds above which a sentence is doubted: of those written of the team, one in a hundred is then. */
export const DOUBTED = 0.7;
/** The sign that every sentence has. */
export const ALWAYS = '*';

/**
 * How much a sentence sounds as if it were told of somebody else or another time than this team and job now, or of another thing: the
 * product sold, a client, another team, private life, the past, a plan, a denial, another trade. Log-odds: above nothing it rather is.
 * Each sign tells something of itself, and something more where it stands beside the words of `flag` ("blood" beside tests). The rest
 * of a sentence that is cut at an aside, up to `last`, is not heard. Learnt from sentences of both kinds that people who had not seen
 * the rules wrote, and from real postings (`scripts/fit-told.ts`); it stands behind the rules of `elsewhere`, which know why.
 */
export const toldOfOthers = (text: string, sentence: Stretch, flag?: string, last = sentence.end): number =>
  toldBy(toldSigns(text, sentence, last), shipped, flag);

/** What `signs` tell beside the words of `flag`, or of no flag, in log-odds: their weights and that of the sign that every sentence has. */
export function toldBy(signs: Iterable<string>, table: ToldTable, flag?: string): number {
  const own = flag === undefined ? 0 : table.flags.indexOf(flag) + 1;
  let sum = 0;
  for (const sign of [ALWAYS, ...signs]) {
    const row = table.signs.get(sign) ?? [];
    for (let i = 0; i < row.length; i += 2) if (row[i] === 0 || row[i] === own) sum += row[i + 1] ?? 0;
  }
  return sum * STEP;
}
