import { readAsks } from './asks/asks.ts';
import { readChecks } from './checks/checks.ts';
import { readContradictions } from './contradictions/contradictions.ts';
import { readFlags } from './flags/run.ts';
import { advise } from './guide/advice.ts';
import { hiringSteps } from './guide/steps.ts';
import { listingLinks } from './listings/links.ts';
import { readPay } from './pay/pay.ts';
import type { Rates } from './pay/rates.ts';
import type { Posting } from './posting/posting.ts';
import type { Profile } from './profile.ts';
import { questionsFor } from './questions/questions.ts';
import type { PostingReading, PostingSummary, Problem } from './reading-schema.ts';
import { readCluster } from './role/cluster/cluster.ts';
import { readEmployer } from './role/employer/employer.ts';
import { postedFor } from './role/employer/staffing.ts';
import { readLevel } from './role/level/level.ts';
import { readSurface } from './role/surface/surface.ts';
import { readTerms } from './role/terms/terms.ts';
import { verbatim } from './text/broken-lines.ts';
import { postingText } from './text/posting-text.ts';
import { dataSpan } from './text/span.ts';
import { TEXT_CAP } from './text/text-cap.ts';
import { isPythonJob } from './vocabulary.ts';
import { type Words, wordsOf } from './words.ts';
import { parted } from './wrong-marks.ts';
import { homeRegion } from './you/place.ts';
import { compareWithYou } from './you/you.ts';

/** What a reading depends on besides the posting: nothing else is looked up, so the same input gives the same reading. */
export interface ReadOptions {
  readonly now: Date;
  readonly rates: Rates;
  readonly profile: Profile;
  readonly words: Words;
  /** Marks that the user has called wrong, as `markOf` makes them; none unless told. */
  readonly wrong?: readonly string[];
}

/**
 * Judges one posting: the whole core as one pure function. A stage that throws degrades to "nothing found" and is named
 * in `problems`; the others still stand. Never throws.
 */
export function read(posting: Posting, options: ReadOptions, id: string | null = null): PostingReading {
  const problems: Problem[] = [];
  const text = postingText(posting);
  // What was read of whole lines is quoted as it stands.
  const isAsIs = posting.description.startsWith(text.description);
  const own = <T>(of: T): T => (isAsIs ? of : verbatim(of, posting.description));
  const attempt = <T>(stage: string, run: () => T, otherwise: T): T => {
    try {
      return own(run());
    } catch (error) {
      problems.push({ stage, message: error instanceof Error ? error.message : String(error) });
      return otherwise;
    }
  };
  if (posting.description.length > TEXT_CAP) {
    problems.push({ stage: 'text', message: `only the first ${TEXT_CAP} characters were read` });
  }

  const python = attempt('surface', () => readSurface(text), { surface: 'none', evidence: [] });
  const isPython = isPythonJob(python.surface);
  const cluster = attempt('cluster', () => (isPython ? readCluster(text) : null), null);
  const employer = attempt('employer', () => readEmployer(text), { kind: 'unclear', evidence: [] });
  const terms = attempt('terms', () => readTerms(text, posting), {
    mode: 'unstated',
    contract: 'unstated',
    visa: 'unstated',
    regions: ['unstated'],
    places: [],
    hours: null,
    limits: [],
    evidence: [],
  });
  const level = attempt('level', () => readLevel(text, terms), { value: 'unstated', years: null, evidence: [] });
  const { now, rates, profile } = options;
  const pay = attempt(
    'pay',
    () => readPay(text, { posting, isPython, cluster, level, terms, rates, home: homeRegion(profile), money: profile }),
    { stated: [], estimates: [], expected: [], verdict: 'no-rule', by: null, fits: null, wide: false, law: [] },
  );
  const steps = attempt('steps', () => hiringSteps(text), []);
  const judged = attempt(
    'flags',
    () =>
      readFlags(text, {
        level,
        pay,
        contract: terms.contract,
        payField: posting.payText === null ? null : dataSpan(posting.payText.trim(), 'board'),
        postedBy: postedFor(text),
        step: steps.find(({ id }) => id !== 'samples' && id !== 'length')?.span ?? null,
        datePosted: posting.datePosted,
        now,
      }),
    { flags: [], unclear: [], problems: [] },
  );
  problems.push(...judged.problems);
  const { unclear } = judged;
  const [flags, wrong] = parted(posting, judged.flags, options.wrong ?? []);
  const checks = attempt('checks', () => readChecks(text, python, flags), []);
  const contradictions = attempt('contradictions', () => readContradictions({ posting, text, terms, level, pay }), []);
  const told = { text, python, cluster, level, terms, pay, flags, checks, contradictions };
  const questions = attempt('questions', () => questionsFor(told), []);
  const asks = attempt('asks', () => (isPython ? readAsks(text, flags) : []), []);
  const advice = attempt('advice', () => advise({ text, python, cluster, level, employer, terms, steps }), []);
  const you = attempt(
    'you',
    () => (isPython ? compareWithYou({ profile, cluster, level, terms, now, words: options.words }) : []),
    [],
  );
  const listings = attempt('listings', () => listingLinks({ text, cluster, level }), []);

  const reading = {
    id,
    url: posting.url,
    posting: summary(posting),
    why: null,
    choices: [],
    python,
    cluster,
    level,
    employer,
    terms,
    pay,
    flags,
    wrong,
    unclear,
    checks,
    contradictions,
    questions,
    asks,
    advice,
    you,
    listings,
    problems,
  };
  return { ...reading, words: wordsOf(reading, options.words) };
}

const summary = (p: Posting): PostingSummary => ({
  source: p.source,
  board: p.board,
  sources: { ...p.sources },
  title: p.title,
  company: p.company,
  location: p.location,
  employmentType: [...p.employmentType],
  description: p.description,
  datePosted: p.datePosted,
  closed: p.closed,
});
