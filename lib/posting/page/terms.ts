import { insideAny } from './block.ts';
import { clean, type FactsOf, labelled, labels, nearHeading } from './facts.ts';
import { fold } from './fold.ts';
import type { Words } from './heading-words.ts';
import type { PageLine } from './lines.ts';
import { CONTRACTS } from './term-words.ts';

const PAY_LABELS: Words = [
  'salary|salary range|pay|pay range|pay rate|compensation|compensation range|offered salary|base salary|base pay',
  'annual salary|wage|hourly rate|rate|remuneration|gehalt|gehaltsspanne|jahresgehalt|vergütung|bezahlung|lohn',
  'salaire|rémunération|salario|sueldo|rango salarial|salário|faixa salarial|remuneração|retribuzione|stipendio|ral',
  'salaris|salarisindicatie|wynagrodzenie|widełki|mzda|plat|mzdové podmínky|lön|løn|lønn|palkka|bér|fizetés|salariu',
  'maaş|зарплата|заработная плата|оклад|заробітна плата|μισθός|給与|月給|年収|時給|급여|연봉|薪资|薪酬|月薪|plata',
];
const EMPLOYMENT_LABELS: Words = [
  'employment type|employment|term|job type|type|contract type|type of contract|contract|time type|position type|work type',
  'type of employment|schedule|working time|commitment|working hours|beschäftigungsart|vertragsart|anstellungsart',
  "arbeitszeit|anstellung|beschäftigung|art der anstellung|type de contrat|contrat|type d'emploi|temps de travail",
  'tipo de contrato|jornada|tipo de empleo|tipo de vaga|tipo de contratação|tipo di contratto|contratto|dienstverband',
  'soort dienstverband|typ umowy|rodzaj umowy|wymiar pracy|etat|typ úvazku|úvazek|pracovní poměr|typ pracovního poměru',
  'druh pracovného pomeru|anställningsform|omfattning|ansættelsesform|ansettelsesform|тип занятости|занятость',
  'вид зайнятості|雇用形態|고용형태|工作性质',
];
const isPayLabel = labels(PAY_LABELS);
const isEmploymentLabel = labels(EMPLOYMENT_LABELS);

const CODES =
  'USD|EUR|GBP|CHF|PLN|CZK|SEK|NOK|DKK|HUF|RON|BGN|UAH|RUB|TRY|ILS|AED|INR|PKR|LKR|SGD|MYR|IDR|PHP|JPY|CNY|KRW|CAD|AUD|NZD|ZAR|BRL|MXN|Rs';
/** A sum of money: a mark or code beside figures. */
const MONEY = new RegExp(
  `(?:[$€£¥₽₴₹₩₪₺₱]|(?<!\\p{L})(?:${CODES})\\.?)\\s?\\d|\\d[kK]?\\s?(?:[$€£¥₽₴₹₩₪₺]|(?:${CODES}|zł|Kč|kr|Ft|lei|лв|руб|грн)(?!\\p{L})|円|元|万|만원|원)`,
  'u',
);
/** A board's own guess, and sums that are no pay of this job. */
const NO_PAY =
  /\b(?:estimat\w{0,4}|est\b|avg|average|averages|median|typical|predicted|similar|benchmark|bonus|referral|funding|raised|revenue|valuation|budget|stipend|sign.?on|fees?|discount|off|price|from just|sign in|per seat|donat\w{0,4})\b|geschätzt|estimé|estimation|estimad[ao]|stimat[ao]|geschat|szacunk|odhad|uppskatt|ориентировочн|средн|оценк/i;
const LONGEST_PAY = 90;

/** Signs that separate facts of one line; a dash may stand inside a range of pay. */
const APART = /\s?[·•|]\s?|\s{2,}|\s?\p{Extended_Pictographic}[\ufe0f\u200d]{0,2}\s?/u;

/** Pay in a fact's words, without what else stands in them; null when it is none, a board's estimate or another sum. */
function payIn(text: string): string | null {
  if (text.length > LONGEST_PAY || NO_PAY.test(text)) return null;
  for (const part of text.split(APART)) {
    if (!MONEY.test(part)) continue;
    const figures = part
      .split(/\s[–—-]\s(?=\p{L})/u)
      .filter((one) => /\d/.test(one))
      .join(' - ');
    const at = FIRST_FIGURE.exec(figures)?.index ?? 0;
    return clean((BOUND.exec(figures.slice(0, at))?.[0] ?? '') + figures.slice(at)).replace(/[.,;]$/, '');
  }
  return null;
}

/** Words that belong to the sum that follows: "from", "up to". */
const BOUND =
  /(?<!\p{L})(?:from|up to|between|starting at|starts at|at least|min\.?|max\.?|circa|ca\.?|ab|bis(?: zu)?|von|zwischen|à partir de|de|jusqu['’]à|entre|desde|hasta|a partir de|até|da|fino a|van|tot|vanaf|od|do|fra|från|til|till|от|до|від)\s{0,2}$/iu;

/** Where a sum begins: at its mark or code, if one stands before its figures. */
const FIRST_FIGURE = new RegExp(`(?:[$€£¥₽₴₹₩₪₺₱]|(?<!\\p{L})(?:${CODES})\\.?)?\\s?\\d`, 'u');

/** The lines without those that stand in a part whose class calls it an estimate. */
function withoutGuesses(lines: readonly PageLine[], body: Element): readonly PageLine[] {
  const guesses = new Set(body.querySelectorAll('[class*="estimat" i], [id*="estimat" i]'));
  return guesses.size === 0 ? lines : lines.filter(({ owner }) => !insideAny(owner, guesses));
}

/** The employer's pay as a fact beside the heading or under its own label, in the page's words. Never a board's estimate. */
export function findPay(of: FactsOf): string | null {
  if (!of.lines.some((line) => MONEY.test(line.text))) return null;
  const shown = withoutGuesses(of.lines, of.body);
  for (const value of labelled(shown, isPayLabel)) {
    const pay = payIn(value);
    if (pay) return pay;
  }
  for (const line of shown === of.lines ? nearHeading(of) : nearHeading({ ...of, lines: shown })) {
    // Running text is the description's.
    if (line.text.length > LONGEST_PAY + 60 || /\p{L}[.!?]$/u.test(line.text)) continue;
    for (const part of line.text.split(APART)) {
      const pay = payIn(part);
      if (pay) return pay;
    }
  }
  return null;
}

const contracts = new Set(CONTRACTS.flatMap((row) => row.split('|')).map(fold));
const PARTS = /\s?[,;/&+|·•]\s?|\s[–—-]\s| (?:or|and|oder|und|ou|et|o|y|e|lub|i|nebo|of|en) /;

const isContract = (text: string): boolean =>
  contracts.has(fold(text)) ||
  contracts.has(fold(text.replace(/ (?:position|role|job|contract|employment|stelle)$/i, '')));

/** The kinds of employment that a fact names, as it words them; none unless all of its words do. */
function contractsIn(words: string): string[] {
  const text = words.replace(/^[-–—•*]\s*/, '');
  if (text.length > 70) return [];
  const parts = text.split(PARTS).map(clean).filter(Boolean);
  if (parts.length > 1 && parts.every(isContract)) return parts;
  return isContract(text) ? [clean(text)] : [];
}

/** How one is employed ("Full-time", "Vollzeit", "CDI"), labelled or in a line of its own beside the heading; else none. */
export function findEmployment(of: FactsOf): string[] {
  for (const value of labelled(of.lines, isEmploymentLabel)) {
    const named = contractsIn(value);
    if (named.length > 0) return named;
  }
  const found: string[] = [];
  for (const line of nearHeading(of)) {
    if (line.text.length > 150) continue;
    const whole = contractsIn(line.text);
    const parts =
      whole.length > 0
        ? whole
        : line.text
            .replace(/^[-–—•*]\s*/, '')
            .split(/\s?[,]\s|\s[–—-]\s/)
            .flatMap((part) => part.split(APART));
    found.push(...(whole.length > 0 ? whole : parts.map(clean).filter(isContract)));
    if (found.length > 0) break;
  }
  return [...new Set(found)];
}

/** A place without the kind of employment that stands beside it: "Full-time, Remote" is "Remote". */
export function withoutTerms(place: string): string {
  const parts = place.split(/, | \| | · /);
  const kept = parts.filter((part) => !isContract(part));
  return kept.length === 0 || kept.length === parts.length ? place : kept.join(', ');
}
