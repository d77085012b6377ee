import { elsewhere } from '../evidence/scope.ts';
import type { Posting } from '../posting/posting.ts';
import type { Contradiction } from '../reading-schema.ts';
import { NO_OFFICE } from '../role/mode/days.ts';
import { EITHER, firstOf, HEADER_WORDS } from '../role/mode/header-words.ts';
import { headersOf } from '../role/terms/header.ts';
import { isDenied } from '../text/negation.ts';
import { has, hits, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { sectionAt } from '../text/sections.ts';
import { sentenceAt } from '../text/sentences.ts';
import { dataSpan, type Span, spanOf } from '../text/span.ts';
import { dataField, type ReadOf } from './read-of.ts';
import { presence } from './there.ts';

type Above = 'title' | 'location';
const ABOVE: readonly Above[] = ['location', 'title'];

/** Another way beside it, or only a part of the time. */
const NOT_WHOLLY =
  /hybrid|on[\s-]?site|(?<!home[\s-]?)office|\b(?:or|and|&|und|\/)\s?remote|remote\s?(?:or|and|&|und)|\/(?!\s?(?:tele|home|work|wfh))|;|\||partial|partly|partiel|\b[1-9]\d\s?%(?<!100\s?%)|friendly|possible|möglich|mostly|mainly|überwiegend|hauptsächlich|option|occasional|flexib/i;
/** Where a text lets the reader choose, or treats some places otherwise. */
const OPEN =
  /\b(?:hybrid|on-?site|in[\s-]office|offices?)\b[^.\n]{0,30}(?:\bor\b|\/)[^.\n]{0,20}\bremote|\bremote(?:ly)?\b[^.\n]{0,20}(?:\bor\b|\/)[^.\n]{0,20}\b(?:hybrid|on-?site|offices?|in person)|(?:open to|(?<!cannot |can.t |not |n.t )consider(?:ed|ing)?) (?:\w+ ){0,2}remote|\b(?:otherwise|outside|elsewhere|other locations?|all others?)\b[^.\n]{0,60}remote|\bwithin (?:a )?\d+[\s-]?(?:mi(?!n)|km|kilo)/i;

const saidIn = (patterns: readonly RegExp[], words: string, field: Above): Span | null => {
  const hit = firstOf(patterns, words);
  return hit ? spanOf(words, hit.start, hit.end, field) : null;
};
const WORDS_OF = new Map(HEADER_WORDS);

/** Title or location where they say that the job is remote, and nothing beside it. */
function awayAbove(text: PostingText): Span | null {
  for (const field of ABOVE) {
    const away = firstAway(text[field], field);
    // A bar parts a title, and lists places.
    const words = field === 'title' ? text.title.replaceAll('|', ',') : text[field];
    if (away && !NOT_WHOLLY.test(words) && !has(EITHER, text[field])) return away;
  }
  return null;
}

const NO_WAY_OF_WORK = /^(?:cet|cest|utc|gmt|est|edt|pst|pdt|distributed)/i;
/** Machines and trades that are remote, not people. */
const REMOTE_THINGS =
  /^\s(?:operat|observ|pilot|driv|vehicle|experience|hiring|payment|learning|platform|collaborat|sens)/i;
const TELEWORK = phrases(['telework(ing)?']);
function firstAway(words: string, field: Above): Span | null {
  const remote = WORDS_OF.get('remote');
  const found = (remote && saidIn(remote, words, field)) ?? saidIn([TELEWORK], words, field);
  if (!found || NO_WAY_OF_WORK.test(found.quote) || REMOTE_THINGS.test(words.slice(found.end ?? 0))) return null;
  return field === 'title' && /^(?:anywhere|worldwide|virtual)/i.test(found.quote) ? null : found;
}

/** Clouds and networks may be hybrid. */
const HYBRID_THINGS = /cloud|on-?prem|azure|directory|infra|vehicle|search|mobile/i;
/** Title or location where they say that it is not, beside no word of work from afar. */
function thereAbove(text: PostingText): Span | null {
  for (const field of ABOVE) {
    if (has(EITHER, text[field]) || firstAway(text[field], field)) continue;
    if (field === 'title' && HYBRID_THINGS.test(text.title)) continue;
    for (const says of ['hybrid', 'onsite'] as const) {
      const words = WORDS_OF.get(says);
      const found = words ? saidIn(words, text[field], field) : null;
      if (found) return found;
    }
  }
  return null;
}

/** The job itself, said to be remote. */
const AWAY = phrases([
  '(this|the|our) (@ )?(role|position|job|post|vacancy|opportunity|internship) (is|will be) (a |an )?(fully |completely |entirely |100 ?% )remote',
  'this is (a |an )?(fully|completely|entirely|permanent|full ?time|100 ?%),? (remote|home based) (role|position|job|post|opportunity|contract)',
  '(?<=(^|[.!?\\n•] ?))(fully|completely|entirely|100 ?%) remote (role|position|job|post|opportunity)',
  "you( will|[’']ll)? work (fully|completely|entirely|100 ?%|permanently) (remotely|from home)",
  "you( will|[’']ll)? work (from home|remotely) (all (of )?the time|every day|always|permanently|for good|throughout)",
  '(role|position|job|post) is (@ )?home ?based|(we are|is) a fully remote (company|team|firm)',
  '(?<=(job|work|location|ort|einsatzort|arbeitsort|locatie)( type| mode| model)? ?: ?)(100 ?%|fully) remote|li remote',
  '(?<=(location|workplace|work|working)( type| mode| model| arrangements?| pattern)? ?: ?)(full ?time|fully|100 ?%|permanent) (tele ?work|remote|home ?(office|working|based))',
  "(we are|we[’']re|the (@ )?team is) (all |fully |100 ?% |entirely )?remote,? and (always|have)",
  "you( can|[’']ll| will)? work from (anywhere|wherever you like)",
  "(we are|we[’']re|as) (a |an )?(remote ?only|all ?remote|100 ?% remote|fully (remote|distributed)) (company|team|firm|organi[sz]ation|business)",
  '(vollständig|komplett|ganz|zu 100 ?%|100 ?%) (remote|im home ?office|von zu ?hause)|volledig (remote|op afstand|vanuit huis)',
  '(100 ?%|totalmente|completamente|interamente) ((en|da|in) )?(remot[oa]|a distancia|teletrabajo|smart ?working)',
  '(podrás|puedes) trabajar desde (cualquier (punto|lugar|sitio|parte)|casa)',
  '(100 ?%|entièrement|totalement) (en télétravail|à distance)|télétravail (complet|intégral|total|(à )?100 ?%)|(w pełni|całkowicie|w 100 ?%) zdaln~',
  '(?<=(location|workplace|work)( type| mode| model| arrangement)? ?: ?)remote(?=\\s*($|\\n|[.,]))',
]);
/** No office at all. */
const OFFICELESS = phrases(NO_OFFICE);
const NOT_ALL =
  /\b(?:hybrid|on-?site|days?|until|while|when|if|unless|some|many|most|branch|sales|clients?|customers?|local|there yet)\b/i;
const NOT_SURE =
  /\b(?:not|never|no(?! (?:office|one|commut\w+))|after|until|while|during|currently|initially|temporar\w+|become|may|might|could|can|if|when|unless|or|hybrid|(?<!no )offices?|on-?site|days?|team|other|many|some|most|near|within|first|travel|visits?|quarter\w*|month\w*|wenn|falls|oder|nach|möglich\w*|si|ou|después|tras|possible|dopo|mogelijk)\b|n[’']t\b/i;

/** A sentence of the description that says the job is remote, without conditions; that there is no office says so only beside one above. */
function awayBelow({ description, sentences, sections, title }: PostingText, isThere: boolean): Span | null {
  const met = [
    ...hits(AWAY, description, 6).map((hit) => ({ ...hit, unless: NOT_SURE, asIs: false })),
    ...(isThere ? hits(OFFICELESS, description, 3) : []).map((hit) => ({ ...hit, unless: NOT_ALL, asIs: true })),
  ];
  for (const { unless, asIs, ...hit } of met) {
    const sentence = sentenceAt(sentences, hit.start);
    if (unless.test(description.slice(sentence.start, sentence.end))) continue;
    if (asIs && /^\s(?:in|at|near)\s/.test(description.slice(hit.end, hit.end + 6))) continue;
    if (!asIs && isDenied(description, sentence, hit.start, hit.end)) continue;
    if (elsewhere(description, sentence, hit, sectionAt(sections, hit.start), title) !== null) continue;
    return spanOf(description, hit.start, hit.end, 'description');
  }
  return null;
}

const ONLY_THERE = phrases(['(?<=^ ?)(on ?site|in ?office|in the office|office based|hybrid)(?=\\s*($|[\\(,.–-]))']);
/** A labelled line of the description whose answer is presence: "Workplace type: On-site". */
function thereLabelled(text: PostingText): Span | null {
  for (const { field, start, text: words } of headersOf(text)) {
    if (field !== 'description' || !isLabel(text.description, start)) continue;
    const hit = has(EITHER, words) ? undefined : hits(ONLY_THERE, words, 1)[0];
    if (hit && !/remote/i.test(words)) return spanOf(text.description, start + hit.start, start + hit.end, field);
  }
  return null;
}
/** Whether a label stands before the words at `start`. */
const isLabel = (text: string, start: number): boolean => /[:\-–]\s*$/.test(text.slice(Math.max(0, start - 6), start));

/** "#LI-Hybrid #LI-Remote": where a board is told several, none of them says much. */
const isOneTagOfSeveral = ({ quote }: Span, { description }: PostingText): boolean =>
  /^li\b/i.test(quote) && new Set(description.toLowerCase().match(/\bli-(?:remote|hybrid|onsite)/g)).size > 1;

const clash = (one: Span, other: Span): Contradiction => ({ about: 'mode', between: [one, other] });

/** Where a posting calls its job remote and asks for presence. */
export function modeClash({ posting, text }: ReadOf): Contradiction | null {
  const bySources = modeOfSources(posting, text);
  if (bySources) return bySources;
  const above = thereAbove(text);
  const away = awayAbove(text) ?? awayByData(posting, text);
  if (away) {
    if (OPEN.test(text.description)) return null;
    const there = (away.start === null ? null : above) ?? presence(text) ?? thereLabelled(text);
    return there && !isOneTagOfSeveral(there, text) ? clash(away, there) : null;
  }
  if (firstAway(text.title, 'title') || firstAway(text.location, 'location')) return null;
  const below = awayBelow(text, above !== null);
  if (!below || OPEN.test(text.description)) return null;
  const there = above ?? presence(text);
  if (!there || isOneTagOfSeveral(below, text) || isOneTagOfSeveral(there, text)) return null;
  const isOrdered = there.field !== 'description' || (there.start ?? 0) < (below.start ?? 0);
  return isOrdered ? clash(there, below) : clash(below, there);
}

const awayByData = (posting: Posting, text: PostingText): Span | null =>
  posting.telecommute && !NOT_WHOLLY.test(text.title) ? dataSpan('TELECOMMUTE', dataField(posting)) : null;

/** Fully remote by the data, on site or hybrid by the place as the page shows it. */
function modeOfSources(posting: Posting, text: PostingText): Contradiction | null {
  const { location: source, telecommute } = posting.sources;
  if (!posting.telecommute || source === telecommute || firstAway(text.location, 'location')) return null;
  const there = thereAbove({ ...text, title: '' });
  return there && clash(dataSpan('TELECOMMUTE', dataField(posting)), there);
}
