import { describe, expect, test } from 'vitest';
import { NO_PROFILE, type Profile } from '../../../lib/profile.ts';
import type { ClusterReading, LevelReading } from '../../../lib/reading-schema.ts';
import { CLUSTERS, type Cluster, type Level } from '../../../lib/vocabulary.ts';
import { compareWithYou } from '../../../lib/you/you.ts';
import { messages } from '../words-file.ts';
import { termsOf, type Where } from './terms.ts';

const clusterOf = (best: Cluster, second: Cluster | null = null): ClusterReading => ({
  best,
  second,
  shares: Object.fromEntries(CLUSTERS.map((one) => [one, one === best ? 1 : 0])) as ClusterReading['shares'],
  certainty: second ? 'split' : 'clear',
  evidence: [],
});
const levelOf = (value: Level): LevelReading => ({ value, years: null, evidence: [] });
const said = (profile: Partial<Profile>, posting: { cluster?: ClusterReading; level?: Level; terms?: Where }) =>
  compareWithYou({
    profile: { ...NO_PROFILE, ...profile },
    cluster: posting.cluster ?? null,
    level: levelOf(posting.level ?? 'unstated'),
    terms: termsOf(posting.terms ?? {}),
    now: new Date('2026-12-01T12:00:00Z'),
    words: (key) => key,
  }).map(({ id, values }) => [id, ...values].join(' '));

const ALL: Profile = {
  cluster: 'ml-ai',
  level: 'mid',
  place: 'Lisbon',
  timeZone: 'Europe/Lisbon',
  currency: null,
  floor: null,
};
const IN_US: Where = { mode: 'remote', regions: ['us'], places: ['US'], hours: '9 to 5 EST' };

describe('a posting against what its reader says of themselves', () => {
  test('someone who has said nothing is told nothing', () => {
    expect(said({}, { cluster: clusterOf('ml-ai'), level: 'senior', terms: IN_US })).toEqual([]);
  });

  test('a posting that states nothing is compared with nothing', () => {
    expect(said(ALL, {})).toEqual([]);
  });

  test('all four, in the order in which they decide', () => {
    expect(said(ALL, { cluster: clusterOf('ml-ai'), level: 'mid', terms: IN_US })).toEqual([
      'cluster-same cluster_ml_ai_short',
      'level-same level_mid level_mid',
      'place-closed US',
      'hours-ahead 9 to 5 EST 5',
    ]);
  });

  test.each([
    [clusterOf('ml-ai'), 'cluster-same cluster_ml_ai_short'],
    [clusterOf('web-backend'), 'cluster-other cluster_web_backend_short cluster_ml_ai_short'],
    [clusterOf('web-backend', 'ml-ai'), 'cluster-partly cluster_web_backend_short cluster_ml_ai_short'],
    [
      { ...clusterOf('web-backend', 'ml-ai'), certainty: 'clear' as const },
      'cluster-other cluster_web_backend_short cluster_ml_ai_short',
    ],
  ])('the kind of work', (cluster, expected) => {
    expect(said({ cluster: 'ml-ai' }, { cluster })).toEqual([expected]);
  });

  test.each([
    ['mid', 'level-same'],
    ['senior', 'level-above'],
    ['staff', 'level-above'],
    ['junior', 'level-below'],
  ] as const)('the level: %s', (level, id) => {
    expect(said({ level: 'mid' }, { level })[0]).toContain(`${id} level_${level} level_mid`);
  });

  test.each<[string, Where, string]>([
    ['the places as the posting names them', { places: ['Berlin', 'Bonn'], regions: ['europe-high'] }, 'Berlin, Bonn'],
    [
      'a region that no place lies in',
      { places: ['US'], regions: ['us', 'latam'], spoken: ['LATAM'] },
      'US, region_latam',
    ],
    ['regions alone', { regions: ['us', 'canada'], spoken: ['North America'] }, 'region_us, region_canada'],
  ])('where it is: %s', (_, terms, where) => {
    expect(said({ place: 'Lisbon' }, { terms: { ...terms, mode: 'remote' } })[0]).toMatch(
      new RegExp(`^place-\\w+ ${where}$`),
    );
  });
});

test('every line has its words', () => {
  const ids = [
    ...['same', 'partly', 'other'].map((one) => `cluster_${one}`),
    ...['same', 'above', 'below'].map((one) => `level_${one}`),
    ...['anywhere', 'open', 'closed', 'ask', 'here', 'near', 'elsewhere'].map((one) => `place_${one}`),
    ...['same', 'behind', 'ahead', 'behind_few', 'ahead_few'].map((one) => `hours_${one}`),
  ];
  expect(ids.filter((id) => !messages[`you_${id}`])).toEqual([]);
});
