import { latin } from '../../text/latin.ts';
import { pattern } from '../../text/phrases.ts';
import { EXPERIENCE, TRADES, WORD } from './numbers.ts';

/** "Or more", in the languages of the postings. */
export const OR_MORE =
  '(?:or|of|oder|ou|o|lub)[\\s-](?:more|meer|mehr|länger|langer|longer|plus|más|più|mais|więcej|superior|thereabouts|so|better)(?![\\p{L}])';
const PLUS = `[\\s\\u00a0-]?(?:\\+|plus\\b|\\(or more\\)|${OR_MORE})?`;
/** "5 years", "3–5+ yrs", "4+ experience with", "five (5) years", "mindestens 3 Jahre", "2 a 4 anos": `low` and, of a range, `high`. A feed may have run the figure into the word before. */
export const YEARS = pattern(
  new RegExp(
    [
      `(?<low>(?<![\\p{L}\\p{N}])(?:(?:${WORD})(?!(?!jährig|jarig|letni)\\p{L})|couple of|(?<!half )a(?= (?:full |whole )?year (?:(?:or (?:two|more|so|longer)|'s?) )?(?:of|as|in|working|writing|`,
      'coding|building)(?! [^.;\\n]{0,12}(?:contract|leave)) [^.;\\n]{0,30}(?:experience|practice|job|work|cod(?:e|ing)|program|developer|engineer)))|',
      `(?<![\\p{N}€$£]|\\p{N}[.,]|bac ?\\+ ?)\\d{1,2}(?!\\d)(?:[.,]5(?!\\d))?)(?<half> (?:and a half|i pół))?(?:[- ]?ish)?(?:[\\s\\u00a0]?\\((?:\\d{1,2}[\\s\\u00a0]?\\+?|\\p{L}{3,9})\\))?${PLUS}(?:[^\\S\\n]?(?<!\\n)(?:\\\\?[-–—~/]|`,
      'to|up to|and|or|à|á|aux?|a|ai|até|bis|und|tot|en|e|y|et|ou|do)?[\\s\\u00a0]?(?<high>\\d{1,2}|',
      `${WORD})(?!jährig|jarig|letni))?\\]?${PLUS}[\\s\\u00a0]{0,2}(?:-\\s?(?=years? (?:of )?(?:\\p{L}{2,14} ){0,3}experience))?(?:(?:full|calendar|expert|solid|good|whole|relevant|professional|total)[\\s-])?(?:years?\\(?s?\\)?|yrs?|`,
      'yoe|(?<=\\d)y(?=\\+\\s)|(?<=\\d\\+?\\s?)y(?=\\s(?:of\\s)?(?:\\w{1,14}\\s){0,2}exp)|ans?|années?|años?|anos?|anni|anno|jahre?n?|jaar|jaren|שנים|שנות|שנה|lat|lata|latami|(?:jährig|jarig|letni)\\p{L}{0,3}|(?<=(?:\\+|\\d\\s?[-–]\\s?\\d{1,2})\\s?)(?=\\s?(?:(?:of|relevant|professional|hands-on|work|working|industry)\\s){0,3}experience\\b(?!\\s(?:cent|design|engineer|level|manager|lead|team|platform|stor|shop|points?\\b|days?\\b))))(?:(?![\\p{L}\\p{N}])|(?=(?:employment|location|notice|job type|key skills|skills|relevant|experience|of|professional|hands|mandatory|salary|work mode)\\b|â€))',
    ].join(''),
    'giu',
  ),
);

/** Words that make a number of years one of experience. */
export const ASKING = latin(
  new RegExp(
    [
      `${EXPERIENCE}|\\bexpertise\\b|`,
      String.raw`\b(?:background|track record|worked|work(?:ing)?|spent|come with|under your belt|behind you|`,
      'of writing|of practice|years? into|writing (?:software|code|python|programs?)|ask(?:ing)? for|look(?:ing)? for|',
      'in an? (?:job|role|post|position) (?:where|like|as)|building|developing|delivering|designing|',
      'shipping|programming|coding|engineering|development|required years|years (?:is |are )?(?:required|mandatory|needed)|total years|in (?:a|',
      'the) (?:similar|related|comparable)|commercial(?:ly)?|professional(?:ly)?|industry|minimum|at least|',
      String.raw`mindestens|minstens|minimaal|min\.|exp|au moins|minimum de|al menos|almeno|pelo menos|`,
      String.raw`post[- ]?grad\w*|seniority|(?:your|their|of a) career|employment as|trayectoria|carr(?:ier|eir)a|kariery|trabajando|trabalhando|programando|desarrollando|desenvolvendo|sviluppando|(?:program|dévelop)\p{L}+ez|di lavoro|pracy jako|tätig)(?!\p{L})|\b(?:as(?: an?)?|als|comme|como|come|jako) (?:\p{L}{2,15}[\s-]){0,3}(?:${TRADES})|\((?:required|vereist|erforderlich|requis)\)`,
    ].join(''),
    'iu',
  ),
);

/** Words of experience itself: what a figure in a paragraph about the company or its benefits needs. */
export const OF_EXPERIENCE = new RegExp(`${EXPERIENCE}|\\bexp\\b`, 'i');

/** "Up to two years": a top without a least. */
export const MOST_ONLY =
  /\b(?:up to|until|no more than|maximum(?: of)?|max\.?|less than|fewer than|under|hasta|até|jusqu['’]à|bis zu|weniger als|maximaal|tot|minder dan|moins de|menos de|fino a|meno di|massimo|do)\s{1,2}$|[<≤]\s?$/i;

/** The same of a range: "up to 2-3 years". */
export const UP_TO = /\b(?:up to|no more than|at most|bis zu|hasta|até|jusqu['’]à|fino a)\s$/i;

/** Degrees beside the number: the figures are alternatives, the least of them counts. */
export const DEGREE =
  /\b(?:bachelors?|masters?|ph\.?ds?|doctorate|bsc|msc|b\.?s\.?|m\.?s\.?|ba|degree|diploma|without a degree|studium|abschluss)\b/i;

/** Figures of the whole career or of the trade, and of one tool or duty only. */
export const BROAD = {
  before: latin(
    new RegExp(
      [
        String.raw`(?:\b(?:total|overall|experience(?: required| level)?|berufserfahrung|exp\.?|erfahrung|expérience|`,
        String.raw`experiencia|yrs of exp)\s{0,2}[:(–-]{1,2}\s{0,3}(?:minimum(?: of)?\s|min\.?\s|at least\s|over\s)?$)|`,
        String.raw`\boverall\b[^.;\d]{0,20}$`,
      ].join(''),
      'iu',
    ),
  ),
  after: latin(
    new RegExp(
      [
        String.raw`^['’+]{0,2}\s{0,2}(?:of\s|in\s)?(?:\w{1,12}[-\s]){0,3}(?:overall|total|professional|industry|`,
        'commercial|relevant|work(?:ing)?|post-?graduate|software (?:development|engineering)|developing(?! (?:machine|ml|ai|deep|etl|data pipelines|dashboards|reports|rest|apis?|microservices|tests?|automation|models?|algorithms?|sql))|full[- ]time|',
        'progressive|berufserfahrung|werkervaring|programming|development|engineering|(?:similar|comparable|',
        String.raw`related) (?:role|position|field|job)|d['’’]expérience professionnelle(?!\s(?:avec|sur)))\b|`,
        String.raw`^['’+]{0,2}\s{0,2}(?:of\s)?experience\s{0,2}(?:[,.;)]|$)|`,
        String.raw`^['’+]{0,2}\s{0,2}(?:of\s)?experience in (?:(?:an?\s|the\s)?(?:software|analytics|data|it|tech|technology|information technology|industry))\b`,
      ].join(''),
      'iu',
    ),
  ),
} as const;
export const NARROW = {
  before: latin(
    new RegExp(
      [
        String.raw`(?:\b(?:with|in)\s[^.;:,\n(]{2,24}\(at least\s{1,2}|\b(?:sql|aws|azure|gcp|cloud|java|react|tableau|`,
        String.raw`leadership|management)\b[^.;:]{0,14}[:(]\s{0,2}|\b(?:leading|managing)\b[^.;:\n]{0,50}\(\s?|\b(?:managed|led|supervised|mentored|coached)\s(?:\w+\s){0,2}(?:people|teams?|engineers|developers|staff|others|projects?)\s(?:for|over)\s(?:at\sleast\s)?)$`,
      ].join(''),
      'iu',
    ),
  ),
  after: latin(
    new RegExp(
      [
        String.raw`^[^.;,\n]{0,40}\b(?:within|out of|in|of)\sa\stotal\sof\b|^['’+]{0,2}\s{0,2}(?:of\s|in\s|proven\s|strong\s|combined\s|hands[- ]on\s|demonstrated\s|`,
        String.raw`practical\s|work(?:ing)?\s|cloud native\s|deep\s|direct\s|professional\s|required\s|`,
        String.raw`technical\s){0,4}(?:experience\s|expertise\s|knowledge\s|exp\s)?(?:in\s|with\s|of\s|on\s|using\s|`,
        String.raw`writing\s)?(?:the\s|both\s|microsoft\s|amazon\s|google\s|apache\s|complex,?\s|(?:performant|`,
        String.raw`readable),?\s){0,4}(?:aws|azure|gcp|cloud(?![/\s]\w{2,12}\sengineering)|sql|snowflake|databricks|spark|kafka|kubernetes|docker|`,
        String.raw`terraform|react|angular|vue|java(?:script)?|typescript|c\+\+|go|golang|scala|dbt|airflow|tableau|`,
        'power ?bi|sap|salesforce|adobe|api management|identity|elastic|big data|rdbms|epm|reporting tools|',
        String.raw`frontend|front-end|(?:\w{2,14}\s){0,2}management\s(?:experience|exp\b)|management|managing|(?:building\sand\s|growing\sand\s)?leading(?!\s(?:\w{2,14}\s){0,3}(?:efforts|projects|initiatives)\b)|mentoring|people|`,
        'team[- ]lead|supervis|manageri|teaching|leadership|handling large|tools|hyperscaler|distributed systems|',
        String.raw`an?\s(?:\w{2,14}\s)?(?:management|leadership|managerial|supervisory)\b|holding\s(?:an?\s)?[^.;,\n]{2,30}\stitle\b|(?<=\sof\s)(?:\w{2,14}\s){0,2}(?:banking|insurance|finance|industry|domain|market|sector|product|business)\s(?:\w{2,14}\s)?knowl\w{3,5}\b|(?:führung|leitung|personal)s(?:erfahrung|verantwortung)|leidinggev|`,
        String.raw`as\s(?:an?\s)?(?:(?:people|line|engineering|team|development|dev|software|tech|technical|lead|or)\s){0,3}(?:managers?|supervisor|leader(?=\sof))\b|`,
        'automation tasks)',
      ].join(''),
      'iu',
    ),
  ),
} as const;

/** A part of the years that were named before: "five years in data, including at least two with Spark". */
const PART_OF = /\byears?\b[^.;\n]{0,85}\b(?:including|with|of which)[^.;]{0,12}\bat least\s{1,2}$/i;

/** The whole of a career, whatever the figure is of: "overall 4 years of experience with", "eight years of total experience". */
export const OVERALL = {
  before:
    /\b(?:overall|in total|a total of)\b[^.;:\d]{0,12}$|\btotal\s(?:work|it|relevant|professional)?\s?(?:experience)?:\s*$/i,
  after: /^['’+]{0,2}\s{0,2}(?:of\s)?(?:total|overall)\s/i,
} as const;
/** A figure of one thing that is worked with: never the overall one. */
export const WITH_ONE =
  /^['’+]{0,2}\s{0,2}(?:of\s)?(?:\w{1,12}[-\s]){0,3}experience\s(?:working\s)?(?:with|using|on)\b(?!\s(?:\d|develop|build|design|programm|software))/i;

/** Years that stand in for a degree: an alternative to it. */
const FOR_A_DEGREE = {
  before: latin(
    /\bdegree\s\+\s(?:[^.;\n]{2,40}\bor\s)?$|\bor\s(?:an?\s)?equivalent\s(?:\p{L}{2,12}\s){0,3}experience\s?\((?:of\s)?$|\b(?:degree|bachelor['’]?s?|diploma)(?!\p{L})[^.;\n\d]{0,90}(?<!\p{L})or\s(?:at\sleast\s|a\sminimum\sof\s)?$|\b(?:if|with|without)\s(?:no|an?|any)\s(?:\p{L}{4,10}['’]?s?\s)?degree[^.;\n\d]{0,60}$/iu,
  ),
  after:
    /^[^.;\n]{0,60}\bwithout\s(?:a\s|any\s)?(?:college\s)?degree|^['’+]{0,2}\s{0,2}(?:of\s)?(?:commensurate|additional|equivalent)\b|^[^.;\n]{0,70}\b(?:be\ssubstituted|substitut(?:es?|ing)\sfor|in\slieu\sof)\b/i,
};

/** A figure that a pay is told for. */
const PRICED = /^['’+]{0,2}\s{0,2}of\sexperience,?\sthe\s(?:compensation|salary|pay|base)\b/i;

/** Figures that count where the demands name no other. */
export const ELSE_NONE = {
  before: [PART_OF, FOR_A_DEGREE.before],
  after: [PRICED, FOR_A_DEGREE.after],
} as const;

/** "Minimum three, ideally five years": the figure before is the one asked. */
export const LOWER =
  /\b(?:minimum(?: of)?|at least|min\.?|mindestens|minimaal|au moins)\s(\d{1,2})\+?(?: years?)?,?\s(?:but\s|and\s)?(?:ideally|preferably|idealerweise|liefst|idéalement)\s$/i;

/** An applicant or the job asks, in whatever mood: "you will likely need", "the right person has perhaps", "this suits someone". What the figure is of must follow it. */
export const APPLICANT = latin(
  new RegExp(
    [
      String.raw`\b(?:you(?:['’]\p{L}+)?|your (?:cv|resume|career|background)|candidates?|applicants?|the (?:right|ideal|perfect|successful) \p{L}+|some(?:one|body)|we(?:['’]d)? (?:\p{L}+ )?(?:expect|imagine|picture|want|need|seek|require)|(?:this|it|job|role|post|work) (?:\p{L}+ )?(?:takes|needs|requires|wants|suits|means)|`,
      String.raw`wir|wer|du|sie|wij|je|jij|vous|buscamos|pedimos|cerchiamo|chiediamo|procuramos|wymagamy|oczekujemy|candidato|m[ií]nimo)(?!\p{L})[^.;:\n]{0,50}$`,
    ].join(''),
    'iu',
  ),
);
/** Words of a wish or their label right before the figure: it counts where no other does. */
export const LABEL_OF_WISHES =
  /\b(?:(?:would|we|['’]d) prefer\b[^.;\n]{0,30}|(?:preferred|desired|desirable|ideal|nice to have)(?: qualifications?| experience)?\s?[:–-]\s?(?:\S{1,12}\s){0,3})$/i;

/** A small tool that a figure is of, which is no measure of a career. */
export const SMALL_TOOL = latin(
  new RegExp(
    [
      String.raw`^['’+]{0,2}\s{0,2}(?:of\s)?(?:hands[- ]on\s|practical\s)?(?:(?:experience|exp)\s(?:with|in)\s|(?<=of\s)|with\s|(?:werk)?ervaring\smet\s|(?:berufs)?erfahrung\s(?:in\sder\sarbeit\s)?mit\s|d['’]expérience\s(?:avec|sur)\s|de\sexperiencia\s(?:con|en)\s)(?:the\s)?(terraform|ansible|odoo|jenkins|kubernetes|docker|helm|puppet|pulumi|jira|excel|sharepoint|git|splunk|datadog|grafana|elastic\p{L}*|redis|mongodb|linux|wordpress|shopify|salesforce|sap|tableau|power ?bi)`,
      String.raw`(?!\p{L}|\s(?:and|or|&)\s(?:python|java|software)|[\s-](?:\p{L}+\s){0,2}(?:developer|engineer|development|experience|programming))`,
    ].join(''),
    'iu',
  ),
);
/** A degree that stands right beside its own figure. */
export const STEP_OF_LADDER = {
  before:
    /\b(?:bachelor|master|ph\.?d|doctorate|b\.?sc?|m\.?sc?|hbo|wo)\b\.?(?:['’]?s)?\s?(?:degrees?\s)?(?:in\s[^.;,\n\d]{3,90}\s)?(?:[,:+&]|with|and|plus|mit|avec|met)?\s?(?:at least\s)?$/i,
  after:
    /^\+?\s{0,2}(?:of\s(?:\w+\s){0,2}experience\s)?(?:\(|(?:with|for)\s(?:an?\s)?)(?:bachelor|master|ph\.?d|doctorate|b\.?sc?\b|m\.?sc?\b)/i,
} as const;
