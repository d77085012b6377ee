import { closed } from '../text/brackets.ts';
import type { Hit } from '../text/phrases.ts';
import { clauseAround, type Stretch } from '../text/sentences.ts';

/** A sentence this short is quoted whole where its clause would be a bare word. In UTF-16 units, like the others. */
const SHORT_SENTENCE = 150;
/** A clause longer than this may be several list items that lost their breaks. */
const LONG_CLAUSE = 110;
/** So many words say something without the clause they stand in. */
const TELLING = 4;
/** As far as a quote without any seam goes on either side of the words, but for a rest that is hardly worth a cut. */
const FAR = 110;
const REST = 40;
/** A list of so many names says nothing of any. */
const MANY = 7;
/** Words before a capital that no item ends with. */
const GOES_ON =
  '(?:an?|the|of|in|on|at|to|for|by|from|with|and|or|as|via|into|using|our|your|their|its|like|is|are|than|after|before|during)';
/** What a name of two words run together goes on with: "JavaScript", "TensorFlow". */
const SECOND_HALF =
  '(?:Script|Shell|Flow|Query|Maker|Formation|Frame|Stack|Shift|Point|Force|Bridge|Sphere|Hub|Lab|Board|Store|Cloud|Base|Ops)\\s';
/** "salaryPension schemeAnnual leave", "operations Participate in code reviews": where a feed dropped a line break. */
const SEAM = new RegExp(
  `(?<=\\p{Ll}{3}|[)\\]])(?=(?!${SECOND_HALF})\\p{Lu}\\p{Ll}{2,20}\\s)|(?<=(?<![\\p{L}\\p{N}])(?!${GOES_ON} )\\p{Ll}{2,20}[)]? )(?=\\p{Lu}\\p{Ll}{2,20}\\s\\p{Ll}{2})|(?<=\\s\\+ )(?=\\p{Lu}\\p{Ll}+\\s)|(?<=\\p{Ll} )(?=(?:Competitive|Attractive|Excellent|Strong|Experience|Knowledge|Familiarity|Ability|Participate)\\s\\p{Ll}{2})`,
  'gu',
);
/** "bonus An attractive package": words that open an item and are written small within one. */
const OPENED =
  /(?<=(?<!\p{L})\p{Ll}{3,20}[.)]? )(?=(?:An?|The|Our|Your|You|We|What|Participate|Collaborate|Contribute|Ensure|Familiarity|Ability|Competitive|Attractive|Proficien(?:t|cy)) \p{Ll}{2})/gu;
/** Marks and "and" before the words of a clause. */
export const LEAD = /^[\s\p{P}\p{S}]*(?:(?:and|or|but|und|oder|et|ou|en)\s+)?/u;
/** "Redis and also tools that": the last name of a list before something else. */
const LAST_NAME = /^\s*(?:and )?\p{Lu}[^\s,]{1,20} and also\s+/u;
const TAIL = /(?:\s\+)?[\s,;:.–—_*\x60-]{0,40}$/u;
/** What stands in pairs around the words of a quote. */
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '\x60': '\x60' };
/** Words to quote. */
export interface Quote extends Stretch {
  /** Whether the clause holds no more than what was found, as one name of a list. */
  readonly named: boolean;
}

/**
 * The shortest clause that says what was found: without the conjunction it begins with, and cut at the seams of list items
 * that lost their breaks. Where the clause is no more than the words, the sentence if that is short, or else the words with
 * what they are listed under; and a bracket or an example stands with what it explains.
 */
export function quoteAround(text: string, sentence: Stretch, hit: Hit): Quote {
  if (isRunTogether(text, hit)) return { start: hit.start, end: hit.end, named: true };
  const clause = trimmed(text, hit, withAside(text, sentence, clauseAround(text, sentence, hit.start, hit.end)));
  const bare = clause.end - clause.start < hit.words.length + 4 && hit.words.split(/\s/, TELLING).length < TELLING;
  const tiny = clause.end - clause.start < 4;
  const short = sentence.end - sentence.start <= SHORT_SENTENCE;
  if (short && (tiny || bare)) {
    const whole = trimmed(text, hit, sentence);
    return { ...whole, named: text.slice(whole.start, whole.end).split(',', MANY).length >= MANY };
  }
  return { ...clause, named: tiny || bare };
}

/** "gitjavadockerlinuxsqlagilescrumcloudtestingpython": nobody can read what a feed has run together, so the words found stand alone. */
function isRunTogether(text: string, { start, end }: Stretch): boolean {
  const before = /\p{Ll}*$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0].length ?? 0;
  const behind = /^\p{Ll}*/u.exec(text.slice(end, end + LONGEST_WORD))?.[0].length ?? 0;
  return before + behind > LONGEST_WORD;
}
/** A compound has fewer letters beside the words that are found in it. */
const LONGEST_WORD = 40;

/** With the brackets that follow, "continuous integration (CI)", and past a word in brackets within the clause: "(junior) engineers". */
function withAside(text: string, sentence: Stretch, { start, end }: Stretch): Stretch {
  const isWithin = /^ ?\p{Ll}/u.test(text.slice(start, start + 2));
  const lead = isWithin ? text.slice(Math.max(sentence.start, start - LONGEST_WORD), start) : '';
  const before = WITHIN_BEFORE.exec(lead)?.[0].length ?? 0;
  const from = before === 0 ? start : clauseAround(text, sentence, start - before, start - before).start;
  const rest = text.slice(end, Math.min(sentence.end, end + FAR));
  if (WITHIN.test(rest)) {
    const behind = end + rest.indexOf(')') + 1;
    return { start: from, end: clauseAround(text, sentence, behind, behind).end };
  }
  return { start: from, end: end + (ASIDE.exec(rest)?.[0].length ?? 0) };
}
const ASIDE = /^\([^()\r\n]{1,40}\)/;
const WORD_ASIDE = '\\(\\p{Ll}+(?:-\\p{Ll}+)?\\)';
const HANGING = `(?:${GOES_ON}|that|which|who|und|oder|mit|für|en|met|voor|et|ou|avec|pour)`;
const WITHIN = new RegExp(`^${WORD_ASIDE} (?!${HANGING} )\\p{Ll}`, 'u');
const WITHIN_BEFORE = new RegExp(`(?<=\\p{L} )${WORD_ASIDE}(?= ?$)`, 'u');

function trimmed(text: string, hit: Hit, of: Stretch): Stretch {
  const item = cutAt(OPENED, text, hit, Math.min(of.start, hit.start), Math.max(of.end, hit.end));
  const cut = item.end - item.start > LONG_CLAUSE ? shortened(text, hit, item.start, item.end) : item;
  const start = cut.start + leadOf(text.slice(cut.start, hit.start), text.slice(hit.start, cut.end));
  const tail = TAIL.exec(text.slice(hit.end, cut.end))?.[0].length ?? 0;
  return closed(text, { start, end: cut.end - tail });
}

/** How much of what stands before the words in their clause is left out: marks, but not the first of a pair, and "and". */
function leadOf(before: string, rest: string): number {
  const name = LAST_NAME.exec(before)?.[0].length ?? 0;
  const lead = LEAD.exec(before.slice(name))?.[0] ?? '';
  for (const [at, mark] of lead.split('').entries()) {
    const other = PAIRS[mark];
    if (other && (rest.includes(other) || before.includes(other, name + at + 1))) return name + at;
  }
  return name + lead.length;
}

/** The part of a clause that the seams around the words leave. */
function cutAt(pattern: RegExp, text: string, hit: Hit, start: number, end: number): Stretch {
  const seams = [...text.slice(start, end).matchAll(pattern)].map((match) => start + match.index);
  return {
    start: seams.findLast((seam) => seam <= hit.start) ?? start,
    end: seams.find((seam) => seam >= hit.end) ?? end,
  };
}

function shortened(text: string, hit: Hit, start: number, end: number): Stretch {
  const { start: from, end: to } = cutAt(SEAM, text, hit, start, end);
  const near = text.indexOf(' ', Math.max(from, hit.start - FAR));
  const far = text.lastIndexOf(' ', hit.end + FAR);
  return {
    start: hit.start - from > FAR + REST && near > 0 ? Math.min(near + 1, hit.start) : from,
    end: to - hit.end > FAR + REST ? Math.max(far, hit.end) : to,
  };
}
