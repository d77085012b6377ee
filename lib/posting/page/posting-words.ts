import { fold } from './fold.ts';
import { type Cue, FACTS, HEADINGS, type Words } from './heading-words.ts';
import { ARTICLES, CLOSED, ESSAYS, GENERIC, OTHERS, ROLES, SAID, SHORT_ROLES, WALLS } from './words.ts';

const split = (words: Words): string[] => [
  ...new Set(
    words
      .flatMap((row) => row.split('|'))
      .map(fold)
      .filter(Boolean),
  ),
];

/** One pattern over folded text. Latin, Greek and Cyrillic words stand alone; `open` lets their ends run on. */
function pattern(words: Words, open = false): RegExp {
  const sorted = split(words).sort((a, b) => b.length - a.length);
  const plain = sorted.filter((word) => /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d +#]+$/u.test(word));
  const joined = sorted.filter((word) => !plain.includes(word));
  const alone = `(?<![\\p{L}\\p{N}])(?:${plain.join('|')})${open ? '' : '(?![\\p{L}\\p{N}])'}`;
  return new RegExp(joined.length > 0 ? `${alone}|${joined.join('|')}` : alone, 'u');
}

const headingPatterns = Object.entries(HEADINGS).map(([cue, words]) => [cue as Cue, pattern(words)] as const);
const saidPatterns = SAID.map((words) => pattern(words, true));
const others = pattern(OTHERS);
/** German, Dutch and Nordic titles are one word: what they end in is looked for inside it. */
const COMPOUNDS =
  'entwickler|ingenieur|informatiker|techniker|berater|ontwikkelaar|utvecklare|udvikler|utvikler|kehittaja';
const roles = new RegExp(`${pattern(ROLES, true).source}|${pattern(SHORT_ROLES).source}|${COMPOUNDS}`, 'u');
const articles = pattern(ARTICLES);
const essays = pattern(ESSAYS);
const facts = new Set(split(FACTS));
const closed = pattern(CLOSED);
const walls = pattern(WALLS);
const generic = new Set(split(GENERIC));
const genericStart = pattern(GENERIC);

/** A heading is short, and its cue is most of it. */
const LONGEST_HEADING = 60;

/** The kind of section that a line of a page begins, or null. */
export function headingCue(line: string): Cue | null {
  if (line.length > LONGEST_HEADING || line.length < 2) return null;
  const words = fold(line);
  for (const [cue, words_] of headingPatterns) {
    const match = words_.exec(words);
    if (match && match.index <= 14 && match[0].length >= 0.4 * words.length) return cue;
  }
  return null;
}

/** How many different things that postings say the text says, at most 7. `folded` is `fold` of it. */
export const saidOf = (folded: string): number => saidPatterns.filter((said) => said.test(folded)).length;

/** True for a heading that begins other postings or an offer of the site ("Similar jobs"). */
export function beginsOthers(line: string): boolean {
  if (line.length > 90) return false;
  const match = others.exec(fold(line));
  return match !== null && match.index <= 8;
}

/** True for the label of a posting's fact: "Employment type", "Salary:". */
export const isFactLabel = (line: string): boolean =>
  line.length <= 120 && facts.has(fold(line.split(/[:：]/, 1)[0] ?? ''));

/** "(m/w/d)", "H/F", "m/k": in any language, only jobs are offered so. */
const GENDERS = /(?<![\p{L}/])[mwfhdxkv]\s?\/\s?[mwfhdxkv](?:\s?\/\s?(?:[dxi]|gn|divers))?(?![\p{L}/])/iu;
/** Words that say that what follows, or what came before, is a job's name. */
const OPENING =
  /^(?:vacature|vacancy|open position|open role|stellenangebot|stellenausschreibung|offre d emploi|poste de|vaga|oferta de empleo|offerta di lavoro|oferta pracy|nabídka práce|stilling|tjänst|вакансия|вакансія) \p{L}{3}|\p{L}{3} (?:vacancy|vacature|internship|apprenticeship|traineeship)$/u;

export const namesRole = (line: string): boolean => {
  const words = fold(line);
  return roles.test(words) || GENDERS.test(line) || (words.length < 90 && OPENING.test(words));
};
export const isArticleTitle = (line: string): boolean =>
  articles.test(fold(line)) || (essays.test(fold(line)) && !namesRole(line));
export const saysClosed = (text: string): boolean => closed.test(fold(text));
export const isWall = (text: string): boolean => walls.test(fold(text));

/** True for the title of an index, a form or a menu: "Careers", "12 open positions", "Data jobs in Berlin". */
export function isGenericTitle(line: string): boolean {
  const words = fold(line);
  if (words === '' || generic.has(words)) return true;
  const match = genericStart.exec(words);
  if (match && match.index === 0 && match[0].length >= 0.5 * words.length && !roles.test(words)) return true;
  return INDEX.test(words) || (ONE_JOB.test(words) && !roles.test(words));
}

const AFTER_INDEX = '(?: (?:in|at|near|bei|en|chez|w|v|em|в) |$)';
const INDEX = new RegExp(
  `(?<!\\p{L})(?:jobs|careers?|vacancies|openings|positions|stellenangebote|vagas|empleos|emplois|вакансии)${AFTER_INDEX}`,
  'u',
);
/** One job, unless it names no role. */
const ONE_JOB = new RegExp(`(?<!\\p{L})job${AFTER_INDEX}`, 'u');
