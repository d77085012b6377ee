import { latin } from '../../text/latin.ts';
import { pattern } from '../../text/phrases.ts';
import { EXPERIENCE, IDIOM_SOURCE, TRADES, WORD } from './numbers.ts';
import { OR_MORE } from './years-words.ts';

/** Years told after the word, as in "several years (5+)". */
export const YEARS_BEHIND = pattern(/\b(?:years?|jahren?|jaar|ans|años)\s?\((?<low>\d{1,2})\s?(?:\+|-\s?\d{1,2})\)/giu);
/** A label and its figure: "Years of experience: 3-6", "Experience (in years): 4", "YOE: 7+". */
export const LABELLED = pattern(
  /\b(?:(?<!\d\+?\s)years? of (?:\p{L}{2,14} ){0,2}exp\p{L}{0,9}(?: required| needed)?|exp\p{L}{0,9}(?: required)? ?\((?:in )?years?\)|yoe|exp(?= \d{1,2}\+\s*(?:$|[|,)]))|(?<!\p{L} ?)(?:(?:work|total|relevant) )?experience(?=\s?:\s{0,2}\d{1,2}\s?(?:\+|[-–]\s?\d{1,2})\s*(?:$|[\n|,)])))[^\S\n]{0,2}[:–-]{0,2}\s{0,2}(?<low>\d{1,2})(?:\s?(?:[-–]|to)\s?(?<high>\d{1,2}))?(?:\s?\+)?(?![\d%.,]\d|\p{N})/giu,
);
/** Spans of time of one word, such as "half a decade". */
export const IDIOMS = pattern(new RegExp(IDIOM_SOURCE, 'giu'));

/** Months of experience: "six months", "18 months or more". */
export const MONTHS = pattern(
  new RegExp(
    [
      `(?<![\\p{L}\\p{N}€$£.,-])(?<low>\\d{1,2}|${WORD})(?:\\s?\\+|\\splus)?(?:\\s?(?:-|–|to|or)\\s?(?<high>\\d{1,2}|${WORD}))?[\\s\\u00a0-]{1,2}`,
      `(?:months?['’]?|monate?n?|maanden|mois|meses|mesi|miesięcy|miesiące)(?:\\s?\\+)?(?:\\s(?:and\\smore|${OR_MORE}))?(?![\\p{L}\\p{N}])`,
    ].join(''),
    'giu',
  ),
);
/** What months of experience are followed by. */
export const OF_WORK = latin(
  new RegExp(
    [
      String.raw`^\s?\+?\s?(?:years?['’]?\s)?(?:of\s|in\s)?(?:\p{L}[\p{L}-]{1,14}\s){0,3}(?:programming|coding|hands-on\s\p{L}+|(?:developer|engineering)\swork|work\s(?:with|on|in)\s(?:code|software|data|python)|an?\s(?:similar|comparable)\s\p{L}+|an?\s(?:professional|commercial)\s(?:setting|environment|role|position)|(?:software|web|app) development|(?:professional|commercial|practical|paid|hands-on|backend|back-end|relevant)\s(?:python|programming|coding|software|development|(?:\p{L}[\p{L}-]{1,14}\s)?work|employment))(?!\p{L})|`,
      String.raw`^['’]?\s?\+?\s?(?:(?!contract|for)\p{L}[\p{L}-]{1,14}\s){0,3}\S{0,9}(?:${EXPERIENCE})(?!d)|^['’]?\s(?:in|as|jako|als|comme|como|come)\s(?:an?\s)?(?:\p{L}[\p{L}-]{1,14}\s){0,3}(?:${TRADES}|software)`,
    ].join(''),
    'iu',
  ),
);
/** What months of experience follow: "paid to program for at least twelve months". */
export const WORKED = latin(
  /\b(?:paid to (?:program|code|write)|you(?:['’]ve| have)\s(?:already\s)?(?:worked|been (?:coding|programming|working|paid|employed)))\b[^.;\n]{0,40}$/iu,
);
/** Months that are spent or promised, not asked. */
export const SPENT = latin(
  /\b(?:up to|commit\p{L}{0,4}(?: to)?|spend|after|within|every|first|last|past|(?<!ask |asking )for|from|followed by|an? (?:total of )?|internship of)\s{1,2}$/iu,
);

/** A sentence or item that is nothing but the figure, with or without the trade: "Eight years.", "Four years in data". */
export const ALONE = {
  before:
    /^[\s•*·–>-]{0,4}(?:(?:we (?:vragen|verwachten|ask for|look for)|nous demandons|must[- ]haves?:|(?:required|mandatory|minimum|requisito):)\s)?(?:(?:minimum|min\.?|m[ií]nimo(?: de)?|at least|mindestens|mind\.?|ab|minimaal|au moins|al menos|almeno|roughly|about)\s)?$/i,
  after: latin(
    new RegExp(
      [
        String.raw`^\+?(?:\s(?:plus|minimum|and (?:up|above)|upwards)|\s${OR_MORE}(?:\s(?:in|im|dans|en|em|de|nel|w|na|no)\s[^.\n]{2,50}(?=[.;,]|$))?)?\s{0,2}(?:$|[.;!]|,\s(?:any|please|more|ideally|mostly)\b|\((?!s\))[^)]{2,40}\)\s*$|`,
        String.raw`(?:of|in|as|with|on|en|em|na|nell?[oa]?|dans|im|als|com[eo]|comme|jako|writing|building|doing|shipping|running)\s(?!(?:(?:el |le |il |o |de )?(?:mercado|mercato|marché|markt)|a row|growth|business|operation|history|service|us\b|funding|existence|support|success|innovation|warranty|the making|residence|which|this|our|their|that|leave|age|steady|continuous|parental|paid|full)\b)[^.\n]{2,70}(?:$|[.;,])|`,
        String.raw`(?:python|django|flask|java|javascript|typescript|golang|php|ruby|c\+\+|scala)\b|(?:relevant|practice|praxis|berufspraxis|de métier|de oficio|di mestiere)\b|\s?(?:will do|(?:is|are) (?:enough|plenty|fine|the (?:least|minimum))|suffices?|reichen|genügen|is genoeg|volsta(?:at|an)|suffisent|bastan|bastano|behind (?:a|the) \w{3,10})\b)`,
      ].join(''),
      'iu',
    ),
  ),
} as const;
/** The sentence before a bare figure, when it is of something else. */
export const OTHER_TERM = latin(
  /\b(?:kinderen van|children|aged|kinder von|(?<!permanent (?:employment )?)contract|duration|term|traineeship|programme?|vest\p{L}{0,3}|options|position|ph\.?d|appointment|internship|dienstverband|opleiding|laufzeit|dauer|durée|lease|warranty|probation|mandate|studies|course)\b[^.\n]{0,30}[.:,]?\s*$/iu,
);
/** What a bare figure is of, whatever the sentence before it speaks of. */
export const OF_THE_TRADE =
  /^\+?\s(?:or more\b|plus\b|(?:of|in)\s(?:tech|software|data|it|engineering|development|cod(?:e|ing)|the (?:field|trade|industry)|a similar)\b)/i;
/** A degree and the years beside it: "Bachelor's and 3 years", "MS with 2 years". */
export const WITH_A_DEGREE = latin(
  /\b(?:bachelor|master|ph\.?d|doctorate|bsc|msc|b\.?s\.?|m\.?s\.?|degree|diploma)[\p{L}'’]{0,3}\b[^.;\n]{0,30}(?:\band|\bwith|\bplus|[+&])\s(?:at least\s|a minimum of\s|minimum\s)?$/iu,
);
/** A figure that tells an alternative to the one before: "or a Master and 3 years", "OR MS with 2". */
export const INSTEAD =
  /\b(?:or|alternatively|oder|ou)\b[^.;\n]{0,70}\b(?:bachelors?|masters?|ph\.?d|doctorate|bsc|msc|b\.?s|m\.?s|(?:advanced|graduate|a|associate|college|higher) degree|abschluss|diplôme)\b[^;\n]{0,110}$/i;

/** A figure that a degree follows: "2 years with an advanced degree". */
export const BEHIND_A_FIGURE = latin(
  /^[\s+]{0,2}(?:of\s(?:\p{L}+\s)?experience\s)?with\s(?:an?\s)?(?:\p{L}+\s){0,2}(?:degree|bachelor|master|ph\.?d|b\.?sc?\b|m\.?sc?\b)/iu,
);
/** Right before a figure that is another way to meet the demand. */
export const OR = latin(/^\s{0,2}[•*–-]?\s{0,2}(?:or|oder|ou)\s(?:\p{L}+\s){0,3}$/iu);
/** Another figure in the same breath: "2 years of this or 1 year of that". */
export const OR_AS_LONG = /\d\+?\s(?:years?|yrs|jaar|jahre|ans|años)\b[^.;\n]{3,60}\bor\s(?:at\sleast\s)?$/i;
/** What is known for so long: "good knowledge (more than three years) of", "Python: 4 years", "Python (5+ years)". */
export const KNOWN = latin(
  /\b(?:\p{L}{0,12}kenntnisse|knowledge|skills|kennis|connaissances)\s?\((?:\p{L}{2,8}\.?\s){0,2}$|\bpython\s?[:(–-]\s?(?:at least\s|min\.?\s|minimum\s)?$/iu,
);
/** Beginners are welcome beside those with years. */
export const FRESHERS = /\bfreshers?\s(?:or|and|to|with)\s[^.;\n]{0,12}$|\bfreshers?\s?\/\s?$/i;

/** Experience of a thing, right behind the figure. */
export const EXPERIENCE_WITH = latin(
  /^['’+]{0,2}\s{0,2}(?:of\s)?(?:\p{L}{1,12}[-\s]){0,2}experience\swith\b(?!\s(?:develop|build|design|programm|software))/iu,
);

/** What a title's months are of, when they are asked. */
export const TITLE_EXPERIENCE = /^['’]?\s?\+?\s?(?:of\s)?(?:\w{2,14}\s){0,2}(?:exp|erfahrung|ervaring|d['’]exp)/i;
/** Titles whose years are those of the job and not of the applicant. */
export const TITLE_TERM =
  /contract|ph\.?d|postdoc|position|fixed|term|temporary|internship|stage\b|aanstelling|cdd|duration|year(?:ly)? program|old\b/i;
/** Figures of two digits whose dash a feed dropped: "46 years" for "4-6 years". */
export const DASH_DROPPED = /^(?:[1-9])(?:[2-9])$/;
/** The next step of a ladder, without its unit: "… with a bachelor's; 6 with a master's". */
export const NEXT_STEP = pattern(
  /(?<![\p{L}\p{N}])(?<low>\d{1,2})\+?\s(?:with|for)\s(?:an?\s)?(?:bachelor|master|ph\.?d|doctorate|m\.?sc?\b)/giu,
);
