import { placesIn } from '../places/find.ts';
import type { StatedPay } from '../reading-schema.ts';
import type { Around } from './context.ts';
import { PAY_WORD } from './money-words.ts';

/** On-target earnings and totals, so that they are not taken for base pay. */
const OTE_BEFORE =
  /(?:(?<![a-z\u00c0-\u024f])OTE(?![a-z\u00c0-\u024f])|on[\s-]target|target earnings|total (?:target )?(?:cash|comp(?:ensation)?|earnings|package)|(?<![a-z\u00c0-\u024f])(?:TTC|CTC|TC)(?![a-z\u00c0-\u024f])|base (?:\+|and|plus|&) (?:bonus|commission|variable)|zielgehalt|bonus target|including (?:bonus|commission|variable)|incl\.? bonus|(?<![a-z\u00c0-\u024f])package(?![a-z\u00c0-\u024f]|\s?:\s?(?:[a-z]{1,12} ){0,3}salary))[^.;\n]{0,40}$/i;
const OTE_BEHIND =
  /^(?:[^.;\n,+]|p\.a\.){0,25}?(?:(?<![a-z\u00c0-\u024f])OTE(?![a-z\u00c0-\u024f])|on[\s-]target|total (?:target )?(?:cash|comp(?:ensation)?|earnings)|(?<![a-z\u00c0-\u024f])(?:TTC|CTC|TC)(?![a-z\u00c0-\u024f])|including (?:bonus|commission|variable)|incl\.? (?:bonus|commission)|\((?:base|salary) (?:\+|and|plus) (?:bonus|commission))/i;

/** Whether the words speak of base pay or of on-target earnings. */
export function basisOf(at: Around): StatedPay['basis'] {
  const base =
    /(?<![a-z\u00c0-\u024f])(?:base|basic|fixed)(?![a-z\u00c0-\u024f])(?!\s?(?:\+|and|plus|&))[^.;\n\d]{0,30}$/i.test(
      at.near,
    );
  if (
    base ||
    /^[\s\u00a0]*(?:basic|base)(?![a-z\u00c0-\u024f])(?!\s?(?:\+|and|plus|&)\s?(?:bonus|commission|variable))/i.test(
      at.after,
    ) ||
    /^[^.;\n,+\d]{0,12}(?<![a-z\u00c0-\u024f])(?:fixe?|fixed|fix|fijo|fisso)(?![a-z\u00c0-\u024f])/i.test(at.after)
  )
    return 'base';
  // "A package: salary to £90k, car": the first item of the package is base pay.
  const before = /^salary/i.test(at.own) ? at.before.replace(/package\s?:\s?$/i, '') : at.before;
  return OTE_BEFORE.test(before.slice(-70)) || OTE_BEHIND.test(at.after) ? 'ote' : 'base';
}

const LEGAL_MINIMUM =
  /kollektivvertrag|(?<![a-z\u00c0-\u024f])kv(?![a-z\u00c0-\u024f])|mindest(?:gehalt|entgelt|lohn)|collective (?:bargaining )?agreement/i;

/** Austria's printed minimum of the collective agreement: a floor by law, not what is offered. */
export const isLegalMinimum = (at: Around): boolean =>
  LEGAL_MINIMUM.test(`${at.before.slice(-110)} ${at.own}`) ||
  /überzahlung|overpay(?:ment)? (?:is )?possible|collective (?:bargaining )?agreement|kollektivvertrag/i.test(at.after);

const NET =
  /(?<![a-z\u00c0-\u024f])(?:net(?:to|ti|os?|te)?|take[\s-]home|na rękę|líquido|after tax(?:es)?|čistého|nettó)(?![a-z\u00c0-\u024f])/i;
const GROSS =
  /(?<![a-z\u00c0-\u024f])(?:gross|brut(?:to|tó|os?|s)?|lordi|lordo|before tax(?:es)?|pre[\s-]tax|RAL|hrubého|SA)(?![a-z\u00c0-\u024f])/i;

/** Gross or net where the words beside the figure say it; net of VAT is a contractor's net. */
export function taxOf(at: Around): StatedPay['tax'] {
  // A range that a feed has broken over lines ends on another line than its sentence.
  const rest = at.after === '' && at.own.includes('\n') ? (at.beyond.split('\n', 1)[0] ?? '') : at.after;
  const behind = rest.slice(0, 40);
  const ahead = at.before.slice(-60);
  const first = (words: string): StatedPay['tax'] => {
    const net = words.search(NET);
    const gross = words.search(GROSS);
    if (net < 0 && gross < 0) return null;
    return gross < 0 || (net >= 0 && net < gross) ? 'net' : 'gross';
  };
  return first(behind) ?? first(ahead);
}

/** How each contract is written; the first that stands nearest the figure names it. `paid` says whether the pay is an employee's. */
export const CONTRACT_WORDS: readonly (readonly [name: string, employee: boolean, pattern: RegExp])[] = [
  [
    'B2B',
    false,
    /(?<![a-z\u00c0-\u024f])B2B(?![a-z\u00c0-\u024f])(?! (?:saas|software|sales|product|compan|platform|customers|marketing))|netto \+ vat|net \+ vat|\+ VAT/gi,
  ],
  [
    'employment contract',
    true,
    /(?<![a-z\u00c0-\u024f])(?:UoP|CoE|umowa o pracę|employment contract|contract of employment|permanent)(?![a-z\u00c0-\u024f])/gi,
  ],
  ['C2C', false, /(?<![a-z\u00c0-\u024f])(?:C2C|corp[\s-]to[\s-]corp)(?![a-z\u00c0-\u024f])/gi],
  ['W2', false, /(?<![a-z\u00c0-\u024f])W-?2(?![a-z\u00c0-\u024f])(?! ?\d[a-z]{2}(?![a-z]))/gi],
  ['1099', false, /(?<![a-z\u00c0-\u024f\d])1099(?![a-z\u00c0-\u024f\d])/gi],
  ['umbrella', false, /(?<![a-z\u00c0-\u024f])umbrella(?![a-z\u00c0-\u024f])/gi],
  ['PAYE', false, /(?<![a-z\u00c0-\u024f])PAYE(?![a-z\u00c0-\u024f])/gi],
  ['inside IR35', false, /inside (?:of )?IR35/gi],
  ['outside IR35', false, /outside (?:of )?IR35/gi],
  [
    'freelance',
    false,
    /(?<![a-z\u00c0-\u024f])(?:freelance(?:r|rs)?|zzp|self[\s-]employed|autónomo|indépendant|freiberuf[a-z\u00c0-\u024f]*|PJ)(?![a-z\u00c0-\u024f])/gi,
  ],
  ['CLT', true, /(?<![a-z\u00c0-\u024f])CLT(?![a-z\u00c0-\u024f])/gi],
];

/** One group a contract, in the order of the table. */
const ANY_CONTRACT = new RegExp(CONTRACT_WORDS.map(([, , pattern]) => `(${pattern.source})`).join('|'), 'gi');

/** "…, B2B: 19 000" behind a figure begins the next offer. */
const NEXT_OFFER = /^[ \u00a0]?[:=]?[ \u00a0]{0,2}(?:[$€£]|\d|up to)/u;

/** The contract that the words beside the figure name: behind it, else nearest before it; null when none does. */
export function contractOf(at: Around): string | null {
  const behind = at.beyond.slice(0, 45);
  for (const { name, start, end } of contractsIn(behind)) {
    if (NEXT_OFFER.test(behind.slice(end)) || /[$€£]|\n|\d{3}/.test(behind.slice(0, start))) continue;
    return name;
  }
  return contractsIn(at.before.slice(-70)).at(-1)?.name ?? null;
}

function contractsIn(words: string): { name: string; start: number; end: number }[] {
  const found: { name: string; start: number; end: number }[] = [];
  ANY_CONTRACT.lastIndex = 0;
  for (let hit = ANY_CONTRACT.exec(words); hit; hit = ANY_CONTRACT.exec(words)) {
    const which = hit.findIndex((group, i) => i > 0 && group !== undefined) - 1;
    const name = CONTRACT_WORDS[which]?.[0];
    if (name) found.push({ name, start: hit.index, end: ANY_CONTRACT.lastIndex });
  }
  return found;
}

const GENERIC =
  /^(?:(?:the|our|this|your|a|an|is|for|of|in|and|per|as|follows|gross|net|estimated|expected|anticipated|approximate|target(?:ed)?|total|full[\s-]time|annual|annually|yearly|year|monthly|month|hourly|base|basic|salary|salaries|pay|rates?|range|ranges|compensation|comp|details?|benefits?|wage|remuneration|package|band|starting|hiring|role|position|job|offered|offer|usd|eur|gbp|cad|pln|vergütung|gehalt|jahresgehalt|salaris|bruto|brutto|salaire|salario|salário|wynagrodzenie|stawka|tjm|envisagée?|indicati(?:f|ve)|souhaitée?|proposée?|faixa salarial|ote|competitive|perks|what we|breakdown|between|from|dein|deine|ihr|ihre|il|tu|votre|banda|nous|proposons|what we offer|on offer|wij bieden|we bieden|wir bieten|highlights|req id|key|info|job|rate of|day|daily|contract|hourly|freelance)[\s:*()-]*)+$/i;

/** "(for all locations outside the Bay Area)", "for candidates in New York", "elsewhere" behind a figure. */
const BEHIND_BRACKET = /^[\s\u00a0]*(?:USD|EUR|GBP|CAD)?[\s\u00a0]*\((?:for |in )?(?:all )?([^()\n\d$€£]{3,60})\)/u;
const BEHIND_PLACE =
  /^[\s\u00a0]*(?:USD|CAD|EUR|GBP|per year|annually|\/yr|a year|[,\s])*(?:for|in)[\s\u00a0](?:all |our )?(?:(?:candidates|applicants|employees|residents|roles|those|hires|work performed|positions) (?:based |located |residing |hired |living )?(?:in|outside|within) )?((?:the )?\p{Lu}[\p{L}.]*(?:[ ,/]{1,2}(?:and |or )?\p{Lu}[\p{L}.]*){0,5})/u;
const ELSEWHERE =
  /^[\s\u00a0]*(?:per year |annually )?(?:in |for )?(elsewhere|(?:all )?other (?:US |U\.S\. )?locations|outside (?:of )?[^.,;\n\d]{3,40})/i;
const NO_PLACE =
  /(?:gross|DOE|experience|USD|EUR|GBP|base|salary|bonus|VAT|IR35|W2|B2B|scale|negotiable|OTE|month|year|hour|equity)/i;
/** A label before the figure: "Zone 2: Irvine, LA -", "USA base pay range (CA, NY) per year:", "Malaysia:". */
const LABEL = /([^:.;|\n]{2,70}?)[\s\u00a0]*(?::|[–—-](?=[\s\u00a0]*$))[\s\u00a0]*(?:[^:.;|\n\d]{0,45})$/u;
/** What ends a label; few lines have one. */
const MAY_LABEL = /:|[–—-][\s\u00a0]*$/;
const LABEL_INSIDE =
  /(?:\(([^()]{2,60})\)|^(?:for|in)\s(?:candidates |applicants |employees |roles )?(?:based |located )?(?:in )?([^:,]{2,60}?)(?:[\s-]based (?:roles|candidates|employees|applicants))?)\s*(?:per (?:year|month|hour))?$/i;
const IN_SENTENCE =
  /(?:(?:based|located|living|residing) (?:in|within)|(?:position|role|candidates|applicants|employees|hires)s? in|work performed in|within)\s((?:the\s)?\p{Lu}[\p{L}.]*(?:[ ,]+(?:and |or |&\s)?\p{Lu}[\p{L}.]*){0,5})[^.;\n\d]{0,30}$/u;
const CITY_BEFORE =
  /(?:the|our)\s(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})\s(?:base|salary|pay|annual|compensation)[^.;\n\d]{0,60}$/u;
/** "in Fresno, CA is $90,000": right before the figure, whatever other figures the sentence has. */
const PLACE_IS =
  /(?:^|[\s,(])(?:in|for)\s((?:the\s)?\p{Lu}[\p{L}.]*(?:[ ,]+(?:and |or |&\s)?\p{Lu}[\p{L}.]*){0,5}),?\s(?:is|are|ranges?|will be)\s(?:between\s|from\s|currently\s)?$/u;

/** Words of pay inside longer ones ("Gehaltsspanne", "Salarisindicatie"): a label made of them names no place. */
const PAY_STEM =
  /salar|gehalt|lohn|loon|tarif|satz|rémun|remun|retrib|compens|vergüt|wynagr|stawk|brut|gross|annu|transparen|^all[\s-]?in$|^(?:min|max|minimum|maximum|fixe|fixed|anual)$/i;

/** The window of words may begin inside one. */
const whole = (line: string): string => (line.length < CUT ? line : line.replace(/^\S*\s/, ''));
const CUT = 150;
const ZONE_OR_LEVEL =
  /zone|tier|level|band|region|geo|area|candidates|based|locations?|offices?|senior|junior|mid|lead|staff|principal|engineer|developer|\d/i;
/** Words of a sentence or a heading, not of a place or a level: "what we offer", "to model our mission". */
const SPEAKS =
  /(?<![a-z\u00c0-\u024f])(?:our|we|you|your|will|wat|je|krijg(?:t|en)?|per week|suivant|selon|maximaler?|(?:internship )?fees?)(?![a-z\u00c0-\u024f])/i;
/** "this position group", the job itself: no place or level. */
const THIS_JOB = /^(?:this|the|that)\s(?:\p{L}+\s){0,2}(?:positions?|roles?|jobs?|post|vacancy|opening)(?:\sgroup)?$/iu;
/** The end of a title or a heading that a feed has run into the label: "Freelance) Data Engineer12 Month Contract". */
const GLUED_TITLE = /\p{Ll}{3}\d|^[^()]*\)|\([^()]*$/u;
/** A few words can be a name; more of them are one only with a place, a zone or a level. */
const isNaming = (named: string): boolean =>
  named.split(/\s+/).length <= 4 || ZONE_OR_LEVEL.test(named) || placesIn(named).length > 0;

/** Names the zone, place or level that a figure holds for: by its label or the words behind it. Null where nothing says so plainly. */
export function whereOf(at: Around): string | null {
  const bracket = BEHIND_BRACKET.exec(at.after)?.[1];
  if (bracket && /\p{Lu}/u.test(bracket) && !NO_PLACE.test(bracket) && isNaming(bracket))
    return bracket.replace(/^locations? /, '').trim();
  const behind = ELSEWHERE.exec(at.after)?.[1] ?? BEHIND_PLACE.exec(at.after)?.[1];
  if (behind && !NO_PLACE.test(behind)) return behind.trim().replace(/\.$/, '');
  const line = whole(at.before.slice(at.before.lastIndexOf('\n') + 1));
  const label = MAY_LABEL.test(line) ? (LABEL.exec(line)?.[1] ?? '').trim() : '';
  const inside = LABEL_INSIDE.exec(label);
  const named = (inside?.[1] ?? inside?.[2] ?? label)
    .replace(
      /(?:(?:base|hourly|annual) )*(?:salary|pay|compensation|rate)(?: ranges?)?(?: per (?:year|month|hour))?$/i,
      '',
    )
    .replace(/^.{0,30}(?:range|salary|pay|compensation)s? (?:in|for) (?=[a-z\u00c0-\u024f])/i, '')
    .replace(/^[\s*•\-–—/(.#]+|[\s*•\-–—/(]+$/gu, '');
  const telling = named
    .split(/\s+/)
    .filter((word) => word.search(PAY_WORD) < 0 && !PAY_STEM.test(word))
    .join(' ');
  if (
    telling.length >= 2 &&
    named.length <= 60 &&
    /\p{L}{2}/u.test(telling) &&
    !GENERIC.test(telling) &&
    !/\d{3}|[$€£]/.test(named) &&
    isNaming(named) &&
    !SPEAKS.test(named) &&
    !THIS_JOB.test(named) &&
    !GLUED_TITLE.test(named)
  )
    return named;
  const there = PLACE_IS.exec(at.before)?.[1];
  if (there && placesIn(there).length > 0) return there.trim();
  // With an earlier figure in the sentence the place may be that one's.
  if (/\d{2}/.test(at.before.slice(at.before.lastIndexOf('\n') + 1))) return null;
  return IN_SENTENCE.exec(at.before)?.[1]?.trim() ?? CITY_BEFORE.exec(at.before)?.[1] ?? null;
}
