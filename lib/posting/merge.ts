import type { Source } from '../vocabulary.ts';
import { withinEdges } from './description-edges.ts';
import { type Fields, fold } from './fields.ts';
import { labelOfPlaces, placeInText } from './page-place.ts';
import type { AlsoSaid, Posting } from './posting.ts';

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

/** The same job by its title: one holds the other's words. */
export const sameWords = (a: string, b: string): boolean => fold(a).includes(fold(b)) || fold(b).includes(fold(a));

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
  const place = placeOf(all, description?.text ?? '', document);
  if (description) sources.description = description.source;
  if (place) sources.location = place.source;
  return {
    ...about,
    title: pick('title') ?? '',
    company: pick('company'),
    location: place?.text ?? null,
    employmentType: pick('employmentType') ?? [],
    telecommute: pick('telecommute') ?? false,
    applicantPlaces: pick('applicantPlaces') ?? [],
    pay: pick('pay') ?? [],
    payText: pick('payText'),
    description: description?.text ?? '',
    datePosted: pick('datePosted'),
    source: description?.source ?? 'page',
    sources,
    also: alsoSaid(all, place),
  };
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
  const short = best.text.length < WHOLE || /(?:…|\.\.\.)$/.test(best.text);
  return short && page.text.length > 1.3 * best.text.length ? page : best;
}

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
  if (exact) return exact;
  const inText = placeInText(description);
  if (inText) return { source: first?.source ?? all[0]?.source ?? 'page', text: inText };
  return first ? { source: first.source, text: withoutList(first.fields) ?? first.text } : null;
}

/** A long list of countries says no more than that the job is remote. */
const withoutList = ({ location, telecommute }: Fields): string | null =>
  telecommute && (location?.split('; ').length ?? 0) > 5 ? 'Remote' : location;

/** A place that names no town or region: country codes, a postal code, "Anywhere", "Remote", a long list of such. */
const isVague = (place: string): boolean =>
  place.split(/[,;] /).every((part) => /^(?:[A-Z]{2,3}|[\d -]{3,10}|anywhere|worldwide|remote)$/i.test(part));

/** Other places than the one that was taken. */
function alsoSaid(all: readonly SourceFields[], taken: Said | null): AlsoSaid[] {
  const seen = [fold(taken?.text ?? '')];
  return all.flatMap(({ source, fields: { location } }) => {
    const key = fold(location ?? '');
    if (location === null || seen.some((one) => one.includes(key) || (one !== '' && key.includes(one)))) return [];
    seen.push(key);
    return [{ field: 'location' as const, source, text: location }];
  });
}
