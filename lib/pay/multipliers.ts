import { isSpace } from '../text/sentences.ts';
import type { Mark } from './currencies.ts';
import { LONGEST_TELLING, remembered, wordEnd } from './words-met.ts';

export interface Multiplier {
  readonly pattern: RegExp;
  readonly by: number;
  readonly mark?: Mark;
  readonly yearly?: boolean;
  /** Only behind a number with this mark: a bare `L` is a lakh of rupees and nothing else. */
  readonly only?: Mark;
}

/** Written right after the number. A letter may not follow, unless it begins a currency ("kEUR", "kPLN"). */
export const MULTIPLIERS: readonly Multiplier[] = [
  { pattern: /[\s\u00a0]?(?:LPA|lpa|Lpa|L\.P\.A\.?)(?!\p{L})/u, by: 1e5, mark: 'INR', yearly: true },
  { pattern: /[\s\u00a0]?(?:lakhs?|lacs?|Lakhs?|Lacs?|LAKHS?|LACS?)(?!\p{L})/u, by: 1e5, mark: 'INR' },
  { pattern: /[\s\u00a0]?L(?![\p{L}\p{N}])/u, by: 1e5, mark: 'INR', yearly: true, only: 'INR' },
  { pattern: /[\s\u00a0]?(?:crores?|Crores?|Cr)(?!\p{L})/u, by: 1e7, mark: 'INR' },
  { pattern: /[\s\u00a0]?(?:k|K)(?![\p{L}\p{N}])/u, by: 1000 },
  { pattern: /[\s\u00a0]?[kK](?=(?:€|£|EUR|USD|GBP|PLN|CHF|CAD|AUD|SEK|NOK|DKK|euro|zł)(?!\p{L}))/u, by: 1000 },
  // "£120kBonus": a feed has dropped the line break.
  { pattern: /k(?=\p{Lu}\p{Ll}{2})(?!Byte|Bit|Watt|Hertz)/u, by: 1000 },
  { pattern: /[\s\u00a0]?T(?=€)/u, by: 1000 },
  { pattern: /[\s\u00a0]?(?:TEUR|TEuro)(?!\p{L})/u, by: 1000, mark: 'EUR' },
  { pattern: /[\s\u00a0]?[Tt]kr(?!\p{L})/u, by: 1000, mark: 'kr' },
  { pattern: /[\s\u00a0]?TCHF(?!\p{L})/u, by: 1000, mark: 'CHF' },
  {
    pattern:
      /[\s\u00a0](?:thousand|[Tt]ausend|Tsd\.?|tsd\.?|tys\.?|tysi[ąę]c[ey]?|tis\.?|tisíc|ezer|mii|duizend|tusen|tusind|mila|tys|тыс\.?|тис\.?)(?!\p{L})/uy,
    by: 1000,
  },
  { pattern: /[\s\u00a0]?(?:mil)(?!\p{L})/u, by: 1000 },
  { pattern: /[\s\u00a0]?万円/u, by: 1e4, mark: 'JPY' },
  { pattern: /[\s\u00a0]?만[\s\u00a0]?원/u, by: 1e4, mark: 'KRW' },
  { pattern: /[\s\u00a0]?[万萬]/u, by: 1e4 },
  { pattern: /[\s\u00a0]?(?:juta|jt|triệu|tr)(?!\p{L})/u, by: 1e6 },
  {
    pattern:
      /[\s\u00a0]?(?:M|m|MM|mm|mn|Mn|Mio\.?|mio\.?|millions?|Millions?|millones|milhões|millió|milion[yůów]*|millionen|miljoen|млн)(?!\p{L})/uy,
    by: 1e6,
  },
  { pattern: /[\s\u00a0+]{0,2}(?:B|b|bn|BN|Bn|bln|billions?|Billions?|milliards?|Mrd\.?)(?!\p{L})/u, by: 1e9 },
  { pattern: /[\s\u00a0]?(?:T|trillions?)(?![\p{L}€])/u, by: 1e12 },
];

/** All of them, a group each, so that what follows a number is looked at once. */
const ANY_MULTIPLIER = new RegExp(MULTIPLIERS.map(({ pattern }) => `(${pattern.source})`).join('|'), 'uy');
const MULTIPLIES = new Set([...'kKlLcCtTmMjJbBdDeEтТмМ万萬만'].map((letter) => letter.charCodeAt(0)));
const met = new Map<string, boolean>();

/** A quick look at what follows a number: most are followed by what they count. */
function mayMultiply(text: string, at: number): boolean {
  let start = at;
  while (start < at + 2 && (isSpace(text.charCodeAt(start)) || text[start] === '+')) start++;
  if (!MULTIPLIES.has(text.charCodeAt(start))) return false;
  const end = wordEnd(text, start, LONGEST_TELLING);
  // One letter, or one that a full stop or letters of other scripts follow, is looked at closely.
  if (end - start < 2 || text[end] === '.' || text.charCodeAt(end) > 0x7f) return true;
  return remembered(met, text.slice(start, end), { test: isMultiplier });
}

/** The multiplier that follows a number at `at`, and where it ends; null for none. */
export function multiplierAt(text: string, at: number): { by: Multiplier; end: number } | null {
  if (!mayMultiply(text, at)) return null;
  ANY_MULTIPLIER.lastIndex = at;
  const hit = ANY_MULTIPLIER.exec(text);
  const by = hit && MULTIPLIERS[hit.findIndex((group, i) => i > 0 && group !== undefined) - 1];
  return by ? { by, end: at + hit[0].length } : null;
}

/** Whether a word, as far as it is looked at, begins with a multiplier. */
export function isMultiplier(word: string): boolean {
  ANY_MULTIPLIER.lastIndex = 0;
  if (ANY_MULTIPLIER.test(word)) return true;
  ANY_MULTIPLIER.lastIndex = 0;
  return ANY_MULTIPLIER.test(` ${word}`);
}
