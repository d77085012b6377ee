import { hits, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { frontEndsIn, languagePlaces, languagesIn, pythonIn, scriptsIn, toolsIn } from '../cluster/stack.ts';
import type { Signs } from '../weights.ts';
import { CORE, type Mention } from './mentions.ts';

/** Words of the trade of writing software. */
const CODE = phrases([
  'software|code|codebase|coding|programming|developers?|git|github|apis?|back ?end|micro ?services|unit tests?|algorithms?|data structures',
  'object oriented|design patterns|pull requests?|code reviews?|refactor\\p{L}{0,4}|deploy\\p{L}{0,5}|ci/cd|docker',
]);
/** What kind of job the title names, first match first. */
const ROLES: readonly (readonly [string, RegExp])[] = [
  [
    'study',
    phrases([
      'phd|post ?doc(toral)?|graduate program(me)?|graduate|professor|lecturer|consultant|consultants|berater(in)?|curriculum|architect',
    ]),
  ],
  [
    'analysis',
    phrases([
      'analyst|analysts|analist|analista|analyste|bi|business intelligence|power bi|sql|pl sql|reporting|insights?|analytics|excel|tableau',
    ]),
  ],
  [
    'science',
    phrases([
      'data scien(ce|tists?)|scientist|researcher|research|machine learning|ml|mlops|ai|ki|ia|nlp|llm|genai|deep learning|computer vision',
      'generative ai|prompt|quant\\p{L}{0,8}',
    ]),
  ],
  [
    'dataeng',
    phrases([
      'data( platform| warehouse| operations)? (engineer\\p{L}{0,3}|developer|entwickler|ingenieur)|data pipelines|big data|etl|data platform',
    ]),
  ],
  ['testing', phrases(['qa|quality|test|tester|testing|sdet|validation|verification'])],
  [
    'operations',
    phrases([
      'dev ?ops|sre|site reliability|reliability|platform|cloud|infrastructure|infra|system|systems|sysadmin|administrator|network|networking|security',
      'cyber\\p{L}{0,8}|it|iam|soc|linux|operations|ops|integrations?|support|contact center|automation|database|datenbank',
    ]),
  ],
  ['full stack', phrases(['full ?stack'])],
  ['other side', phrases(['front ?end|mobile|ios|android|react|salesforce|embedded|firmware|robotics|wordpress'])],
  [
    'coding',
    phrases([
      'developer|developers|entwickler(in)?|développeu\\p{L}{1,4}|desenvolvedor|ontwikkelaar|programmer|software|backend|back end|web|engineer',
      'engineers|engineering|swe|dev|sde|technical staff',
    ]),
  ],
];

/** Work with people, plans and customers; the words of a trade beside it make it that trade's ("Sales Engineer"). */
const PEOPLE = phrases([
  '(product|project|program(me)?|delivery|account|office|community|event|marketing|sales|hr|success|category|partner\\p{L}{0,4}) (manager|owner|lead|director|coordinator|specialist|executive|associate|assistant)',
  'scrum masters?|product owner|agile coach|coordinator|recruiter|talent|account executive|sales|pre ?sales|marketing',
  'customer (success|support|service)|assistant|secretary|technical writer|(ux|ui|graphic|visual|product) designer|help ?desk|buyer|accountant',
  'controller|nurse|driver|projectleider|projektleiter(in)?|chefs? de projets?|(product|project) management',
]);
const TRADE = phrases([
  '\\p{L}{0,12}(engineer|developer|scientist|analyst|analist|programmer|architect|entwickler|analyste|analista|développeur)\\p{L}{0,4}',
  'data science',
]);

export function roleOf(title: string): string {
  if (title.search(PEOPLE) >= 0 && title.search(TRADE) < 0) return 'people';
  return ROLES.find(([, words]) => title.search(words) >= 0)?.[0] ?? 'none';
}

/** Jobs that write software or models; the others run, check or report. */
const BUILDERS: ReadonlySet<string> = new Set(['coding', 'full stack', 'science', 'other side']);
/** "Back end: Go and PostgreSQL". */
const BACK_END = /\bback[- ]?end(?: stack)? ?[:–-] ?([^\n.;]{3,80})/i;
/** A rival that stands so far from every naming, in UTF-16 units, stands alone. */
const NEAR = 150;
const upTo = (most: number, value: number): number => Math.min(most, value);
const yes = (value: boolean): number => (value ? 1 : 0);
/** A count of which each further one tells less. */
const log = (count: number): number => Math.log2(1 + count);

/** The signs that the surface is weighed by. Deterministic in `text`; meaningless when Python is not named. */
export function surfaceSigns(text: PostingText, found: readonly Mention[]): Signs {
  const titled = found.filter((m) => m.field === 'title');
  const body = found.filter((m) => m.field === 'description');
  const named = body.filter((m) => !m.library);
  const sure = body.filter((m) => m.sure);
  const asked = body.filter((m) => !m.wished && !m.aside);
  const askedByName = asked.filter((m) => !m.library);
  const alone = asked.filter((m) => m.languages === 0);
  const few = askedByName.filter((m) => m.languages >= 1 && m.languages <= 3);
  const distinct = (of: readonly Mention[]): number => new Set(of.map((m) => m.words.toLowerCase())).size;
  const rivals = [...languagePlaces(text.description).values()];
  const others = rivals.map((places) => places.length);
  const first = Math.min(...body.map((m) => m.start));
  const alonePlaces = rivals.map((places) => places.filter((at) => !body.some((m) => Math.abs(m.start - at) < NEAR)));
  const apart = alonePlaces.map((places) => places.length);
  const demanded = (at: number): boolean => CORE.test(text.description.slice(Math.max(0, at - 60), at));
  const backEnd = BACK_END.exec(text.description)?.[1] ?? '';
  const role = roleOf(text.title);
  const trade = BUILDERS.has(role) ? 'built' : 'run';
  const untitled = titled.length === 0;
  const every = (is: (m: Mention) => boolean): number => yes(untitled && named.length > 0 && named.every(is));
  const frontEnds = frontEndsIn(text.description).size;
  const scripts = scriptsIn(text.description).size;
  const tools = toolsIn(text.description).size;
  return {
    always: 1,
    titled: yes(!untitled),
    'titled with another': yes(titled.some((m) => m.languages > 0)),
    'another titled': yes(untitled && languagesIn(text.title).size > 0),
    'named once': yes(untitled && named.length === 1),
    'times named': log(named.length),
    'asked alone': upTo(4, alone.length),
    'core alone': upTo(3, alone.filter((m) => m.core && !m.weak && !m.library).length),
    'core with few': upTo(2, few.filter((m) => m.core).length),
    'asked with few': upTo(3, few.length),
    'joined alone': upTo(3, askedByName.filter((m) => m.joined === 0).length),
    'joined with few': upTo(2, askedByName.filter((m) => m.joined >= 1 && m.joined <= 3).length),
    'wanted with others': upTo(2, asked.filter((m) => m.several && m.joined > 0 && !m.choice).length),
    'longest list': upTo(7, Math.max(0, ...body.map((m) => m.joined))),
    'only with many': every((m) => m.languages >= 4),
    'only joined': every((m) => m.joined > 0),
    'only behind': every((m) => m.behind),
    'once, behind others': yes(untitled && named.length === 1 && named.every((m) => m.behind && m.joined >= 2)),
    'only a choice': every((m) => m.choice && m.languages > 0),
    'only open ended': every((m) => m.open),
    'only examples': every((m) => m.example),
    'only weak': every((m) => m.weak),
    wished: upTo(2, body.filter((m) => m.wished && !m.library).length),
    'only wished': yes(untitled && sure.length > 0 && sure.every((m) => m.wished || m.aside)),
    'only aside': yes(untitled && body.length > 0 && body.every((m) => m.aside)),
    'only aside, another trade': yes(
      untitled && body.length > 0 && body.every((m) => m.aside) && (role === 'none' || role === 'study'),
    ),
    scripted: upTo(2, named.filter((m) => m.scripted).length),
    'only scripted': every((m) => m.scripted),
    'with scripts': upTo(2, askedByName.filter((m) => m.scripts > 0).length),
    'only with scripts': every((m) => m.scripts > 0),
    [`scripts, ${trade}`]: upTo(3, scripts),
    [`tools, ${trade}`]: upTo(3, tools),
    scripts: log(scripts),
    tools: log(tools),
    libraries: upTo(4, distinct(asked.filter((m) => m.library && m.sure))),
    'libraries named': log(body.length - named.length),
    'other languages': upTo(5, others.length),
    'others named': log(others.reduce((sum, count) => sum + count, 0)),
    'a rival named more': upTo(4, Math.max(0, Math.max(0, ...others) - named.length)),
    'front ends': upTo(2, frontEnds),
    'full stack with a front end': yes(role === 'full stack' && frontEnds > 0),
    'beside another': upTo(2, askedByName.filter((m) => m.languages > 0 && m.languages < 4 && m.joined === 0).length),
    'a rival apart': log(Math.max(0, ...apart)),
    'a rival asked apart': yes(alonePlaces.some((places) => places.some(demanded))),
    'only stands in': every((m) => m.standsIn),
    'another back end': yes(untitled && languagesIn(backEnd).size > 0 && pythonIn(backEnd).length === 0),
    'a rival first': yes(untitled && rivals.some((places) => (places[0] ?? first) < first - NEAR)),
    'list place': untitled && named.length > 0 ? upTo(4, Math.min(...named.map((m) => m.ahead))) : 0,
    'counted with others': yes(asked.some((m) => m.counted && m.joined > 0)),
    'only slight': every((m) => m.slight),
    'others do it': yes(named.some((m) => m.others)) && every((m) => m.others || m.wished),
    'code words': upTo(8, new Set(hits(CODE, text.description).map((h) => h.words.toLowerCase())).size),
    [`role ${role}`]: 1,
  };
}
