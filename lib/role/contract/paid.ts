import type { Contract } from '../../vocabulary.ts';
import { type Cue, cue } from '../terms/cues.ts';

/** One who works for another firm, for a term with an open end, or is paid by the day, the hour or the piece. */
export const PAID_CONTRACT: readonly Cue<Exclude<Contract, 'unstated'>>[] = [
  // Who works for another firm, or is paid as one, unless that is turned away.
  cue(
    'contractor',
    3,
    [
      'c2c(?! \\()|corp (?:to|2) corp',
      '1099(?= (?:contract\\p{L}{0,3}|engagement|arrangement|terms|work|role|position|basis|only|fractional|for (?:us|the))| ?[|/,;)]|\\n|$)|(?:as|on) (?:an? )?1099',
      'contractor ?[-–\\(/,] ?(?:w ?2|1099|c2c)',
    ],
    {
      unless:
        /(?:\bnot?\b|n[’']t|cannot|unable|without|except).{0,40}(?:c2c|corp|1099)|(?:c2c|corp|1099).{0,40}(?:\bnot\b|n[’']t\b|excluded)|\b(?:forms?|tax|filings?|irs)\b/i,
    },
  ),
  cue(
    'contractor',
    3,
    [
      "(?:\\d{1,2} ?\\+ ?(?:years?|months?)|long term)(?:[’']?s)? (?:rolling |initial )?contract(?= role| position|\\s*\\n| ?\\(|$)|\\d{1,2} ?\\+ ?(?:years?|months?)(?:[’']?s)? (?:rolling |initial )?contract",
      "(?:duration|length) ?: ?(?:initial |short |long |multi )?(?:term |year |\\d{1,2} ?\\+? ?(?:years?|months?)(?:[’']?s)? )(?:rolling )?contract",
      'rate ?[:–-]? ?(?:up to |from )?(?:[£€]|eur|gbp) ?(?:[4-9]\\d|1\\d{2})(?:[.,]\\d{2})?(?: ?(?:-|–|to) ?(?:[£€]|eur|gbp)? ?\\d{2,3})? ?(?:per|an|/|p/?) ?h(?:(?:ou)?r)?',
      '(?:starts?|starting|begins?|join us)(?: out)? (?:as )?(?:an? )?freelance',
      '[$€£] ?\\d{1,3}(?:[.,]\\d{2})?(?: ?(?:-|–|to) ?[$€£]? ?\\d{1,3}(?:[.,]\\d{2})?)? ?(?:per|for each) (?:completed )?(?:interview|lesson|article|annotation|transcript|word|translation)',
    ],
    { unless: /permanent|indefinite|employment|customers?\b|clients?\b|subscri|price|fees?\b|experience/i },
  ),
  // Who takes the work on sends the bill.
  cue(
    'contractor',
    3,
    [
      '(?:whoever|you|the person|the developer)(?: [\\p{L}]{1,12}){0,6}? (?:bills?|invoices?) us(?: (?:monthly|weekly|directly|by the (?:hour|day)|at the end))? (?:for )?(?:the |your )?(?:hours|days|time|work)',
    ],
    { unless: /\bnot\b|n[’']t|permanent|customers?\b|suppliers?\b|software|product/i },
  ),
  // Of a firm that places people it is an engagement through them.
  cue(
    'contractor',
    2,
    ['(?:for|on) an? (?:\\p{L}{3,12} )?assignment (?:of|for|lasting) (?:\\d{1,2}|\\p{L}{3,8}) months'],
    {
      unless: /permanent|abroad|expat|intern/i,
    },
  ),
  cue('contractor', 3, [
    '(?:be|get|are) paid (?:hourly|by the hour|daily|by the day|weekly) (?:through|via) (?:our |an? |the )?\\p{L}{3,20}',
  ]),
  cue(
    'contractor',
    3,
    [
      '(?:[£$€]|eur|gbp|usd|chf) ?\\d{3,4}(?: ?(?:-|–|to) ?(?:[£$€]|eur|gbp|usd|chf)? ?\\d{3,4})? ?(?:(?:per|a|/|each|p/?) ?day|p/?d)',
      '\\d{3,4} ?(?:€|eur|chf) ?(?:per|a|/|pro|par|al) ?(?:day|tag|jour|dag|giorno)',
    ],
    {
      unless: /allowance|expens|travel|per diem|spend|sav(?:e|ing)|intern|hotel|meal/i,
    },
  ),
];
