import { latin } from '../../text/latin.ts';
import { phrases } from '../../text/phrases.ts';
import type { StatedLevel } from '../../vocabulary.ts';

/** Words of a title that name a level. Where several stand together ("Senior Staff") the highest counts, where they are alternatives the lowest. */
export const TITLE_WORDS: readonly (readonly [StatedLevel, RegExp])[] = [
  [
    'staff',
    phrases([
      'staff|principal|distinguished',
      'architects?|architecte|(?:software|daten|cloud|system|lösungs|solution)?(?:architekt(?:in)?)|arquitect[oa]|arquitet[oa]|architetto',
      'head(?: of)?|director|directeur|hoofd|directrice|direktor(?:in)?|direttore|diretora?|vp|svp|evp|vice president',
      'chief|cto|cio',
      '(?:abteilungs|bereichs|entwicklungs|it ?)?leit(?:er|erin|ung)|afdelingshoofd|dyrektor(?:ka)?|direttrice|direktorin',
      'kierowni(?:k|czka)(?! (?:projekt|zespo|produkt))|responsabile(?! (?:di |del )?(?:progetto|prodotto))|cheff?e? (?:de service|du? département)',
      "responsable (?:(?:du|de la|de l[’']|del|de|des|d[’']) ?)?(?:développement|informatique|technique|it|data|datos|área|desarrollo|departamento|tecnología|sistemas|ingeniería)",
      'responsável (?:de|por|d[ao]) @|jef[ea] de (?!pro|equipo)@',
    ]),
  ],
  [
    'senior',
    phrases([
      '(?:engineering|analytics|data science|machine learning|software(?: engineering| development)?|devops|data engineering) managers?',
      'managers? (?:of )?(?:[\\p{L}&]{2,12} ){0,3}(?:analytics|engineering|data science)|managing (?:data|software|consult)\\p{L}{0,4}',
      'smts|expérimentée?|seniors?|sénior|sênior|sr|snr|starszy|starsza|בכיר|erfahrene[rn]?|experienced|ervaren|seasoned|expert[oa]|espert[oa]',
      'doświadczon[ya]',
      'lead|(?:tech|team|squad|chapter)leads?|team ?leader|leader|(?:team|gruppen)leit(?:er|erin|ung)|leit(?:er|erin|ung) (?:des |eines )?teams?|líder',
      "lider|kierowni(?:k|czka) zespołu|cheff?e? d[’']équipe|jef[ea] de equipo|(?:lead|chef) ?entwickler(?:in)?|expert lead",
    ]),
  ],
  [
    'mid',
    phrases([
      'semi s[eé]nior|semi sr|ssr',
      'mid|mid level|mid weight|midweight|middle|medior|intermediate|regular|confirmée?|pleno',
    ]),
  ],
  [
    'junior',
    phrases([
      "junior|juniors|ג[׳'’]?וניור|júnior|jr|jnr|młodszy|młodsza|entry level|early careers?|freshers?|campus hires?|young professionals?",
      'accelerator program(?:me)?|débutante?|(?:berufs|quer)einsteiger(?:in)?|(?:hochschul)?absol[vw]ent\\p{L}{0,3}|jeunes? diplômée?s?|beginnende?',
      'starters? ?functie|nachwuchs\\p{L}{0,14}',
      'graduate|graduates|undergraduates?|new grads?|grads?|interns?|internships?|trainees?|traineeship|apprentice(?:ship)?',
      'student|working student|summer analyst|sta[żz](?:yst\\p{L}{1,2})?|werkstudent(?:in)?|praktik(?:um|ant|antin)|praktykant(?:ka)?|neolaureat[oaie]',
      'recém formad[oa]|recién (?:titulad|graduad)[oa]|schoolverlater|starter|duales studium|ausbildung|azubi|auszubildende[rn]?|studentische @',
      'pflichtpraktikum|(?:bachelor|master)and(?:in)?|year in industry',
      '(?:meewerk|afstudeer|onderzoeks|master)stages?|afstudeer(?:opdracht|project|onderzoek)|afstuderen',
      '(?:master |bachelor )?(?:thesis|scriptie|abschlussarbeit|bachelorarbeit|masterarbeit)',
      'stage|stage(?:plaats|plek|opdracht)|apprentissage|apprendist@|aprendiz|stagiair[es]{0,2}|stagist[ai]|tirocinio|tirocinante|alternance',
      'alternante?|apprentie?|becari[oa]|prácticas|estágio|estagiári[oa]|co op|industrial placement|placement year',
    ]),
  ],
];

/** Title words that only look like a level: taken out before the words are looked for. */
export const NOT_A_LEVEL = phrases([
  "(?:(?:vice )?president|director|head|chief|vp|cto|cio|principal|lead(?: \\p{L}{2,12})?)(?:[’']s|s[’']) [\\p{L}]{2,12}",
  'office of the (?:\\p{L}{2,12} ){0,2}\\p{L}{2,12}|(?:cto|cio|director|chief(?: \\p{L}{2,10}){0,2}) office',
  'to the (?:cto|cio|director|head|chief|vp)|chief of staff|reports? to (?:the )?[\\p{L}]{2,12}(?: of [\\p{L}]{2,14})?',
  '(?:student|graduate|intern|trainee) (?:portal|(?:information|management) systems?|records|database)',
  '(?:internship|apprenticeship|traineeship) (?:portal|platform)|staff (?:portal|directory|rota|rostering|payroll|intranet)',
  'principal (?:repayments?|financial|payments?)|junior (?:isa|savings)|starter homes?|mid atlantic|head (?:mounted|up display)|student housing',
  'lead (?:generation|gen|time|management|nurturing|scoring|qualification|conversion)|(?:sales|inbound|qualified) leads',
  'members? of (?:the )?(?:technical|research|engineering) staff|staff (?:augmentation|accountant|nurse|writer|scheduling|training)',
  '(?:nursing|support|medical|temporary) staff',
  'reporting to (?:the )?[\\p{L}]{2,12}(?: of [\\p{L}]{2,14})?|assistant to (?:the )?[\\p{L}]{2,14}',
  '(?:early|seed|late|growth|multi|pre seed|first|second|two|three|series [a-d]|job) stage|stage (?:\\d|design|lighting|manager)',
  '(?:for|to|by|of|with) (?:\\p{L}{2,14} ){0,2}(?:architects|directors|seniors|interns|students|graduates)|art director',
  '(?:student|graduate) (?:schools?|colleges?|services|recruitment|admissions|success|loans?|experience|housing|affairs)',
  'senior (?:living|care|citizens?)',
  '(?:mentor|coach|tutor|teacher|trainer|instructor|manager|recruiter) (?:for|of|to) (?:\\p{L}{2,14} ){0,2}(?:juniors?|graduates?|interns?|trainees?|starters?)(?: \\p{L}{3,14})?',
  'mentoring juniors?|juniors? (?:achievement|schools?|college|high|league|academy|enterprise)|graduate program(?:me)? (?:manager|lead|coordinator)',
  '(?:internship|apprenticeship|traineeship) (?:program(?:me)? )?(?:manager|coordinator|coach|recruiter)',
  'early careers? (?:&|and|recruit\\p{L}{0,8}|talent|programme manager|coach)|(?:acquisition|recruitment) lead[ ,–-]{0,4}early careers?',
  '(?:naval|marine|landscape|interior) architects?|principal (?:investments?|trading|component|residence)|staff(?: of|ing)|lead(?:s| list)',
  '(?:middle|mid|front|back) office|middle (?:east|ware|school)|school principal|head ?(?:count|hunter|phones?)|regular expressions?|mid market',
]);

const TRADE =
  '(?:engineer|engr|developer|programmer|scientist|analyst|sde|swe|sdet|specialist|administrator|consultant|dev|ingénieur|entwickler|tester)';
/** Roman and Arabic steps after the name of a job: "Engineer II", "Scientist 2", "SDE-II", "Level 3". */
export const STEP = latin(
  new RegExp(
    [
      String.raw`\b${TRADE}s?,?(?:\s\([^()\d]{2,20}\))?(?:[\s\u00a0]{1,2}|[\s\u00a0]?[|–-][\s\u00a0]?|(?<=sde|swe|sdet))(I{1,3}|IV|V|VI|(?<!-\s?)[1-4]|(?<=\p{L}-)[1-4](?=\s{0,2}(?:$|[,(|])))(?![\p{L}\p{N}+.-])|`,
      String.raw`\b(?:level|lvl|grade)[\s\u00a0-](I{1,3}|IV|V|VI|[1-4])(?![\p{L}\p{N}+.-])|(?<=(?:engineer|developer|scientist|programmer)s?,?[\s(–-]{1,4})(?:IC|L|E)-?([3-7])(?![\p{L}\p{N}+.])|`,
      // Behind any other word at the end of its part of a title, unless it numbers laws, trials or wars.
      String.raw`(?<=\p{L}{4}\s)(?<!\b(?:phases?|types?|class|solvency|basel|mifid|part|annex|title|war|stage|tier|track|schedule)\s)(II|III)(?=\s{0,2}(?:$|[,(|–/]))`,
    ].join(''),
    'iu',
  ),
);
/** Steps of the ladders that firms number from three: a beginner's is the third. */
export const LADDER_LEVEL: Readonly<Record<string, StatedLevel>> = {
  '3': 'junior',
  '4': 'mid',
  '5': 'senior',
  '6': 'staff',
  '7': 'staff',
};
export const STEP_LEVEL: Readonly<Record<string, StatedLevel>> = {
  I: 'junior',
  '1': 'junior',
  II: 'mid',
  '2': 'mid',
  III: 'senior',
  '3': 'senior',
  IV: 'senior',
  '4': 'senior',
  V: 'staff',
  VI: 'staff',
};

/** "Associate" is a beginner at one employer and a rank at the next: it decides only where nothing else does. */
export const ASSOCIATE = latin(
  new RegExp(
    [
      String.raw`^associate\b(?!\s+(?:director|partner|vice|principal|professor|consultant))|[,–-]\s*associate\b|`,
      String.raw`\bassistant\b(?=\s+(?:engineer|developer|data|software|analyst))`,
    ].join(''),
    'iu',
  ),
);

/** A level right before or behind the job's own name in the text: "as a (junior) rule writer", "rule writer II". */
export const BEFORE_ITS_NAME = latin(
  /(?<![\p{L}-])\(?((?:junior|jr\.?|entry[ -]level|graduate|mid(?:[ -]level)?|medior|intermediate|senior|sr\.?|lead|staff|principal))\)?[\s-]{1,2}$/iu,
);
export const BEHIND_ITS_NAME =
  /^s?\s{1,2}\(?(mid|senior|junior|medior|entry(?:- and)?|I{1,3}|IV)(?=[\s)–-]{1,3}(?:(?:to[\s-]|senior[\s-]|mid)?level|to\b|will\b|[)–-]|\n))/i;
/** What tells an internship in the evidence of the terms. */
export const INTERN = /inter|sta[gż]|stud|prakt|pr[aá]c|tiroc|altern|apprent|becar|place|train/i;
/** Words before it that make it the name of a colleague, one of two levels, a thing to do or what one may become. */
export const NOT_OF_THE_JOB = latin(
  new RegExp(
    [
      String.raw`(?:\b(?:from|with|by|mentor\w{0,3}|coach\w{0,3}|alongside|support\w{0,3}|(?:guidance|supervision|leadership|team) of|\w{0,4}leiding van|met|door)\s(?:\p{L}{1,12}\s){0,4}|`,
      String.raw`(?:\b(?:(?:in)?to|will|who|and|or|as well as|becom\w{1,3}|towards|tot|(?<=groei\w{0,3} )naar)\s|/\s?)(?:(?:the|our|an?|een)\s)?|`,
      String.raw`(?:report\w{0,3}\s(?:\p{L}{1,10}\s)?(?:in)?to|line manager|supervisor|contact)\b:?\s*(?:\p{L}{1,14}\s){0,3})$`,
    ].join(''),
    'iu',
  ),
);
/** A line that is nothing but a level, as boards put them above the text. */
export const LEVEL_LINE = latin(
  /^[^\p{L}\n]{0,4}(junior|medior|senior|mid[ -]level|entry[ -]level)[^\p{L}\n]{0,4}$/imu,
);

/** The level as the text names it of this job: "Seniority: Mid", "we are looking for a senior developer". */
const SAID =
  '(?:junior|jr\\.?|entry[ -]level|early[ -]career|graduate|mid(?:[ -]level)?|medior|intermediate|regular|senior|sr\\.?|lead|staff|principal)';
export const LEVEL_SAID: readonly RegExp[] = [
  /\b[Tt]his is an?\s(?:[A-Za-z/&+#-]{2,20}\s){0,3}([A-Za-z]{2,20}\s(?:I{1,3}|IV))(?=\s(?:position|role|job|opening)\b)/,
  latin(
    new RegExp(
      `\\b(?:seniority(?: level)?|experience level|level of experience|career level|job level|level|niveau|ervaring|werkervaring|ervaringsniveau|functieniveau|erfahrungsstufe|karrierestufe|niveau d['’]expérience|nivel de experiencia|seniorità)\\s{0,2}[:–-]\\s{0,3}(${SAID})\\b`,
      'iu',
    ),
  ),
  latin(
    new RegExp(
      `\\b(?:looking for|seeking|searching for|hiring|recruit(?:ing)?|recherchons|suchen|zoeken|poszukujemy|buscamos)\\s(?:(?:an?|another|our|the|our next|new|highly|skilled|talented|motivated|experienced|passionate|full[ -]time|remote|and|wir|un|une|einen?|een|\\d|two|three|number|of|some|several|well-seasoned)[\\s,]{1,2}){0,6}\\(?(${SAID})(?=[\\s/,)-])`,
      'iu',
    ),
  ),
  /\b(mid)(?:[\s-]level)?[\s-]{1,3}(?:to|–|-)[\s-]{1,3}senior(?:[\s-]level)?\b/i,
  /(?<!\b(?:mentor|coach|support|begeleid|help|with|our|onze)\w{0,4}\s(?:\w{1,12}\s)?)\b(junior|medior)(?=\s?\/\s?(?:mid|medior|senior)\b)/i,
  /\b(?:who may apply|are you an?|looking for|we seek|you are an?|ideal for|open to|preferably)[^.\n]{0,40}\b(?:recent|new|fresh|proactive|ambitious|motivated|starting)\s(graduate)s?\b/i,
  latin(
    new RegExp(
      `\\b(?:job title|position|role|title|poste|functie)\\s{0,2}[:–-]\\s{0,3}\\(?(?:[\\p{L}+#.]{1,14}\\s){0,2}(${SAID})\\b`,
      'iu',
    ),
  ),
];
/** A job for who begins: told so, or asking for a degree that is just had. */
export const BEGINNERS = phrases([
  '(?:perfecte?|ideale?|great|mooie) (?:start|begin|first (?:step|job)|launch ?pad) (?:of|to|for|in|van|voor) (?:your|jouw|je) (?:\\p{L}{2,12} )?(?:career|carri[eè]re|loopbaan)',
  '(?:recent|fresh|new) graduates? (?:with|in) (?:an? )?(?:degree|\\p{L}{3,12} science|statistics|engineering)|have recently graduated',
  'jeune diplômée?',
  '(?:net|pas|onlangs|recent) (?:\\p{L}{2,14} ){0,3}(?:afgestudeerd|opleiding afgerond)|starters ?functie',
]);
/** What stands behind such words when those with years are just as welcome. */
export const OR_WITH_YEARS =
  /^[^.;\n]{0,25}\bo[fru]\b(?! (?:bijna|almost|about|soon))|^[^.;\n]{0,60}\bo[fru]\b[^.;\n]{0,40}(?:exper|ervar|jaar|year)/i;
