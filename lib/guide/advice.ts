import { seek } from '../evidence/seek.ts';
import type {
  Advice,
  ClusterReading,
  EmployerReading,
  LevelReading,
  PythonReading,
  TermsReading,
} from '../reading-schema.ts';
import { has, hasIn, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { buildsNoSoftware, isEngineer, isForDevices, isForSoftware, isOperator } from '../text/trade.ts';
import { HIRING_STEPS, type HiringStep, type NamedStep, TALKED_STEPS } from './steps.ts';

export interface AdviceInput {
  readonly text: PostingText;
  readonly python: PythonReading;
  readonly cluster: ClusterReading | null;
  readonly level: LevelReading;
  readonly employer: EmployerReading;
  readonly terms: TermsReading;
  /** The steps of hiring that the posting names itself. */
  readonly steps: readonly NamedStep[];
}

/** One piece of the guide's advice: when it fits a posting. Its words are `advice_<id>` in the message files. */
interface AdviceRule {
  readonly id: string;
  /** Steps of hiring that the posting may name itself: then its own words are told instead. */
  readonly unlessNamed?: readonly HiringStep[];
  /** Whether it is of a step that a posting would name that lists its steps. */
  readonly unlessListed?: boolean;
  readonly fits: (of: AdviceInput) => boolean;
}

/** Whether the posting names it as its own or asks for it: not where it is denied, sold, another team's or of the past. */
const describes =
  (pattern: RegExp) =>
  ({ text }: AdviceInput): boolean =>
    has(pattern, text.title) ||
    seek({ ...text, places: text.sentences }, { words: [pattern], bare: true }).some(({ doubt }) => doubt === null);
const ASYNC_WEB = describes(
  phrases(['fast ?api', 'asyncio', 'aiohttp', 'starlette', 'microservices?', 'async(hronous)? (python|programming)']),
);
const DJANGO = describes(phrases(['django']));
const FASTAPI = describes(phrases(['fast ?api']));
const TYPES = describes(phrases(['mypy', 'pyright', 'type hints?', 'type annotations?', 'typed python']));
const isCluster = (of: AdviceInput, id: string): boolean => of.cluster?.best === id;

/** Whether it is said what kind of employer it is; how it writes alone is too little to advise on. */
const isToldOf = ({ employer, text }: AdviceInput, kind: EmployerReading['kind']): boolean =>
  employer.kind === kind && !employer.guessed && !isForDevices(text.title) && !isOperator(text.title);
/** Services and pipelines, which are what the guide's words on employers are of. */
const isPlumbing = (of: AdviceInput): boolean => isCluster(of, 'web-backend') || isCluster(of, 'data-engineering');
const isOfServices = (of: AdviceInput): boolean => isPlumbing(of) || isCluster(of, 'ml-ai');
/** What is begun anew has no past. */
const ANEW = describes(
  phrases([
    'from (scratch|the ground up|zero)|green ?field',
    'vanaf (nul|scratch|de grond)|van de grond af|von (grund auf|null)|grüne~ wiese|(à|de) partir de zéro|partant de zéro|desde cero|da zero',
  ]),
);

/** Analysts and researchers are asked no rate limiter. */
const designs = (of: AdviceInput): boolean =>
  isEngineer(of.text.title) || (!isCluster(of, 'other') && !isForDevices(of.text.title));

/** In the order they are shown. Source of each: the guide's section named in the comment. */
const RULES: readonly AdviceRule[] = [
  // "The bottleneck at each level"
  { id: 'bottleneck-junior', fits: (of) => of.level.value === 'junior' },
  { id: 'bottleneck-mid', fits: (of) => of.level.value === 'mid' },
  { id: 'bottleneck-senior', fits: (of) => of.level.value === 'senior' || of.level.value === 'staff' },
  // "What the hiring process looks like"
  { id: 'hiring-screen', fits: () => true, unlessNamed: ['screen', 'interviews'], unlessListed: true },
  {
    id: 'hiring-task-web',
    fits: (of) => isCluster(of, 'web-backend') && !isForDevices(of.text.title),
    unlessNamed: ['task', 'live'],
    unlessListed: true,
  },
  {
    id: 'hiring-task-data',
    fits: (of) => isCluster(of, 'data-engineering'),
    unlessNamed: ['task', 'live'],
    unlessListed: true,
  },
  {
    id: 'hiring-design',
    fits: (of) => (of.level.value === 'senior' || of.level.value === 'staff') && designs(of),
    unlessNamed: ['design'],
    unlessListed: true,
  },
  { id: 'hiring-length', fits: () => true, unlessNamed: ['length'] },
  // "The employer landscape"
  { id: 'employer-ai', fits: (of) => isToldOf(of, 'ai') && isOfServices(of) },
  {
    id: 'employer-product',
    fits: (of) => isToldOf(of, 'product') && (isPlumbing(of) || (isOfServices(of) && isEngineer(of.text.title))),
  },
  { id: 'employer-data-platform', fits: (of) => isToldOf(of, 'data-platform') && isOfServices(of) },
  {
    id: 'employer-enterprise',
    fits: (of) => isToldOf(of, 'enterprise') && (isPlumbing(of) || isForSoftware(of.text.title)) && !ANEW(of),
  },
  // "Frequently asked questions"
  { id: 'tip-async', fits: (of) => isCluster(of, 'web-backend') && ASYNC_WEB(of) },
  { id: 'tip-django', fits: (of) => DJANGO(of) && !FASTAPI(of) },
  {
    id: 'tip-data-or-developer',
    fits: (of) => isCluster(of, 'data-engineering') && has(/\bdeveloper\b/i, of.text.title),
  },
  { id: 'tip-types', fits: TYPES },
];

/** What the guide says to a reader of this posting. Nothing for a posting that is no Python job. */
export function advise(of: AdviceInput): Advice[] {
  if (!of.cluster) return [];
  const named = of.steps;
  const listed = named.filter(({ id }) => TALKED_STEPS.some((step) => step === id)).length >= LISTED;
  // The guide's words on levels, employers and hiring are of those who build software.
  const rules = buildsNoSoftware(of.text.title) ? RULES.filter(({ id }) => id.startsWith('tip-')) : RULES;
  const general = rules
    .filter(
      (rule) =>
        rule.fits(of) && !(listed && rule.unlessListed) && !named.some((step) => rule.unlessNamed?.includes(step.id)),
    )
    .map(({ id }) => ({ id, values: [] }));
  const own = named.map(({ id, span }) => ({
    id: namedStep(id, span.quote, isTimed(of.text, span)),
    values: [span.quote.replace(/\s+/g, ' ')],
  }));
  const at = general.findIndex(({ id }) => id.startsWith('hiring-'));
  return at < 0 ? [...general, ...own] : [...general.slice(0, at), ...own, ...general.slice(at)];
}

/** A posting that names so many steps lists them. */
const LISTED = 3;
/** A case that is no piece of code is solved and presented. */
const CASE = /\bcas(?:e|us|o)\b|fallstudie|étude de cas/i;
const OF_CODE = /cod(?:e|ing)|program|techni|sql|python|home/i;
const namedStep = (step: HiringStep, quote: string, timed: boolean): string => {
  const kind = step === 'task' && CASE.test(quote) && !OF_CODE.test(quote) ? 'case' : step;
  return `hiring-named-${kind}${timed && TIMED.includes(kind) ? '-timed' : ''}`;
};
/** What one is told to ask the length of, unless the sentence says it. */
const TIMED: readonly string[] = ['task', 'case'];
const TIME = phrases([
  '(\\d\\d?([.,]5)?|an?|one|two|three|four|five|six|eight|couple of|few|half an?|ein(en|e)?|zwei|drei|twee|drie|een|une?|deux|trois) ?\\+? (\\w+ )?(hours?|h|hrs?|minutes|mins?|days?|evenings?|weekend|stunden?|tage?|uur|uren|dagen|heures?|jours)',
]);
/** How the sentence behind a task goes on with it. */
const GOES_ON = /^\W*(?:it|this|the\s(?:task|case|test|assignment|exercise|challenge))\s/i;
const isTimed = ({ description, sentences }: PostingText, { start }: Span): boolean => {
  if (start === null) return false;
  const told = sentenceAt(sentences, start);
  const next = sentences[sentences.indexOf(told) + 1];
  const goesOn = next && GOES_ON.test(description.slice(next.start, next.start + 40));
  return hasIn(TIME, description, told.start, goesOn ? next.end : told.end);
};

export const ADVICE_IDS: readonly string[] = [
  ...RULES.map(({ id }) => id),
  ...HIRING_STEPS.map((step) => namedStep(step, '', false)),
  'hiring-named-case',
  ...TIMED.map((kind) => `hiring-named-${kind}-timed`),
];
