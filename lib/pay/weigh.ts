import { latin } from '../text/latin.ts';
import type { Period } from '../vocabulary.ts';
import { bareIsPay, isYear } from './bare.ts';
import { type Around, hasPayWord, isDecoyBehind, nearest, nearestOf, OTHERS, PAY_BEHIND } from './context.ts';
import type { MoneyRange } from './ranges.ts';
import { isReward } from './rewards.ts';

/** A heading such as "| $150K–200K |": little else stands in the piece. */
const HEADER_REST = 45;

/** "Base + bonus: $180,000" is what the job pays; "internship allowance" too. */
const PAY_DESPITE_DECOY =
  /base[\s\u00a0](?:\+|and|plus|&)[^.;\n]{0,30}$|internship[^.;\n]{0,40}(?:allowance|reimbursement|fee|stipend|compensation)[^.;\n]{0,24}$|intern[^.;\n]{0,40}(?:allowance|reimbursement|fee|compensation)[^.;\n]{0,24}$|stagevergoeding[^.;\n]{0,24}$/i;
/** "65k€ de fixe": the fixed part, whatever is named before it. */
const FIXED = /^[\s\u00a0]*(?:(?:de|di|als)[\s\u00a0])?(?:fixe|fixum|fixgehalt|fisso|fijos?)(?![a-z\u00c0-\u024f])/i;
/** "Head of Data (£105k)": the bracket behind a title says what it pays. */
const BEHIND_TITLE =
  /(?<![a-z])(?:(?:head|director|vp) of [a-z ]{2,30}|engineer|developer|scientist|analyst|architect|programmer|administrator|designer|manager|lead)s?[\s\u00a0]\($/i;
/** "Budget: 30 LPA" is what the recruiter may pay. */
const BUDGETED = /budget(?: is)?[\s\u00a0:–-]{0,4}(?:of |up ?to )?$/i;
/** "Hiring budget of £90,000", "our budget for this opening": whatever it is paid in. */
const HIRING_BUDGET =
  /(?<![a-z])(?:(?:hiring|(?<!(?:charge of|manag(?:e|ing)|own(?:ing)?|run(?:ning)?|responsible for|hold|control) (?:an? |the |our )?)salary|candidate|contract) budget|(?:we|we[’']re|are|am|i[’']m) budgeting(?: for)?|budget for (?:the|this) (?:right )?(?:candidate|role|position|opening|hire|person))(?: is)?[\s\u00a0:–-]{0,4}(?:of )?$/i;
/** Rupees by the month or year behind a budget that is no project's: "Budget up to 32 lakhs per annum". */
const PLAIN_BUDGET =
  /(?:^|[\n.:;,|(•*-][\s\u00a0]*)(?:(?:our|client|max\.?|maximum|the) )?budget(?: is)?[\s\u00a0:–-]{0,4}(?:of )?$/i;
/** "Budget is flexible, think €70–85 an hour", "contract budget: £400 a day": work is bought by the hour, advertising is not. */
const HOURLY_BUDGET = /(?<![a-z])(?<!(?:ad|ads|advertising|media|marketing) )budget(?![a-z])[^.;\n\d]{0,40}$/i;
const PERIOD_LABEL =
  /(?<![a-z\u00c0-\u024f])(?:hourly|daily|weekly|monthly|yearly|annual(?:ly)?|per (?:hour|day|month|year|annum))[\s\u00a0]?:[\s\u00a0]{0,2}$/i;

const LEVEL_LABEL =
  /(?<![a-z\u00c0-\u024f])(?:junior|mid(?:[\s-]?level)?|medior|senior|graduate|lead|principal|staff|(?:(?:pay )?(?:grade|band|scale|spine point)|entgeltgruppe|(?:loon|salaris)?schaal)[\s\u00a0]?[a-z]{0,2}\d{0,2}[a-z]?)[\s\u00a0]?[:–-]?[\s\u00a0]?$/i;

/** "Lifting: 10 to 25 pounds", "exert 20–50 pounds of force": what is lifted, as a small figure that the word makes money. */
const POUNDS = latin(/(?<!\p{L})pounds$/iu);
const LIFTED = latin(/(?<!\p{L})(?:lift|carr(?:y|ies)|weigh|push|pull|exert|mov(?:e|ing)|heav|physical)[^\n]*$/iu);
const OF_FORCE = latin(
  /^[\s\u00a0](?:of (?:force|weight)|frequently|occasionally|unassisted|or (?:more|less))(?!\p{L})/iu,
);
const LEAST_WAGE = 1000;

/** True where `words`, a range with its currency, are a weight: pounds of no period that nothing calls pay. */
export const isWeight = (words: string, at: Around, { min, max }: MoneyRange, standing: Standing): boolean =>
  POUNDS.test(words) &&
  (max ?? min ?? 0) < LEAST_WAGE &&
  (standing === 'likely' || OF_FORCE.test(at.after) || LIFTED.test(at.before.slice(at.before.lastIndexOf('\n') + 1)));

/** What stands before a figure that is a heading's: nothing, or a mark that parts it from the rest. */
const HEADS_PIECE =
  /(?:^[^\p{L}\p{N}]*(?:(?:c\.|ca\.?|circa|approx\.?|around|about|~)[\s\u00a0]*)?|[|•·–—:([,/-][\s\u00a0]*)$/u;

/** True where a figure begins its line, or a piece of it. */
export const headsPiece = (at: Around): boolean => HEADS_PIECE.test(at.piece.before);

/** Pay by a word that says so, or likely by its form alone; a likely one has to be of a salary's size. */
export type Standing = 'said' | 'likely' | null;

/** Whether the words around a range of money make it the pay of the job. */
export function weigh(at: Around, range: MoneyRange, period: Period | null, after: string): Standing {
  const despite =
    isBudgeted(at.before, range, period) ||
    FIXED.test(at.after) ||
    PAY_DESPITE_DECOY.test(at.near) ||
    PAY_DESPITE_DECOY.test(at.before.slice(-90));
  if (!despite && (isDecoyBehind(at.after) || isDecoyBehind(after))) return null;
  if (OTHERS.test(at.before) || isReward(at.before, at.after) || (!despite && isLabelledOtherwise(at.before)))
    return null;
  const two = range.figures === 2;
  const { near, whole } = nearestOf(at.before, two && !IN_PASSING.test(at.near) ? at.near : at.named);
  if (!despite && near.decoy > near.pay) return null;
  const { pay, decoy } = whole;
  // Lakhs a year are said of pay alone; "Hourly: 27.50 CAD" is labelled by its period, "Junior £32k" by its level.
  // The words that introduce it may name pay themselves: "a maximum salary of".
  const labelled = range.yearly || hasPayWord(at.own) || PERIOD_LABEL.test(at.before) || LEVEL_LABEL.test(at.before);
  const said =
    despite ||
    labelled ||
    (pay >= 0 && pay >= decoy) ||
    (pay >= (two ? 0 : at.before.lastIndexOf('\n') + 1) && near.decoy < 0 && period !== null);
  const follows = PAY_BEHIND.test(at.after) || PAY_BEHIND.test(after);
  if (range.mark === '') return bareIsPay(at, range, period, after, follows) ? 'said' : null;
  if (said) return 'said';
  const isAlone = (): boolean =>
    (BEHIND_TITLE.test(at.piece.before) && at.after.startsWith(')')) ||
    (at.piece.rest <= HEADER_REST && nearest(at.piece.before).decoy < 0);
  const likely = two
    ? follows || period !== null || (range.large && near.decoy < 0) || isAlone()
    : (follows && near.decoy < 0) ||
      (period !== null && decoy < 0) ||
      ((range.introduced || (range.large && headsPiece(at))) && isAlone());
  return likely ? 'likely' : null;
}

/** "A grant (typically $60,000–$110,000)": the bracket speaks of what stands before it. */
const IN_PASSING = /^[\s\u00a0]*(?:typically|usually|currently|minimum|zuletzt|last year|vorig jaar)/i;

/** "Equity: after the first year, $20,000 to $60,000": the label of a line says what its figures are, as long as it names no pay. */
const OTHERWISE = latin(
  /^[^\p{L}\d\n]{0,6}(?:\p{L}+[\s\u00a0-]){0,3}(?:bonus(?:es)?|equity|stock|RSUs?|shares|options|warrants|ESPP|401\(?k\)?|pension|referrals?|perks?|allowances?|stipends?|relocation|sign[\s-]?on|signing|grants?|insurance|commission|disability|lump[\s-]sum|supplement)(?:[\s\u00a0](?:plan|program|programme|scheme|pool|grant)s?)?(?::|[\s\u00a0][–—-][\s\u00a0])[^|•\n]*$/iu,
);
function isLabelledOtherwise(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return OTHERWISE.test(line) && !hasPayWord(line);
}

/** What parts a label, a heading or an item from the words before it. */
const LAST_PART = /(?:^|[|\n•·:;(–—/,+]| - )([^|\n•·:;(–—/,+]*)$/;
/** Words of a running sentence, not of a title or a label. */
const SENTENCE_WORD = /(?<![\p{L}\d])\p{Ll}{2,}/gu;
const MOST_LABEL = 2;
/** "We lost $500 an hour". */
const SUBJECT = /^\s*(?:We|They|I|It|He|She|This|That)(?![’'\p{L}])/u;
/** "32 tot 40 uur €4.395": the hours of the job are no sentence. */
const HOURS = /\d{1,2}(?:\s?(?:-|–|tot|to|bis|à)\s?\d{1,2})?\s?(?:uur|uren|hours?|stunden|std\.?)\s*$/i;
/** What a sentence says that is about pay without naming it. */
const CALLED_FOR = latin(
  /(?<!\p{L})(?:offer\p{L}*|paid|pays?|scales?|grades?|bands?|ranges?|brackets?|start(?:s|ing)?|comp|gross|net(?:to)?|bruto?|brutto|DOE|depend(?:s|ing|ent)|experience|negotiable|per annum|annum|OTE|FTE|(?:full|part)[ -]time|b(?:ie|ö)(?:den|dt|te[nt]?)|bieten?|aanbod|aanbieding|schaal|schalen|inschaling|tarief|oferu\p{L}*|ofre\p{L}*|offr\p{L}*|you|je|jij|du|sie|tu|te|vous|ti|hourly|rates?|contract(?:or)?s?|freelanc\p{L}*|fee|role|position|job|level|seniority|candidates?|expect|inside|outside|week|base|basic|bruts|brutos?|lord[io]|annu\p{L}*|anua\p{L}*|mensu\p{L}*|mensil\p{L}*|valor|bolsa|renta|contrat\p{L}*|W-?2|C2C|willing|l[øö]nn?\p{L}*|salaris\p{L}*|gehalts\p{L}*|lohn\p{L}*)(?!\p{L})/iu,
);

/** True where the figure stands in a sentence that says nothing of pay, of the job or of the reader, nor do the words before it name pay. */
export function isUncalledFor(at: Around, earlier: string): boolean {
  const [, part = ''] = LAST_PART.exec(at.before) ?? [];
  if (/\p{L}$/u.test(part) || HOURS.test(part)) return false;
  if ((part.match(SENTENCE_WORD) ?? []).length < MOST_LABEL && !SUBJECT.test(part)) return false;
  const line = at.before.slice(at.before.lastIndexOf('\n') + 1);
  return !CALLED_FOR.test(line) && !CALLED_FOR.test(at.after) && !hasPayWord(earlier);
}

const isBudgeted = (before: string, range: MoneyRange, period: Period | null): boolean =>
  (range.yearly && BUDGETED.test(before)) ||
  (range.mark === 'INR' && (period === 'month' || period === 'year') && PLAIN_BUDGET.test(before)) ||
  (period === 'hour' && HOURLY_BUDGET.test(before)) ||
  HIRING_BUDGET.test(before);

export const isYears = ({ min, max }: MoneyRange): boolean =>
  isYear(min ?? (max as number)) && isYear(max ?? (min as number));
