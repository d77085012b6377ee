import { wordingOf } from '../lib/flags/wording.ts';
import type { Flag, PostingReading } from '../lib/reading-schema.ts';
import { type Cluster, isPythonJob, type Verdict } from '../lib/vocabulary.ts';
import { keyOf, type Words } from '../lib/words.ts';
import { isolated } from './format.ts';

/** Words of an id of some kind, or the id itself where the words are missing. */
export const named = (t: Words, kind: string, id: string): string => t(`${kind}_${keyOf(id)}`) || id;

/** The direction of the reader's language, which the browser gives as a message of its own. */
export const direction = (t: Words): 'ltr' | 'rtl' => (t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr');

/** A cluster's name where there is little room. */
const shortCluster = (id: Cluster, t: Words): string => t(`cluster_${keyOf(id)}_short`) || named(t, 'cluster', id);

/** The name on top: the cluster, both where the posting is split, or what else the posting is. */
export function headline(reading: PostingReading, t: Words): string {
  const { cluster, python } = reading;
  if (cluster === null) return t(`ui_headline_${isPythonJob(python.surface) ? 'python' : python.surface}`);
  const best = shortCluster(cluster.best, t);
  if (cluster.certainty !== 'split' || cluster.second === null) return best;
  return t('ui_headline_split', [best, shortCluster(cluster.second, t)]);
}

/** A flag's title: worded differently for what the team does and for what it asks of the candidate. */
export const flagTitle = (flag: Pick<Flag, 'id' | 'strength' | 'quote'>, t: Words): string =>
  t(wordingOf(flag).title) || named(t, 'flag', `${flag.id}_title`);

/** One thing said on the pill. */
export interface PillFact {
  readonly kind: 'red' | 'green' | 'plain';
  readonly text: string;
}

/** The numbers of red and of green flags, those that are not none. */
export function flagCounts({ flags }: PostingReading, t: Words): PillFact[] {
  return (['red', 'green'] as const).flatMap((kind) => {
    const count = flags.filter((flag) => flag.colour === kind).length;
    return count > 0 ? [{ kind, text: t(`ui_pill_${kind}`, [String(count)]) }] : [];
  });
}

const VERDICT_FIRST: readonly Verdict[] = ['below', 'above'];

/** At most two facts, those first that would make one stop reading. */
export function pillFacts(reading: PostingReading, t: Words): PillFact[] {
  const { flags, pay, posting, contradictions } = reading;
  const count = (colour: Flag['colour']): number => flags.filter((flag) => flag.colour === colour).length;
  const [red, green] = [count('red'), count('green')];
  const facts: PillFact[] = [];
  const add = (when: boolean, key: string, kind: PillFact['kind'] = 'plain', value?: number): void => {
    if (when) facts.push({ kind, text: t(key, value === undefined ? [] : [String(value)]) });
  };
  add(posting.closed, 'ui_pill_closed');
  add(red > 0, 'ui_pill_red', 'red', red);
  add(VERDICT_FIRST.includes(pay.verdict), `ui_pill_pay_${pay.verdict}`);
  add(contradictions.length > 0, 'ui_pill_contradiction');
  add(green > 0, 'ui_pill_green', 'green', green);
  add(pay.verdict === 'within', 'ui_pill_pay_within');
  add(pay.verdict === 'unstated', pay.asWritten ? 'ui_pill_pay_written' : 'ui_pill_pay_unstated');
  return facts.slice(0, 2);
}

/** One part of the bar of shares. The reader sees its width and its place in the order, never a percentage. */
export interface Share {
  readonly cluster: Cluster;
  readonly share: number;
  readonly name: string;
}

const MOST_SHARES = 4;
/** Less than this is a word in passing. */
const LEAST_SHARE = 0.08;

/** The clusters that a posting speaks of, largest first, four at most; together they fill the bar. */
export function shares(reading: PostingReading, t: Words): Share[] {
  if (reading.cluster === null) return [];
  const all = Object.entries(reading.cluster.shares) as [Cluster, number][];
  const told = all
    .filter(([, share]) => share >= LEAST_SHARE)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_SHARES);
  const whole = told.reduce((sum, [, share]) => sum + share, 0);
  return told.map(([cluster, share]) => ({ cluster, share: share / whole, name: shortCluster(cluster, t) }));
}

/** What the job is beside its cluster, said in a few words each: level, employer, where and how. */
export function jobFacts(reading: PostingReading, t: Words): string[] {
  const { level, employer, terms, posting } = reading;
  const facts: string[] = [];
  const years = level.years === null ? '' : t('ui_years', [String(level.years)]);
  if (level.value !== 'unstated') facts.push([named(t, 'level', level.value), years].filter(Boolean).join(', '));
  else if (years) facts.push(years);
  if (employer.kind !== 'unclear') facts.push(named(t, 'employer', employer.kind));
  const regions = terms.regions.filter((region) => region !== 'unstated').map((region) => named(t, 'region', region));
  const where = (terms.places.length > 0 ? terms.places.map(isolated) : regions).slice(0, 3).join(', ');
  const mode = terms.mode === 'unstated' ? '' : named(t, 'mode', terms.mode);
  facts.push(...[mode && where ? t('ui_mode_where', [mode, where]) : mode || where].filter(Boolean));
  if (terms.hours !== null) facts.push(t('ui_hours', [terms.hours]));
  if (terms.contract === 'contractor' || terms.contract === 'internship')
    facts.push(named(t, 'contract', terms.contract));
  if (terms.visa !== 'unstated') facts.push(named(t, 'visa', terms.visa));
  if (posting.employmentType.some((type) => /part.?time/i.test(type))) facts.push(t('ui_part_time'));
  return facts;
}

/** What a reader would look for and the posting does not say: a question to ask, never a flag. */
export function notStated(reading: PostingReading, t: Words): string[] {
  const { level, terms, pay } = reading;
  const missing: [boolean, string][] = [
    [level.value === 'unstated', 'level'],
    [terms.mode === 'unstated', 'mode'],
    [pay.stated.length === 0 && pay.asWritten === undefined, 'pay'],
    [terms.visa === 'unstated', 'visa'],
  ];
  return missing.filter(([is]) => is).map(([, key]) => t(`ui_missing_${key}`));
}
