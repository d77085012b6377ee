import { elsewhere } from '../evidence/scope.ts';
import type { Contradiction } from '../reading-schema.ts';
import { latin } from '../text/latin.ts';
import { isDeniedBefore } from '../text/negation.ts';
import { hits, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { sectionAt } from '../text/sections.ts';
import { sentenceAt } from '../text/sentences.ts';
import { type Span, spanOf } from '../text/span.ts';
import { type ReadOf, sentenceOf } from './read-of.ts';

const JUNIOR = latin(
  /(?<!\p{L})(?:junior|jr|entry[\s-]level|(?:new[\s-]|college[\s-])?grad(?:uate)?|trainee|apprentice|early[\s-]careers?|berufseinsteiger(?:in)?|werkstudent(?:in)?|working student|praktikant(?:in)?|absolvent(?:in)?|júnior|młodsz[ya]|débutante?)(?!\p{L})/iu,
);
const SENIOR = latin(/(?<!\p{L})(?:senior|snr|sr|lead|principal|staff|sénior|sênior|starsz[ya])(?!\p{L})/iu);
/** Juniors whom the job teaches, and names that hold the word. */
const NOT_THE_LEVEL =
  /\b(?:for|of|mentor\w*|coach\w*|guid\w+|support\w*|help\w*|tutor\w*|advis\w+|lead\w*|teach\w*|train(?:er|ing)) (?:\w+ ){0,2}(?:junior|graduate|trainee|intern)|(?:junior|graduate|trainee|intern) (?:achievement|schools?|colleges?|universit\w+|studies|program(?:me)?s?|recruit\w*|talents?|development|developers)\b/i;
/** Several levels, or several jobs, in one title. */
const SEVERAL =
  /medior|mid\b|mid[\s-]level|regular|intern(?:ship)?\b|programme?\b|\/|&|\+|\bor\b|\band\b|\bto\b|all levels|multiple|various/i;

/** "(m/w/d)" is no choice of levels. */
const GENDERS = /\(?(?:[fmwdxhv]\s?\/\s?){1,3}[fmwdxhv*]\)?/i;

/** Years of others, of a degree or of a contract, and years that a degree stands for. */
const NOT_YEARS_ASKED =
  /\b(?:(?:beside|alongside|people|colleagues|engineers|developers|teams?|mentors?|company|founders?) (?:\w+ ){0,3}(?:with|who|have|has)|(?:degree|bachelor\w*|diploma|studies|course) (?:of|lasting|that takes)|(?:degree|bachelor\w*|master\w*|diploma|education|studium)\b[^.;\n]{0,40}\bor|or (?:a |an )?(?:\w+ )?(?:degree|diploma|bachelor\w*|equivalent)|contract (?:\w+ ){0,3}for|plus|nice to have|bonus|ideally|preferabl[ey]|preferred|also (?:hir|look|search)\w+|(?:mid|senior|lead) (?:\w+ )?(?:role|position|level)|an? (?:senior|lead)|after \w+ years|within)\b/i;
/** Years of who teaches, or of the firm: "With nine years in shipping, we are …". */
const YEARS_OF_OTHERS =
  /\b(?:mentored|taught|coached|guided|supervised|trained|led|founded|run|shown) by|\b(?:your|our|an?|the) (?:\w+ )?(?:mentor|buddy|boss|manager|supervisor|founder|teacher|tutor)s?\b|\p{Lu}\p{Ll}+, who (?:has|have|had|spent|brings?)\b|^\W{0,3}(?:with|after|for|over|in)\b[^,;\n]{0,30}\byears\b[^,;\n]*,\s(?!you\b|the (?:\w+ )?(?:candidate|applicant|person)\b)[^,;.\n]{2,40}?\s(?:is|are|has|have|makes?|builds?|helps?|delivers?|serves?|brings?)\b/iu;
/** A junior job asks at most two years by the guide; three is already another level. */
const NOT_JUNIOR_YEARS = 3;

/** Where a title is a beginner's and the years asked are not, or a senior's and next to none are asked. */
export function levelClash(of: ReadOf): Contradiction | null {
  const title = of.text.title.replace(GENDERS, '');
  if (SEVERAL.test(title) || NOT_THE_LEVEL.test(title)) return null;
  return tooMany(of) ?? tooFew(of);
}

function tooMany({ text, level }: ReadOf): Contradiction | null {
  if (level.value !== 'junior' || level.years === null || level.years < NOT_JUNIOR_YEARS) return null;
  const word = wordIn(text.title, JUNIOR);
  const years = level.evidence.find(({ field }) => field === 'description');
  if (!word || !years || SENIOR.test(text.title) || NOT_YEARS_ASKED.test(sentenceOf(text, years))) return null;
  if (YEARS_OF_OTHERS.test(sentenceOf(text, years)) || nextToNone(text)) return null;
  return { about: 'level', between: [word, years] };
}

function wordIn(title: string, words: RegExp): Span | null {
  const found = words.exec(title);
  return found && spanOf(title, found.index, found.index + found[0].length, 'title');
}

const ONE = '(1|one|a|an|12|twelve)';
const EXPERIENCE = '((of )?(@ ){0,2}experience|in (a|an) (similar|comparable) (@ ){0,3}(role|position|job))';
const BEGINNER =
  '((recent|new|fresh) (graduates?|grads)|school leavers|career (starters|changers)|beginners|newcomers|freshers)';
const OF_TRADE = '( (of|in|with) (the )?((?!our)@ )?(programming|coding|trade|industry|field|development|python|it))?';
/** None of the work done before, or a year of it at most. */
const NEXT_TO_NONE = phrases([
  `(0|zero|none) ?(-|–|to) ?([1-3]|one|two|three|6|12) (years?|yrs?|months)[’']? ${EXPERIENCE}`,
  `(up to|less than|no more than|under|max(imum|\\.)?( of)?) ${ONE} (year|months)[’']?s? ${EXPERIENCE}`,
  `(3|6|9|three|six|nine) months[’']? ${EXPERIENCE}|experience ?: ?(none|no experience|not required|(0|zero) ?(-|–|to) ?1 years?)`,
  `no (@ |, ?){0,3}experience( at all)?${OF_TRADE} (is |will be )?(required|needed|necessary|expected|asked for)`,
  'no (previous|prior) (job|employment) (in @ )?is (required|needed|necessary|expected)',
  "(do not|don[’']t) need any (@ ){0,2}experience(?! (with|of|in|using))|no (@ )?(coding|programming) (background|experience) is (needed|required)",
  '(open to|for) (@ )?(without|with no) (any )?(@ ){0,2}experience',
  'this is (a|an) (entry level|junior|graduate|beginners?|trainee) (role|position|job|post|opportunity)',
  'no (years|record) of (@ )?(work|experience) (is |are )?(needed|required|asked)',
  "(do not|don[’']t|never) ask for (a |any )?(@ )?(work|years|experience)( (record|history|experience))?",
  '(first|starter) (job|position|role|post) (straight |right |directly )?(after|out of|from) (your |the )?(studies|university|college|school|graduation)',
  "(has|have|[’']ve|need) (not|never) (yet |ever )?(have )?worked (before|in (the|this) (industry|trade|field)|as (a|an) @|professionally)",
  "(has|have|[’']ve) just (finished|completed) (your|their) (studies|degree|training)|you(r[’']?e| are|[’']re) (a )?(recent|fresh|new) graduate",
  `(ideal|perfect|great|suited|suitable|meant|made|open|suits|(role|position|job|post) is) (for )?([^\\s.;]+ ){0,6}${BEGINNER}`,
  `${BEGINNER} (only|wanted)`,
  '(at the )?(very )?(start|beginning) of (your|their|a) career|your first (role|job|position) in (software|it|tech|programming)',
  '(0|null) ?(-|–|bis) ?(1|ein) jahre? (@ )?(berufs)?erfahrung',
  'keine (@ )?(berufs)?erfahrung (ist )?(nötig|erforderlich|notwendig)|berufserfahrung ist nicht (nötig|erforderlich|notwendig)',
  '(berufs)?erfahrung (brauchst du|brauchen sie|ist) (keine|nicht nötig)|für (berufseinsteiger|absolventen)(innen)?',
]);
/** Experience of one thing, which a senior may come without, and of the trade itself. */
const OF_ONE_THING = /^\s{0,2}(?:of|in|with|using|on|at)\s/i;
const OF_THE_TRADE =
  /^\s{0,2}(?:of|in|with|using|on|at)\s(?:\w+[\s-]){0,2}?(?:trade|industry|software|python|programming|coding|development|engineering|back-?end|web|data|any|total|your field|similar|comparable)\b/i;
const OF_WHAT = 48;
/** Somebody else's first job, or another vacancy. */
const OF_OTHERS =
  /\b(?:mentor\w*|coach\w*|guid\w+|support\w*|help\w*|tutor\w*|advis\w+|colleagues?|juniors|(?<!\bwe |ll )teach\w*|train (?:the|our|new)|bring on|also|other|another|besides|further|customers?|users|preferred|certif\w*|from entry|to (?:senior|lead|director|principal))\b/i;

function tooFew({ text, level }: ReadOf): Contradiction | null {
  if (level.value !== 'senior' && level.value !== 'staff') return null;
  const [named] = level.evidence;
  if (named?.field !== 'title' || (level.years !== null && level.years > 1)) return null;
  const word = wordIn(named.quote, SENIOR) && wordIn(text.title, SENIOR);
  if (!word || JUNIOR.test(text.title)) return null;
  const none = nextToNone(text);
  return none && { about: 'level', between: [word, none] };
}

function nextToNone({ description, sentences, sections, title }: PostingText): Span | null {
  for (const hit of hits(NEXT_TO_NONE, description, 6)) {
    const sentence = sentenceAt(sentences, hit.start);
    const behind = description.slice(hit.end, hit.end + OF_WHAT);
    if (/experience/i.test(hit.words) && OF_ONE_THING.test(behind) && !OF_THE_TRADE.test(behind)) continue;
    if (OF_OTHERS.test(description.slice(sentence.start, sentence.end))) continue;
    if (!/^no/i.test(hit.words) && isDeniedBefore(description, sentence, hit.start, hit.end)) continue;
    const told = elsewhere(description, sentence, hit, sectionAt(sections, hit.start), title);
    // What the candidate has done is past.
    if (told !== null && told !== 'past') continue;
    return spanOf(description, hit.start, hit.end, 'description');
  }
  return null;
}
