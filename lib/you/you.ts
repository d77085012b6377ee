import type { Profile } from '../profile.ts';
import type { ClusterReading, LevelReading, TermsReading, You } from '../reading-schema.ts';
import { LEVELS } from '../vocabulary.ts';
import { keyOf, type Words } from '../words.ts';
import { hoursAhead } from './hours.ts';
import { placeFit, whereOf } from './place.ts';

export interface YouInput {
  readonly profile: Profile;
  readonly cluster: ClusterReading | null;
  readonly level: LevelReading;
  readonly terms: TermsReading;
  readonly now: Date;
  readonly words: Words;
}

/**
 * The posting against the reader's own four facts: the kind of work, the level, the place and the time zone. Only where both
 * sides say something; never a judgment of the reader.
 */
export function compareWithYou(of: YouInput): You[] {
  return [clusterSaid(of), levelSaid(of), placeSaid(of), hoursSaid(of)].filter((one) => one !== null);
}

function clusterSaid({ profile, cluster, words }: YouInput): You | null {
  if (!profile.cluster || !cluster) return null;
  const nameOf = (id: string): string => words(`cluster_${keyOf(id)}_short`);
  if (cluster.best === profile.cluster) return { id: 'cluster-same', values: [nameOf(cluster.best)] };
  const partly = cluster.second === profile.cluster && cluster.certainty !== 'clear';
  return { id: partly ? 'cluster-partly' : 'cluster-other', values: [nameOf(cluster.best), nameOf(profile.cluster)] };
}

function levelSaid({ profile, level, words }: YouInput): You | null {
  if (!profile.level || level.value === 'unstated') return null;
  const apart = LEVELS.indexOf(level.value) - LEVELS.indexOf(profile.level);
  const id = apart === 0 ? 'level-same' : apart > 0 ? 'level-above' : 'level-below';
  return { id, values: [words(`level_${level.value}`), words(`level_${profile.level}`)] };
}

function placeSaid({ profile, terms, words }: YouInput): You | null {
  const fit = placeFit(profile, terms);
  if (fit === null) return null;
  if (fit === 'anywhere') return { id: 'place-anywhere', values: [] };
  const where = [...terms.places, ...whereOf(terms).wide.map((region) => words(`region_${keyOf(region)}`))];
  return { id: `place-${fit}`, values: [where.join(', ')] };
}

/** So few hours apart, a working day is still shared for the most part. */
const FEW_HOURS = 2;

function hoursSaid({ profile, terms, now }: YouInput): You | null {
  if (!profile.timeZone || !terms.hours) return null;
  const ahead = hoursAhead(terms.hours, profile.timeZone, now);
  if (ahead === null) return null;
  if (ahead === 0) return { id: 'hours-same', values: [terms.hours] };
  const id = ahead < 0 ? 'hours-behind' : 'hours-ahead';
  const apart = Math.abs(ahead);
  return { id: apart <= FEW_HOURS ? `${id}-few` : id, values: [terms.hours, String(apart)] };
}
