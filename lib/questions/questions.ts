import type { Contradiction, Flag, PostingReading, Question } from '../reading-schema.ts';
import { has, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { buildsNoSoftware } from '../text/trade.ts';
import { isPythonJob } from '../vocabulary.ts';
import { keyOf } from '../words.ts';
import { engineerAsk, recruiterAsk, type Worded } from './checks.ts';
import { isPermanent, saysLength } from './contract-length.ts';
import { COVERED_BY } from './flag-question.ts';

export interface QuestionsOf
  extends Pick<
    PostingReading,
    'python' | 'cluster' | 'level' | 'terms' | 'pay' | 'flags' | 'checks' | 'contradictions'
  > {
  readonly text: PostingText;
}

/** Flags about the terms of the job or how it is filled rather than the work: a recruiter knows. Other facts too. */
const RECRUITER_FLAGS: ReadonlySet<string> = new Set([
  'vague-pay',
  'level-mismatch',
  'unpaid-work',
  'always-on',
  'hype',
]);
/** Facts about the work. */
const ENGINEER_FACTS: ReadonlySet<string> = new Set(['no-lockfile']);
/** Facts that leave nothing to ask before applying. */
const SETTLED: ReadonlySet<string> = new Set(['pay-stated', 'process-stated']);
/** One place may be named by its town and its country. */
const ONE_PLACE = 2;
/** Words in a question are a reminder, not a quotation in full. */
const LONGEST = 70;

/**
 * What to ask before applying, each of someone who can answer: where the posting says two things, what it does not say of
 * pay and terms, what its red flags and facts leave open, and the checks that it does not answer. Nothing is asked twice.
 */
export function questionsFor(of: QuestionsOf): Question[] {
  const isPython = isPythonJob(of.python.surface);
  const open = isPython ? of.checks.filter((check) => !check.answered).map(({ id }) => id) : [];
  const isOpen = (flag: Flag): boolean => open.some((id) => id === COVERED_BY[flag.id]);
  const left = of.flags.filter((flag) => flag.colour !== 'green' && !SETTLED.has(flag.id) && !isOpen(flag));
  const check = { ...of, cluster: of.cluster?.best ?? null };
  const ofRecruiter: [string, Worded | null][] = [
    ...of.contradictions.map((one): [string, Worded | null] => [one.about, clashAsk(one, of.flags)]),
    ['pay', payAsk(of)],
    ...left.filter((flag) => !isWork(flag)).map((flag) => termsAsk(flag, of.text)),
    [
      'mode',
      of.terms.mode === 'unstated'
        ? worded(of.terms.places.length > 0 ? 'question_mode_there' : 'question_mode')
        : null,
    ],
    ['level', of.level.value === 'unstated' && !isLevelSaid(of.text) ? worded('question_level') : null],
    ...open.map((id): [string, Worded | null] => [id, recruiterAsk(id, check)]),
  ];
  const ofEngineer: [string, Worded | null][] = [
    ...left.filter(isWork).map(flagAsk),
    ...open.map((id): [string, Worded | null] => [id, engineerAsk(id, check)]),
  ];
  if (ofEngineer.length > 0) ofRecruiter.push(['engineer', worded('question_engineer')]);
  return [...asked('recruiter', ofRecruiter), ...asked('engineer', ofEngineer)];
}

/** A place for a thesis has its level, and so has a job of which a sentence says it. */
const isLevelSaid = ({ title, description }: PostingText): boolean =>
  buildsNoSoftware(title) || has(LEVEL, title) || has(LEVEL, description);
const LEVEL = phrases([
  '\\((junior|medior|senior|mid level|entry level)\\)|(this|position|role|job|vacancy) (is )?(\\w+ ){0,3}?(at|on) (the |an? )?(junior|associate|entry|mid|medior|senior|staff|principal) level',
  '(junior|medior|entry level|mid level) (position|role|job|functie|stelle)',
]);

const worded = (key: string, ...values: string[]): Worded => ({ key, values });
const flagAsk = (flag: Flag): [string, Worded] => [flag.id, worded(`flag_${keyOf(flag.id)}_question`)];
function termsAsk(flag: Flag, text: PostingText): [string, Worded] {
  if (flag.id === 'agency') return [flag.id, agencyAsk(text)];
  return flag.id === 'unpaid-work' && isWholeJob(flag.quote) ? [flag.id, worded('question_unpaid_job')] : flagAsk(flag);
}
/** Of an agency's contract only what is not said. */
function agencyAsk(text: PostingText): Worded {
  const employs = has(EMPLOYS, text.description);
  if (saysLength(text) || isPermanent(text)) return worded(employs ? 'question_agency_client' : 'question_agency');
  return worded(employs ? 'question_agency_term' : 'flag_agency_question');
}
/** Whose contract it is. */
const EMPLOYS = phrases([
  "(be|are|become) (\\w+ )?employed (\\w+ )?(by|with|at) us|(contract|employment) (is |will be )?(directly )?with us|(on|onto) our (own )?pay ?roll|join us as an? (permanent )?employee|we([’']ll| will)? employ you",
  '(bij ons|onze) in (vaste )?dienst|in (vaste )?dienst bij ons|(vast|jaar)contract bij ons|bei uns (fest )?angestellt|(anstellung|arbeitsvertrag) bei uns|embauch@ (par|chez) nous',
]);
/** Where the job itself is unpaid, and not a step on the way to it. */
const isWholeJob = (quote: string): boolean =>
  /equity|commission|provision|intern|stage|praktik|volunt|sweat/i.test(quote) &&
  !/\b(?:test|task|trial|assignment|exercise|challenge)/i.test(quote);
const isWork = ({ id, colour }: Flag): boolean =>
  colour === 'red' ? !RECRUITER_FLAGS.has(id) : ENGINEER_FACTS.has(id);

function asked(to: Question['to'], about: readonly (readonly [string, Worded | null])[]): Question[] {
  const seen = new Set<string>();
  return about.flatMap(([id, ask]) => {
    if (ask === null || seen.has(ask.key)) return [];
    seen.add(ask.key);
    return [{ about: id, to, key: ask.key, values: [...ask.values] }];
  });
}

/** No figure of the employer's: what it is, and for whom. */
function payAsk({ text, pay, terms, flags }: QuestionsOf): Worded | null {
  if (pay.stated.length > 0 || flags.some(({ id }) => id === 'vague-pay')) return null;
  const [written] = pay.asWritten ?? [];
  if (written) return worded(`question_pay_written_${written.reason}`, short(written.quote));
  if (pay.estimates.length > 0) return worded('question_pay_estimate');
  if (terms.contract === 'contractor') return worded(saysLength(text) ? 'question_pay_rate' : 'question_pay_contract');
  const depends = terms.mode === 'remote' || terms.places.length > ONE_PLACE || terms.regions.length > 1;
  return worded(depends ? 'question_pay_place' : 'question_pay');
}

/** Both of its words, where each is words that one can read; a junior title with many years is a flag already. */
function clashAsk({ about, between }: Contradiction, flags: readonly Flag[]): Worded | null {
  if (about === 'level' && flags.some(({ id }) => id === 'level-mismatch')) return null;
  const [one, other] = between;
  if (about === 'mode' && one.start === null) return worded('question_clash_remote', short(other.quote));
  return worded('question_clash', short(one.quote), short(other.quote));
}

function short(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const space = line.lastIndexOf(' ', LONGEST);
  return `${line.slice(0, space > LONGEST / 2 ? space : LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
