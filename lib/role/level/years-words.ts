import { latin } from '../../text/latin.ts';
import { pattern } from '../../text/phrases.ts';

/** Numbers below thirteen as words, in the languages of the postings. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    1: 'one un une uno una um uma ein eine einem eines één een jeden',
    1.5: 'anderhalf anderthalb eineinhalb',
    2: 'two deux dos dois duas due zwei twee dwa',
    3: 'three trois tres três tre drei drie trzy',
    4: 'four quatre cuatro quatro quattro vier cztery',
    5: 'five cinq cinco cinque fünf vijf pięć',
    6: 'six seis sei sechs zes',
    7: 'seven sept siete sete sette sieben zeven',
    8: 'eight huit ocho oito otto acht',
    9: 'nine neuf nueve nove neun negen',
    10: 'ten dix diez dez dieci zehn tien',
    12: 'twelve douze doce dodici zwölf twaalf',
    15: 'fifteen quinze quince quindici fünfzehn vijftien',
  }).flatMap(([value, words]) => words.split(' ').map((word) => [word, Number(value)])),
);

/** Any of those words, as a piece of a pattern. */
export const WORD = Object.keys(NUMBER_WORDS).join('|');
const PLUS = '[\\s\\u00a0]?(?:\\+|plus\\b|\\(or more\\)|or more\\b)?';
/** "5 years", "3–5+ yrs", "five (5) years", "mindestens 3 Jahre", "2 a 4 anos": `low` and, of a range, `high`. A feed may have run the figure into the word before. */
export const YEARS = pattern(
  new RegExp(
    [
      `(?<low>(?<![\\p{L}\\p{N}])(?:${WORD}|couple of|a(?= year (?:(?:or (?:two|more|so)|'s?) )?(?:of|as|`,
      'in) [^.;\\n]{0,30}(?:experience|practice|job|work|coding|programming)))|',
      `(?<![\\p{N}€$£]|\\p{N}[.,])\\d{1,2}(?!\\d)(?:[.,]5(?!\\d))?)(?:[\\s\\u00a0]?\\(\\d{1,2}[\\s\\u00a0]?\\+?\\))?${PLUS}(?:[\\s\\u00a0]?(?:\\\\?[-–—~/]|`,
      'to|and|or|à|a|até|bis|und|tot|e|y|et|ou|do)?[\\s\\u00a0]?(?<high>\\d{1,2}|',
      `${WORD}))?\\]?${PLUS}[\\s\\u00a0]{0,2}(?:-\\s?(?=years? (?:of )?(?:\\p{L}{2,14} ){0,3}experience))?(?:(?:full|calendar|expert|solid|relevant|professional|total)[\\s-])?(?:years?\\(?s?\\)?|yrs?|`,
      'yoe|ans?|années?|años?|anos?|anni|anno|jahre?n?|jaar|jaren|lat|lata)(?:(?![\\p{L}\\p{N}])|(?=(?:employment|location|notice|job type|key skills|skills|salary|work mode)\\b|â€))',
    ].join(''),
    'giu',
  ),
);

/** Words that make a number of years one of experience. */
export const ASKING = latin(
  new RegExp(
    [
      String.raw`experien[cz]|\bexpertise\b|erfahrung|ervaring|expérience|esperienza|experiência|doświadczen|`,
      String.raw`\b(?:background|track record|worked|work(?:ing)?|spent|come with|under your belt|behind you|`,
      'of writing|writing (?:software|code|python|programs?)|ask(?:ing)? for|look(?:ing)? for|',
      'in an? (?:job|role|post|position) (?:where|like|as)|building|developing|delivering|designing|',
      'shipping|programming|coding|engineering|development|required years|total years|in (?:a|',
      'the) (?:similar|related|comparable)|commercial(?:ly)?|professional(?:ly)?|industry|minimum|at least|',
      String.raw`mindestens|minstens|minimaal|min\.|exp|au moins|minimum de|al menos|almeno|pelo menos|`,
      String.raw`post[- ]?grad\w*|seniority)\b|\((?:required|vereist|erforderlich|requis)\)`,
    ].join(''),
    'iu',
  ),
);

/** Words of experience itself: what a figure in a paragraph about the company or its benefits needs. */
export const OF_EXPERIENCE = /experien[cz]|erfahrung|ervaring|expérience|esperienza|experiência|doświadczen|\bexp\b/i;

/** Years of something else: the company's age, a contract, a benefit, a period. */
export const NOT_EXPERIENCE = {
  before: latin(
    new RegExp(
      [
        String.raw`\b(?:degrees?|bachelor\S{0,3}|diploma)\s\($|\b(?:employed|vacants?|depuis|existed|operating)\b[^.;]{0,20}$|(?:\b(?:for|past|last|next|every|`,
        'each|within|another|remaining|initial|first|already|over the|during the|in under|in less than|',
        "less than|in just|in only|after|has (?:been|over)|have been|we['’]?ve been|since|seit(?: über|",
        ' mehr als)?|al|ruim|meer dan al|depuis(?: plus de)?|desde hace(?: más de)?|há(?: mais de)?|da oltre|',
        String.raw`tous les|od(?: ponad)?|aged?|founded|established|celebrat\w{1,4}|history of|runway of|(?:traineeship|programma|project|opleiding|contract) van|with (?:over|more than)|`,
        String.raw`our|combin(?:e|es|ing)|hace|con oltre|con más de|met (?:meer dan|ruim)|mit (?:über|mehr als)|avec plus de|(?:de|het) eerste|(?:in den|die|das) ersten?|les premi[eè]res?|(?:degrees?|diploma|stud(?:y|ies)|education|opleiding|studium|ausbildung)(?:, | )(?:of|lasting|van|von|de|with a duration of)(?: at least| minimum| min\.?| mindestens| minimaal)?|dienstverband van|an additional)|historic\w{0,4}|\bdata\s?\()\s{1,2}(?:(?:the|over|more than|than|`,
        'about|almost|nearly|around|approximately|a|up to|total|als|de|mehr als|über|meer dan|plus de|más de|',
        String.raw`oltre|mais de)\s){0,3}$`,
      ].join(''),
      'iu',
    ),
  ),
  after: latin(
    new RegExp(
      [
        String.raw`^(?:['’]?s?\s{0,2}(?:(?:full[- ]time\s|fixed[- ]term\s|employment\s|initial\s)?(?:contract|`,
        'program(?:me)?|vesting|cliff|anniversar|old|ago|in a row|running|straight|of (?:age|service|',
        'employment|tenure|history|heritage|innovation|funding|growth|runway|operation)(?![a-z])|heritage|history|',
        String.raw`warranty|window|experience credit|later|track record as a company|from now|post(?![- ]?(?:intern|college|grad|qualif|doc)))|[,.]?\s(?:in a row|`,
        String.raw`running|old|ago))|\s(?:to complete|remaining|left|contract|vertrag|vaste|arbeidsovereenkomst|(?:of )?(?:(?:continuous|uninterrupted|uk|us|legal) ){0,3}resid\w+|degree|diploma|opleiding|studium))`,
      ].join(''),
      'iu',
    ),
  ),
} as const;

/** "You have been programming for eight years", "we ask for two years": the words before the figure are of the applicant, not of a company or a contract. */
export const YOURS = latin(
  new RegExp(
    [
      String.raw`\byou(?:['’]ve|\shave)\s[^.;\n]{3,80}\sfor\s(?:at\sleast\s|over\s|more\sthan\s)?$|`,
      String.raw`\byou(?:['’]ve|\s(?:have|should have|will have|bring|must have))\s(?:already\s)?(?:been|worked|`,
      String.raw`written|built|programmed|spent|done|coded|developed|shipped|made)\b[^.;]{0,60}$|\b(?:ask|asking|`,
      String.raw`look|looking)\sfor\s$|\b(?:experience|worked|background|employed)\s(?:as|in|with|at|`,
      String.raw`on|working)\b[^.;\n]{0,60}\sfor\s(?:at\sleast\s|over\s|more\sthan\s|a\sminimum\sof\s|minimum\s)?$|\b(?:(?:je|jij|u) hebt|du hast|sie haben|vous avez|tu as) (?:al |bereits |déjà |schon )?(?:zeker |mindestens |au moins |minimaal )?$`,
    ].join(''),
    'iu',
  ),
);

/** Phrases right before a number that say someone else has the years. */
export const NOT_ASKED = latin(
  new RegExp(
    [
      String.raw`\b(?:founded by|(?:co-?)?founders?|ceo|cto)\b[^.;\n]{0,50}\b(?:worked|been|built|spent)\b[^.;\n]{0,40}$|`,
      String.raw`\b(?:founders?|ceo|cto|cpo|company|teams?|we|firm|group|agency|clients?|`,
      String.raw`investors?)\b[^.;:]{0,50}\b(?:has|have|bring|brings|combined)\s{1,2}(?:over\s|more than\s|`,
      String.raw`a combined\s|combined\s)?$|\b(?:learn(?:ing)?|work(?:ing)?|team|alongside|surrounded|together|among|mentor\w*|coach\w*|train\w*|taught|supervis\w*|report\w*|guid\w+|support\w*|beside|next to|joins?|sit)\b(?![^.;:]{0,60}\b(?:look|seek|need|want|hir)\w{0,3}\b)[^.;:]{0,50}\b(?:people|colleagues|engineers?|developers?|scientists?|architects?|leads?|mentors?|seniors?|experts?|specialists?|professionals|somebody|someone)\s(?:with|who have|who has|having|bringing)\s(?:over\s|more than\s|at least\s|up to\s)?$`,
    ].join(''),
    'iu',
  ),
);

/** A wish, not a demand. */
export const WISHED = {
  before: /\b(?:preferabl[ye] (?:with|at least)|bonus(?: if)?|nice to have|ideally more than)\b[^.;]{0,30}$/i,
  after: latin(
    new RegExp(
      [
        String.raw`^(?:(?!,\s(?:het|dit|it|this)\s)[^.;(\n]){0,50}\b(?:is|are|would be|als|ist|est|é|is een)\s(?:an?\s|een\s|un\s)?(?:plus|pré|pre|`,
        String.raw`bonus|preferred|desirable|von vorteil|atout|nice to have|advantage|wenselijk)\b|^[^.;\n•]{0,40}\sa\s(?:big\s|huge\s|strong\s|definite\s)?plus\b|`,
        String.raw`^(?!,\s(?:het|dit|it|this))(?:[^.;,(\n]|\([^)\n]{0,30}\)){0,90}\bis een (?:grote\s)?(?:pré|pre|plus|pluspunt)(?!\p{L})|`,
        String.raw`^[^.;\n]{0,40}\(?(?:nice[- ]to[- ]have|preferred)\)?\s*$|^[^.;\n]{0,60}\bwould\s(?:make us happy|help|please|be (?:great|nice|lovely|welcome))\b`,
      ].join(''),
      'iu',
    ),
  ),
} as const;

/** "Up to two years": a top without a least. */
export const MOST_ONLY =
  /\b(?:up to|until|no more than|maximum(?: of)?|max\.?|less than|fewer than|hasta|até|jusqu['’]à|bis zu|maximaal|tot|fino a|massimo|do)\s{1,2}$/i;

/** Degrees beside the number: the figures are alternatives, the least of them counts. */
export const DEGREE =
  /\b(?:bachelor|master|ph\.?d|doctorate|bsc|msc|b\.?s\.?|m\.?s\.?|ba|degree|diploma|without a degree|studium|abschluss)\b/i;

/** Figures of the whole career or of the trade, and of one tool or duty only. */
export const BROAD = {
  before: latin(
    new RegExp(
      [
        String.raw`(?:\b(?:total|overall|experience(?: required| level)?|berufserfahrung|exp\.?|erfahrung|expérience|`,
        String.raw`experiencia|yrs of exp)\s{0,2}[:(–-]{1,2}\s{0,3}(?:minimum(?: of)?\s|min\.?\s|at least\s|over\s)?$)|`,
        String.raw`\boverall\b[^.;]{0,20}$`,
      ].join(''),
      'iu',
    ),
  ),
  after: latin(
    new RegExp(
      [
        String.raw`^['’+]{0,2}\s{0,2}(?:of\s|in\s)?(?:\w{1,12}[-\s]){0,3}(?:overall|total|professional|industry|`,
        'commercial|relevant|work(?:ing)?|post-?graduate|software (?:development|engineering)|developing|full[- ]time|',
        'progressive|berufserfahrung|werkervaring|programming|development|engineering|(?:similar|comparable|',
        String.raw`related) (?:role|position|field|job)|d['’’]expérience professionnelle(?!\s(?:avec|sur)))\b|`,
        String.raw`^['’+]{0,2}\s{0,2}(?:of\s)?experience\s{0,2}(?:[,.;)]|$)|`,
        String.raw`^['’+]{0,2}\s{0,2}(?:of\s)?experience in (?:software|analytics|data)\b`,
      ].join(''),
      'iu',
    ),
  ),
} as const;
export const NARROW = {
  before: latin(
    new RegExp(
      [
        String.raw`(?:\b(?:including|with)[^.;]{0,12}\bat least\s{1,2}|\b(?:sql|aws|azure|gcp|cloud|java|react|tableau|`,
        String.raw`leadership|management)\b[^.;:]{0,14}[:(]\s{0,2})$`,
      ].join(''),
      'iu',
    ),
  ),
  after: latin(
    new RegExp(
      [
        String.raw`^['’+]{0,2}\s{0,2}(?:of\s|in\s|proven\s|strong\s|combined\s|hands[- ]on\s|demonstrated\s|`,
        String.raw`practical\s|work(?:ing)?\s|cloud native\s|deep\s|direct\s|professional\s|required\s|`,
        String.raw`technical\s){0,4}(?:experience\s|expertise\s|knowledge\s|exp\s)?(?:in\s|with\s|of\s|on\s|using\s|`,
        String.raw`writing\s)?(?:the\s|both\s|microsoft\s|amazon\s|google\s|apache\s|complex,?\s|(?:performant|`,
        String.raw`readable),?\s){0,4}(?:aws|azure|gcp|cloud(?![/\s]\w{2,12}\sengineering)|sql|snowflake|databricks|spark|kafka|kubernetes|docker|`,
        String.raw`terraform|react|angular|vue|java(?:script)?|typescript|c\+\+|go|golang|scala|dbt|airflow|tableau|`,
        'power ?bi|sap|salesforce|adobe|api management|identity|elastic|big data|rdbms|epm|reporting tools|',
        String.raw`frontend|front-end|(?:\w{2,14}\s){0,2}management\s(?:experience|exp\b)|management|managing|(?:building\sand\s|growing\sand\s)?leading|mentoring|people|`,
        'team[- ]lead|supervis|teaching|leadership|handling large|tools|hyperscaler|distributed systems|',
        'automation tasks)',
      ].join(''),
      'iu',
    ),
  ),
} as const;

/** A figure of one thing that is worked with: never the overall one. */
export const WITH_ONE =
  /^['’+]{0,2}\s{0,2}(?:of\s)?(?:\w{1,12}[-\s]){0,3}experience\s(?:working\s)?(?:with|using|on)\b/i;

/** Years that stand in for a degree: an alternative to it, which counts where no other figure stands. */
export const FOR_A_DEGREE =
  /^[^.;\n]{0,60}\bwithout\s(?:a\s|any\s)?(?:college\s)?degree|^['’+]{0,2}\s{0,2}(?:of\s)?(?:commensurate|additional|equivalent)\b|^[^.;\n]{0,70}\b(?:be\ssubstituted|substitut(?:es?|ing)\sfor|in\slieu\sof)\b/i;

/** A figure that a pay is told for: it counts where the demands name none. */
export const PRICED = /^['’+]{0,2}\s{0,2}of\sexperience,?\sthe\s(?:compensation|salary|pay|base)\b/i;

/** "Minimum three, ideally five years": the figure before is the one asked. */
export const LOWER =
  /\b(?:minimum(?: of)?|at least|min\.?|mindestens|minimaal|au moins)\s(\d{1,2})\+?(?: years?)?,?\s(?:but\s|and\s)?(?:ideally|preferably|idealerweise|liefst|idéalement)\s$/i;

/** Labels and verbs of a period, right before the figure: "Dauer: 1 Jahr", "the course lasts two years". */
export const A_PERIOD =
  /\b(?:dauer|duration|durée|duur|looptijd|laufzeit|contract length|duurt|dauert|dure|lasts?|durata|duración|duração)(?:\s(?:ongeveer|ca\.?|circa|about|around|etwa|environ|for|of))?\s{0,2}:?\s*$/i;
