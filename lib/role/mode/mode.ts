import { placesIn } from '../../places/find.ts';
import type { Posting } from '../../posting/posting.ts';
import { type Hit, hits, hitsIn, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { dataSpan, type Span, spanOf } from '../../text/span.ts';
import type { Mode } from '../../vocabulary.ts';
import { signs, weigh } from '../terms/cues.ts';
import type { Header } from '../terms/header.ts';
import { NOT_AWAY, PARTLY_AWAY, WHOLLY_AWAY } from './answers.ts';
import { MODE_CUES } from './cues.ts';
import { AWAY_IN_CYRILLIC } from './foreign.ts';
import { PERKS } from './perks.ts';
import { ON_THE_SPOT } from './trades.ts';
import { NO_THING, OTHERS_HOME } from './whole.ts';

export interface ModeReading {
  readonly mode: Mode;
  readonly evidence: readonly Span[];
}

type Said = Exclude<Mode, 'unstated'>;

const NOT_PLACE_OF_WORK =
  '(?! (?:sensing|debug|maint|inspect|piloted|desktop|support|access|monitoring|control|procedure|learning|cache|server|sites?|teams?|diagnos|assistan|state|repo|workforce|employees|customers|users|devices?|systems?|management|execution|locations|communit|code|patient|health|care|meetings?|collaborat|stipend|budget|allowance|office|module|install|data|infrastructure|environments?))';
/** A home and nothing before it, where a place is named. */
const AT_YOUR_HOME = phrases([
  "(?<=^ ?)(?:(?:at |from )?(?:your |candidate[’']s )?(?:own )?home(?: office)?|zu ?hause|(?:bij je )?thuis|(?:à domicile|chez (?:vous|toi|soi))|(?:(?:em|en|da) )?(?:tu |su |sua )?casa(?: tua)?|dom|domicil(?:e|io))(?=\\s*(?:$|\\n|[.,;(|–]))",
]);
/** Words of titles, locations and labelled lines. Looked for in this order. */
const HEADER_WORDS: readonly (readonly [Said, RegExp])[] = [
  [
    'onsite',
    phrases([
      ...NOT_AWAY,
      '(?:not|no|non|keine?|geen|without|pas de|sin|senza) (?:a |any )?(?:remote|telecommut\\w{2,4}|work(?:ing)? from home|home ?office|homeoffice|télétravail|thuiswerk\\w{0,2})',
      '100 ?% (?:vor ort|on ?site|in office|présentiel|presencial|stacjonarn\\w{1,2})',
      '5 days? (?:in|on|at)? ?(?:the )?(?:office|site)',
    ]),
  ],
  [
    'hybrid',
    phrases([
      ...PARTLY_AWAY,
      '(?<!(?:cloud|nuage|moteurs?|véhicules?) )hybrid(?:e|es|em|en|er)?(?! (?:cloud|wolk|antrieb\\p{L}{0,2}|fahrzeuge?|auto\\p{L}{0,2}|app|mobile|vehicle|electric|search|infrastructure|it))(?! ?/ ?(?:data|keyword))',
      `${NO_THING}h[ií]brid[oa](?! (?:cloud|nube|nuvem))`,
      `${NO_THING}ibrid[oa]`,
      `${NO_THING}hybrydow\\p{L}{1,3}(?! (?:chmur|samoch|pojazd|napęd|silnik)\\p{L}{1,3})`,
      '\\d(?: ?[-–/] ?\\d)? (?:x )?(?:days?|tage?|dagen|jours?|giorni|días|dias|dni)(?: ?(?:a|per|/|pro|each) ?(?:week|woche))? (?:on ?site|in (?:the )?office|in person|vor ort|op kantoor|remote|home ?office|télétravail)',
      '(?:on ?site|in ?office|in person) [1-4](?:[\\s–/-]{1,3}[2-4])? ?x',
      '[1-4](?:[\\s–/-]{1,3}[2-4])? ?x ?(?:/|a|per) ?week',
      '(?:vor ort(?: beim kunden)?|home ?office|homeoffice|remote|on ?site|office) [1-7]\\d(?: ?[-–] ?[1-7]\\d)? ?%',
      'remote ?(?:und|and) vor ort|vor ort und (?:zum teil )?remote',
      'in office [1-4](?: ?[-–] ?[2-5])? days?',
      '(?:partial(?:ly)?|teilweise|partly|some|[1-7]\\d ?%) (?:remote|home ?office|on ?site|vor ort)',
      '(?:anteilig|teils|zeitweise) (?:vor ort|on ?site|remote)',
      'télétravail (?:partiel|possible(?![.,;]? déplacements)|hybride|occasionnel)',
      'offices? (?:[\\p{L}-]{1,16} ){0,6}(?:flexibility|option|possibility|freedom) to work (?:from home|remotely)',
    ]),
  ],
  [
    'remote',
    phrases([
      ...WHOLLY_AWAY,
      `remot(?:e(?:ly)?|[oa]|ly)${NOT_PLACE_OF_WORK}`,
      'remote office(?=\\s*$)|virtual(?=\\s*(?:$|[,(/|–-]))',
      '(?:cet|cest|utc|gmt|est|edt|pst|pdt) ?(?:\\+|±|-|–|\\() ?(?:/ ?- ?)?\\d{1,2}(?: ?(?:h|hrs?|hours))?',
      'fully distributed',
      '(?<=[–—|(,-] ?)distributed(?=\\s?(?:[–—|),]|$))',
      'telecommut\\w{2,4}',
      'télétravail',
      'teletrabajo',
      'teletrabalho',
      'home ?office',
      'home based',
      'wfh',
      'work(?:ing)? from (?:home|anywhere)',
      'werk van thuis',
      'à distance',
      'op afstand',
      ...AWAY_IN_CYRILLIC,
      'zdaln\\w{1,3}',
      'anywhere',
      'worldwide',
    ]),
  ],
  [
    'onsite',
    phrases([
      'on ?site',
      'in ?office',
      'in person',
      'office based',
      'vor ort',
      'presencial',
      'présentiel',
      'op locatie',
      'in sede',
      'stacjonarn\\w{1,2}',
    ]),
  ],
];

/** Remote is one of the ways on offer: "San Francisco (hybrid) or remote". */
const EITHER = phrases([
  '(?:or|and) (?:fully )?remote',
  'hybrid ?[,/] ?remote',
  'remote ?(?:\\([^)\\n]{2,30}\\) ?)?(?:or|and|/) ?hybrid',
  '(?:on ?site|hybrid|office)/remote',
  'office ?/ ?hybrid ?/ ?(?:home based|home|remote)',
  'remote (?:\\p{L}{2,14} ){0,2}\\| ?hybrid',
]);

/** The first match in a header, with offsets of its field. */
const firstIn = (pattern: RegExp, header: Header, text: PostingText): Hit | undefined =>
  hitsIn(pattern, text[header.field], header.start, header.end, 1)[0];

const spanIn = (hit: Hit, { field }: Header): Span => ({ start: hit.start, end: hit.end, quote: hit.words, field });

/** Where a header says it, in words that are not denied. */
function inHeader(header: Header, text: PostingText): { says: Said; span: Span } | null {
  const either = firstIn(EITHER, header, text);
  for (const [says, pattern] of either ? [['remote', EITHER] as const] : HEADER_WORDS) {
    const hit = either ?? firstIn(pattern, header, text);
    // "Users worldwide" tells of users.
    if (hit && /^(?:anywhere|worldwide)$/i.test(hit.words) && header.field === 'description' && !header.ofPlace)
      continue;
    // "Home office: we pay for a desk": what is bought for there says nothing of where one works.
    if (!hit || (header.field === 'description' && OTHERS_HOME.test(header.text))) continue;
    return { says, span: spanIn(hit, header) };
  }
  const home = header.ofPlace ? firstIn(AT_YOUR_HOME, header, text) : undefined;
  return home ? { says: 'remote', span: spanIn(home, header) } : null;
}

/** The text takes back what stands above it: "ignore the Remote up there", "listed as remote by mistake". */
const TAKEN_BACK = phrases([
  '(?:ignore|disregard|overlook) [^.;\\n]{0,40}remote(?! (?:work|team|sens))',
  "(?:list|mark|tag|show|post|advertise|label)(?:s|ed) [^.;\\n]{0,24}as [“‘'\"]?remote[^.\\n]{0,40} (?:mistake|error|wrong|not|isn[’']t|but)",
]);

const DAYS_A_WEEK = phrases([
  '(?:min(?:imum|\\.)? )?(?:[1-4]|one|two|three|four)(?: ?(?:-|–|to) ?[1-4])? days? ?(?:per|a|/) ?week',
]);
const PART_TIME = /part[- ]?time|parttime|available|hours|intern(?:ship)?\b|stage\b|shift|\bfte\b/i;

/** Days a week beside a town ("Leeds, 2 days per week"): those of the office. Null where none stand, or where they are those of a part-time job. */
function daysAt(header: Header, text: PostingText): Span | null {
  if (header.field === 'title') return null;
  const hit = firstIn(DAYS_A_WEEK, header, text);
  if (!hit || PART_TIME.test(header.text)) return null;
  if (!header.ofPlace && placesIn(header.text.slice(0, hit.start - header.start), false).length === 0) return null;
  return spanIn(hit, header);
}

const CITY_STATES = /^(?:singapore|hong kong|monaco|luxembourg)$/i;
const TOLD_DAYS = /\d|\b(?:two|three|four|days?)\b/i;

/** What a location names beside words of the way of working: towns, or countries and parts of the world. */
function named(location: string): { readonly town: boolean; readonly wide: boolean } {
  let rest = location;
  let wide = false;
  for (const place of placesIn(location, true)) {
    if (place.kind === 'city' || CITY_STATES.test(place.name)) return { town: true, wide };
    wide = true;
    rest = rest.slice(0, place.start) + ' '.repeat(place.end - place.start) + rest.slice(place.end);
  }
  return { town: /\p{L}{3}/u.test(rest.replace(/remote|global|worldwide|anywhere|only|timezone|union/gi, '')), wide };
}

const isCountryOnly = (location: string): boolean => {
  const { town, wide } = named(location);
  return wide && !town;
};

/** How the job is done: what the title says, else the text where it is explicit, else location and structured data, else the text's hints. */
export function readMode(text: PostingText, posting: Posting, headers: readonly Header[]): ModeReading {
  const takenBack = hits(TAKEN_BACK, text.description, 1)[0];
  const said = headers
    .map((h) => ({ header: h, ...inHeader(h, text) }))
    .filter((h) => h.says !== undefined && !(takenBack && h.says === 'remote'));
  const title = said.find((h) => h.header.field === 'title');
  const lines = said.filter((h) => h.header.field === 'description');
  const location = said.find((h) => h.header.field === 'location');
  const telecommute =
    posting.telecommute && !takenBack
      ? { says: 'remote' as const, span: dataSpan('jobLocationType: TELECOMMUTE', 'json-ld') }
      : null;

  const found = signs(text, MODE_CUES).filter(
    ({ says, span }) => !(takenBack && says === 'remote' && (span.start ?? 0) <= takenBack.end),
  );
  const weights = weigh(found);
  const weight = (mode: Said): number => weights.get(mode)?.most ?? 0;
  const spansOf = (mode: Said): Span[] =>
    found
      .filter((s) => s.says === mode && s.weight >= Math.min(2, weight(mode)))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 2)
      .map((s) => s.span);
  const result = (mode: Said, first: Span | undefined): ModeReading => ({
    mode,
    evidence: [...(first ? [first] : []), ...spansOf(mode)].slice(0, 3),
  });

  if (title?.says) return result(title.says, title.span);
  const attended = headers.map((h) => daysAt(h, text)).find((span) => span !== null);
  const labelled = lines.find((l) => l.says === 'hybrid') ?? lines.find((l) => l.says === 'remote') ?? lines[0];
  const above = location?.says ? location : telecommute;
  if (above?.says === 'remote' && hits(EITHER, text.location).length > 0) return result('remote', above.span);
  if (above?.says === 'remote') {
    if (labelled?.says === 'hybrid' && weight('remote') < 4) return result('hybrid', labelled.span);
    // "Brazil (Remote)": how a firm works is said of its towns, and this job is in none, unless the days there are told.
    const here = !isCountryOnly(text.location) || spansOf('hybrid').some((span) => TOLD_DAYS.test(span.quote));
    if (here && weight('hybrid') >= 3 && weight('remote') < 3) return result('hybrid', undefined);
    if (weight('onsite') >= 3 && weight('remote') < weight('onsite') - 1) return result('onsite', undefined);
    return result('remote', above.span);
  }
  if (above?.says) return result(above.says, above.span);
  // Four days of five there are what the label means.
  const mostlyThere = spansOf('hybrid').every((s) => /\b(?:4|four)\b/i.test(s.quote));
  if (labelled?.says === 'remote' && weight('hybrid') >= 3 && weight('remote') < 3) return result('hybrid', undefined);
  if (labelled?.says === 'onsite' && weight('hybrid') >= 3 && !mostlyThere) return result('hybrid', undefined);
  if (labelled?.says) return result(labelled.says, labelled.span);
  if (attended && weight('remote') < 3) return result('hybrid', attended);
  if (weight('onsite') === 4 && weight('hybrid') < 3) return result('onsite', undefined);
  if (weight('remote') >= 3 && weight('hybrid') <= 3 && isCountryOnly(text.location))
    return result('remote', undefined);
  if (weight('hybrid') >= 3 && weight('hybrid') >= weight('remote')) return result('hybrid', undefined);
  if (weight('remote') >= 3) return result('remote', undefined);
  if (weight('onsite') >= 3) return result('onsite', undefined);
  if (weight('hybrid') === 2) return result('hybrid', undefined);
  const perk = signs(text, PERKS)[0];
  if (perk)
    return { mode: named(text.location).town || weight('onsite') === 2 ? 'hybrid' : 'remote', evidence: [perk.span] };
  if (weight('remote') === 2) return result('remote', undefined);
  if (weight('onsite') === 2 && weight('hybrid') === 0) return result('onsite', undefined);
  if (weight('hybrid') === 1) return result('hybrid', undefined);
  // A country that one must live in tells of no office where the posting names no town.
  const hinted = spansOf('remote').some((span) => /remote/i.test(span.quote)) || !named(text.location).town;
  if (weight('remote') === 1 && hinted) return result('remote', undefined);
  const trade = hits(ON_THE_SPOT, text.title)[0];
  if (trade) return { mode: 'onsite', evidence: [spanOf(text.title, trade.start, trade.end, 'title')] };
  if (takenBack)
    return { mode: 'onsite', evidence: [spanOf(text.description, takenBack.start, takenBack.end, 'description')] };
  return { mode: 'unstated', evidence: [] };
}
