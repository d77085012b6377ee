import type { Stretch } from '../text/sentences.ts';
import { sentenceAt } from '../text/sentences.ts';

/** What stands around a figure: the words that decide whether money is pay. */
export interface Around {
  /** Of the same sentence, at most 160 characters, and a short heading or label above it. */
  readonly before: string;
  /** Of the same sentence only, back to the last comma, bracket or figure. */
  readonly near: string;
  /** Behind the figure, to the end of the sentence or line, at most 90 characters. */
  readonly after: string;
  /** The line or the piece between two `|` that holds the figure: before it, and how long the rest is. */
  readonly piece: { readonly before: string; readonly rest: number };
  /** The next 60 characters whatever they are, across lines. */
  readonly beyond: string;
}

/** Any of these before a figure, without a decoy in between, makes it pay. No border on the left: feeds glue headings on. */
export const PAY_WORD =
  /salar(?:y|ies|is|io|ié|iu|iul)(?![a-z\u00c0-\u024f]{3})|salário|salaire|sal(?:a|á)rial|maandsalaris|salarisschaal|salarisniveau|salaris­niveau|gehalt(?!en)|geh[äa]lter|vergütung(?!en)|verguetung|entgelt|entlohnung|lohn(?!t)|wynagrodzeni|zarobki|widełki|stawka|stawki|mzda|mzdy|(?:wir|we)[\s\u00a0](?:be)?(?:zahlen|talen)|(?<![a-z\u00c0-\u024f])plat(?![a-z\u00c0-\u024f])|fizetés|bérsáv|(?<![a-z\u00c0-\u024f])bér(?![a-z\u00c0-\u024f])|l[öø]nn?(?![a-z\u00c0-\u024f])|palkka|retribuzione|(?<![a-z\u00c0-\u024f])RAL(?![a-z\u00c0-\u024f])|rémunération|remuneration|remuneración|remuneração|compensation|(?<![a-z\u00c0-\u024f])comp(?![a-z\u00c0-\u024f])|(?<![a-z\u00c0-\u024f])pay(?:s|ing)?(?![a-z\u00c0-\u024f])|payscale|pay scale|pay[\s-]?range|pay[\s-]?rate|(?<![a-z\u00c0-\u024f])rates?(?![a-z\u00c0-\u024f])|wages?(?![a-z\u00c0-\u024f])|(?<![a-z\u00c0-\u024f])earn(?:ings|s|ing)?(?![a-z\u00c0-\u024f])|(?<![a-z\u00c0-\u024f])OTE(?![a-z\u00c0-\u024f])|on[\s-]target|(?<![a-z\u00c0-\u024f])TJM(?![a-z\u00c0-\u024f])|taux journalier|tarif(?![a-z\u00c0-\u024f]{3})|tarief|tagessatz|stundensatz|honorar|sueldo|(?<![a-z\u00c0-\u024f])loon(?![a-z\u00c0-\u024f])|bruto|brutto|bruttó|(?<![a-z\u00c0-\u024f])gross(?![a-z\u00c0-\u024f])|(?<![a-z\u00c0-\u024f])base(?![a-z\u00c0-\u024f])|basic|faixa|(?<![a-z\u00c0-\u024f])CTC(?![a-z\u00c0-\u024f])|(?<![a-z\u00c0-\u024f])(?<!(?:relocation|benefits?|severance|moving|perks|share|equity)[\s\u00a0])package(?![a-z\u00c0-\u024f])|(?<![a-z\u00c0-\u024f])budget for this (?:role|position)|年収|月給|年薪|月薪|给与|給与|연봉|internship fee|stagevergoeding|gratification|stipendio|bezoldiging|inkomen|zakres|(?<![a-z\u00c0-\u024f])range (?:is|for)|hiring range|zielgehalt|einkommen|offering|inside IR35|outside IR35|(?<![a-z\u00c0-\u024f])(?:UoP|CoE|B2B|CLT|PJ|W-?2|C2C|PAYE|umbrella)(?![a-z\u00c0-\u024f])/gi;

/** Money that is not the pay of the job. Before the figure: the one that stands nearest, decoy or pay word, decides. */
const DECOY_BEFORE =
  /(?:bonus(?:es)?(?![a-z\u00c0-\u024f])|budget(?! for this (?:role|position))|allowances?|bijdrage|zuschuss|zulage|toeslag|kosten(?:vergoeding)?|(?<![a-z\u00c0-\u024f])(?:stipend(?!io)|reimburse[a-z\u00c0-\u024f]*|expenses|one[\s-](?:off|time)|eenmalig[a-z\u00c0-\u024f]*|raised|raising|funding|funded|round|series [a-f](?![a-z\u00c0-\u024f])|seed|pre-seed|revenues?|turnover|(?<![a-z\u00c0-\u024f])(?:ARR|MRR|GMV|AUM|TVL|IPO|EBITDA)(?![a-z\u00c0-\u024f])|valuation|valued|worth|backed|invest(?:ed|ment|ors?|ing)[a-z\u00c0-\u024f]*|capital|financing|assets|referr[a-z\u00c0-\u024f]*|refer a|bi(?:cycles?|kes?)(?![a-z\u00c0-\u024f])|gave|introductions?|recommendations?|empfehl[a-z\u00c0-\u024f]*|prämie[a-z\u00c0-\u024f]*|cooptation|aanbreng[a-z\u00c0-\u024f]*|conferences?|courses?|(?<![a-z\u00c0-\u024f])on us(?![a-z\u00c0-\u024f])|sign[\s-]?on|signing|relocation|401\s?\(?k\)?|retirement|pension|donat[a-z\u00c0-\u024f]*|customers?|clients?|users?|portfolio|market(?! (?:rate|salary|range|pay|based))|industry|savings?|saved|covers?(?![a-z\u00c0-\u024f])|covering|premiums?|volumes?|order value|deal size|payouts?|bount(?:y|ies)|prizes?|rewards? (?:of|from|up)|joining|golden hello|retention|severance|annual leave|spend(?:ing)?|cost(?:s|ing)?(?![a-z\u00c0-\u024f])|pric[a-z\u00c0-\u024f]*|(?<![a-z\u00c0-\u024f])fees?(?![a-z\u00c0-\u024f])|fines?(?![a-z\u00c0-\u024f])|(?<![a-z\u00c0-\u024f])prize|grants?(?![a-z\u00c0-\u024f])|credits?(?![a-z\u00c0-\u024f])|vouchers?|gift|contribut[a-z\u00c0-\u024f]*|match(?:ing|es)?(?![a-z\u00c0-\u024f])|insurance|coverage|learning|training|education[a-z\u00c0-\u024f]*|tuition|wellness|well-?being|gym|fitness|internet|(?<![a-z\u00c0-\u024f])phone|commut[a-z\u00c0-\u024f]*|travel|equipment|home[\s-]office|laptop|hardware|lunch|meals?|food|ticket|reiskosten[a-z\u00c0-\u024f]*|thuiswerk[a-z\u00c0-\u024f]*|onkosten[a-z\u00c0-\u024f]*|weiterbildung[a-z\u00c0-\u024f]*|equity|stock|shares?(?![a-z\u00c0-\u024f])|options|RSUs?|13th|holiday pay|vakantiegeld|transact[a-z\u00c0-\u024f]*|payments? (?:volume|processed)|process(?:ed|es|ing)|contracts? (?:worth|of)|deals?|quota|sales cycle|value from|loans?|debt|deductible|limit(?:ed)?|cap of|penalt[a-z\u00c0-\u024f]*|for as little|discount[a-z\u00c0-\u024f]*|per (?:candidate|referral|km)|prime(?![a-z\u00c0-\u024f])|prize pool|scholarship|profit[\s-]share|commission|parental|childcare|working compensation|awards?|in outside|profit|population|handicap|threshold|minimum wage))/gi;

/** Right behind the figure and its period, before any comma, plus or "and". */
const DECOY_BEHIND =
  /^[\s\u00a0]*(?:to (?:build|buy|set|upgrade|spend|improve|cover|support|get|use|invest|help|purchase)(?![a-z\u00c0-\u024f])|(?:(?:of|in|for|as|towards?|worth of|to|per|a|an|the|your|our|de|voor|für|annual|annually|monthly|yearly|quarterly|weekly|one[\s-]time|a year|a month|gross|net|usd|eur|personal|professional|company|additional|new|total|and up to|each|every|more|than)[\s\u00a0]+){0,4}?(?:bonus|budget|allowance|stipend|reimburse[a-z\u00c0-\u024f]*|fund(?:ing|s|ed)?(?![a-z\u00c0-\u024f])|raised|round|series [a-f](?![a-z\u00c0-\u024f])|seed|pre-seed|in revenues?|revenues?|turnover|ARR|MRR|GMV|AUM|valuation|referral|sign[\s-]?on|signing|relocation|learning|training|development|educat[a-z\u00c0-\u024f]*|continuing education|tuition|wellness|well-?being|health|gym|fitness|internet|phone|cell|wifi|wi-fi|commut[a-z\u00c0-\u024f]*|travel|equipment|home[\s-]office|it set[\s-]?up|laptop|hardware|lunch|meals?|food|vouchers?|gift|credits?(?![a-z\u00c0-\u024f])|contribution|match(?:ing)?|insurance|401|pension|equity|stock|options|shares?(?![a-z\u00c0-\u024f])|market|industry|compan(?:y|ies)|startup|business|customers?|clients?|users?|candidate|hires?(?![a-z\u00c0-\u024f])|placement|referr[a-z\u00c0-\u024f]*|donation|charit(?:y|ies|able)|km|deal|contracts?(?! (?:rate|role|position))|assets|savings|worth|grant|prize|scholarship|discount|penalt[a-z\u00c0-\u024f]*|fee(?![a-z\u00c0-\u024f])|ticket|spend|sales|in (?:sales|awards|assets|credit|outside|capital|venture|transactions|payments|financing|annual|funding|loans|savings|bookings)|leasing|mobility|mobiliteit[a-z\u00c0-\u024f]*|opleiding[a-z\u00c0-\u024f]*|ontwikkel[a-z\u00c0-\u024f]*|thuiswerk[a-z\u00c0-\u024f]*|weiterbildung[a-z\u00c0-\u024f]*|zuschuss|buy|prime|project|retention|commission|profit|quarterly bonus|holiday|vacation|employees|engineers|people|members|developers|requests|events|records|rows|hours|days|weeks|years?(?= of| experience)|opportunit[a-z\u00c0-\u024f]*|in cash prizes|remote work[a-z\u00c0-\u024f]*|work[\s-]from[\s-]home|wfh|co-?working|per (?:candidate|referral|hire|km|employee|user|seat))(?![a-z\u00c0-\u024f]))/i;

/** The words around `[start, end)`, all windows bounded. */
export function around(text: string, sentences: readonly Stretch[], start: number, end: number): Around {
  const index = sentenceIndex(sentences, start);
  const sentence = sentences[index] ?? { start, end };
  let before = text.slice(Math.max(Math.min(sentence.start, start), start - 160), start);
  // A label or heading that stands on a line of its own speaks for the figure below it.
  for (let back = index - 1; back >= 0 && back >= index - 3 && before.length < 100; back--) {
    const above = sentences[back] as Stretch;
    const words = text.slice(above.start, above.end);
    if (words.length > 90 || (words.length > 12 && /[.!]$/.test(words))) break;
    before = `${words}\n${before}`;
  }
  const own = text.slice(Math.max(Math.min(sentence.start, start), start - 90), start);
  const near = own.slice(own.search(/[^,;(|/\u2022]*$/));
  const stop = Math.max(sentence.end, end);
  const after = text.slice(end, Math.min(stop, end + 90));
  return { before, near, after, piece: pieceAt(text, start, end), beyond: text.slice(end, end + 60) };
}

function sentenceIndex(all: readonly Stretch[], at: number): number {
  const found = sentenceAt(all, at);
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Stretch).start < found.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pieceAt(text: string, start: number, end: number): Around['piece'] {
  const left = text.slice(Math.max(0, start - 120), start);
  const right = text.slice(end, end + 120);
  const before = left.slice(left.search(/[^|\n•]*$/));
  const stop = right.search(/[|\n•]/);
  return { before, rest: before.length + (stop < 0 ? right.length : stop) };
}

const lastOf = (pattern: RegExp, words: string): number => {
  let last = -1;
  for (const hit of words.matchAll(pattern)) last = hit.index + hit[0].length;
  return last;
};

/** Where the last pay word and the last decoy of the words before a figure end; -1 for none. */
export const nearest = (before: string): { pay: number; decoy: number } => ({
  pay: lastOf(PAY_WORD, before),
  decoy: lastOf(DECOY_BEFORE, before),
});

/** "£5,000 car allowance": a few words, none of which begins another thing, then what the money is for. */
const DECOY_NOUN =
  /^[\s\u00a0]*(?:(?!(?:and|or|plus|with|incl[a-z\u00c0-\u024f]*|inkl[a-z\u00c0-\u024f]*|inc|excl[a-z\u00c0-\u024f]*|zzgl|exkl[a-z\u00c0-\u024f]*|salary|base|basic|gross|brutto?|bruto|brut|DOE|OTE|doe|ote|package|on|but|dependent|depending)(?![a-z\u00c0-\u024f]))[a-z\u00c0-\u024f’'-]{1,16}[\s\u00a0]+){0,3}(?:bonus|budget|allowance|stipend|credits?|vouchers?|reimbursement|scholarship|pledged|contribution|grant|donation|discount|premium)(?![a-z\u00c0-\u024f])/i;

/** True where the words right behind a figure say that it is for something other than the work. */
export const isDecoyBehind = (after: string): boolean => DECOY_BEHIND.test(after) || DECOY_NOUN.test(after);

/** "Our graduates earn", "clients save": other people's money. */
export const OTHERS =
  /(?<![a-z\u00c0-\u024f])(?:(?:our|their|the|other|many|most|all)[\s\u00a0])?(?:graduates|alumni|customers|clients|users|students|freelancers|drivers|members|sellers|creators|merchants|participants|investors|companies|households|families|americans|people)(?![a-z\u00c0-\u024f])[^.;\n]{0,30}(?:earn|make|pay|paid|save|spend|raise|get)[a-z\u00c0-\u024f]*[^.;\n]{0,30}$/i;

/** Behind the figure: words that say it is what the job pays. */
export const PAY_BEHIND =
  /^[\s\u00a0]*(?:[(/,*+-][\s\u00a0]?)?(?:(?:per|a|an|annual(?:ly)?|year(?:ly)?|gross|total|target|expected|starting|monthly|hourly|full[\s-]time)[\s\u00a0]+){0,4}(?:base|basic|salary|gross|brut[a-z\u00c0-\u024f]*|bruto|brutto|OTE|on[\s-]target|total comp[a-z\u00c0-\u024f]*|comp(?:ensation)?(?![a-z\u00c0-\u024f])|DOE|dependent on|depending on|doe(?![a-z\u00c0-\u024f])|annual(?:ly)?|per annum|p\.?a\.?(?![a-z\u00c0-\u024f])|negotiable|pro rata|W-?2|C2C|inside IR35|outside IR35|umbrella|net(?:to)?(?![a-z\u00c0-\u024f])|LPA|CTC|plus (?:benefits|bonus|equity)|\+[\s\u00a0]?(?:bonus|benefits|equity|super|early|significant|stock|options|commission|package|car|ben))/i;
