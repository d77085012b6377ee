import { type Place, placeKey, placesIn, plain } from '../places/find.ts';
import type { Profile } from '../profile.ts';
import type { TermsReading } from '../reading-schema.ts';
import type { Region } from '../vocabulary.ts';

/** What a posting's places are to someone; `ask` where they leave it open. */
export type PlaceFit = 'anywhere' | 'open' | 'closed' | 'ask' | 'here' | 'near' | 'elsewhere';

/** The place that the reader lives in, as far as it is known; null when it says nothing. */
export const home = (profile: Profile): Place | null => homes(profile)[0] ?? null;

/** The region whose pay the guide expects for the reader; null when their place is not known or spans several. */
export function homeRegion(profile: Profile): Region | null {
  const [region, ...others] = home(profile)?.regions ?? [];
  return others.length === 0 ? (region ?? null) : null;
}

/** The reader's town with its state and country: what they name in the country of the first. */
function homes({ place }: Profile): Place[] {
  const all = place === null ? [] : placesIn(place, true);
  return all.filter(({ iso }) => iso === all[0]?.iso);
}

/** Areas as wide as the regions that they stand for. */
const WIDE =
  /^(?:europe|europa|emea|latam|latam region|latin america|latinoamerica|america latina|apac|asia pacific|apj|north america|noram|namer|(?:the )?americas|amer)$/;
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
/** Areas by name, with their countries. */
const MEMBERS: readonly (readonly [names: RegExp, isos: string])[] = [
  [/^(?:eu|eu27|eu-based|european union|union europeenne|union europea|europaischen? union)$/, EU],
  [/^(?:eea|european economic area)$/, `${EU} IS LI NO`],
  [/^schengen$/, `${EU.replace(' CY', '').replace(' IE', '')} CH IS LI NO`],
  [/^(?:dach|dach region|d-a-ch)$/, 'DE AT CH'],
  [/^(?:nordics|nordic countries)$/, 'DK SE NO FI IS'],
  [/^scandinavia$/, 'DK SE NO'],
  [/^benelux$/, 'BE NL LU'],
  [/^baltics$/, 'EE LV LT'],
  [/^iberia$/, 'ES PT'],
];
/** Hours of a part of the world say nothing of who may live where. */
const CLOCK = /time ?zone|hours/;
/** Switzerland is in Europe, and a region of its own only for its pay. */
const isEuropean = (region: Region): boolean => /^(?:europe|switzerland)/.test(region);
const same = (one: Region, other: Region): boolean =>
  one === other || (one === 'europe' && isEuropean(other)) || (other === 'europe' && isEuropean(one));
const meet = (some: readonly Region[], others: readonly Region[]): boolean =>
  some.some((one) => others.some((other) => same(one, other)));

type Fit = 'yes' | 'maybe' | 'no';

/** Whether a named place holds the reader's own. */
function holds(named: Place, mine: readonly Place[], first: Place): Fit {
  const name = plain(named.name);
  if (named.kind === 'area' && CLOCK.test(name)) return 'maybe';
  if (mine.some((place) => place.kind === named.kind && placeKey(place) === placeKey(named))) return 'yes';
  if (named.kind === 'area') {
    if (!meet(named.regions, first.regions)) return 'no';
    const isos = MEMBERS.find(([names]) => names.test(name))?.[1].split(' ') ?? [];
    return WIDE.test(name) || isos.includes(first.iso ?? '') ? 'yes' : 'maybe';
  }
  if (first.iso === null) return meet(named.regions, first.regions) ? 'maybe' : 'no';
  if (named.iso !== first.iso) return 'no';
  if (named.kind === 'country') return 'yes';
  return named.kind === 'state' && mine.some(({ kind }) => kind === 'state') ? 'no' : 'maybe';
}

/** What a posting says of where, in the places it names and in the parts of the world it speaks of beside them. */
export interface Where {
  readonly places: readonly Place[];
  /** Regions that none of `places` lies in. */
  readonly wide: readonly Region[];
}

export function whereOf(terms: TermsReading): Where {
  const places = placesIn(terms.places.join(', '), true);
  const regions = terms.regions.filter((region) => region !== 'unstated');
  const wide = regions.filter((region) => !places.some((place) => place.regions.some((one) => one === region)));
  return { places, wide };
}

/** The places of the posting against the reader's; null where one of the two says nothing. */
export function placeFit(profile: Profile, terms: TermsReading): PlaceFit | null {
  const mine = homes(profile);
  const [first] = mine;
  const { places, wide } = whereOf(terms);
  if (!first) return null;
  if (wide.includes('anywhere')) return 'anywhere';
  const spoken = terms.evidence.flatMap(({ quote }) => placesIn(quote));
  const beside = wide.map((region) => spoken.filter((place) => place.regions.some((one) => one === region)));
  const named = [...places, ...beside.flat()];
  // Where no word names a place, the posting was placed by its money or its language: that bars and promises nothing.
  if (named.length === 0) return null;
  const fits = named.map((place) => holds(place, mine, first));
  if (beside.some((words) => words.length === 0)) fits.push('maybe');
  const fit = fits.includes('yes') ? 'yes' : fits.includes('maybe') ? 'maybe' : 'no';
  const has = (...kinds: Place['kind'][]): boolean => named.some(({ kind }) => kinds.includes(kind));
  if (terms.mode === 'remote') {
    if (fit === 'yes') return isCarved(terms.limits, mine) ? 'ask' : 'open';
    // A town alone may be where the company sits.
    const isLimit = !has('city') || has('country', 'area');
    return fit === 'no' && isLimit ? 'closed' : 'ask';
  }
  if (fit === 'no') return 'elsewhere';
  if (places.some((place, i) => place.kind === 'city' && fits[i] === 'yes')) return 'here';
  if (places.length === 0 || first.kind === 'area') return null;
  return terms.mode === 'unstated' && fit === 'yes' && !has('city', 'state') ? 'open' : 'near';
}

/** "28 states", "most locations", "except Delaware". */
const PART_OF = /\b(?:states|provinces|locations|regions)\b(?<!\bunited states)|\bexcept/i;

/** Whether the posting's limits leave out parts of the country that it names. */
function isCarved(limits: readonly string[], mine: readonly Place[]): boolean {
  const [first] = mine;
  return limits.some((limit) => {
    const states = placesIn(limit).filter(({ kind, iso }) => kind === 'state' && iso === first?.iso);
    const isMine = states.some((state) => first && holds(state, mine, first) === 'yes');
    return PART_OF.test(limit) || (states.length > 0 && !isMine);
  });
}
