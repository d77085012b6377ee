import { type Place, placeKey, placesIn } from '../../places/find.ts';
import type { Posting } from '../../posting/posting.ts';
import { hits, hitsIn, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { dataSpan, type Span, spanOf } from '../../text/span.ts';
import type { Mode, Region } from '../../vocabulary.ts';
import type { Header } from './header.ts';
import { ANYWHERE, OF_OTHERS, REGION_SIGNS, STATEMENTS } from './places-cues.ts';

export interface PlacesReading {
  readonly regions: readonly Region[];
  /** Cities and countries, as written. */
  readonly places: readonly string[];
  readonly evidence: readonly Span[];
}

interface Found {
  readonly places: readonly Place[];
  readonly spans: readonly Span[];
}

const NOWHERE: Found = { places: [], spans: [] };
/** Languages named in a title ("French Language", "German-speaking") are not places; nor is "Paris" in a team's name. */
const TITLE_LANGUAGE = /\b(?:language|speak(?:er|ing)|fluent)/i;
const WORLD = phrases(['anywhere', 'worldwide', 'global(?:ly)?', 'all over the world', 'any(?:where| location)']);

/** A field that holds a name once the words for no place are out. */
const NAMES_TOWN = /\p{Lu}\p{L}{2,}/u;
const NO_TOWN =
  /\b(?:remote|hybrid|on-?site|anywhere|worldwide|global|office|home|work|from|fully|flexible|remoto|homeoffice|time|CET|EST|HQ)\b/gi;
const IN = /(?<!\p{L})(?:in|at|near|from|à|en|em|a|w|v|te|bei|outside|of)\s(?:the )?$/iu;

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
  const first = relocates
    ? inTitle
    : inField.places.length > 0
      ? inField
      : data.length > 0
        ? { places: data, spans: posting.applicantPlaces.map((p) => dataSpan(p, 'json-ld')) }
        : inTitle.places.length > 0
          ? inTitle
          : inLines(headers, context);
  if (first.places.length > 0) {
    const regions = regionsOf(first.places);
    // A wider statement of where a remote hire may live that names the field's own region too.
    const wider = mode === 'remote' ? statements(text).find((s) => widens(regionsOf(s.places), regions)) : undefined;
    return reading(
      wider ? { places: [...first.places, ...wider.places], spans: [...first.spans, ...wider.spans] } : first,
    );
  }
  const statement = merge(statements(text));
  const world = worldSpans(text, headers);
  if (world.length > 0 && statement.places.length === 0) return { regions: ['anywhere'], places: [], evidence: world };
  if (statement.places.length > 0) return reading(statement);
  const anywhere = mode === 'remote' ? hits(ANYWHERE, text.description, 1)[0] : undefined;
  if (anywhere) {
    return {
      regions: ['anywhere'],
      places: [],
      evidence: [spanOf(text.description, anywhere.start, anywhere.end, 'description')],
    };
  }
  const isPlaced = NAMES_TOWN.test(text.location.replace(NO_TOWN, ''));
  for (const { region, pattern, least, leastPlaced = least } of REGION_SIGNS) {
    const met = hits(pattern, text.description);
    if (new Set(met.map((h) => h.words.toLowerCase())).size < (isPlaced ? leastPlaced : least)) continue;
    const hit = met[0];
    if (hit)
      return { regions: [region], places: [], evidence: [spanOf(text.description, hit.start, hit.end, 'description')] };
  }
  if (mode === 'remote') return { regions: ['anywhere'], places: [], evidence: [] };
  const only = onlyCountry(text);
  return only.places.length > 0 ? reading(only) : { regions: ['unstated'], places: [], evidence: [] };
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
      IN.test(description.slice(Math.max(0, p.start - 12), p.start)) &&
      !OF_OTHERS.test(description.slice(sentence.start, sentence.end))
    );
  });
  return { places, spans: places.slice(0, 2).map((p) => spanOf(description, p.start, p.end, 'description')) };
}

/** The first line with a label of a place that names one. */
function inLines(headers: readonly Header[], context: string): Found {
  for (const header of headers) {
    if (header.field !== 'description' || !header.ofPlace) continue;
    const line = inHeader(header, context);
    if (line.places.length > 0) return line;
  }
  return NOWHERE;
}

function inHeader(header: Header, context: string): Found {
  const places = placesIn(header.text, false, context);
  const spans = places
    .slice(0, 2)
    .map((p) => ({ start: header.start + p.start, end: header.start + p.end, quote: p.name, field: header.field }));
  return { places, spans };
}

/** Every sentence that states where one must or may live or work, with the places it names after the words that say so. */
function statements(text: PostingText): Found[] {
  const all: Found[] = [];
  const { description } = text;
  for (const hit of hits(STATEMENTS, description)) {
    const sentence = sentenceAt(text.sentences, hit.start);
    const reach = description.slice(hit.end, Math.min(sentence.end, hit.end + 160));
    // "from Latin America for US customers": what follows is whom one works for.
    const stop = reach.search(/\s(?:for|with|serving|but|while|where|and (?:is|has|we))\s/i);
    const end = hit.end + (stop < 0 ? reach.length : stop);
    const said = description.slice(hit.start, end);
    // "a remote, US-based company" tells where the company is, not where one may live.
    const places = placesIn(said).filter((p) => !/^[\s-]based [\p{L}-]{2,20}|^[\s-]based,/u.test(said.slice(p.end)));
    const near = places.filter((p) => hit.start + p.start <= hit.end + 60);
    if (near.length === 0) continue;
    const spans = near
      .slice(0, 2)
      .map((p) => spanOf(description, hit.start + p.start, hit.start + p.end, 'description'));
    all.push({ places, spans });
    if (all.length >= 12) break;
  }
  return all;
}

/** True when `wide` holds every region of `narrow`, a part of Europe being held by Europe. */
const widens = (wide: readonly Region[], narrow: readonly Region[]): boolean =>
  narrow.every((r) => wide.includes(r) || (r.startsWith('europe') && wide.includes('europe')));

const merge = (all: readonly Found[]): Found => ({
  places: all.flatMap((f) => f.places),
  spans: all.flatMap((f) => f.spans),
});

function worldSpans(text: PostingText, headers: readonly Header[]): Span[] {
  return headers.flatMap((h) => {
    if (h.field === 'title' || !h.ofPlace) return [];
    const hit = hitsIn(WORLD, text[h.field], h.start, h.end, 1)[0];
    return hit ? [{ start: hit.start, end: hit.end, quote: hit.words, field: h.field }] : [];
  });
}

function regionsOf(places: readonly Place[]): Region[] {
  return [...new Set(places.flatMap((p) => p.regions))];
}

function reading(of: Found): PlacesReading {
  const named = new Map<string, string>();
  for (const place of of.places) {
    const key = placeKey(place);
    if (place.kind !== 'area' && !named.has(key)) named.set(key, place.name);
  }
  // A town may bear its province's name: "Utrecht, Utrecht".
  return {
    regions: regionsOf(of.places),
    places: [...new Set(named.values())].slice(0, 12),
    evidence: of.spans.slice(0, 3),
  };
}
