import type { EvidenceText } from '../../evidence/candidate.ts';
import { type Elsewhere, elsewhere } from '../../evidence/scope.ts';
import { isUntrue } from '../../evidence/untrue.ts';
import type { LevelReading } from '../../reading-schema.ts';
import { latin } from '../../text/latin.ts';
import { type Hit, has, hasIn, hits, phrases } from '../../text/phrases.ts';
import { sectionAt } from '../../text/sections.ts';
import { clauseAround, type Stretch, sentenceAt } from '../../text/sentences.ts';

/** The words of `rules/level-mismatch.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

export const SENIOR = phrases(['(senior|sr|staff|principal|architect|head of|director|(tech|team)?lead)']);
export const BOTH = phrases([
  '(senior|sr|expériment~|experienced|confirmé~|(?<=(?<!(junior|jr|intern|trainee|graduate|entry level)s? ?)[/+&|] ?)(junior|intern|trainee|graduate)s?|mid(dle)?|medior|lead|staff|principal|all levels)',
]);
const ENTRY_JOB = phrases([
  '(entry level|junior|graduate|early career) (role|position|job|opportunity|opening|vacancy)',
  '(level|seniority|experience level) ?: ?(entry|junior)( level)?',
  '(ideal|perfect|great|right|suited|suitable|made|meant) (for|as|to) ((an?|your|the) )?((recent|fresh|new|university) )?(graduates?|first job|career starters?|school leavers?|beginners?|newcomers?)',
]);
/** The text itself calls the job one for beginners. */
export const isEntryJob = ({ description, places }: EvidenceText): boolean =>
  has(ENTRY_JOB, description) && places.some(({ start, end }) => hasIn(ENTRY_JOB, description, start, end));
const COUNT = 'no one two three four five six seven eight nine ten'.split(' ');
const FOREIGN: Record<string, number> = {
  drei: 3,
  vier: 4,
  sechs: 6,
  tre: 3,
  quattro: 4,
  cinque: 5,
  três: 3,
  quatro: 4,
  trzy: 3,
  cztery: 4,
  pięć: 5,
  fünf: 5,
  drie: 3,
  vijf: 5,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  trois: 3,
  quatre: 4,
  cinq: 5,
};
/** Months that are told as words. */
const OF_MONTHS: Record<string, number> = {
  six: 6,
  twelve: 12,
  'thirty six': 36,
  'forty eight': 48,
  sixty: 60,
};
const YEARS = phrases([
  `(\\d{1,2}|${[...COUNT, ...Object.keys(FOREIGN)].join('|')})( ?\\(\\d{1,2}\\))? ?(full )?(\\+|plus|or more|of meer|oder mehr)?( ?(-|–|to|and|bis|tot|à) ?(\\d{1,2}|${COUNT.join('|')}))? ?\\+? ?(years?|yrs?|jahren?|jaar|ans|años|anni|anos|lata?)(?! of age)([’']|\\+)?`,
  '(years of experience|experience) ?: ?\\d{1,2}\\+?(?! ?(or more )?months)',
  `(many|several|some) years,? ([\\w’]+ ){0,3}(more than|over|at least|upwards of) (\\d|${COUNT.join('|')})`,
  `((an?|one|(an? )?half an?|an? (entire|whole|full|good)|over an?|more than an?) )decade`,
  `(\\d{1,3}|${Object.keys(OF_MONTHS).join('|')})( ?\\(\\d{1,3}\\))? ?(full )?(\\+|plus|or more)? ?months[’']?`,
]);
/** What makes a count of years one of experience asked, and what makes it another's. */
export const ASKED = phrases([
  "(you|who|have|has|having|to have|[’']ve)( (already|previously|actually))? (run|built|shipped|written|administered|operated|maintained|programmed|coded|tested)",
  '(must have|need(s|ed)?|look(ing|s)? (for|back)|(please )?only apply|(applications?|applicants?|candidates?|people) (from|with|who)|be considered|shortlist|CVs|invited|brings?|we want|from you|demands?|requires?|calls? for|meets? the|is enough|degree and|suffices?|(is|are) (enough|plenty|sufficient)|all we)',
  "(years?|yrs?|yoe|jahre|jaar)([’']|\\+)? (as|als) (an? |een )?([\\w/]+ ){0,3}?(developer|engineer|scientist|analyst|programmer|administrator|tester|architect|entwickler(in)?|ontwikkelaar)",
  "(years?|yrs?|yoe)([’']|\\+)? (in|building|developing|writing|designing|programming|working|doing)(?! (business|a row|operation(?!s)|the (market|making|past|last|country)))",
  "(years?|yrs?|decade)([’']|\\+)? (with|at|full time|hands on|of (@ ){0,2}(work|practice|employment|\\w+ing))|(you|who)( have|[’']ve| has) (\\w+ )?been|shipped|employ(ed|ment)|paid work",
  '(experience|exp|in the trade|for a living|coding|behind them|under (your|their) belt|doświadczen@|expérience|experiencia|experiência|esperienza|experienced|~erfahrung|~ervaring|expérience|experiencia|esperienza|background|track record|worked|spent|commercial\\w*|expect\\w*|at least|no (less|fewer) than|trabaj\\w+|trabalh\\w+|desarroll\\w+|lavorat\\w+|développ\\w+|working|industry|practice|professional\\w*|python|required|requirements? ?:|minimum|mandatory|we ask|ervaring|imprescindible|praxis|praktijk|(vergelijkbare|soortgelijke) functie|similaire)',
]);
export const NOT_ASKED = phrases([
  "(our(?! (ideal|perfect|dream|next|new|future|client (will|only|asks|requires|wants|expects|needs)))|we[’']ve|we have(?! in mind)|(where|as) (everyone|everybody|all)|last year[’']s|of experience later|(fixed term|temporary|limited|funded) (\\w+ )?(post|position|contract|role|job)|limited to|for a term of|duration|if you have [^.;]{0,40},? (see|have a look|check|look at)|assuming|appointment|tenure|(the|this|old|family|one) company|company (is|has|was|with|that)|founded|history|anniversary|old|ago|contract|warranty|plan|combined|team has|(after|within) (@ ){0,2}?(\\d+|two|three|four|five|six|ten|first|few|years?)|too (much|many|long)|if you have (more|over)|each with|you([’']ll| will) (sit|work|pair) with|(second|separate|other|another|senior) (vacancy|opening|post|position|role)|(e\\.g\\.?|for example),? (\\d|one|two|three|four|five)|years? of an? \\d|right to work|resid\\w+|lived|in the (last|past|next)|growth|year (\\w+ )?(degree|bachelor\\w*|master\\w*)|(degree|diploma|education|bachelor([’']?s)?|master([’']?s)?) or|programme|study|(?<!in the )course|mentor\\w*|(coached|trained|taught|guided|supervised|led|supported|managed) by|reports? to|members?|colleagues|whose|how (is|are|can|could|should) (@ ){1,2}?(supposed |meant |expected )?to|(engineers|people(?! with (less|fewer|under|below))|seniors|developers|experts|leads|an? senior|an? (\\w+ )?(mentor|lead|colleague)) (who|with)|dipendenti|salair\\w+|salar(y|is)|gehalt|euros?|employees|mitarbeiter~|medewerkers|salariés|azienda|unternehmen|entreprise)",
]);
export const AT_MOST = phrases(['(up to|no more than|at most|(?<!no )(less|fewer) than|under|below|maximum|max)']);
/** Who has less is refused: then a top is the least, and no denial. */
export const REFUSED = phrases([
  "(not|\\w+n[’']t) (\\w+ )?(be invited|be shortlisted|make (the|our) (short ?list|cut))",
  "(do not|don[’']t|please don[’']t|need not|should not) apply",
  "(can(not|[’']t)|won[’']t|will not|do not|don[’']t) (be able to |even )?(consider|take on|hire|interview|go below|read|look at|open|invite|accept|(make|reach|be on) (the|our) short ?list|(be|get) (invited|considered|read|shortlisted|interviewed))",
  "(will|can) not be considered|won[’']t be considered|(will be|are|get) rejected",
]);
/** Steps of pay by years say what is paid, not what is asked. */
export const PAID_BY = phrases([
  '(scholarship|grant|contract|funding|project|post|budget) (pays( for)?|runs|lasts|covers|is for|is funded)',
  'if you (already )?have [^.;]{0,40}, (please )?(see|have a look|check|look at|apply for) (our|the) (separate|other|senior)',
  '(salaire|salary|pay|gehalt|salaris)( @)? (est|is|are|ist|of|de|von|van|:) ([€$£] ?)?\\d[\\d.,]*',
]);
/** The employer's own label for the job, as good as a title. */
export const JUNIOR_LABEL = phrases(['(seniority|job level|level)( level)? ?: ?junior']);
/** Words of the sentence that make its years those of the work as such. */
export const OF_WORK = latin(
  /experience(?:\s(?:required|needed|asked|expected|level))?\s?:|required\sexperience\s?:|\bervaring\s?:|expérience(?:\s\p{L}+)?\s?:|\bfor a living\b|\bin the trade\b/iu,
);
/** Right before a count, a top: "experience < 3 years", "nul tot drie jaar". */
export const TOP =
  /(?:[<≤]|\b(?:0|zero|nul|null|no|keine|geen)(?:\s?\(0\))?\s?(?:-|–|to|tot|bis|à)|\b(?:up to|until|tot|bis zu|maximal|maximaal|max\.?|höchstens|(?<!\bno\s)(?:less|fewer) than|under|jusqu['’]à|hasta|até))\s{0,2}$/i;
/** The whole years of a count that the hit holds only the decimals of: the 9 of "9.5 years". */
export const WHOLE_YEARS = /(?<![\d.,])(\d{1,2})[.,]$/;
/** Years of the work as such: what is done with one tool, in one duty or besides other years is no measure of a level. */
export const OVERALL =
  /^['’]?\s?\(?(?:of\s)?(?:(?:professional|overall|total|prior|previous|relevant|work(?:ing)?|industry|commercial|software|related|practical)\s){0,3}(?:experience|exp\b)(?!\s(?:with(?!\spython\b)|using|on|as|leading|managing|mentoring)\b)(?!\s(?:in|of)\s(?:(?:an?|the)\s(?:\w+\s)?(?:similar|comparable|same|lead\w*|manage\w*|senior|supervis\w*)|leading|managing|one|each|any)\b)|^['’]?\s?\+?\s?\)?\s?(?:of\s|as\s|with\s)?(?:commercial\s|professional\s|(?:an?\s))?(?:python(?!\s(?:and|or|,))|coding|programming|software|developing|in\sthe\strade|in\ssoftware(?:\s(?:development|engineering))?(?=\s?(?:[.,;]|$))|for\sa\sliving|data\sengineer|working\sin\s(?:software|tech|it))\b|^['’]?\s(?:de\s|d['’]|di\s|relevante\s)?(?:(?:werk)?ervaring|(?:berufs)?erfahrung|expérience|experiencia|esperienza)(?!\s(?:met|mit|in|im|als|avec|en|con|comme|sur)\b)/i;
/** Years in the trade that a beginner is asked for: "years building services", "anos de experiência", "years in operations". */
const IN_TRADE = latin(
  /^['’]?\s?\+?\s?(?:of\s)?(?:under\s(?:your|their)\sbelt|building|writing|designing|working\s(?:as|in)|(?:as|als)\s(?:an?\s|een\s)?(?:[\p{L}/-]{1,20}\s){0,3}(?:developer|engineer|scientist|analyst|programmer|administrator|tester|architect|entwickler(?:in)?|ontwikkelaar)|in\s(?:[\p{L}/]{1,20}\s){0,2}?(?:development|engineering|operations|programming|devops|sre|administration|analytics|automation|testing|industry|machine\s+learning|data\s+science|ai|ml|cloud))(?!\p{L})|^['’]?\s(?:de\s|di\s|d['’])?(?:experi[eê]ncia|esperienza|expérience|doświadczeni\p{L}+|\p{L}*erfahrung|\p{L}*ervaring)(?!\p{L})/iu,
);
/** The same of a tool, a duty or a trade: "4 years of Linux administration", "3 years' Terraform". */
const OF_SKILL =
  /^['’]?,?\s?\+?\s?\)?\s?(?:minimum\s|or\s(?:more|longer|so)\s)?(?:(?:of|with|in|on|at|as|using|doing|hands-on|professional|paid|full[- ]time|post-university|practical|solid|commercial|relevant|proven|real|industry|production|work|job|experience|an?|your|the)\s){0,5}(?:python|django|flask|fastapi|linux|aws|azure|gcp|kubernetes|docker|terraform|ansible|jenkins|react|node|java|javascript|typescript|php|sql|postgres\w*|spark|dbt|pandas|pytorch|tensorflow|selenium|playwright|power\sbi|tableau|running|operating|administering|maintaining|developing|shipping|programming|coding|testing|automating|deploying|scripting|analysing|analyzing|(?:comparable|similar)\s(?:position|role|job|post)|(?:[\w/+]{1,20}\s){0,2}(?:developer|engineer|programmer|tester|administrator|analyst|(?:software|web|test|data|cloud|system|systems|network|database|backend|frontend|full[- ]stack|kubernetes|linux)\s(?:jobs?|work|projects?|development|engineering|operations|administration|automation|analytics|science|testing)))(?![\w-])/i;
/** And with the time at the end: "have run AWS in production for four years". */
const DONE_FOR =
  /(?:\b(?<!\b(?:that|which|we|they|team|company|servers|systems)\s)(?:have|has|having|you|who)|(?<!\b(?:we|they))['’]ve)\s(?:(?:already|actually|previously|been)\s){0,2}(?:run|worked|built|shipped|written|used|administered|operated|developed|programmed|coded|maintained|tested|deployed|automated|running|working|building|shipping|writing|using|administering|operating|developing|programming|coding|maintaining|testing|deploying|automating)\b[^.;:]{0,70}?\sfor\s(?:the\slast\s|at\sleast\s|more\sthan\s|no\sless\sthan\s|over\s|a\sgood\s|some\s|about\s|between\s)?$/i;
const WELCOME = /\b(?:plus|nice|bonus|ideal|desirable|preferred|advantage\w*|asset|welcome)\b/i;
/** True where years are those of the trade or, asked outright, of one of its tools. */
export const isInTrade = (before: string, after: string): boolean =>
  IN_TRADE.test(after) ||
  ((OF_SKILL.test(after) || DONE_FOR.test(before)) &&
    !WELCOME.test(after) &&
    !/\b(?:ideally|preferably)\b/i.test(before));
/** No experience at all is asked, of whatever kind: one tool or trade that need not be known is not meant. */
export const NO_EXPERIENCE = phrases([
  '(no|zero|without( any)?) ((prior|previous|professional|earlier) ){0,2}(employment|work history|positions?)( (is|at all|of any kind))?,? (required|needed|necessary|expected|asked for|whatsoever)(?! (in|with|of|on|using|to|for|at|by) )',
  '((professional|work|working|prior|previous|years of|relevant) )experience( (required|needed|expected|asked( for)?|level))? ?: ?(none|zero|nil|0|no experience)(?= ?([.,;!\\(]|$| (at all|needed|required|whatsoever)))',
  '(ideal|perfect|great|right|fine|good|suitable|suited|meant|nice|made)( (as|for|to be))? ((an?|your|the) )?(very )?first (proper |real |full time )?job(?= ?([.,;!]|$| (after|out of|following|for|in (the )?(tech|it|industry|software))))',
  '(be|is|as|makes?|make) (an? |your )?(\\w+ )?first job (after|out of|following|straight from) (your |the )?(university|studies|degree|college|school|graduation|uni)',
  '(fresh|straight|just|directly) (from|out of) (university|uni|college|school|your (studies|degree))(\\?|[^.;?]{0,20} (welcome|perfect|fine|enough|considered|encouraged))',
  '(no|zero|without( any)?) (\\w+ or )?((prior|previous|professional|work|working|relevant|practical|commercial|job|paid) ){0,2}experience( (is|at all))?,? (required|needed|necessary|expected|asked for|whatsoever)(?! (in|with|of|on|using|to|for) )',
  'keine (@ )?(berufs)?erfahrung (ist )?(erforderlich|nötig|notwendig)|geen (werk)?ervaring (vereist|nodig)',
  "aucune expérience( @)? (n[’']est )?(requise|exigée|nécessaire)|no se requiere experiencia(?! (en|con) )",
]);
const OTHER_JOB = phrases([
  '(juniors?|beginners?|junior @|(apprentice|intern|trainee)ships?|for (@ )?(apprentices|interns|trainees|students)|workshops?|courses?)',
]);

/** So many years asked of a beginner are more likely an employer's age, unless they are plainly asked. */
export const MANY = 8;
export const PLAINLY = phrases([
  '(you|your|minimum|min|at least|no (less|fewer)|require[sd]?|requirements?|must|candidates?|applicants?|mindestens|minimaal|minstens|au moins|je|du|sie|vous|trainee|graduate|intern|apprentice|person|someone|somebody|whoever)',
]);
/** Beside a degree, few years are one of several ways in. */
export const DEGREE = phrases(["(master|bachelor|phd|doctorate|degree|msc|bsc)([’']?s)?"]);

/** As many counts of years are looked at. */
const MOST_ASKS = 40;
/** The least number of years that a count names: 3 for "3-5 years", "three years" and "36 months". NaN when it names none. */
export function countOf(words: string): number {
  const said = words.toLowerCase().replace(/^\D*:/, '');
  if (said.endsWith('decade')) return said.includes('half') ? 5 : 10;
  const named = Object.keys(OF_MONTHS).find((name) => said.startsWith(name) || said.replace('-', ' ').startsWith(name));
  if (/months?['’]?$/.test(said)) return (named ? (OF_MONTHS[named] as number) : Number.parseInt(said, 10)) / 12;
  const counts = (said.match(/\d+|\p{L}+/gu) ?? []).map(
    (word) => FOREIGN[word] ?? (COUNT.includes(word) ? COUNT.indexOf(word) : Number(word)),
  );
  return counts.find((count) => !Number.isNaN(count)) ?? Number.NaN;
}

/** The counts of years of the description, and the words from which the level stage has read its own where they count in no number: "half a decade". */
export function countsOf(description: string, { years, evidence }: LevelReading): Hit[] {
  const counts = hits(YEARS, description, MOST_ASKS);
  const own = evidence.at(-1);
  if (years === null || !own || own.field !== 'description' || own.start === null || own.end === null) return counts;
  const { start, end } = own;
  return counts.some((hit) => hit.start < end && hit.end > start)
    ? counts
    : [...counts, { start, end, words: `${years}` }];
}

/** Talk that asks nobody for years. */
const SOMEBODY_ELSES: readonly Elsewhere[] = ['client', 'other-team', 'private', 'past', 'planned', 'supposed', 'idle'];
/** True where years are told of the employer, of others or of another time, or are not asked for. */
export function isSaidOfOthers(text: EvidenceText, sentence: Stretch, hit: Stretch): boolean {
  const section = sectionAt(text.sections, hit.start);
  if (/^(?:about|benefits|legal|nice)$/.test(section) || isUntrue(text.description, sentence, hit)) return true;
  const of = elsewhere(text.description, sentence, hit, section, text.title);
  return of !== null && SOMEBODY_ELSES.includes(of);
}

/** Where the text asks for no experience at all, said of this job and no other. */
export const noneAsked = ({ description, sentences, sections, title }: EvidenceText) =>
  hits(NO_EXPERIENCE, description, MOST_ASKS).flatMap((hit) => {
    const sentence = sentenceAt(sentences, hit.start);
    const isOther = hasIn(OTHER_JOB, description, sentence.start, sentence.end);
    if (isOther || elsewhere(description, sentence, hit, sectionAt(sections, hit.start), title) !== null) return [];
    const clause = clauseAround(description, sentence, hit.start, hit.end);
    return [{ ...clause, least: 0, overall: true, trade: true, degree: false }];
  });
