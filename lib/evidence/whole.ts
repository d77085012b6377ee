import { closed } from '../text/brackets.ts';
import { latin } from '../text/latin.ts';
import { clauseAround, type Stretch } from '../text/sentences.ts';
import { LEAD } from './quote.ts';

/** A quote grows to so much at most, in UTF-16 units. */
const LONGEST = 180;
/** As far as the rest of a list is looked for. */
const REACH = 120;
/** So many clauses before the words are taken at most, and so many names where none of them says more. */
const [MOST_CLAUSES, MOST_NAMES] = [8, 5];
/** What begins an example of what stands before it. */
const EXAMPLE =
  /^(?:e\.?g\b|i\.?e\b|such as\b|for example\b|including\b|specifically\b|especially\b|particularly\b|in particular\b|ideally\b|preferably\b|like\b|z\.\s?b\.|zoals\b|bijv\.|wie\b|insbesondere\b|vooral\b|notamment\b|comme\b)/i;
const AND = '(?:and/or|and|or|und/oder|und|oder|en/of|en|of|et/ou|et|ou|y|&)';
/** "Django and TypeScript is a must", "optimise and run": what a list ends with, unless somebody begins to do something or a thing is praised. */
const LIST_END = latin(
  new RegExp(
    `^(?!(?:competitive|attractive|excellent|generous|great|we|you|our|your|it|they|this|these|the|an?|i|wir|du|sie|je|jij|wij|we|nous|vous|tu)(?:[’']\\p{L}+)?\\s)(?:\\S+\\s){0,2}?\\S+\\s${AND}\\s`,
    'iu',
  ),
);
/** Two words in lower case, which is more than names. */
export const SAYS = /(?<!\p{L})\p{Ll}{2,}\s(?:\S+\s){0,3}?\p{Ll}{3}/u;
/** What stands between two clauses. */
const GAP = latin(
  new RegExp(
    `[^\\p{L}\\p{N})]*(?:(?<![\\p{L}\\p{N}])(?:${AND}|also|as well as)(?![\\p{L}\\p{N}]))?[^\\p{L}\\p{N})]*$`,
    'iu',
  ),
);
const LANGUAGE =
  '(?:java|javascript|js|typescript|ts|go|golang|rust|c\\+\\+|c#|c|scala|kotlin|ruby|php|perl|bash|shell|python|r|matlab|node(?:\\.js)?|react|julia|powershell|sql|\\.net|\\.NET)(?![\\p{L}\\d#+])';
const PART = "[\\p{L}\\d.+#’'-]*[\\p{L}\\d+#]";
const GOES_ON =
  'is|are|in|on|for|to|with|as|at|of|by|would|will|an?|the|every|each|within|across|from|into|through|using|via|under|over';
/** A name of two words may be cut between them: what follows it shows its end. */
const ENDS = `(?=\\s?[,.;:/)]|\\s?$|\\s\\(|\\s(?:${AND}|${GOES_ON})\\s)`;
const NAME = `(?:${LANGUAGE}|\\p{Lu}(?:${PART})?(?:\\s\\p{Lu}(?:${PART})?){0,3})(?:\\s(?!(?:${AND}|${GOES_ON})\\s)\\p{Ll}[\\p{Ll}-]+){0,3}${ENDS}`;
/** The rest of a list of names: "NumPy, SciPy, or Pandas", "Python / Go", "Scala, or similar languages", "Lambda and serverless functions". */
const NAMES_ON = new RegExp(
  `^(?:(?:\\s?[,/]\\s?(?:${AND}\\s)?|\\s${AND}\\s)${NAME})*(?:,?\\s(?:and|or)\\s(?:(?:(?:an)?other|similar|comparable|equivalent|related)(?:\\s[\\p{Ll}-]+){0,3}(?=[.,;)]|$)|(?!(?:we|you|our|your|the|an?|it|they|this|i|to)\\s)[\\p{Ll}-]+(?:\\s[\\p{Ll}-]+){0,4}(?=[.;)]|$)))?`,
  'u',
);
/** "containers, such as Docker", which goes on with the names that follow. */
const EXAMPLES_ON = new RegExp(`^,?\\s\\(?(?:such as|like|including|e\\.g\\.,?|zoals|wie|comme)\\s${NAME}`, 'u');
/** The last word of a quote that names something, to which other names can be added. */
const NAMED = /(?:\p{Lu}[^\s]*|\d|(?<!\p{L})(?:python|pytest|bash|sql|java|javascript|django|flask|docker|c\+\+|r))$/u;
const LAST = 30;
/** Words found, and whether they are no more than one name of a list. */
type Words = Stretch & { readonly named?: boolean | undefined };
/** What a line never ends with, unless it was broken. */
const ARTICLE = /\s(?:with|of|for|and|in) (?:an?|the|our|your)$/;
/** Words that hang on what stands before them. */
const HANGS = /^(?:(?:of|to|in|with|for|on|by|and|or|at|as|from|the|a)\s)+/;
/** Words that nothing ends with. */
const DANGLING =
  /(?:[\s,]+(?:with|like|such|as|of|and|or|an?|the|to|for|in|on|by|from|into|within|through|our|your|their|its|und|mit|für|der|die|das|en|met|voor|de|het|een|et|avec|pour|des?|les?|la))+$/iu;

/**
 * The words found with what they need to be understood: the clause that they are an example or the end of a list of ("Programming:
 * Python, PySpark and SQL"), the rest of the names that are listed, and no word that hangs on what is left out.
 */
export function whole(text: string, sentence: Stretch, quote: Words): Stretch {
  const start = startOf(text, sentence, { ...quote, start: wholeWords(text, sentence, quote) });
  // One of many names, none of which says more than another.
  if (quote.named && start >= quote.start) return closed(text, { start, end: quote.end });
  return closed(text, { start, end: endOf(text, sentence, { start, end: quote.end }) });
}

/** "Develop, test, and": what is done first to what a quote that begins with the last of it is about. */
const DONE_FIRST =
  /(?<![\p{L}\p{N}][\s,-]?)(?:design|develop|build|write|create|implement|test|maintain|deploy|debug|plan|review|run|improve|extend|document|support|define|manage|monitor|operate|optimi[sz]e)(?:, \p{Ll}{3,14}){0,4},? (?:and|&) $/iu;
/** Where a quote begins that was cut in the midst of its clause: with the clause, or else with a word that says something. */
function wholeWords(text: string, sentence: Stretch, { start, end }: Stretch): number {
  const before = text.slice(sentence.start, start);
  const first = DONE_FIRST.exec(before)?.[0].length ?? 0;
  if (first > 0) return start - first;
  if (!/\p{Ll}/u.test(text.charAt(start)) || !/\p{Ll} $/u.test(before) || /also $/.test(before)) return start;
  const clause = clauseAround(text, sentence, start, start).start;
  const at = clause + (LEAD.exec(text.slice(clause, start))?.[0].length ?? 0);
  if (end - at <= LONGEST) return at;
  return start + (HANGS.exec(text.slice(start, end))?.[0].length ?? 0);
}

function endOf(text: string, sentence: Stretch, { start, end }: Stretch): number {
  if (text.charAt(end - 1) === ')') return end;
  const reach = Math.min(sentence.end, end + REACH);
  const examples = EXAMPLES_ON.exec(text.slice(end, reach))?.[0].length ?? 0;
  const to = end + examples;
  const takesNames = NAMED.test(text.slice(Math.max(start, to - LAST), to));
  const listed = to + (takesNames ? (NAMES_ON.exec(text.slice(to, reach))?.[0].length ?? 0) : 0);
  if (listed > end) return listed - start > LONGEST || (listed === reach && reach < sentence.end) ? end : listed;
  const open = /^\s\S/.test(text.slice(end, end + 2)) || ARTICLE.test(text.slice(start, end));
  const cut = open ? (DANGLING.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
  return end - cut;
}

function startOf(text: string, sentence: Stretch, { start, end, named }: Words): number {
  let from = start;
  for (let step = 0; step < MOST_CLAUSES && isRest(text, sentence, { start: from, end, named }, start); step++) {
    const last = from - (GAP.exec(text.slice(sentence.start, from))?.[0].length ?? 0);
    const at = clauseBefore(text, sentence, last);
    from = at + (LEAD.exec(text.slice(at, last))?.[0].length ?? 0);
    if (end - from > LONGEST) return start;
  }
  const more = text.slice(from, start);
  return more.split(',').length > MOST_NAMES && !SAYS.test(more) ? start : from;
}

/** Where the clause begins that ends at `last`, with what stands before a bracket in it. */
function clauseBefore(text: string, sentence: Stretch, last: number): number {
  let at = last;
  for (;;) {
    const opens = text.charAt(at - 1) === ')' ? text.lastIndexOf('(', at - 1) : at;
    if (opens <= sentence.start) return at;
    const { start } = clauseAround(text, sentence, opens, opens);
    if (start === at) return at;
    at = start;
    if (text.charAt(at - 1) !== ')') return at;
  }
}

/** Whether a stretch goes on with what stands before it in the sentence; `said` is where the words found begin. */
function isRest(text: string, sentence: Stretch, { start, end, named }: Words, said: number): boolean {
  const before = text.slice(sentence.start, start);
  const words = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(before)) return false;
  if (words.startsWith('(') || EXAMPLE.test(words) || before.lastIndexOf('(') > before.lastIndexOf(')')) return true;
  const [mark] = /[,:/)][^\p{L}\p{N}]*(?:\p{L}{1,3}\s)?$/u.exec(before) ?? [];
  if (!mark) return false;
  const says = start < said ? SAYS.test(text.slice(start, said)) : !named && SAYS.test(words);
  return !says || (mark.startsWith(',') && LIST_END.test(words));
}
