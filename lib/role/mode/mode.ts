import { placesIn } from '../../places/find.ts';
import type { Posting } from '../../posting/posting.ts';
import { type Hit, hits, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { dataSpan, type Span, spanOf } from '../../text/span.ts';
import type { Mode } from '../../vocabulary.ts';
import { signs, weigh } from '../terms/cues.ts';
import type { Header } from '../terms/header.ts';
import { MODE_CUES } from './cues.ts';
import { AT_YOUR_HOME, EITHER, firstOf, HEADER_WORDS } from './header-words.ts';
import { PERKS } from './perks.ts';
import { ON_THE_SPOT } from './trades.ts';
import { OTHERS_HOME, type Said } from './whole.ts';
import { isOfOthers } from './whose.ts';

export interface ModeReading {
  readonly mode: Mode;
  readonly evidence: readonly Span[];
}

/** The first match in a header, with offsets of its field. */
const firstIn = (patterns: readonly RegExp[], header: Header, text: PostingText): Hit | undefined =>
  firstOf(patterns, text[header.field], header.start, header.end);

const spanIn = (hit: Hit, { field }: Header): Span => ({ start: hit.start, end: hit.end, quote: hit.words, field });

/** How a denial of remote work begins. */
const DENIED = /^no/i;

/** Where a header says it, in words that are not denied. */
function inHeader(header: Header, text: PostingText): { says: Said; span: Span } | null {
  const either = firstIn([EITHER], header, text);
  for (const [says, patterns] of either ? [['remote', [EITHER]] as const] : HEADER_WORDS) {
    const hit = either ?? firstIn(patterns, header, text);
    // "Users worldwide" tells of users.
    if (hit && /^(?:anywhere|worldwide)$/i.test(hit.words) && header.field === 'description' && !header.ofPlace)
      continue;
    // "Home office: we pay for a desk": what is bought for there says nothing of where one works.
    if (!hit || (header.field === 'description' && OTHERS_HOME.test(header.text))) continue;
    // "Boston - hybrid; no remote": what is denied is to be away always.
    if (says === 'onsite' && DENIED.test(hit.words) && /\bhybrid\b/i.test(header.text)) continue;
    return { says, span: spanIn(hit, header) };
  }
  const home = header.ofPlace ? firstIn([AT_YOUR_HOME], header, text) : undefined;
  return home ? { says: 'remote', span: spanIn(home, header) } : null;
}

/** The text takes back what stands above it: "ignore the Remote up there", "listed as remote by mistake". */
const TAKEN_BACK = phrases([
  '(ignore|disregard|overlook) [^.;\\n]{0,40}remote(?! (work|team|sens))',
  "(list|mark|tag|show|post|advertise|label)(s|ed) [^.;\\n]{0,24}as [“‘'\"]?remote[^.\\n]{0,40} (mistake|error|wrong|not|isn[’']t|but)",
]);

/** A header with its value whole: some boards break the line between a number and its "%". */
function whole(header: Header, { description }: PostingText): Header {
  if (header.field !== 'description' || !/\b(?:[2-8]\d|[01])\s?$/.test(header.text)) return header;
  const rest = /^\n\s?%[^\n]{0,40}/.exec(description.slice(header.end, header.end + 44));
  return rest ? { ...header, text: header.text + rest[0], end: header.end + rest[0].length } : header;
}
/** "100 % remote" stands whatever else may be arranged. */
const ALL_AWAY = /^100\s?%\s?remote$/i;
const BY_ARRANGEMENT = /absprache|vereinbarung|rücksprache|arrangement|agreement|remote und/i;
/** The same for what is hardly ever, in its line. */
const HARDLY_EVER = /\bggf\b|gegebenenfalls|bei bedarf|if needed|(?<!\d)(?:5|1[05]?) ?% (?:vor ort|on-?site)/i;

const FOUR_FIFTHS = /(?<!\d)8\d\s?%/;

/** Said of an employer that is called so, or of a head office. */
const HOME_OFFICE = /^home.?office$/i;
/** A measure that is to end: it tells nothing of how the job will be done. */
const FOR_NOW =
  /(?:due to|because of|during|amid|given|while|in response to) (?:the )?(?:\w{1,12} ){0,2}(?:covid|corona|pandemi|lockdown|quarantine)|(?:worked|went|were|been|sent)\b[^.;]{0,40}(?:in|during|through) 202[0-2]\b|until (?:further notice|(?:the )?(?:covid|pandemic|lockdown|offices? (?:re-?)?open))|stay-at-home|\btemporarily (?:work|remote)|bis auf weiteres/i;
const AROUND = 160;
const FOR_GOOD = /\b(?:since|before|permanent(?:ly)?|for ?ever|remain|even after|always)\b/i;

const DAYS_A_WEEK = phrases([
  '(min(imum|\\.)? )?([1-4]|one|two|three|four)( ?(-|–|to) ?[1-4])? days? ?(per|a|/) ?week',
]);
const PART_TIME = /part[- ]?time|parttime|available|hours|intern(?:ship)?\b|stage\b|shift|\bfte\b/i;

/** Days a week beside a town ("Leeds, 2 days per week"): those of the office. Null where none stand, or where they are those of a part-time job. */
function daysAt(header: Header, text: PostingText): Span | null {
  if (header.field === 'title') return null;
  const hit = firstIn([DAYS_A_WEEK], header, text);
  if (!hit || PART_TIME.test(header.text)) return null;
  if (!header.ofPlace && placesIn(header.text.slice(0, hit.start - header.start), false).length === 0) return null;
  return spanIn(hit, header);
}

/** The line of `text` that `at` stands in, as far as a label goes. */
function lineAt(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - AROUND), at + AROUND);
  const before = words.lastIndexOf('\n', Math.min(at, AROUND) - 1);
  return words.slice(before + 1).split('\n', 1)[0] ?? '';
}

const CITY_STATES = /^(?:singapore|hong kong|monaco|luxembourg)$/i;
/** "Remote - Leeds": of the job itself. "Remote,Leeds" and "Leeds, UK (Remote)" are boards' marks. */
const AS_A_LABEL = /^(?:(?:100 ?% |fully )?remote$|remote ?[-–|])|[-–|] ?remote$/i;
/** A mark for search, which a firm sets under all its adverts alike. */
const A_TAG = /#li-?hybrid/i;
const TOLD_DAYS = /\d|\b(?:two|three|four|(?:\w{3,6})?days?|commut\w+)\b/i;

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
  const ministry = /\bhome office\b/i.test(posting.company ?? '');
  const said = headers
    .map((h) => whole(h, text))
    .map((h) => ({ header: h, ...inHeader(h, text) }))
    .filter((h) => h.says !== undefined && !(h.says === 'remote' && (takenBack || FOR_NOW.test(h.header.text))))
    .filter((h) => !(ministry && HOME_OFFICE.test(h.span?.quote ?? '')));
  const all = signs(text, MODE_CUES);
  const allAway = all.some((s) => ALL_AWAY.test(s.span.quote));
  const arranged = (says: string | undefined, quote: string, line: string): boolean =>
    allAway && says === 'hybrid' && (BY_ARRANGEMENT.test(quote) || HARDLY_EVER.test(line));
  const title = said.find((h) => h.header.field === 'title');
  const lines = said.filter(
    (h) => h.header.field === 'description' && !arranged(h.says, h.span?.quote ?? '', h.header.text),
  );
  const location = said.find((h) => h.header.field === 'location');
  const telecommute =
    posting.telecommute && !takenBack
      ? { says: 'remote' as const, span: dataSpan('jobLocationType: TELECOMMUTE', 'json-ld') }
      : null;

  // "Three days at this site and two days at that one": the second half by itself sounds like a choice.
  const withinDays = ({ start, end }: Span): boolean =>
    all.some(
      (s) =>
        s.says === 'onsite' && s.weight >= 3 && (s.span.start ?? 0) < (start ?? 0) && (s.span.end ?? 0) >= (end ?? 0),
    );
  const starts = all.map(({ span }) => span.start ?? 0);
  const found = all.filter(({ says, span }) => {
    const start = span.start ?? 0;
    if (isOfOthers(text.description, sentenceAt(text.sentences, start), start, starts)) return false;
    if (says !== 'remote')
      return (
        !arranged(says, span.quote, allAway ? lineAt(text.description, start) : '') &&
        !(says === 'hybrid' && withinDays(span))
      );
    const at = span.start ?? 0;
    if ((takenBack && at <= takenBack.end) || (ministry && HOME_OFFICE.test(span.quote))) return false;
    const sentence = sentenceAt(text.sentences, at);
    const words = text.description.slice(Math.max(sentence.start, at - AROUND), Math.min(sentence.end, at + AROUND));
    return !FOR_NOW.test(words) || FOR_GOOD.test(words);
  });
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

  // Four fifths from afar are all of it, unless the text tells of the fifth.
  if (weight('hybrid') >= 3 && said.some((h) => h.says === 'remote' && FOUR_FIFTHS.test(h.header.text)))
    return result('hybrid', undefined);
  if (title?.says) return result(title.says, title.span);
  const attended = headers.map((h) => daysAt(h, text)).find((span) => span !== null);
  const labelled = lines.find((l) => l.says === 'hybrid') ?? lines.find((l) => l.says === 'remote') ?? lines[0];
  const above = location?.says ? location : telecommute;
  if (above?.says === 'remote' && hits(EITHER, text.location).length > 0) return result('remote', above.span);
  if (above?.says === 'remote') {
    // "Brazil (Remote)": how a firm works is said of its towns, and this job is in none, unless the days there are told.
    const away = isCountryOnly(text.location) || AS_A_LABEL.test(text.location);
    const tagged = away && A_TAG.test(labelled?.header.text ?? '');
    if (labelled?.says === 'hybrid' && weight('remote') < 4 && !tagged) return result('hybrid', labelled.span);
    const here = !away || weight('onsite') >= 3 || spansOf('hybrid').some((span) => TOLD_DAYS.test(span.quote));
    if (here && weight('hybrid') >= 3 && weight('remote') < 3) return result('hybrid', undefined);
    if (weight('onsite') >= 3 && weight('remote') < weight('onsite') - 1) return result('onsite', undefined);
    return result('remote', above.span);
  }
  if (above?.says) return result(above.says, above.span);
  // Four days of five there are what the label means.
  const mostlyThere = spansOf('hybrid').every((s) => /\b(?:4|four)\b/i.test(s.quote));
  const either = hits(EITHER, labelled?.header.text ?? '', 1).some((hit) => !/^and/i.test(hit.words));
  if (labelled?.says === 'remote' && !either && weight('hybrid') >= 3 && weight('remote') < 3)
    return result('hybrid', undefined);
  if (labelled?.says === 'onsite' && weight('hybrid') >= 3 && !mostlyThere) return result('hybrid', undefined);
  if (labelled?.says) return result(labelled.says, labelled.span);
  if (attended && weight('remote') < 3) return result('hybrid', attended);
  if (weight('onsite') > 4 || (weight('onsite') === 4 && weight('hybrid') < 3)) return result('onsite', undefined);
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
  // What is paid for a desk at home tells of some days there, but of none where a whole country is named.
  if (weight('hybrid') === 1 && !isCountryOnly(text.location)) return result('hybrid', undefined);
  // A country that one must live in tells of no office where the posting names no town.
  const hinted = spansOf('remote').some((span) => /remote/i.test(span.quote)) || !named(text.location).town;
  if (weight('remote') === 1 && hinted) return result('remote', undefined);
  const trade = hits(ON_THE_SPOT, text.title)[0];
  if (trade) return { mode: 'onsite', evidence: [spanOf(text.title, trade.start, trade.end, 'title')] };
  if (takenBack)
    return { mode: 'onsite', evidence: [spanOf(text.description, takenBack.start, takenBack.end, 'description')] };
  return { mode: 'unstated', evidence: [] };
}
