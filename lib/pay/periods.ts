import type { Period } from '../vocabulary.ts';
import type { Currency } from './currencies.ts';
import { remembered, wordEnd } from './words-met.ts';

/** Periods as adverts write them behind an amount ("/yr", "per maand"), as pieces of regular expression. */
const BEHIND: readonly (readonly [Period, readonly string[]])[] = [
  [
    'year',
    [
      "(?:per|a|an|each|every|/|\\bp\\.|pro|im|je|par|al|por|pe|all[’']|in het|na|za|pr\\.?|om|om året|/\\s)\\s?(?:year|yr|y|annum|anum|annual|jahr|jaar|an|année|año|ano|anno|rok|år|vuosi|év)s?",
      'p[./]?\\s?a\\.?',
      'p[./]\\s?j\\.?(?![a-z\\u00c0-\\u024f])',
      '(?:annual|year)ly',
      'annual',
      'annum',
      '(?:jährlich|jaarlijks|annuels?|anuales|anual|annui|annuo|annua|rocznie|ročně|årlig|évente|evente|vuodessa|/\\s?v(?![a-z\\u00c0-\\u024f])|gadā)',
      'brutto/Jahr',
      '(?:a |each )12 months|(?<!,\\s?)12 months',
    ],
  ],
  [
    'month',
    [
      '(?:per|a|an|each|every|/|\\bp\\.|pro|im|je|par|al|por|na|za|om|pr\\.?|/\\s|pe|ay|i|в|на|τον|kas|á|/\\s)\\s?(?:month|mth|mos?|mnth|monat|maand|mois|mes|mês|mese|miesiąc|mies\\.?|m-c|měsíc|mån(?:ad(?:en)?)?|md\\.?|mnd|måned(?:en)?|kk|hó(?:nap)?|lun[aă]|месяц|мес\\.?|місяць|міс\\.?|μήνα|mėn(?:esį)?|mēnesī|mánuði|bulan|tháng|mjesec|mesec)',
      'p[./]\\s?m\\.?',
      'pm(?![a-z\\u00c0-\\u024f])',
      'monthly',
      '/\\s?ay(?![a-z\\u00c0-\\u024f])',
      '(?:monatlich|maandelijks|mensuels?|mensuales|mensual|mensili|mensile|mensais|mensal|miesięcznie|miesiecznie|měsíčně|mesačne|månedlig|kuukaudessa|lunar|havonta|aylık|kr/mån|mesečno|mjesečno|месечно|ежемесячно|щомісяця|kuus|mėnesį|mēnesī)',
    ],
  ],
  [
    'week',
    [
      '(?:per|a|an|each|/|pro|por|par|pr\\.?|pe|alla)\\s?(?:week|wk|woche|semaine|semana|settimana|vecka|uke|uge|săptămână|viikko|týden)',
      'tygodniowo|týdně|hetente|wekelijks|viikossa|settimanali',
      'weekly',
      'wöchentlich',
      'p[./]?\\s?w\\.?(?![a-z\\u00c0-\\u024f])',
    ],
  ],
  [
    'day',
    [
      '(?:per|a|each|/|pro|je|am|par|al|por|na|za|per|в|om|pr\\.?|pe)\\s?(?:day|diem|zi|päivä|tag|dag|jour|día|dia|giorno|gg|dzień|md(?![a-z\\u00c0-\\u024f])|mandag|manday)',
      'jour(?![a-z\\u00c0-\\u024f])',
      'p[./]?\\s?d\\.?(?![a-z\\u00c0-\\u024f])',
      '(?:za|na|/)\\s?de[nň](?![a-z\\u00c0-\\u024f])',
      'daily',
      'täglich|denně|dziennie|naponta|päivässä|giornalieri',
    ],
  ],
  [
    'hour',
    [
      "(?:per|a|an|each|every|/|pro|je|die|de l[’']|par|por|la|na|za|al|all[’']|pr\\.?|pe|i)\\s?(?:hour|hr|h|std|stunde|uur|heure|hora|ora|godz\\.?|godzinę|hod\\.?|hodinu|timme|timen|time|tim|tunti|órát[óő]l|óra|oră)s?",
      'p[./]?\\s?h\\.?(?![a-z\\u00c0-\\u024f])',
      'hourly',
      '(?:stündlich|godzinowo|óránként|orari)',
    ],
  ],
];

/** Words before an amount that say its period ("annual base salary", "Stundensatz"). */
const AHEAD: readonly (readonly [Period, string])[] = [
  [
    'year',
    'annual(?:ly|ised|ized)?|yearly|per year|per annum|p\\.a\\.|a year|pro jahr|jahres[a-z\\u00c0-\\u024f]*|jährlich[a-z\\u00c0-\\u024f]*|jaarsalaris|jaarlijks|annuel(?:le)?s?|anual(?:es)?|RAL|annu[oa]l?|roczn[a-z\\u00c0-\\u024f]*|rocznie|årslön|årsløn|CTC|年収|年俸|연봉',
  ],
  [
    'month',
    'monthly|per month|a month|monats[a-z\\u00c0-\\u024f]*|monatlich[a-z\\u00c0-\\u024f]*|maandsalaris|maandelijks|per maand|maand\\u00ad?salaris|mensuel(?:le)?s?|mensual(?:es)?|mensil[ei]|mensal|miesięczn[a-z\\u00c0-\\u024f]*|miesięcznie|měsíční|månadslön|månedsløn|havi|kuukausipalkka|月給|월급',
  ],
  ['week', 'weekly|per week|wöchentlicha-z\\u00c0-\\u024f*'],
  [
    'day',
    'daily|day rate|per day|tagessatz|tagess[äa]tze|dagtarief|dagprijs|napidíj|TJM|TJ|taux journalier|tarif journalier|tarifa diaria|stawka dzienna',
  ],
  [
    'hour',
    'hourly|per hour|an hour|stundensatz|stundenlohn|uurtarief|uurprijs|uurloon|t(?:arif|aux) horaire|timl[öo]n|timel[øo]nn?|timepris|timpris|timarvode|timesats|órabér|óradíj|hodinov[áéý]|hodinovka|paga oraria|valor[ /-](?:da )?hora|tarifa por hora|stawka godzinowa|por hora|時給',
  ],
];

const named = (sources: readonly string[]): string => sources.map((s, i) => `(?<p${i}>${s})`).join('|');
const EDGE = '(?<![a-z\\u00c0-\\u024f\\d])';
const AHEAD_SCAN = new RegExp(`${EDGE}(?:${named(AHEAD.map(([, words]) => words))})(?![a-z\\u00c0-\\u024f])`, 'gi');

const whichOf = (
  groups: Record<string, string | undefined> | undefined,
  all: readonly (readonly [Period, unknown])[],
): Period | null => {
  for (let i = 0; i < all.length; i++)
    if (groups?.[`p${i}`] !== undefined) return (all[i] as readonly [Period, unknown])[0];
  return null;
};

/** What may stand between an amount and its period: tax, currency, "salary", brackets. Anything else ends the search. */
const FILLER =
  '[\\s\\u00a0()[\\],:·*~/+-]|t[óő]l(?= )|gross|brutt?o|bruts?|brutos|bruttó|lordi|lordo|hrub(?:ého|á|ou|é)|net(?:to|ti|os?)?|líquido|base|basic|salary|salaire|total|comp(?:ensation)?|cash|usd|eur|gbp|cad|aud|pln|euros?|e(?=/)|dollars?|vat|in|of|is|the|full[- ]time|fte|ote|tax|before|doe|rate|inkl?\\.?|zzgl\\.?|h\\.?t\\.?';
const BEHIND_SCAN = new RegExp(
  `(?:${FILLER})*?(?:(?<=[\\d€£$łkK)\\s/])|${EDGE}|(?=/))(?:${named(BEHIND.map(([, all]) => all.join('|')))})(?![a-z\\u00c0-\\u024f])`,
  'iy',
);

/** How the first word behind an amount begins where a period may follow: a whole word, or the first letters of one. */
const BEGINS =
  /^(?:(?:[aehipv]|an|al|all|alla|am|ay|de|die|fte|im|in|is|je|kas|la|na|of|om|ote|par|pe|per|por|pr|pro|tax|the|vat|za)$|ann|anu|aud|aylık|base|basic|before|brut|cad|cash|comp|dai|den|doe|dollar|dzi|each|eur|ev|full|gad|gbp|gio|god|gross|hav|het|hod|hrub|hourl|ht|ink|jaarl|jour$|kr|kuu|lord|lun|maand|mens|mes|mies|mje|monatl|monthl|nap|net|ora|pa|pd|ph|pln|pm|pw|rate|roc|sal|sett|total|tyg|usd|vii|vuo|weekl|wek|yearl|zzgl)/i;
const words = new Map<string, boolean>();
/** Marks that may stand between an amount and its period. */
export const BETWEEN = new Set([...' \u00a0\u202f()[],:·*~+-'].map((mark) => mark.charCodeAt(0)));

/** A quick look at the first word behind an amount: most numbers are followed by what they count. */
function mayBePeriod(text: string, at: number): boolean {
  let start = at;
  while (start < at + 6 && BETWEEN.has(text.charCodeAt(start))) start++;
  const end = wordEnd(text, start, 6);
  // A slash, a digit, a line's end or letters of other scripts: looked at closely.
  if (end === start) return start < text.length && text[start] !== '.' && text[start] !== '%';
  if (text.charCodeAt(end) > 0x7f) return true;
  const word = text.slice(start, end);
  return remembered(words, word, BEGINS);
}

/** "15,50 €/StundeBeginn": a feed has glued the next label to the period. */
function unglued(words: string): RegExpExecArray | null {
  const glue = GLUE.exec(words);
  BEHIND_SCAN.lastIndex = 0;
  return glue && BEHIND_SCAN.exec(words.slice(0, glue.index));
}
const GLUE = /(?<=\p{Ll})\p{Lu}\p{Ll}/u;

/** Whether a word begins as what stands between an amount and its period does, or the period itself. */
export const mayStartPeriod = (word: string): boolean => BEGINS.test(word);

/** The period that directly follows `at` within the words before `limit`: with the offset where it ends. */
export function periodBehind(text: string, at: number, limit: number): { period: Period; end: number } | null {
  if (!mayBePeriod(text, at)) return null;
  const line = text.slice(at, Math.min(limit, at + 48));
  const words = line.slice(0, line.search(/\n(?!(?:per|a|\/)[\s\u00a0]?\p{L})|$/u));
  BEHIND_SCAN.lastIndex = 0;
  const hit = BEHIND_SCAN.exec(words) ?? unglued(words);
  const period = whichOf(hit?.groups, BEHIND);
  if (!hit || !period) return null;
  // "(monthly €3,500": the period of the next figure.
  if (
    /\([^()]*$/.test(hit[0]) &&
    /^[\s\u00a0:]{0,3}[\p{Sc}\d]/u.test(text.slice(at + hit[0].length, at + hit[0].length + 4))
  )
    return null;
  // "md." is a month in Danish; "MD" is the day of a contractor in Poland and Czechia.
  return { period: /MD\.?$/.test(hit[0]) ? 'day' : period, end: at + hit[0].length };
}

/** The period that the words before an amount name last, else null. */
export function periodAhead(before: string): Period | null {
  let last: Period | null = null;
  AHEAD_SCAN.lastIndex = 0;
  for (let hit = AHEAD_SCAN.exec(before); hit; hit = AHEAD_SCAN.exec(before)) {
    // "40 hours per week", "bonus of 10 % annually": not the pay's period.
    const lead = before.slice(Math.max(0, hit.index - 14), hit.index);
    if (/(?:hours?|hrs?|uren|uur|\d ?[uh]|days?|dagen|stunden)[\s\u00a0]*$/i.test(lead)) continue;
    last = whichOf(hit.groups, AHEAD) ?? last;
  }
  return last;
}

/** Least and most that a job pays, in US dollars: what lies outside is no pay of that period. */
const SOUND: Readonly<Record<Period, readonly [number, number]>> = {
  year: [2500, 3_000_000],
  month: [100, 45_000],
  week: [60, 25_000],
  day: [15, 6000],
  hour: [1.5, 1000],
};

/** Where `usd` lies to what a job pays in `period`: -1 too little, 1 too much, 0 sound. */
export function soundness(usd: number, period: Period): -1 | 0 | 1 {
  const [least, most] = SOUND[period];
  return usd < least ? -1 : usd > most ? 1 : 0;
}

/** The period of a figure that names none, by its size in its currency. `intern`: a few hundred are a month's then. */
export function periodBySize(currency: Currency, amount: number, freelance: boolean, intern: boolean): Period {
  const [day, month, year] = currency.from;
  if (amount >= year) return 'year';
  if (amount >= month) return 'month';
  if (amount < day) return 'hour';
  return intern && !freelance ? 'month' : 'day';
}
