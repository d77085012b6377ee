import { type Place, placeKey } from '../../places/find.ts';
import { hasNamesakes } from '../../places/namesakes.ts';
import { hits, hitsIn, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { type Span, spanOf } from '../../text/span.ts';
import type { Mode, Region } from '../../vocabulary.ts';
import type { Header } from './header.ts';
import { STATEMENTS } from './places-cues.ts';
import { type Found, inHeader, merge, regionsOf, statements } from './statements.ts';

/** The job itself is said to be somewhere. */
const HERE = phrases([
  '(role|position|job|post|vacancy|opportunity)( is| will be|,)? (currently |physically |fully |primarily )?(based|located|situated) (in|at|out of)',
]);
/** Words that leave no doubt where one must live. */
const FIRM = phrases([
  '(must|need to|required to|has to|have to) (be |currently |legally |physically ){0,2}(based|located|residing|reside|live|living|resident) (in|within|anywhere in)',
  'remote,? (position |role |job |opportunity )?(from )?anywhere (in|within)',
  '(only|solely|exclusively) (hire|hiring|employ|accept|accepting|consider|considering|open to) (\\p{L}{2,14} ){0,3}(in|from|within)',
]);
/** Words that tell of a hire's home only beside a place that is known otherwise. */
const MAY_LIVE = phrases([
  '(?<=(^|\\n|[•*] ?|- ?)(you are |currently )?)(based|located|living|residing) (in|anywhere in|within)',
  'work(ing)? (remotely )?from wherever you (\\p{L}{2,8} ){0,2}(in|within|across)',
]);
/** What names every country or town that a hire may come from, however one works. */
const LISTED = phrases([
  "(?<!(offices|sites|hubs|teams|clients|customers|stores)[’' ] ?(are )?)(live|living|reside|residing|located|based|hir(e|ing)|employ|eligible|(start )?working) (\\p{L}{2,10} ){0,4}(in|from) (one of |any of |either of )?the (following|listed|below) (countries|locations|cities|places)",
  'work(ing)? permits? (that|which) (allows?|permits?|lets?) (\\p{L}{2,10} ){1,5}in',
  '(?<=\\*\\*)locations?(?= ?:)',
]);
/** The papers that a state asks of its servants say nothing of where they sit. */
const NATIONALS = /citizens?\b|nationals\b/i;
/** A hire outside the United States is thought of, whatever the money named is. */
const OUTSIDE = phrases([
  '(candidates?|applicants?|hires|locations|compensation|salary|pay|average|avg)(( \\+| plus)? \\d{1,2} ?%| located| based| residing| who live| who are| for){0,3} outside (of )?the (us|u\\.s\\.?|united states)',
  'non us (candidates?|applicants?) (are )?(also )?welcome',
  'international (salary |pay |compensation )?(ranges|candidates|applicants|hires|salaries)',
]);
const REFUSED = /unable|cannot|can[’']t|not (?:able|accept|consider|open|hir)|\bno\b|\bonly\b/i;
const WORLDWIDE = phrases([
  '(work )?from anywhere(?! (in|within)(?! the world))',
  'worldwide|anywhere in the world|(100 ?% |fully )?remote ?[\\(,/–-]{1,2} ?(global|anywhere)(?! (in|within))',
]);
/** A line with more than a list of places. */
const OTHER_LINE = /time ?zone|overlap|support|clients?|customers?|travel|prefer(?:ence|ably|ring)|offices? in|across/i;
const LONGEST_LINE = 90;

/** True when `wide` holds every region of `narrow` and more, a part of Europe being held by Europe. */
const widens = (wide: readonly Region[], narrow: readonly Region[]): boolean =>
  wide.some((r) => !holds(narrow, r)) && narrow.every((r) => holds(wide, r));

const holds = (wide: readonly Region[], region: Region): boolean =>
  wide.includes(region) || (region.startsWith('europe') && wide.includes('europe'));

const isEuropean = (regions: readonly Region[]): boolean => regions.some((r) => r.startsWith('europe'));

/** True when no region is the other's, or could be. */
const apart = (one: readonly Region[], other: readonly Region[]): boolean =>
  !one.some((r) => other.includes(r)) &&
  !(isEuropean(one) && isEuropean(other) && [...one, ...other].includes('europe'));

/** True when all that is known is an area of many countries, and `narrow` is a part of it. */
const isWithin = (narrow: readonly Region[], wide: Found): boolean => {
  const regions = regionsOf(wide.places);
  return (
    narrow.length > 0 &&
    wide.places.some((p) => p.kind === 'area' && (p.regions.length > 1 || p.regions[0] === 'europe')) &&
    narrow.every((r) => holds(regions, r)) &&
    regions.some((r) => !narrow.includes(r))
  );
};

/** True where `of` names all the towns of `first`, or where it names none all its countries, and others of the same region beside them: "Ghent or Liège". */
function isMore(of: Found, first: Found): boolean {
  const keys = (found: Found, kind: Place['kind']): Set<string> =>
    new Set(found.places.filter((p) => p.kind === kind).map(placeKey));
  const kind = first.places.some((p) => p.kind === 'city') ? 'city' : 'country';
  const [own, all] = [keys(first, kind), keys(of, kind)];
  if (!regionsOf(of.places).every((region) => regionsOf(first.places).includes(region))) return false;
  return own.size > 0 && all.size > own.size && [...own].every((key) => all.has(key));
}

/** The places where one must live without any doubt, when all of `known` is a wider area than those. */
export function firmly(known: Found, text: PostingText): Found | null {
  const firm = merge(statements(text, FIRM));
  return isWithin(regionsOf(firm.places), known) ? firm : null;
}

/** The towns of the one country that is all that is known: where one must live without any doubt, else those of a labelled line. */
function townsOf(known: Found, text: PostingText, headers: readonly Header[]): Found | null {
  const isos = new Set(known.places.map((p) => p.iso));
  if (isos.size !== 1 || isos.has(null) || known.places.some((p) => p.kind === 'city')) return null;
  const isIn = ({ places }: Found): boolean =>
    places.some((p) => p.kind === 'city') && places.every((p) => isos.has(p.iso));
  return statements(text, FIRM).find(isIn) ?? lines(headers, text.description).find(isIn) ?? null;
}

/**
 * `first`, the places of the field, as the text limits, moves or widens them: "this role is based in", "must be located in",
 * a labelled line or a title that names the same place among others, and for a remote job where a hire may live.
 */
export function reach(first: Found, inTitle: Found, text: PostingText, headers: readonly Header[], mode: Mode): Found {
  const regions = regionsOf(first.places);
  if (/\bbased in\b/i.test(text.title) && inTitle.places.length > 0 && apart(regionsOf(inTitle.places), regions))
    return inTitle;
  const here = merge(statements(text, HERE));
  if (here.places.length > 0 && apart(regionsOf(here.places), regions)) return here;
  const firm = firmly(first, text);
  if (firm) return firm;
  if (first !== inTitle && inTitle.places.every((p) => p.kind !== 'area') && isWithin(regionsOf(inTitle.places), first))
    return inTitle;
  const wider = (of: Found): boolean => widens(regionsOf(of.places), regions);
  const line = lines(headers, text.description).find(
    (of) => wider(of) && (mode === 'remote' || of.places.every((p) => p.kind !== 'area')),
  );
  if (line) return merge([first, line]);
  const listed = statements(text, LISTED).find(wider);
  if (listed) return merge([first, listed]);
  const list = [inTitle, ...lines(headers, text.description)].find((of) => of !== first && isMore(of, first));
  if (list) return merge([first, list]);
  const exact = townsOf(first, text, headers) ?? first;
  if (mode !== 'remote') return exact;
  if (/\bremote\b/i.test(text.title) && wider(inTitle)) return merge([first, inTitle]);
  const said = [...statements(text, STATEMENTS, NATIONALS), ...statements(text, MAY_LIVE)].find(wider);
  return said ? merge([first, said]) : exact;
}

/** The labelled lines of the description that are lists of places. */
function lines(headers: readonly Header[], context: string): Found[] {
  return headers
    .filter((h) => h.field === 'description' && h.ofPlace && h.text.length <= LONGEST_LINE && !OTHER_LINE.test(h.text))
    .map((h) => {
      const line = inHeader(h, context);
      // "Birmingham Office - Alabaster, AL": a town that another country has too counts beside another of its own country.
      const isSure = (p: Place): boolean =>
        p.kind !== 'city' || !hasNamesakes(p.name) || line.places.some((q) => q !== p && q.iso === p.iso);
      return { ...line, places: line.places.filter(isSure) };
    });
}

/**
 * The words by which a remote job whose regions are known is open to everybody beside them: a labelled line that names no place
 * but the world, and where no field names a place, money spoken of for those outside the only country.
 */
export function beyondPlaces(
  text: PostingText,
  headers: readonly Header[],
  regions: readonly Region[],
  isInField: boolean,
): Span[] {
  const { description } = text;
  for (const h of headers) {
    if (h.field !== 'description' || !h.ofPlace || h.text.length > LONGEST_LINE) continue;
    const hit = hitsIn(WORLDWIDE, description, h.start, h.end, 1)[0];
    if (hit && inHeader(h, description).places.length === 0) return [spanOf(description, hit.start, hit.end, h.field)];
  }
  if (isInField || regions.join() !== 'us') return [];
  const outside = hits(OUTSIDE, description).find((hit) => {
    const { start } = sentenceAt(text.sentences, hit.start);
    return !REFUSED.test(description.slice(Math.max(start, hit.start - 60), hit.start));
  });
  return outside ? [spanOf(description, outside.start, outside.end, 'description')] : [];
}
