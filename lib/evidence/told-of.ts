import type { Stretch } from '../text/sentences.ts';
import { tenthsOf } from '../text/tenths.ts';
import { TOLD_WEIGHTS } from './told-of-weights.ts';

/** As far behind the sentence as the next ones on its line are heard, in UTF-16 units and in words. */
const NEXT = 160;
const NEXT_WORDS = 18;
/** A sentence is read as far as this. */
const LONGEST = 600;
/** A question of so few words, its mark with them, has its answer behind it: "Unit tests? Always." */
const SHORT = 4;
/** Its length is told in steps of some words. */
const [STEP, MOST_STEPS] = [4, 8];

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
 * its first word behind `^`, the first words of what follows on its line behind `>`, and how long it is behind `=`.
 */
export function toldSigns(text: string, { start, end }: Stretch): Set<string> {
  const own = piecesOf(text.slice(start, Math.min(end, start + LONGEST)));
  const [line = ''] = text.slice(end, end + NEXT).split('\n');
  const next = piecesOf(line).slice(0, NEXT_WORDS);
  const signs = new Set(own);
  for (const [i, piece] of own.entries()) if (i > 0) signs.add(`${own[i - 1]}_${piece}`);
  if (own.length <= SHORT) signs.delete('?');
  if (own[0] !== undefined) signs.add(`^${own[0]}`);
  for (const piece of next) signs.add(`>${piece}`);
  return signs.add(`=${Math.min(MOST_STEPS, Math.floor(own.length / STEP))}`);
}

/** The weights of a table as it is shipped, in log-odds. Throws where it is none. */
export const toldWeights = (table: string): ReadonlyMap<string, number> =>
  new Map([...tenthsOf(table)].map(([sign, tenths]) => [sign, tenths / 10]));

const weights = toldWeights(TOLD_WEIGHTS);
/** Log-odds above which a sentence is doubted: of those written of the team, one in fifty is then. */
export const DOUBTED = 0.7;
/** The sign that every sentence has. */
export const ALWAYS = '*';

/**
 * How much a sentence sounds as if it were told of somebody else or another time than this
 * team and job now: the product sold, a client, another team, private life, the past, a plan, a denial. Log-odds: above nothing it
 * rather is. Learnt from sentences of both kinds that people who had not seen the rules wrote, and from real postings
 * (`scripts/fit-told.ts`); it stands behind the rules of `elsewhere`, which know why.
 */
export const toldOfOthers = (text: string, sentence: Stretch): number => toldBy(toldSigns(text, sentence), weights);

/** The weights of `signs`, and the one that every sentence has, added up. */
export function toldBy(signs: Iterable<string>, table: ReadonlyMap<string, number>): number {
  let sum = table.get(ALWAYS) ?? 0;
  for (const sign of signs) sum += table.get(sign) ?? 0;
  return sum;
}
