import { latin } from '../text/latin.ts';
import { pattern } from '../text/pattern/pattern.ts';
import { has } from '../text/phrases.ts';
import type { Mark } from './currencies.ts';
import type { Figure } from './figures.ts';
import { markAfter } from './marks.ts';

/** Numbers in words, one row a value: English whole, of its neighbours what a round salary needs. */
const WORDS: readonly (readonly [value: number, words: string])[] = [
  [1, 'one ein'],
  [2, 'two zwei deux dos dois due twee'],
  [3, 'three drei trois tres três tre drie'],
  [4, 'four vier quatre cuatro quatro quattro'],
  [5, 'five fünf cinq cinco cinque vijf'],
  [6, 'six sechs seis sei zes'],
  [7, 'seven sieben sept siete sete sette zeven'],
  [8, 'eight acht huit ocho oito otto'],
  [9, 'nine neun neuf nueve nove negen'],
  [10, 'ten zehn dix diez dez dieci tien'],
  [11, 'eleven elf onze once undici'],
  [12, 'twelve zwölf douze doce doze dodici twaalf'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen fünfzehn quinze quince quindici vijftien'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty zwanzig vingt veinte vinte venti twintig'],
  [30, 'thirty dreißig dreissig trente treinta trinta trenta dertig'],
  [40, 'forty fourty vierzig quarante cuarenta quarenta quaranta veertig'],
  [50, 'fifty fünfzig cinquante cincuenta cinquenta cinquanta vijftig'],
  [60, 'sixty sechzig soixante sesenta sessenta sessanta zestig'],
  [70, 'seventy siebzig setenta settanta zeventig'],
  [80, 'eighty achtzig ochenta oitenta ottanta tachtig'],
  [90, 'ninety neunzig noventa novanta negentig'],
  [100, 'hundred hundert cent cien cem cento honderd'],
  [1000, 'thousand tausend mille mil mila duizend'],
];
const VALUES = new Map(WORDS.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));
const ANY = [...VALUES.keys()].sort((a, b) => b.length - a.length).join('|');
const TOKEN = new RegExp(`([\\s\\u00a0-]{0,2})(?:(and|und|y|et|e|en)([\\s\\u00a0-]?))?(${ANY})`, 'iy');
const LAST = latin(new RegExp(`(?<!\\p{L})(?:${ANY})`, 'giu'));
/** Between the ends of a range. */
const TO = /^-?[\s\u00a0](?:to|and|or|bis|und|à|a|et|y|e|ou|tot|en|hasta)[\s\u00a0]$/i;

const DIGIT_BEFORE = /\d[\s\u00a0-]?$/;

/** What money in words ends in: within a few words of a cue, which is looked for as plain text. */
const UNIT = /[\s\u00a0](?:pounds|dollars|[eE]uros?|rupees)(?!\p{L})/u;
const CUES = ['ousand '];
/** Any of the cues, of this language or another: few postings hold one. */
const ANY_CUE = pattern(/(?:t(?:housand|ausend)|duizend|mil(?:le|a)?) /i);
/** A posting in another language shows it in its first words. */
const FOREIGN = /[\s\u00a0](?:und|wir|im|les|nous|par|al|los|el|een|het|tot|di|para)[\s\u00a0]/;
const FOREIGN_CUES = ['ausend ', 'uizend ', ' mille ', ' mil ', 'mila '];
const AHEAD = 40;
/** How far before its currency an amount in words begins, with the lower end of its range. */
const REACH = 96;
const MOST = 20;

/** Amounts in words right before the word of a currency, and the lower ends before them: "eighty to ninety thousand pounds". */
export function spelledFigures(text: string): Figure[] {
  const found: Figure[] = [];
  if (!has(ANY_CUE, text)) return found;
  for (const cue of FOREIGN.test(text.slice(0, 200)) ? [...CUES, ...FOREIGN_CUES] : CUES) {
    for (let at = text.indexOf(cue); at >= 0 && found.length < MOST; at = text.indexOf(cue, at + 1)) {
      const unit = text.slice(at, at + AHEAD).search(UNIT);
      for (const one of unit < 0 ? [] : endingAt(text, at + unit))
        if (!found.some((f) => f.start === one.start)) found.push(one);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function endingAt(text: string, end: number): Figure[] {
  const from = Math.max(0, end - REACH);
  const numbers = numbersIn(text.slice(from, end));
  const last = withArticle(numbers.at(-1), text, from);
  // "80 thousand pounds" is read from its digits, "a few thousand euros" is no amount.
  if (
    !last ||
    from + last.end !== end ||
    last.value === last.by ||
    DIGIT_BEFORE.test(text.slice(from, from + last.start))
  )
    return [];
  const mark = markAfter(text, end);
  if (!mark) return [];
  const high = figureOf(last, from, mark.mark, mark.end);
  const low = numbers.at(-2);
  if (!low || !TO.test(text.slice(from + low.end, end - (last.end - last.start)))) return [high];
  // "sechzig- bis siebzigtausend": the hyphen is the number's.
  return [figureOf(low, from, '', from + low.end + (text[from + low.end] === '-' ? 1 : 0)), high];
}

/** "and a hundred thousand": the article is the number's. */
const withArticle = (one: Spelled | undefined, text: string, from: number): Spelled | undefined =>
  one && /^(?:\P{L}?a |a )(?:hundred|thousand)/iu.test(text.slice(Math.max(0, from + one.start - 3), from + one.end))
    ? { ...one, start: one.start - 2 }
    : one;

interface Spelled {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly by: number;
}

const figureOf = ({ start, value, by }: Spelled, from: number, mark: Mark, end: number): Figure => ({
  start: from + start,
  end,
  value,
  bare: value / by,
  multiplier: by,
  mark,
  large: value >= 1000,
  decimals: false,
  slip: false,
  plus: false,
  capped: false,
  yearly: false,
});

/** The numbers in words of a short stretch, first to last. */
function numbersIn(words: string): Spelled[] {
  const found: Spelled[] = [];
  LAST.lastIndex = 0;
  for (let hit = LAST.exec(words); hit; hit = LAST.exec(words)) {
    const one = numberAt(words, hit.index);
    LAST.lastIndex = Math.max(one.end, hit.index + 1);
    if (!/^\p{L}/u.test(words.slice(one.end))) found.push(one);
  }
  return found;
}

function numberAt(words: string, start: number): Spelled {
  let [sum, part, last, end, by] = [0, 0, 0, start, 1];
  for (TOKEN.lastIndex = start; ; ) {
    const hit = TOKEN.exec(words);
    const value = hit && VALUES.get((hit[4] as string).toLowerCase());
    if (!hit || !value || (end > start && !follows(last, value, hit, words.slice(TOKEN.lastIndex)))) break;
    if (value === 100) part = (part || 1) * 100;
    else if (value > 100) {
      sum += (part || 1) * value;
      [part, by] = [0, value];
    } else part += value;
    [last, end] = [value, TOKEN.lastIndex];
  }
  const value = sum + part;
  return { start, end, value, by: value % by === 0 ? by : 1 };
}

/** Whether a number goes on with this word: "one hundred and five", "cuarenta y cinco", "fünfundsiebzig"; not "eighty and ninety". */
function follows(last: number, value: number, [, before = '', and]: RegExpExecArray, rest: string): boolean {
  if (value >= 100) return and === undefined && (value > last || value === 100);
  if (last >= 100) return and === undefined || !/^[\s\u00a0]hundred/i.test(rest);
  if (last >= 20) return value < 10 && !/^(?:a|u)nd$/i.test(and ?? '');
  return last < 10 && value >= 20 && and !== undefined && before === '';
}
