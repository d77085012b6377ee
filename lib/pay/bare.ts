import type { Period } from '../vocabulary.ts';
import { type Around, hasPayWordIn, isPayBehind, nearest, PAY_BEHIND } from './context.ts';
import type { MoneyRange } from './ranges.ts';

/** What may follow a number without a currency when it is pay: an end, a bracket, or a word of pay; "160,000 people" is not. */
const BARE_END =
  /^[\s\u00a0]*(?:$|[.,;:!?)(|/\n•·*&"'’”\]–—+-]|(?:fix[eo]?|bij|per|a|an|p\.?[aphmd]|annual\w*|monthly|yearly|hourly|daily|weekly|gross|brut[a-z\u00c0-\u024f]*|net[a-z\u00c0-\u024f]*|depend\w*|determined|according|plus|DOE|base|basic|OTE|includ\w*|incl|excl\w*|negotiable|inside|outside|umbrella|pro|im|on|based|B2B|UoP|W2|C2C|and up|or more|for|in|at)(?![a-z\u00c0-\u024f]))/i;
/** A bare number has to stand this near its label. */
const LABEL_REACH = 48;

/** And what may follow two of them; words less sure than a word of pay right before. */
const RANGE_END =
  /^[\s\u00a0]*(?:[?•·*&"'’”\]]|(?:with|and|or|to|as|dep|doe|net|bonus|base[drs]*|commensurate|subject|range|salary|pay|equity|total|starting|all-?in|all|zzgl|inkl|exkl|je|nach|abhängig|afhankelijk|selon|según|bij|por|al|za|na|CTC|when|if|is|by|of|up|max(?:imum)?|min(?:imum)?|remote|hybrid)(?![a-z\u00c0-\u024f]))/i;

/** "15,000 to 20,000 invoices a month": what is counted is no money. */
const COUNTED =
  /^[\s\u00a0](?!(?:gross|plus|bonus|basis|bruto?s)[\s\u00a0])[a-z]{4,16}s[\s\u00a0](?:an?|per|each|every|in|on|for|with|of|from)(?![a-z])/i;
/** "10735: the annual salary is": a reference, not an amount. */
const NUMBERED = /^[\s\u00a0]?:[\s\u00a0]?(?:the|our)(?![a-z\u00c0-\u024f])/i;
/** "DOE, ref 45120": the word before it says what the number is. */
const REFERRED =
  /(?<![a-z\u00c0-\u024f])(?:ref(?:erence)?|id|no|nr|code|zip|plz|req(?:uisition)?|posting|job|version|building|room|group|grade|scale|level|step|article|section|§|#)\.?[\s\u00a0:#-]{0,3}$/i;
/** Words of pay that belong to much else: "gross weight", "base stations", "the package holds". */
const WEAK = /(?<![a-z\u00c0-\u024f])(?:base|basic|gross|brutt?o|package|rates?|offering|comp|zakres)$/i;
/** What may stand between such a word and its amount. */
const CLOSE =
  /^[\s\u00a0:=(~–—-]*(?:(?:\(?(?:and|starts?|starting|begins?|tussen|entre|zwischen|de|range|salary|pay|is|of|between|from|up to|to|per|an?|the|hour|day|month|year|annum|hourly|daily|monthly|annual(?:ly)?|max\.?|min\.?|circa|ca\.?|around|about|net|gross|base|B2B|UoP)\)?)[\s\u00a0:=(~–—-]*){0,5}$/i;

/** The words of the figure's own line, or of the one above where it stands alone. */
function ownLine(words: string): string {
  const lines = words.split('\n');
  const own = lines.at(-1) ?? '';
  return /\p{L}/u.test(own) ? own : `${lines.at(-2) ?? ''}\n${own}`;
}

/** How a word of pay close by speaks for a number without a currency: right before it, or across other words. */
function labelOf(label: string): 'close' | 'far' | null {
  const { pay, decoy } = nearest(label);
  if (pay < 0 || pay < decoy) return null;
  const close = CLOSE.test(label.slice(pay));
  if (WEAK.test(label.slice(0, pay))) return close ? 'far' : null;
  return close ? 'close' : 'far';
}

/** How words nearby call a range pay: right before it, or across other words; null where none does. */
export function labelled(at: Around, range: MoneyRange): 'close' | 'far' | null {
  const reach = at.before.slice(-LABEL_REACH);
  return labelOf(range.figures === 2 ? reach : ownLine(reach));
}

const GROSS = /^[\s\u00a0]?(?:gross|brutt?o|brut)[\s\u00a0]/i;

/** Without a currency only a label close by, or a rate with its period, tells a number from any other. */
export function bareIsPay(
  at: Around,
  range: MoneyRange,
  period: Period | null,
  after: string,
  follows: boolean,
): boolean {
  if (NUMBERED.test(at.after) || REFERRED.test(at.before)) return false;
  if (COUNTED.test(at.after)) return false;
  const two = range.figures === 2;
  const label = labelled(at, range);
  const said = label !== null;
  if (two) {
    if (!said && !follows) return false;
    if (period !== null) return true;
    return range.large && (label === 'close' || BARE_END.test(at.after) || RANGE_END.test(at.after));
  }
  if (period !== null) {
    return (
      said ||
      (follows && PAY_BEHIND.test(after)) ||
      (range.large && GROSS.test(at.after)) ||
      (period === 'year' && range.large && range.introduced)
    );
  }
  const amount = (range.min ?? range.max) as number;
  return said && range.large && !isYear(amount) && BARE_END.test(at.after);
}

export const isYear = (value: number): boolean => value >= 1950 && value <= 2040 && Number.isInteger(value);

/** How far back the label of a bare number can stand, with the line break to a heading. */
const LABEL_WINDOW = 64;

/** A bare number that no word of pay stands near is not looked at any closer. */
export function mayBePay(
  words: string,
  range: Pick<MoneyRange, 'start' | 'end' | 'large' | 'introduced'>,
  behind: { period: Period; end: number } | null,
): boolean {
  if (!range.large && behind === null) return false;
  if (hasPayWordIn(words, Math.max(0, range.start - LABEL_WINDOW), range.start)) return true;
  if (isPayBehind(words, range.end, 90)) return true;
  return (
    behind !== null &&
    (isPayBehind(words, behind.end, 60) || (behind.period === 'year' && range.large && range.introduced))
  );
}
