import type { ClusterReading, ExpectedPay, LevelReading, TermsReading } from '../reading-schema.ts';
import { pattern } from '../text/pattern/pattern.ts';
import { has } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import type { Region, StatedLevel } from '../vocabulary.ts';

/** A band in US dollars a year; `max` is null where the guide names no upper end. */
export interface Band {
  readonly min: number;
  readonly max: number | null;
}

/** The guide's base ranges in the United States, US dollars a year. */
export const US_BASE: Readonly<Record<StatedLevel, Band>> = {
  junior: { min: 80_000, max: 110_000 },
  mid: { min: 110_000, max: 160_000 },
  senior: { min: 150_000, max: 220_000 },
  staff: { min: 200_000, max: null },
};
/** Where "and more" begins, for comparing sizes only. */
export const STAFF_USUAL_MAX = 300_000;

interface Factor {
  readonly label: string;
  readonly min: number;
  readonly max: number;
}
const CITY: Factor = { label: 'pay_step_europe_city', min: 0.7, max: 0.8 };
/** The guide's cut for Europe: 20–40 % off, Eastern and Southern Europe 30–45 % off. */
const EUROPE: Partial<Record<Region, Factor>> = {
  'europe-high': { label: 'pay_step_europe_high', min: 0.6, max: 0.8 },
  'europe-south-east': { label: 'pay_step_europe_south_east', min: 0.55, max: 0.7 },
  europe: { label: 'pay_step_europe', min: 0.55, max: 0.8 },
};
const PREMIUM_AI: Factor = { label: 'pay_step_premium_ml_ai', min: 1.15, max: 1.25 };
const PREMIUM_SCALE: Factor = { label: 'pay_step_premium_data_scale', min: 1.15, max: 1.25 };

const DEAR_CITY =
  /(?<![a-z\u00c0-\u024f])(?<!(?:New|East) )(?:Berlin|Amsterdam(?:-[a-z\u00c0-\u024f]{2,10})?|London)(?![a-z\u00c0-\u024f])(?!,? (?:ON|Ontario|KY|Kentucky|CT|Connecticut)\b)/i;
const SCALE = pattern(
  /(?<![a-z\u00c0-\u024f])(?:at (?:massive |internet |web |global |planet(?:ary)? |petabyte |enormous |very large |large |high |speed and |pace and )?scale|(?:large|high|massive|web|internet|planet|hyper|petabyte|terabyte|[tp]b|global)[\s-]scale|high[\s-](?:volume|throughput)|peta ?bytes?|tera ?bytes?|\d+ ?\+? ?[PT]B|multi-?(?:TB|PB|terabyte|petabyte)|(?:b|tr|m)illions? of (?:[a-z\u00c0-\u024f]+ ){0,2}(?:events?|records?|rows?|messages?|transactions?|requests?|data ?points?|users?|documents?|devices?)|big data|(?:massive|huge|very large|large)(?: [a-z\u00c0-\u024f]+){0,1} (?:data ?sets?|volumes|amounts) of|(?:massive|huge|very large|large)(?: and complex)? data ?sets?|large volumes|grote hoeveelheden data|große datenmengen)(?![a-z\u00c0-\u024f])/i,
);

/** True where a posting speaks of data at scale: volumes, rates or the word itself, not "scalable" as a quality of code. */
export const speaksOfScale = (text: PostingText): boolean => has(SCALE, text.description) || has(SCALE, text.title);

export interface ExpectedInput {
  readonly text: PostingText;
  readonly isPython: boolean;
  readonly cluster: ClusterReading | null;
  readonly level: LevelReading;
  readonly terms: TermsReading;
  readonly home: Region | null;
}

/** The factors that apply in `region`, in the guide's order; null for a region that the guide has no rule for. */
function factors(region: Region, of: Pick<ExpectedInput, 'text' | 'cluster' | 'terms'>): Factor[] | null {
  const found: Factor[] = [];
  if (region !== 'us') {
    const places = [...of.terms.places, of.text.location, of.text.title].join(' | ');
    const europe = region === 'europe-high' && DEAR_CITY.test(places) ? CITY : EUROPE[region];
    if (!europe) return null;
    found.push(europe);
  }
  if (of.cluster?.best === 'ml-ai') found.push(PREMIUM_AI);
  else if (of.cluster?.best === 'data-engineering' && speaksOfScale(of.text)) found.push(PREMIUM_SCALE);
  return found;
}

/** The regions judged: the reader's own where the job is open to it or to all of Europe around it, else all of them. */
function regionsFor({ home, terms }: ExpectedInput): readonly Region[] {
  const isOpen =
    home !== null && (terms.regions.includes(home) || (home in EUROPE && terms.regions.includes('europe')));
  return isOpen ? [home] : [...new Set(terms.regions)];
}

const apply = (band: Band, factor: Factor): Band => ({
  min: band.min * factor.min,
  max: band.max === null ? null : band.max * factor.max,
});
/** Whole dollars: 80,000 × 0.55 leaves dust. */
const whole = (band: Band): Band => ({
  min: Math.round(band.min),
  max: band.max === null ? null : Math.round(band.max),
});

const ALL = [CITY, ...Object.values(EUROPE), PREMIUM_AI, PREMIUM_SCALE];
const BY_LABEL: ReadonlyMap<string, Factor> = new Map(ALL.map((factor) => [factor.label, factor]));

/** The band of `level` by the factors of another level's, US dollars a year. */
export const likeBand = (level: StatedLevel, { steps }: Pick<ExpectedPay, 'steps'>): Band =>
  whole(steps.flatMap(({ label }) => BY_LABEL.get(label) ?? []).reduce(apply, US_BASE[level]));

/**
 * The guide's range for the job, one line a region it has a rule for; none when it is no Python job or level or region are
 * unknown. `where` is the region's id. `steps` are the amounts after each step, each with the message key that explains it:
 * the US base of the level, then the cut for Europe, then the premium. Source: RemNavi's guide, "Pay and level expectations".
 */
export function expectedPay(of: ExpectedInput): ExpectedPay[] {
  const level = of.level.value;
  if (!of.isPython || level === 'unstated') return [];
  return regionsFor(of).flatMap((region) => {
    const all = factors(region, of);
    if (!all) return [];
    let band: Band = US_BASE[level];
    const steps = [{ label: `pay_step_us_base_${level}`, ...band }];
    for (const factor of all) {
      band = apply(band, factor);
      steps.push({ label: factor.label, ...whole(band) });
    }
    return [{ where: region, ...whole(band), currency: 'USD' as const, period: 'year' as const, steps }];
  });
}
