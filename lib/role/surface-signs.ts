import { hits, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { frontEndsIn, languageCounts, languagesIn, scriptsIn, toolsIn } from './stack.ts';
import type { Mention } from './surface-mentions.ts';

/** How a sign is told: its size, mostly a count with a ceiling. */
export type Signs = Readonly<Record<string, number>>;

/** Words of the trade of writing software. */
const CODE = phrases([
  'software|code|codebase|coding|programming|developers?|git|github|apis?|back ?end|micro ?services|unit tests?|algorithms?|data structures|object oriented|design patterns|pull requests?|code reviews?|refactor\\p{L}{0,4}|deploy\\p{L}{0,5}|ci/cd|docker',
]);
/** What kind of job the title names, first match first. */
const ROLES: readonly (readonly [string, RegExp])[] = [
  [
    'study',
    phrases([
      'phd|post ?doc(?:toral)?|graduate program(?:me)?|graduate|professor|lecturer|consultant|consultants|berater(?:in)?|curriculum|architect',
    ]),
  ],
  [
    'analysis',
    phrases([
      'analyst|analysts|analist|analista|analyste|bi|business intelligence|power bi|reporting|insights?|analytics|excel|tableau',
    ]),
  ],
  [
    'science',
    phrases([
      'data scien(?:ce|tists?)|scientist|researcher|research|machine learning|ml|mlops|ai|ki|ia|nlp|llm|genai|deep learning|computer vision|generative ai|prompt|quant\\p{L}{0,8}',
    ]),
  ],
  [
    'dataeng',
    phrases([
      'data(?: platform| warehouse| operations)? (?:engineer\\p{L}{0,3}|developer|entwickler|ingenieur)|data pipelines|big data|etl|data platform',
    ]),
  ],
  ['testing', phrases(['qa|quality|test|tester|testing|sdet|validation|verification'])],
  [
    'operations',
    phrases([
      'dev ?ops|sre|site reliability|reliability|platform|cloud|infrastructure|infra|system|systems|sysadmin|administrator|network|networking|security|cyber\\p{L}{0,8}|it|iam|soc|linux|operations|ops|integrations?|support|contact center|automation|database|datenbank',
    ]),
  ],
  ['full stack', phrases(['full ?stack'])],
  ['other side', phrases(['front ?end|mobile|ios|android|react|salesforce|embedded|firmware|robotics|wordpress'])],
  [
    'coding',
    phrases([
      'developer|developers|entwickler(?:in)?|développeu\\p{L}{1,4}|desenvolvedor|ontwikkelaar|programmer|software|backend|back end|web|engineer|engineers|engineering|swe|dev|sde|technical staff',
    ]),
  ],
];

export const roleOf = (title: string): string => ROLES.find(([, words]) => title.search(words) >= 0)?.[0] ?? 'none';

/** Jobs that write software or models; the others run, check or report. */
const BUILDERS: ReadonlySet<string> = new Set(['coding', 'full stack', 'science', 'other side']);
const SQL = phrases(['sql']);
const upTo = (most: number, value: number): number => Math.min(most, value);
const yes = (value: boolean): number => (value ? 1 : 0);

/** The signs that the surface is weighed by. Deterministic in `text`; meaningless when Python is not named. */
export function surfaceSigns(text: PostingText, found: readonly Mention[]): Signs {
  const titled = found.filter((m) => m.field === 'title');
  const body = found.filter((m) => m.field === 'description');
  const named = body.filter((m) => !m.library);
  const asked = body.filter((m) => !m.wished && !m.aside);
  const alone = asked.filter((m) => m.languages === 0);
  const few = asked.filter((m) => m.languages >= 1 && m.languages <= 3 && !m.library);
  const many = body.filter((m) => m.languages >= 4);
  const distinct = (of: readonly Mention[]): number => new Set(of.map((m) => m.words.toLowerCase())).size;
  const rival = rivalOf(text.description) - named.length;
  const role = roleOf(text.title);
  const trade = BUILDERS.has(role) ? 'built' : 'run';
  const untitled = titled.length === 0;
  const every = (is: (m: Mention) => boolean): number => yes(untitled && named.length > 0 && named.every(is));
  const first = body[0];
  const signs: Record<string, number> = {
    titled: yes(!untitled),
    'titled with another': yes(titled.some((m) => m.languages > 0)),
    'titled with a tool': yes(titled.some((m) => m.tools > 0)),
    'another titled': yes(untitled && languagesIn(text.title).size > 0),
    'named once': yes(untitled && named.length === 1),
    'times named': upTo(4, named.length),
    'asked alone': upTo(4, alone.length),
    'core alone': upTo(3, alone.filter((m) => m.core && !m.weak && !m.library).length),
    'core with few': upTo(2, few.filter((m) => m.core).length),
    'asked with few': upTo(3, few.length),
    'only with few': every((m) => m.languages >= 1 && m.languages <= 3),
    'only with many': every((m) => m.languages >= 4),
    'with many': yes(many.length > 0),
    'with scripts': upTo(2, asked.filter((m) => m.scripts > 0 && !m.library).length),
    'only with scripts': every((m) => m.scripts > 0),
    'with tools': upTo(2, asked.filter((m) => m.tools > 0 && !m.library).length),
    'only with tools': every((m) => m.tools > 0),
    'only with many tools': every((m) => m.tools > 2),
    favoured: yes(body.some((m) => m.favoured)),
    'joined with few': upTo(2, asked.filter((m) => m.joined >= 1 && m.joined <= 3 && !m.library).length),
    'joined alone': upTo(3, asked.filter((m) => m.joined === 0 && !m.library).length),
    'only joined': every((m) => m.joined > 0),
    'full stack with a front end': yes(role === 'full stack' && frontEndsIn(text.description).size > 0),
    'code words': upTo(8, new Set(hits(CODE, text.description).map((h) => h.words.toLowerCase())).size),
    scripted: upTo(2, named.filter((m) => m.scripted).length),
    'only scripted': every((m) => m.scripted),
    'only open ended': every((m) => m.open),
    'sql named more': yes(hits(SQL, text.description).length > named.length),
    'longest list': upTo(7, Math.max(0, ...body.map((m) => m.joined))),
    'only behind': every((m) => m.behind),
    'only weak': every((m) => m.weak),
    'only a choice': every((m) => m.choice && m.languages > 0),
    'once, a choice': yes(untitled && named.length === 1 && named.every((m) => m.choice && m.joined > 0)),
    'once, behind': yes(untitled && named.length === 1 && named.every((m) => m.behind)),
    'wanted with others': upTo(2, asked.filter((m) => m.several && m.joined > 0 && !m.choice).length),
    'only examples': every((m) => m.example),
    wished: upTo(2, body.filter((m) => m.wished && !m.library).length),
    'only wished': yes(untitled && body.length > 0 && body.every((m) => m.wished || m.aside)),
    'only aside': yes(untitled && body.length > 0 && body.every((m) => m.aside)),
    libraries: upTo(4, distinct(asked.filter((m) => m.library && m.sure))),
    'likely libraries': upTo(3, distinct(asked.filter((m) => m.library && !m.sure))),
    'only libraries': yes(untitled && named.length === 0),
    'other languages': upTo(5, languagesIn(text.description).size),
    'a rival named more': upTo(4, Math.max(0, rival)),
    'front ends': upTo(2, frontEndsIn(text.description).size),
    [`tools, ${trade}`]: upTo(3, toolsIn(text.description).size),
    [`scripts, ${trade}`]: upTo(3, scriptsIn(text.description).size),
    'years of it alone': upTo(1, alone.filter((m) => m.years && !m.library).length),
    late: first && text.description.length > 0 ? first.start / text.description.length : 0,
    [`role ${role}`]: 1,
    [`role ${role}, alone`]: yes(alone.some((m) => !m.library)),
    [`role ${role}, with few`]: yes(few.length > 0),
    [`role ${role}, with tools`]: yes(asked.some((m) => m.tools > 0)),
    always: 1,
  };
  return signs;
}

/** How often the most named other language is named. */
function rivalOf(description: string): number {
  const counts = [...languageCounts(description).values()];
  return counts.length > 0 ? Math.max(...counts) : 0;
}
