import { latin } from '../../text/latin.ts';
import { has, hasIn, phrases, prepare } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { type SectionKind, sectionAt } from '../../text/sections.ts';
import { sentenceAt } from '../../text/sentences.ts';
import {
  frontEndsIn,
  languagesIn,
  languagesJoined,
  type Naming,
  pythonIn,
  scriptsIn,
  toolsIn,
} from '../cluster/stack.ts';
import { isFavoured, isInWishedList, isTaught, isWished, withoutOthersWish } from './wishes.ts';

/** Where and how one naming of Python stands. */
export interface Mention extends Naming {
  readonly field: 'title' | 'description';
  /** Other languages, shells and scripting words, query languages and platforms in the same breath: how many of each. */
  readonly languages: number;
  readonly scripts: number;
  readonly tools: number;
  /** Of the languages, those that stand in one list with it. */
  readonly joined: number;
  /** "Preferably Python": a demand with a favourite. */
  readonly favoured: boolean;
  /** Another language stands before it in the same sentence, and how many do. */
  readonly behind: boolean;
  readonly ahead: number;
  /** "Two or more languages": one of the list will not do. */
  readonly counted: boolean;
  /** "Basic Python", "some exposure to Python". */
  readonly slight: boolean;
  /** "Java or other languages such as Python": it may stand in for the job's own. */
  readonly standsIn: boolean;
  /** It is said of what other people do: "maintained by another team". */
  readonly others: boolean;
  readonly wished: boolean;
  readonly example: boolean;
  readonly weak: boolean;
  readonly choice: boolean;
  readonly several: boolean;
  readonly core: boolean;
  /** "Python scripts", "scripting in Python". */
  readonly scripted: boolean;
  /** "Five years of Python". */
  readonly years: boolean;
  /** "Python or similar". */
  readonly open: boolean;
  readonly aside: boolean;
}

const EXAMPLE = phrases([
  'such as|e\\.?g|for example|for instance|like|or similar|or equivalent|or other|or another|and others?|or comparable|etc|including|similar',
  'z\\.? ?b|o\\.? ?ä|bijvoorbeeld|zoals|of vergelijkbaar|oder vergleichbar|par exemple|por ejemplo|ad esempio',
]);
const WEAK = phrases([
  'familiarity|familiar|knowledge of|basic|exposure|understanding of|some|awareness|willingness|read|additional|other|interest|grundlegende|kennis',
  'notions|connaissances?|conocimientos?|conhecimentos?',
]);
/** One of the list will do, or the list is of other languages than the job's own. */
const CHOICE = phrases([
  'at least one|one or more|one of|any of|an? (\\p{L}{3,14} ){0,3}(programming |scripting )?languages?|another|additional|other|others',
  'different|variety of|various|modern language|or equivalent|un ou plusieurs|een of meer',
]);
const COUNTED = phrases([
  '(two|2|three|3|multiple|several|both|more than one)( or more)?( of)?( \\p{L}{2,14}){0,4} (languages|stacks|these|those)',
]);
const SLIGHT =
  /\b(?:basic|basics|some|exposure|familiar\w{0,4}|aware\w{0,4}|beginner|entry[- ]level|introductory|a little|rudimentary|grundlegende\w?|grund\w{0,3}kenntnisse|notions|noções|nociones|basis\w{0,6})\b[^.;\n]{0,45}$/i;
const STANDS_IN = latin(
  /(?<![\p{L}])(?:java|c#|\.net|go|golang|c\+\+|typescript|javascript|node(?:\.?js)?|kotlin|scala|ruby|php|rust|r|sql|powershell|bash|swift|matlab)(?![\p{L}])[^.;\n]{0,30}\b(?:or|and|oder|und|of|en|ou|y|o) (?:(?:any|an) )?(?:other|another|similar|equivalent|comparable|andere\w?|autres?|otros?)\b/iu,
);
/** Work that is another's: "by two other teams", "our developers", "you will not code". */
const OTHERS =
  /\b(?:(?:an)?other|two|partner|neighbou?ring|one|sister|several|different) (?:\w{2,12} )?(?:teams?|squads?|departments?|colleagues?|writes)\b|\b(?:our|the|their|of) (?:\w{2,12} )?(?:developers|engineers|programmers|engineering teams?|data scientists|students|customers|users|clients)\b|\b(?:students|pupils|participants|customers|clients|users|analysts|colleagues) (?:\w{2,10} )?(?:builds?|writes?|uses?|learns?|codes?|runs?|shares?|makes?)\b/i;
const SEVERAL = phrases([
  'multiple|several|two or more|2 or more|three or more|at least two|both|either|our|we use|meerdere|core languages?|combination of|must|mandatory',
  'required|strong|proficient in|proficiency in',
]);
/** Words of a firm demand right before a language. */
export const CORE =
  /(?:\b(?:strong|expert\w{0,4}|proficien\w{2,3}|fluen\w{2,3}|advanced|solid|excellent|deep|extensive|mastery|master|hands[- ]on|idiomatic|modern|production|expertise|commercial|professional|competent|years?(?: of)?|experience (?:with|in|of|using)|programming(?: skills)? in|written in|coding in|code in|develop\w{0,4} in|built (?:in|with|on)|using|mainly|primarily|stack)\b[^.;\n]{0,40}$)/i;
const CORE_AFTER =
  /^[\s\u00a0-]{0,2}(?:\([^)]{0,40}\)\s)?(?:software\s|backend\s|back[- ]end\s|web\s|full[- ]?stack\s|application\s|data\s|django\s|automation\s)?(?:developers?|engineers?|engineering|development|programm\w{2,6}|coding|code|codebase|services?|backend|apps?|applications?|entwickl\w{2,8}|ontwikkel\w{2,6}|développe\w{2,6}|experience|expert\w{0,4}|skills)\b/i;

/** Words of a demand: what they stand in asks something, whatever heading stands above it. */
const DEMAND =
  /\b(?:experience|proficien\w{1,3}|knowledge|skills?|years?|familiar\w{0,4}|ability|expertise|must have|degree|ervaring|kennis|erfahrung|kenntnisse|experiencia|conocimientos?|conhecimentos?|linguagens|esperienza|conoscenza|connaissances?|required|vereist|stack|know|skilled|programming|fluent|vaardig\w{0,6})\b/i;
const YEARS_OF = /\d\+?[\s\u00a0](?:years?|yrs?|jahre|jaar|ans|años|anos|anni)\b[^.;\n]{0,70}$/i;
const SCRIPTED = latin(/\bscript\p{L}{0,8}[^.;\n]{0,30}$|\bskript\p{L}{0,10}[^.;\n]{0,20}$/iu);
const SCRIPTED_AFTER = /^[\s\u00a0-]{1,2}(?:and\s\w{2,10}\s|[/,&]\s?\w{2,10}\s)?(?:script|skript|automation|tooling)/i;
const OPEN_ENDED = latin(
  /^[^.;\n]{0,50}\b(?:etc|similar|other|others|another|equivalent|comparable|vergleichbar\p{L}{0,2}|vergelijkbaar)\b/iu,
);

/** Sections that speak of anything but this job. */
const ASIDE: ReadonlySet<SectionKind> = new Set(['about', 'benefits', 'legal', 'process']);

/** What a dash adds to the sentence that ends at `end`: "Python or Go - an advantage". */
const APPENDED =
  /^ ?[-–—] ?(?:(?:is|are|will be|would be) )?(?:considered (?:as )?)?(?:an? )?(?:big |huge |strong )?(?:(?:advantage|plus|bonus|asset|(?:nice|good)[- ]to[- ](?:have|know)|optional|preferred|desirable|not (?:an? )?(?:must|mandatory|required|needed|necessary|essential))\b|יתרון)/i;
const appended = (description: string, end: number): string =>
  APPENDED.exec(description.slice(end, end + 30))?.[0] ?? '';

/** Every naming of Python in title and description with what stands around it. */
export function mentions(text: PostingText): Mention[] {
  const inTitle = pythonIn(text.title).map((naming): Mention => {
    const languages = languagesIn(text.title).size + frontEndsIn(text.title).size;
    const plain = {
      joined: languages,
      favoured: false,
      scripts: 0,
      tools: toolsIn(text.title).size,
      behind: false,
      ahead: 0,
      counted: false,
      slight: false,
      others: false,
      standsIn: false,
      wished: false,
      example: false,
      weak: false,
      choice: false,
      several: false,
    };
    return {
      ...naming,
      ...plain,
      field: 'title',
      languages,
      core: true,
      scripted: false,
      years: false,
      open: false,
      aside: false,
    };
  });
  const inText = pythonIn(text.description).map((naming): Mention => {
    const sentence = sentenceAt(text.sentences, naming.start);
    const from = Math.max(sentence.start, naming.start - 130);
    const to = Math.min(sentence.end, naming.end + 130);
    const before = text.description.slice(from, naming.start);
    const after = withoutOthersWish(text.description.slice(naming.end, to), before);
    const around = before + text.description.slice(naming.start, naming.end) + after;
    const part = text.sections.find(({ end }) => naming.start < end);
    const section = sectionAt(text.sections, naming.start);
    const open = `${before},`;
    prepare(around);
    prepare(open);
    const ahead = languagesIn(open).size;
    const favoured = isFavoured(before, after) && section !== 'nice';
    return {
      ...naming,
      field: 'description',
      languages: languagesIn(around).size + Math.min(1, frontEndsIn(around).size),
      scripts: scriptsIn(around).size,
      tools: toolsIn(around).size,
      joined: languagesJoined(around, naming.start - from, naming.end - from).size,
      favoured,
      behind: ahead > 0,
      ahead,
      counted: hasIn(COUNTED, around, 0, before.length),
      slight: SLIGHT.test(before),
      standsIn: STANDS_IN.test(before),
      others: OTHERS.test(around) && !DEMAND.test(around),
      wished:
        section === 'nice' ||
        isWished(before, after + appended(text.description, sentence.end)) ||
        isTaught(before, after) ||
        isInWishedList(text.description, part?.start ?? 0, naming.start),
      example: has(EXAMPLE, around),
      weak: hasIn(WEAK, around, 0, before.length),
      choice: hasIn(CHOICE, around, 0, before.length),
      several: hasIn(SEVERAL, around, 0, before.length),
      years: YEARS_OF.test(before),
      scripted: SCRIPTED.test(before) || SCRIPTED_AFTER.test(after),
      open: OPEN_ENDED.test(after),
      core: CORE.test(before) || CORE_AFTER.test(after),
      aside: ASIDE.has(section) && !DEMAND.test(around),
    };
  });
  return [...inTitle, ...inText];
}
