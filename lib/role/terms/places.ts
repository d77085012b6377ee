import { placeKey, placesIn } from '../../places/find.ts';
import type { Posting } from '../../posting/posting.ts';
import { latin } from '../../text/latin.ts';
import { hits, hitsIn, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { dataSpan, type Span, spanOf } from '../../text/span.ts';
import type { Mode, Region } from '../../vocabulary.ts';
import type { Header } from './header.ts';
import { ANY_COUNTRY, ANYWHERE, LANGUAGE_SIGNS, OF_OTHERS, REGION_SIGNS, type RegionSign } from './places-cues.ts';
import { beyondPlaces, firmly, reach } from './reach.ts';
import { type Found, inHeader, merge, NOWHERE, regionsOf, statements } from './statements.ts';
import { unknownTowns } from './towns.ts';

export interface PlacesReading {
  readonly regions: readonly Region[];
  /** Cities and countries, as written. */
  readonly places: readonly string[];
  readonly evidence: readonly Span[];
}

/** Languages named in a title ("French Language", "German-speaking") are not places; nor is "Paris" in a team's name. */
const TITLE_LANGUAGE = /\b(?:language|speak(?:er|ing)|fluent)/i;
const WORLD = phrases(['anywhere', 'worldwide', 'global(ly)?', 'all over the world', 'any(where| location)']);

/** A field that holds a name once the words for no place are out. */
const NAMES_TOWN = /\p{Lu}\p{L}{2,}/u;
const NO_TOWN =
  /\b(?:remote|hybrid|on-?site|anywhere|worldwide|global|office|home|work|from|fully|flexible|remoto|homeoffice|time|hours|nationwide|world|other|locations?|specified|CET|EST|HQ)\b/gi;
const IN = latin(
  /(?<!\p{L})(?:in|at|near|from|around|à|en|em|a|w|v|te|bei|outside|of)\s(?:the )?(?:(?:central|greater|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?) )?$/iu,
);

/**
 * Where the person works or may live: the location field and labelled lines, else what the title says, else statements of the
 * text ("must be based in"), else what its law, benefits and money show, else its language. Remote without any: `anywhere`.
 */
export function readPlaces(text: PostingText, posting: Posting, headers: readonly Header[], mode: Mode): PlacesReading {
  const context = text.description;
  const inField = found(text, 'location', context);
  const inTitle = TITLE_LANGUAGE.test(text.title) ? NOWHERE : found(text, 'title', context);
  const data = posting.applicantPlaces.flatMap((p) => placesIn(p, true).map((place) => ({ ...place, name: p })));

  const relocates = /\breloc/i.test(text.title) && inTitle.places.length > 0;
  const first: Found & { readonly line?: string } = relocates
    ? inTitle
    : inField.places.length > 0
      ? inField
      : data.length > 0
        ? { places: data, spans: posting.applicantPlaces.map((p) => dataSpan(p, 'json-ld')) }
        : inTitle.places.length > 0
          ? inTitle
          : inLines(headers, context, mode);
  if (first.places.length > 0) {
    const known = reading(
      reach(first, inTitle, text, headers, mode),
      first === inField ? unknownTowns(text.location) : unknownTowns(first.line ?? ''),
    );
    const beyond = mode === 'remote' ? beyondPlaces(text, headers, known.regions, inField.places.length > 0) : [];
    return beyond.length > 0
      ? { ...known, regions: [...known.regions, 'anywhere'], evidence: [...known.evidence, ...beyond] }
      : known;
  }
  const statement = merge(statements(text));
  const world = worldSpans(text, headers);
  if (world.length > 0 && statement.places.length === 0) return { regions: ['anywhere'], places: [], evidence: world };
  if (statement.places.length > 0) return reading(firmly(statement, text) ?? statement);
  const anywhere = hits(mode === 'remote' ? ANYWHERE : ANY_COUNTRY, text.description, 1)[0];
  if (anywhere) {
    return {
      regions: ['anywhere'],
      places: [],
      evidence: [spanOf(text.description, anywhere.start, anywhere.end, 'description')],
    };
  }
  const shown = bySigns(text, headers, mode, REGION_SIGNS);
  if (shown) return shown;
  const only = mode === 'remote' ? NOWHERE : onlyCountry(text);
  if (only.places.length > 0) return reading(only);
  // A mere word of the language is nothing to show.
  const spoken = bySigns(text, headers, mode, LANGUAGE_SIGNS);
  if (spoken) return { ...spoken, evidence: spoken.evidence.slice(1) };
  return { regions: [mode === 'remote' ? 'anywhere' : 'unstated'], places: [], evidence: [] };
}

/** The region whose signs stand in the text. */
function bySigns(
  text: PostingText,
  headers: readonly Header[],
  mode: Mode,
  signs: readonly RegionSign[],
): PlacesReading | null {
  const isPlaced = NAMES_TOWN.test(text.location.replace(NO_TOWN, ''));
  for (const { region, pattern, least, leastPlaced = least } of signs) {
    const met = hits(pattern, text.description);
    if (new Set(met.map((h) => h.words.toLowerCase())).size < (isPlaced ? leastPlaced : least)) continue;
    const hit = met[0];
    if (!hit) continue;
    const beyond = mode === 'remote' ? beyondPlaces(text, headers, [region], false) : [];
    return {
      regions: beyond.length > 0 ? [region, 'anywhere'] : [region],
      places: [],
      evidence: [spanOf(text.description, hit.start, hit.end, 'description'), ...beyond],
    };
  }
  return null;
}

function found(text: PostingText, field: 'title' | 'location', context: string): Found {
  const places = placesIn(text[field].slice(0, 1000), field === 'location', context);
  return { places, spans: places.slice(0, 3).map((p) => spanOf(text[field], p.start, p.end, field)) };
}

/** The places that the text says something stands in, where all are of one country and none is of others. */
function onlyCountry(text: PostingText): Found {
  const { description, sentences } = text;
  const named = placesIn(description.slice(0, 20_000));
  if (new Set(named.map((p) => p.iso)).size !== 1) return NOWHERE;
  const places = named.filter((p) => {
    const sentence = sentenceAt(sentences, p.start);
    return (
      IN.test(description.slice(Math.max(0, p.start - 24), p.start)) &&
      !OF_OTHERS.test(description.slice(sentence.start, sentence.end))
    );
  });
  return { places, spans: places.slice(0, 2).map((p) => spanOf(description, p.start, p.end, 'description')) };
}

/** The first line with a label of a place that names one; where the people of a remote job happen to live says nothing of it. */
function inLines(headers: readonly Header[], context: string, mode: Mode): Found & { readonly line?: string } {
  for (const header of headers) {
    if (header.field !== 'description' || !header.ofPlace) continue;
    if (mode === 'remote' && hits(ALL_OVER, header.text, 1).length > 0) continue;
    const line = inHeader(header, context);
    if (line.places.length > 0) return header.text.length <= LONGEST_LINE ? { ...line, line: header.text } : line;
  }
  return NOWHERE;
}
const LONGEST_LINE = 60;
const ALL_OVER = phrases([
  '(employees|people|team|colleagues|members|staff|talent|folks) (\\p{L}{2,12} ){0,3}(all over|all around|around|across) the (world|globe)',
]);

function worldSpans(text: PostingText, headers: readonly Header[]): Span[] {
  return headers.flatMap((h) => {
    if (h.field === 'title' || !h.ofPlace) return [];
    const hit = hitsIn(WORLD, text[h.field], h.start, h.end, 1)[0];
    return hit ? [{ start: hit.start, end: hit.end, quote: hit.words, field: h.field }] : [];
  });
}

function reading(of: Found, towns: readonly string[] = []): PlacesReading {
  const named = new Map<string, string>();
  for (const place of of.places) {
    const key = placeKey(place);
    if (place.kind !== 'area' && !named.has(key)) named.set(key, place.name);
  }
  // A town may bear its province's name: "Utrecht, Utrecht".
  return {
    regions: regionsOf(of.places),
    places: [...new Set([...towns, ...named.values()])].slice(0, 12),
    evidence: of.spans.slice(0, 3),
  };
}
