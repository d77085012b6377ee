import { isYear, mayBePay } from './bare.ts';
import { canAgree, type Mark } from './currencies.ts';
import type { Figure } from './figures.ts';
import { periodBehind } from './periods.ts';

/** One or two figures that stand together as a range of money, before anything is known of what the money is for. */
export interface MoneyRange {
  readonly start: number;
  readonly end: number;
  /** Null where the words leave that end open ("up to", "from", a trailing plus), both where the amount is malformed. NaN never. */
  readonly min: number | null;
  readonly max: number | null;
  readonly mark: Mark;
  readonly figures: 1 | 2;
  /** Grouped thousands, a multiplier or four digits: a size that a bare number in a sentence seldom has. */
  readonly large: boolean;
  readonly yearly: boolean;
  /** The words introduce it as a range or a limit ("between", "from", "up to"). */
  readonly introduced: boolean;
}

const DASH = '(?:[-–] )?to [-–]|[-\\u2010-\\u2015\\u2212~〜～]{1,2}|\\.{2,3}|…|/|[→➜➔⇒]|[-=]>';
const TO =
  "to|through|thru|bis|tot|à|a|al|até|ate|hasta|til|till|до|do|až|ig|la|până la|pana la|και|έως|iki|līdz|kuni|rising to|increasing to|growing to|up to|oplopend tot|tot maximaal|bis maximal|to a maximum of|up to a maximum of|and up to|to max\\.?|(?:and |but |en )?(?:no|not) (?:more|over|above) than|(?:and |but )at most|(?:and )?(?:can )?(?:rises?|increases?|grows?|goes|going) (?:up )?to|(?:an)?steigend (?:auf|bis)|évoluant (?:jusqu[’']?)?à|puis";
const AND = '&|and|und|en|et|y(?: los)?|e(?: i| os)?|och|og|i|a|és|și|și|şi|si|и|та';
const MOST = '(?:a |een |ein |un )?(?:max\\.?|maximum|maximaal|maximal|máximo|massimo)(?: (?:of|van|von|de))?:?';
/** Between two ends of a range, after the first one's period. `(scale 9)`, `in the first year` may stand before the word. */
const ASIDE =
  '(?:\\s?\\([^()\\n]{0,30}\\))?(?:\\s(?:in|im|la|gross|brutto?|bruto|base|usd|eur|net)(?:\\s[a-z\\u00c0-\\u024f]{1,12}){0,4}?)?';
const GAP = new RegExp(
  `^${ASIDE},?[\\s\\u00a0\\u202f]{0,3}(?:(${DASH})|(?<to>${TO})|(?<and>${AND})(?:\\s?-)?)?(?:[\\s\\u00a0]{0,3}(?<most>${MOST}))?[\\s\\u00a0\\u202f~]{0,3}$`,
  'i',
);
const BETWEEN =
  /(?:between|from|range|ranging|ranges?|tussen|zwischen|entre|între|intre|tra|mellan|mellem|mellom|od|pomiędzy|między|между|між|min\.?|minimum|minimaal|minimal|mindestens|mínimo|von|van|de|desde|between the range of|vom|starting)(?:[\s\u00a0](?:de|the|a|la|les|los|i|os|of|is|at|gross|bruto|brutto|monthly|annual|salary|minimum|min\.?|USD|EUR|GBP)){0,4}[\s\u00a0:~€£$]{0,4}$/i;

const UP_TO =
  /(?<![a-z\u00c0-\u024f\u0400-\u04ff])(?:up to|upto|up[\s\u00a0]+till?|till?|bis zu|bis|ma(?:x|ks)(?:imum|imale?[rsn]?|imaal|\.)?\)?(?: (?:bill|hourly|daily|day|monthly|annual|base|uur|dag)){0,2}(?: ?(?:rate|tarief|salary|salaris|pay|budget|stundensatz|tagessatz|gehalt|honorar))?(?: ?bedrag)?(?: (?:of|is|von|van|de))?|až(?: do)?|p[âa]n[ăa] la|inntil|до|έως|iki|līdz|kuni|jusqu[’']?(?:à|a|au)|tot(?: wel| maximaal)?|do|fino a|hasta|até|chegar a|as (?:high|much) as|capp?(?:ed)?(?: is)?(?: set)? at|(?:top|max|peak)(?:s|es) (?:out )?at|not exceeding|top of (?:the |our )?(?:range|band|scale)(?: is)?|(?:ceiling|upper (?:limit|end))(?: (?:for|of|on|is)(?: [a-z]{2,12}){0,4})? is|not? (?:more|over|above) than|not? over|à concurrence de|máximo(?: de)?|massimo|op til|opp til|upp till|jopa|akár|maks(?:imalt)?)[\s\u00a0:]{1,2}(?:a |los |os |i |c\.|ca\.?|circa |de |approximately |around |about |~|gross |brutt?[oó] |brut |nett?[oó] |lordi )?[\s\u00a0]?$/i;
const FROM =
  /(?<![a-z\u00c0-\u024f\u0400-\u04ff])(?:from|starting (?:at|from)|starts? (?:at|from)|starting|beginning at|begins? at|ab|od|vanaf|à partir de|a partir de|a partire da|od|от|від|από|nuo|no|alates|începând (?:de la|cu)|desde|dès|de la|part(?:e|ono) da|startet (?:bei|mit)|beginnt (?:bei|mit)|(?:débute|commence) à|begint (?:bij|op)|(?:empieza|comienza) en|começa em|zaczyna się od|začíná na|börjar på|starter på|begynder på|minst|mindst|north of|upwards of|in excess of|at least|(?:no|not|nothing) (?:less|lower|under|below)(?: than)?|minimum(?: of)?|min\.?|mindestens|minimaal|mínimo(?: de)?|mindestgehalt(?: laut kv)?|minstens|fra|från|(?<!not? )more than|(?<!not )over|co najmniej|≥|>)[\s\u00a0:]{1,2}(?:a |c\.|ca\.?|around |about |~|gross |brutt?[oó] |brut |nett?[oó] |lordi )?[\s\u00a0]?$/i;
const AND_UP =
  /^(?:(?:\/órá)?-?t[óő]l|[\s\u00a0]?(?:and (?:up|above|over|more|higher)|or (?:more|above|higher)|upwards?|plus(?=\s*(?:$|[.,;\n]))|minimum|min\.|mindestens|et plus))(?![a-z\u00c0-\u024f])/i;
/** "the floor": "Mindestgehalt laut KV: € 3.900", "minimum salary of €3,000". */
const FLOOR = /(?:mindestgehalt|mindestentgelt|minimum (?:salary|gross)|kv-minimum)[^\n\d]{0,40}$/i;

/** "Minimum salary: $90,000 / Maximum salary: $120,000", also on lines of their own. */
const MIN_LABEL =
  /"(?:[a-z]{1,20}_)?min[a-z_]{0,20}"\s?:\s?"?$|(?<![a-z\u00c0-\u024f])min(?:imum|\.)?(?:[\s\u00a0](?:annual|base|monthly|hourly|gross|salary|pay|rate|compensation|wage|of)){0,4}(?:[\s\u00a0]for (?:this|the) (?:role|position|job|opening))?(?:[\s\u00a0](?:is|of))?[\s\u00a0:=]{0,4}$/i;
const MAX_LABEL =
  /^"?\s?,\s?"(?:[a-z]{1,20}_)?max[a-z_]{0,20}"\s?:\s?"?$|^[\s\u00a0,;/|·.–-]{0,6}(?:(?:and|en|und|et|y|e)[\s\u00a0])?(?:(?:a|the|salary|pay|rate|base|compensation|range|annual|hourly)[\s\u00a0]){0,3}max(?:imum|\.)?(?:[\s\u00a0](?:annual|base|monthly|hourly|gross|salary|pay|rate|compensation|wage|of)){0,4}(?:[\s\u00a0]for (?:this|the) (?:role|position|job|opening))?(?:[\s\u00a0](?:is|of))?[\s\u00a0:=]{0,4}$/i;
/** "to $5000" alone in its line is "up to"; "salary to £85k" too. */
const TO_ALONE = /(?:(?:^|[\n|:(])[\s\u00a0]?|(?:[Ss]alary|[Pp]ay|[Rr]ates?|[Bb]asic|[Bb]ase)[\s\u00a0])to[\s\u00a0]$/u;
/** "125k max". */
const AT_MOST =
  /^(?:-ig(?![a-z])|[\s\u00a0]?\(?(?:max(?:imum|\.)?|tops|or less)(?![a-z\u00c0-\u024f:])(?![\s\u00a0]*[$€£\d]))/i;

/** "MIN: $90,000 - MID: $105,000 - MAX: $120,000": the middle is no end. */
const PAST_MIDDLE = /^[\s\u00a0,;/|·–-]{1,6}mid(?:dle|point)?[\s\u00a0:=]{1,4}[$€£]?[\d,.]{4,12}k?/i;
const MIDDLE = /^[\s\u00a0,;/|·–-]{1,6}mid(?:dle|point)?[\s\u00a0:=]{1,4}$/i;

const LONGEST_MIDDLE = 18;

const NEAREST = 80;
/** Ends further apart than this are two different things. */
const WIDEST = 9;

interface Pair {
  readonly min: number;
  readonly max: number;
}

/** The two amounts of a range with a shared `k` or thousands group given to both, or null when they make no range. */
export function sharedEnds(a: Figure, b: Figure): Pair | null {
  let low = a.value;
  let high = b.value;
  if (Number.isNaN(low) || Number.isNaN(high)) return null;
  if (a.multiplier === 1 && a.bare < 1000 && !a.decimals) {
    const grouped = b.multiplier === 1 && b.large && b.value >= 1000;
    const by = b.multiplier > 1 ? b.multiplier : grouped && a.bare <= b.value / 1000 + 1 ? 1000 : 1;
    low = a.bare * by;
  } else if (
    a.multiplier === 1 &&
    b.multiplier > 1 &&
    a.bare < 1000 &&
    b.bare < 1000 &&
    a.bare * b.multiplier <= b.value
  ) {
    // "1.5-2k": a decimal shares the multiplier too.
    low = a.bare * b.multiplier;
  }
  if (b.multiplier === 1 && a.multiplier > 1 && b.bare < 1000 && b.bare > a.bare) high = b.bare * a.multiplier;
  if (low > high) [low, high] = [high, low];
  if (low <= 0 || high > low * WIDEST) return null;
  return { min: low, max: high };
}

/**
 * The figures of `text` joined to ranges and single amounts, first to last. A malformed figure takes the other end of its
 * range with it: "$180,00 - $243,000" has no end that can be read. Linear in the figures.
 */
export function moneyRanges(text: string, all: readonly Figure[]): MoneyRange[] {
  const found: MoneyRange[] = [];
  for (let i = 0; i < all.length; i++) {
    const a = all[i] as Figure;
    const far = partnerOf(text, all, i);
    const b = all[far];
    if (b) {
      const torn = (a.slip || b.slip) && !isRate(text, b.end);
      const pair = torn || clash(a.mark, b.mark) ? null : sharedEnds(a, b);
      // "37187384 - 41.50/hr": a reference number is no end of a range; a malformed amount spoils the other end.
      if (!pair && a.mark === '' && !Number.isNaN(a.value)) continue;
      i = far;
      if (!pair) {
        const broken = torn || Number.isNaN(a.value) || Number.isNaN(b.value);
        // "2.600 € al mes en 14 pagas": the second number counts something else.
        const alone = b.mark === '' && periodBehind(text, a.end, b.start) ? single(text, a) : null;
        const one = broken ? malformed(a, b) : alone;
        if (one) found.push(one);
        continue;
      }
      found.push({
        start: a.start,
        end: b.end,
        ...pair,
        mark: a.mark.length > b.mark.length ? a.mark : b.mark || a.mark,
        figures: 2,
        large: (a.large || a.multiplier > 1 || b.large || b.multiplier > 1) && pair.min >= 1000,
        yearly: a.yearly || b.yearly,
        introduced: true,
      });
      continue;
    }
    if (Number.isNaN(a.value) || (a.slip && !isRate(text, a.end))) {
      if (a.mark !== '') found.push(malformed(a, a));
      continue;
    }
    if (a.value <= 0) continue;
    if (a.mark === '' && isYear(a.value)) continue;
    if (a.mark === '' && !bareMayBePay(text, a)) continue;
    const one = single(text, a);
    if (one) found.push(one);
  }
  return found;
}

/** A small bare number is a rate only with its period behind it. */
function bareMayBePay(text: string, a: Figure): boolean {
  const large = a.large || a.multiplier > 1;
  const behind = periodBehind(text, a.end, a.end + 48);
  return (large || behind !== null) && mayBePay(text, { ...a, large, introduced: true }, behind);
}

/** An amount that no locale writes that way: where it stands, and nothing more. */
const malformed = (a: Figure, b: Figure): MoneyRange => ({
  start: a.start,
  end: b.end,
  min: null,
  max: null,
  mark: a.mark || b.mark,
  figures: a === b ? 1 : 2,
  large: false,
  yearly: false,
  introduced: false,
});

/** "7,21 USD pro Stunde" is a rate in cents; "180,00 USD" is no amount. */
function isRate(text: string, end: number): boolean {
  const period = periodBehind(text, end, end + 48)?.period;
  return period === 'hour' || period === 'day' || period === 'week';
}

const clash = (a: Mark, b: Mark): boolean => !canAgree(a, b);

/** The index of the figure that ends the range which figure `i` begins; -1 for none. "(scale 10.0)" may lie between. */
function partnerOf(text: string, all: readonly Figure[], i: number): number {
  const a = all[i] as Figure;
  for (let k = i + 1; k <= i + 3; k++) {
    const b = all[k];
    if (!b || b.start - a.end > NEAREST) return -1;
    if (joins(text, a, b)) return k;
    if (b.start - a.end <= LONGEST_MIDDLE && MIDDLE.test(text.slice(a.end, b.start))) continue;
    if (a.mark === '' || b.mark !== '') return -1;
  }
  return -1;
}

/** "40 per hour - 9 months": a length of time is no end of a range of money. */
const TIME_UNIT =
  /^[\s\u00a0]?(?:months?|years?|yrs?|weeks?|days?|hours?|hrs?|uur|uren|jaar|monate|jahre|mois|ans)(?![a-z\u00c0-\u024f])/i;

function joins(text: string, a: Figure, b: Figure): boolean {
  if (b.start < a.end) return false;
  if (b.mark === '' && b.multiplier === 1 && TIME_UNIT.test(text.slice(b.end, b.end + 12))) return false;
  const own = periodBehind(text, a.end, b.start);
  // "$70,000/Yr. to $80,000/Yr."
  const from = own ? own.end + (text[own.end] === '.' && /\p{Ll}/u.test(text.charAt(own.end - 1)) ? 1 : 0) : a.end;
  const between = text.slice(from, b.start);
  if (
    /max/i.test(between) &&
    MAX_LABEL.test(between.replace(PAST_MIDDLE, '')) &&
    MIN_LABEL.test(text.slice(Math.max(0, a.start - 60), a.start))
  )
    return true;
  const gap = GAP.exec(between);
  if (!gap) return false;
  const marked = a.mark !== '' || b.mark !== '';
  if (gap.groups?.and && !gap.groups.most) return BETWEEN.test(text.slice(Math.max(0, a.start - 60), a.start));
  if (gap.groups?.to || gap.groups?.most) return marked || a.large || b.large || own !== null || b.multiplier > 1;
  if (gap[1] === '/') return slashed(a, b);
  // A dash alone on its line parts two amounts that both bear their mark.
  return gap[1] !== undefined && (!/\n/.test(gap[0]) || (a.mark !== '' && b.mark !== '' && !clash(a.mark, b.mark)));
}

/** "a change of -$5,000": taken away, not paid. At the start of a line a dash opens an item. */
const NEGATIVE = /[^\s\u00a0][\s\u00a0(]+[-−]$/u;

/** "45/55K€", "35 000/42 000 €": ends of one range; "24/7" and "$60/$2,000" are not. */
function slashed(a: Figure, b: Figure): boolean {
  const pair =
    (b.mark !== '' || b.multiplier > 1) && !(a.mark !== '' && a.mark === b.mark && a.multiplier !== b.multiplier)
      ? sharedEnds(a, b)
      : null;
  return pair !== null && pair.max <= 2 * pair.min && pair.min >= 100;
}

function single(text: string, a: Figure): MoneyRange | null {
  const before = text.slice(Math.max(0, a.start - 60), a.start);
  if (NEGATIVE.test(before)) return null;
  const after = text.slice(a.end, a.end + 24);
  const upTo = UP_TO.exec(before) ?? TO_ALONE.exec(before) ?? (a.capped || AT_MOST.test(after) ? [''] : null);
  const from = upTo ? null : FROM.exec(before);
  const open = a.plus || AND_UP.test(after) || FLOOR.test(before);
  return {
    start: a.start - (upTo ?? from ?? [''])[0].length,
    end: a.end,
    min: upTo ? null : a.value,
    max: !upTo && (from || open) ? null : a.value,
    mark: a.mark,
    figures: 1,
    large: a.large || a.multiplier > 1,
    yearly: a.yearly,
    introduced: upTo !== null || from !== null || open,
  };
}
