import { byShape, goesOn, isOfOther, isProvince, withRest, zoneAt } from './alone.ts';
import { AREAS, CA_PROVINCES, US_STATES } from './areas.ts';
import { CITIES, FIELD_CITIES } from './cities.ts';
import { COUNTRIES, type PlacedRegion } from './countries.ts';
import { GEORGIA, georgia, hasNamesakes, namesakes } from './namesakes.ts';

/** A place named in a text: half-open offsets, its words as they stand, its country where there is one, and its regions. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: 'country' | 'state' | 'city' | 'area';
  readonly iso: string | null;
  readonly regions: readonly PlacedRegion[];
}

type Entry = Omit<Place, 'start' | 'end' | 'name'> & {
  /** True for a name that is a word too, and a place only in a field. */
  readonly word?: boolean;
};

/** What a place is whatever it is called: "US" and "United States" have one key, as have "PA" and "Pennsylvania", "Tel Aviv" and "Tel Aviv-Yafo". */
export function placeKey(place: Place): string {
  if (place.kind === 'country') return place.iso ?? plain(place.name);
  const words = plain(place.name).replaceAll('-', ' ');
  if (place.kind === 'state') return `${place.iso} ${CODES.get(words) ?? words}`;
  return `${place.iso} ${words.replace(/^(?:greater|city of|central|metropolitan) | (?:city|area|metropolitan area|yafo|jaffa|upon tyne)$/g, '')}`;
}

/** Lower case, without accents, dots and apostrophes' variants: how names are compared. */
export const plain = (name: string): string => (IS_PLAIN.test(name) ? name.toLowerCase() : unaccented(name));
/** Most names need no more than their lower case. */
const IS_PLAIN = /^[A-Za-z' -]*$/;
const unaccented = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('’', "'")
    .toLowerCase();

const REGION_OF = new Map<string, PlacedRegion>(COUNTRIES.map(([iso, region]) => [iso, region]));
/** US states and Canadian provinces by postal code, where a code may follow a town. */
const STATES = new Map<string, 'US' | 'CA'>();
/** Codes of states and provinces by name, lower case both. */
const CODES = new Map<string, string>();
/** Every name's words joined by single spaces. */
const NAMES = new Map<string, Entry>();
/** The most words of a name that begins with a word. */
const LONGEST = new Map<string, number>();

function name(names: string, entry: Entry): void {
  for (const one of names.split('|')) {
    const words = plain(one).split(/[\s-]+/);
    const key = words.join(' ');
    if (!NAMES.has(key)) NAMES.set(key, entry);
    const first = words[0] ?? '';
    LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, words.length));
  }
}

for (const [iso, region, names] of COUNTRIES) name(names, { kind: 'country', iso, regions: [region] });
for (const [iso, names] of Object.entries(CITIES)) {
  name(names.join('|'), { kind: 'city', iso, regions: [REGION_OF.get(iso) ?? 'europe-south-east'] });
}
for (const [iso, names] of Object.entries(FIELD_CITIES)) {
  name(names.join('|'), { kind: 'city', iso, regions: [REGION_OF.get(iso) ?? 'europe-south-east'], word: true });
}
for (const [regions, names] of AREAS) name(names.join('|'), { kind: 'area', iso: null, regions });
for (const [iso, table] of [['US', US_STATES] as const, ['CA', CA_PROVINCES] as const]) {
  for (const row of table.join('|').split('|')) {
    const code = row.slice(0, 2);
    STATES.set(code, STATES.get(code) ?? iso);
    CODES.set(plain(row.slice(3)), code.toLowerCase());
    name(row.slice(3), { kind: 'state', iso, regions: [iso === 'US' ? 'us' : 'canada'] });
  }
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

const WORD = /[\p{L}\p{M}]+(?:[.'’][\p{L}\p{M}]+)*/gu;
/** Words in capitals before "US" that make it a pronoun: "ABOUT US", "JOIN US". */
const PRONOUN_BEFORE =
  /^(?:ABOUT|JOIN|JOINING|CONTACT|WITH|FOLLOW|FOR|TO|TELL|CALL|EMAIL|WHY|AT|OF|AND|FIND|MEET|LET|LETS|HELP|GIVE|SEND|VISIT|BEHIND|BRINGS|FROM|MAKES|LIKE)$/;
/** Codes that are English words, trade words or zones of time when they stand alone. */
const NOT_ALONE = new Set(
  'IN OR ME IT IS NO AT BE AM SO TO MY PA ID AI CO DO LA MA PR QA AR HR CA DE AL IL ET CT MT PT'.split(' '),
);
/** Words of the trade, which a name before them makes no country: "Engineer, CI/CD", "Professional, QA". */
const TRADE = /^(?:CI|QA|ML|PM|BI|SE)$/;
/** "US, ET/CT hours": zones of time, not states. */
const TIME_ZONE = /^(?:ET|CT|MT|PT)$/;

/**
 * The places that `text` names, first to last. With `field` the text is a location field or a header, where any case and
 * bare country codes count; otherwise only capitalised names do. A town takes the country of the state or country code that
 * follows it ("Paris, Texas"). "Georgia" alone counts only when its neighbours, or `context`, say which. Linear.
 */
export function placesIn(text: string, field = false, context = ''): Place[] {
  const tokens: Token[] = [];
  for (const m of text.matchAll(WORD)) {
    // The last dot of "U.S." is its own; that of "Berlin." ends the sentence.
    const end = m.index + m[0].length;
    tokens.push({ start: m.index, end: /\.\p{L}$/u.test(m[0]) && text[end] === '.' ? end + 1 : end, word: m[0] });
  }
  const found: Place[] = [];
  for (let i = 0; i < tokens.length; ) {
    const named = nameAt(text, tokens, i, field);
    if (named) {
      settle(text, found, named.place);
      i += named.words;
      continue;
    }
    codeAt(text, tokens, i, field, found);
    i++;
  }
  const settled = namesakes(found);
  if (settled.some((p) => p.iso === GEORGIA)) return georgia(settled, context);
  const shown = field && settled.length === 0 ? byShape(text) : null;
  return shown ? [shown] : settled;
}

/** Towns of Delaware, where `DE` is no country. */
const IN_DELAWARE =
  /^(?:Wilmington|Dover|Newark|Castle|Middletown|Lewes|Georgetown|Milford|Millville|Seaford|Claymont|Hockessin|Bear)$/i;

function nameAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  field: boolean,
): { place: Place; words: number } | null {
  const first = tokens[at] as Token;
  if (!field && !/^\p{Lu}/u.test(first.word)) return null;
  let most = LONGEST.get(plain(first.word)) ?? 0;
  for (const part of plain(first.word).split(' ')) most = Math.max(most, LONGEST.get(part) ?? 0);
  for (let n = Math.min(most, tokens.length - at); n > 0; n--) {
    const last = tokens[at + n - 1] as Token;
    const words = tokens.slice(at, at + n);
    if (words.some((w, k) => k > 0 && !goesOn(words[k - 1] as Token, text, w.start))) continue;
    const entry = NAMES.get(words.map((w) => plain(w.word)).join(' '));
    if (!entry) continue;
    if (n === 1 && first.word.length <= 3 && !stands(tokens, at, field, entry)) return null;
    if (entry.word && !(field && /^\p{Lu}/u.test(first.word))) continue;
    if (isOfOther(text, first.start, last.end)) return null;
    const isGeorgia = n === 1 && plain(first.word) === 'georgia';
    const { kind, iso, regions } = entry;
    const place: Place = {
      start: first.start,
      end: last.end,
      name: text.slice(first.start, last.end),
      kind,
      iso,
      regions,
    };
    return { place: isGeorgia ? { ...place, iso: GEORGIA } : place, words: n };
  }
  const zone = zoneAt(text, first.start, first.end);
  return zone && { place: zone, words: 1 };
}

/** "US", "UK", "EU", "SF": capitals, and not the pronoun of a heading in capitals; a town of three letters may be "Ulm". */
function stands(tokens: readonly Token[], at: number, field: boolean, { kind }: Entry): boolean {
  const { word } = tokens[at] as Token;
  if (kind === 'city' && /^\p{Lu}\p{Ll}{2}$/u.test(word) && !/^(?:Nyc|Bgc|Dc)$/.test(word)) return true;
  if (field) return word === word.toUpperCase() || /^us$/i.test(word);
  if (word !== word.toUpperCase()) return false;
  return word !== 'US' || !PRONOUN_BEFORE.test(tokens[at - 1]?.word ?? '');
}

/** Adds `place`; a town just before a state, or a US town before a Latin American country, lies there. */
function settle(text: string, found: Place[], place: Place): void {
  const before = found.at(-1);
  if (before?.kind === 'city' && /^\s*,\s*$/.test(text.slice(before.end, place.start))) {
    const moves =
      (place.kind === 'state' && place.iso !== GEORGIA) ||
      (place.kind === 'country' && before.iso === 'US' && place.iso !== 'US' && place.regions[0] === 'latam') ||
      (place.kind === 'country' && hasNamesakes(before.name));
    if (moves) found[found.length - 1] = { ...before, iso: place.iso, regions: place.regions };
  }
  found.push(place);
}

/** A state or country code after a town ("Fremont, CA", "Delft, ZH, NL"), or alone in a field. */
function codeAt(text: string, tokens: readonly Token[], at: number, field: boolean, found: Place[]): void {
  const token = tokens[at] as Token;
  const code = token.word;
  // "London EC2": a code that a figure touches is a postal code.
  if (!/^[A-Z]{2}$/.test(code) || /^\d/.test(text.slice(token.end, token.end + 1))) return;
  if (TIME_ZONE.test(code) && /^(?:\/|\s(?:time|hours|zone))/i.test(text.slice(token.end, token.end + 6))) return;
  const previous = tokens[at - 1];
  const gap = previous ? text.slice(previous.end, token.start) : '';
  const before = found.at(-1);
  if (before?.kind === 'city' && previous?.end === before.end && isProvince(before, code)) return;
  // "IT, HR, PR": in running text a code follows a name, not other capitals.
  const named =
    previous !== undefined && (field || previous.end === before?.end || /^\p{Lu}\p{Ll}/u.test(previous.word));
  const joined =
    named &&
    (previous.end === before?.end || !TRADE.test(code)) &&
    /^\s*,\s*$/.test(gap) &&
    /^\p{Lu}/u.test(previous.word);
  const dashed = field && before?.iso === 'US' && previous?.end === before.end && /^\s*[-–]\s*$/.test(gap);
  const push = (iso: string, kind: 'state' | 'country', move: boolean): void => {
    const regions = [REGION_OF.get(iso) as PlacedRegion];
    const rest = before ? text.slice(before.end, token.start) : '';
    if (move && before?.kind === 'city' && /^(?:\s\p{Lu}\p{L}+)?\s*,\s*$/u.test(rest))
      found[found.length - 1] = { ...withRest(before, rest), iso, regions };
    found.push({ start: token.start, end: token.end, name: code, kind, iso, regions });
  };
  if (joined || dashed) {
    // "Hilversum, NH, NL": a subdivision before the country says nothing of its own.
    const after = /^\s*,\s*([A-Z]{2})\b/.exec(text.slice(token.end, token.end + 8))?.[1];
    if (after && REGION_OF.has(after) && !STATES.has(code)) return;
    if (after && REGION_OF.has(after) && after !== 'US' && after !== 'CA') return;
    const next = tokens[at + 1];
    if (next && /^\s*,\s*$/.test(text.slice(token.end, next.start))) {
      const named = nameAt(text, tokens, at + 1, field);
      if (named?.place.kind === 'country' && named.place.iso !== 'US' && named.place.iso !== 'CA') return;
    }
    if (before && before.iso === code && previous?.end === before.end) return;
    // "Boxmeer, NB, NL": after another code, a country code is the country.
    const last = joined && /^[A-Z]{2}$/.test(previous.word) && code !== 'US' && code !== 'CA' && REGION_OF.has(code);
    const state = STATES.get(code);
    // "Fulda, Hessen, DE", "Work From Home, IN": what stands before says which of the two the code is.
    const inItsArea =
      before?.kind === 'area' && previous?.end === before.end && before.regions.includes(REGION_OF.get(code) ?? 'us');
    const german = code === 'DE' && before?.iso !== 'US' && !IN_DELAWARE.test(previous?.word ?? '');
    if (last || (REGION_OF.has(code) && (inItsArea || german || /^home$/i.test(previous?.word ?? ''))))
      push(code, 'country', false);
    else if (state === 'US' || (state === 'CA' && (before?.iso === 'CA' || !REGION_OF.has(code))))
      push(state, 'state', true);
    else if (REGION_OF.has(code)) push(code, 'country', true);
  } else if (field && REGION_OF.has(code) && !NOT_ALONE.has(code)) push(code, 'country', false);
  else if (
    field &&
    STATES.has(code) &&
    !NOT_ALONE.has(code) &&
    previous &&
    /^\s*[-–(]?\s*$/.test(gap) &&
    /^remote$/i.test(previous.word)
  ) {
    push(STATES.get(code) as string, 'state', false);
  }
}
