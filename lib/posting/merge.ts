import type { Source } from '../vocabulary.ts';
import { BOARDS } from './boards/boards.ts';
import { WORKPLACE } from './boards/pill-words.ts';
import { type Fields, fold } from './fields.ts';
import { withinEdges } from './page/description-edges.ts';
import { bareName } from './page/host-name.ts';
import { hasMode, labelOfPlaces, placeInText, withoutFlags } from './page/place.ts';
import { COUNTRIES } from './page/place-names.ts';
import { isMode } from './page/place-words.ts';
import type { AlsoSaid, Posting, StructuredPay } from './posting.ts';

/** What one source says. The sources of a posting stand in the order in which they are believed, the page last. */
export interface SourceFields {
  readonly source: Source;
  readonly fields: Fields;
}

/** What no field says of a posting. */
export interface About {
  readonly document: Document;
  readonly url: string | null;
  readonly board: string | null;
  readonly closed: boolean;
}

interface Said {
  readonly source: Source;
  readonly text: string;
}

/** The same job by its title: one holds the other's words. Nothing is held by everything. */
export const sameWords = (a: string, b: string): boolean => holds(a, b) || holds(b, a);

const holds = (whole: string, part: string): boolean =>
  fold(part) === '' || ` ${fold(whole)} `.includes(` ${fold(part)} `);

/** Merges what the sources say, field by field, the first that says anything first, and notes which it was. */
export function merged({ document, ...about }: About, all: readonly SourceFields[]): Posting {
  const sources: Record<string, Source> = {};
  const pick = <K extends keyof Fields>(field: K): Fields[K] | null => {
    for (const { source, fields } of all) {
      const value = fields[field];
      if (value === null || value === false || (Array.isArray(value) && value.length === 0)) continue;
      sources[field === 'payText' ? 'pay' : field] ??= source;
      return value;
    }
    return null;
  };
  const description = descriptionOf(all);
  const employer = employerOf(all, about.board);
  const pay = payOf(all);
  const place = withWorkplace(placeOf(all, description?.text ?? '', document), all);
  if (description) sources.description = description.source;
  if (place) sources.location = place.source;
  if (employer) sources.company = employer.source;
  if (pay) sources.pay = pay.source;
  return {
    ...about,
    title: pick('title') ?? '',
    company: employer?.text ?? null,
    location: place?.text ?? null,
    employmentType: pick('employmentType') ?? [],
    telecommute: pick('telecommute') ?? false,
    applicantPlaces: pick('applicantPlaces') ?? [],
    pay: pay?.pay ?? [],
    payText: pick('payText'),
    description: description?.text ?? '',
    datePosted: pick('datePosted'),
    source: description?.source ?? 'page',
    sources,
    also: alsoSaid(all, place),
  };
}

const boardNames = new Map(BOARDS.map(({ id, name }) => [id, [bareName(id), bareName(name)]]));

/** The employer; the board's own name, which some write into every posting's data, only where no source names another. */
function employerOf(all: readonly SourceFields[], board: string | null): Said | null {
  const told = all.flatMap(({ source, fields }) => (fields.company ? [{ source, text: fields.company }] : []));
  const own = boardNames.get(board ?? '') ?? [];
  return told.find((one) => !own.includes(bareName(one.text))) ?? told[0] ?? null;
}

/** The first source's pay that is the employer's word, with the boards' estimates of all after it. */
function payOf(all: readonly SourceFields[]): { source: Source; pay: StructuredPay[] } | null {
  const told = all.filter(({ fields }) => fields.pay.length > 0);
  const stated = told.find(({ fields }) => fields.pay.some((pay) => !pay.estimate));
  const source = (stated ?? told[0])?.source;
  if (source === undefined) return null;
  const estimates = told.flatMap(({ fields }) => fields.pay.filter((pay) => pay.estimate));
  return { source, pay: [...(stated?.fields.pay.filter((pay) => !pay.estimate) ?? []), ...estimates] };
}

/** Data shorter than this is completed from the page. In UTF-16 units. */
const WHOLE = 400;
/** A source is passed over when it holds less than this share of what a later one holds. */
const MOST_OF_IT = 0.7;

/**
 * The description in full: the first source that has most of it. What stands on the page beside data is more than the
 * description, so it is asked only where the data is short or cut off.
 */
function descriptionOf(all: readonly SourceFields[]): Said | null {
  const told = all.flatMap(({ source, fields }) =>
    fields.description ? [{ source, text: source === 'page' ? fields.description : tidy(fields.description) }] : [],
  );
  const own = told.filter((one) => one.source !== 'page');
  const longest = Math.max(0, ...own.map((one) => one.text.length));
  const best = own.find((one) => one.text.length >= MOST_OF_IT * longest) ?? null;
  const page = told.find((one) => one.source === 'page') ?? null;
  if (!best || !page) return best ?? page;
  const short = best.text.length < WHOLE || CUT.test(best.text.slice(-60));
  return short && page.text.length > 1.3 * best.text.length ? page : best;
}

/** How a text ends that a board cut off. */
const CUT = /(?:…|\.\.\.)[\s\])]{0,4}(?:(?:read|show|see|view) more\.?|more)?$/i;

const tidy = (description: string): string => withinEdges(description.split('\n')).join('\n');

/** The place: the first source that names a town or region; else what the description says; else as vague as it is. */
function placeOf(all: readonly SourceFields[], description: string, document: Document): Said | null {
  const told = all.flatMap(({ source, fields }) =>
    fields.location ? [{ source, text: fields.location, fields }] : [],
  );
  const [first] = told;
  const several = first && labelOfPlaces(document, first.text);
  if (several) return { source: first.source, text: several };
  const exact = told.find((one) => !isVague(one.text));
  if (exact) return told.find((one) => isCountry(exact.text) && isMoreOf(one.text, exact.text)) ?? exact;
  const inText = placeInText(description);
  if (inText) return { source: first?.source ?? all[0]?.source ?? 'page', text: inText };
  return first ? { source: first.source, text: withoutList(first.fields) ?? first.text } : null;
}

const modeIn = (place: string): string | undefined =>
  place
    .split(/[,;()]/)
    .map((part) => part.trim())
    .find((part) => isMode(part) || WORKPLACE.test(part));

/** The place with the way of working that the page shows beside it, where its own source names none. */
function withWorkplace(place: Said | null, all: readonly SourceFields[]): Said | null {
  if (!place) return null;
  const text = withoutFlags(place.text);
  if (hasMode(text) || text.includes('(') || place.source === 'page') return { ...place, text };
  const mode = modeIn(all.find(({ source }) => source === 'page')?.fields.location ?? '');
  return { ...place, text: mode ? `${text} (${mode})` : text };
}

/** A long list of countries says no more than that the job is remote. */
const withoutList = ({ location, telecommute }: Fields): string | null =>
  telecommute && (location?.split('; ').length ?? 0) > 5 ? 'Remote' : location;

const LONGEST_PLACE = 60;
const countries = new Set(COUNTRIES.flatMap((row) => row.split('|')).map(fold));
const isCountry = (place: string): boolean => countries.has(fold(place));
const isMoreOf = (place: string, country: string): boolean =>
  place.length <= LONGEST_PLACE && fold(place) !== fold(country) && holds(place, country);

/** A place that names no town or region: country codes, a postal code, "Anywhere", a way of working, a long list of such. */
const isVague = (place: string): boolean =>
  place
    .split(/[,;] /)
    .every((part) => /^(?:[A-Z]{2,3}|[\d -]{3,10})$/.test(part) || NOWHERE.test(part) || isMode(part));

const NOWHERE =
  /^(?:anywhere|worldwide|global(?:ly)?|remote|telecommute|virtual|flexible|various|multiple|any)(?: (?:location|place|site|work|job|office)s?)?$/i;

/** Other places than the one that was taken. A way of working alone is none. */
function alsoSaid(all: readonly SourceFields[], taken: Said | null): AlsoSaid[] {
  const seen = taken ? [taken.text] : [];
  return all.flatMap(({ source, fields: { location } }) => {
    if (location === null || seen.some((one) => isSamePlace(one, location))) return [];
    if (taken && modeIn(location) === location) return [];
    const text = withoutFlags(location);
    seen.push(text);
    return [{ field: 'location' as const, source, text }];
  });
}

/** The same town, with its state or country in other words: "Columbus, OH, US" and "Columbus, Ohio". */
function isSamePlace(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  if (sameWords(x, y)) return true;
  return x.includes(',') && y.includes(',') && townOf(x) === townOf(y) && !isMode(townOf(x));
}
const townOf = (place: string): string => fold(place.split(/[,;(]/, 1)[0] ?? '');
/** A place without the way of working after it. */
const bare = (place: string): string =>
  withoutFlags(place).replace(/ \(([^()]{3,40})\)$/, (all, mode) => (modeIn(mode) ? '' : all));
