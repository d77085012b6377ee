import { elsewhere } from './evidence/scope.ts';
import { placesIn } from './places/find.ts';
import type { Posting } from './posting/posting.ts';
import type { Contradiction, LevelReading, PayReading, StatedPay, TermsReading } from './reading-schema.ts';
import { officeDays } from './role/mode/office-days.ts';
import { headersOf } from './role/terms/header.ts';
import { latin } from './text/latin.ts';
import { isDenied } from './text/negation.ts';
import type { PostingText } from './text/posting-text.ts';
import { sectionAt } from './text/sections.ts';
import { sentenceAt } from './text/sentences.ts';
import { dataSpan, type Span, spanOf } from './text/span.ts';

interface Of {
  readonly posting: Posting;
  readonly text: PostingText;
  readonly terms: TermsReading;
  readonly level: LevelReading;
  readonly pay: PayReading;
}

/**
 * Where a posting says two things: remote above and office days in its text (`mode`), pay as data and other pay on the page
 * (`pay`), a junior title and years that are not (`level`), one country above and another in the text or in another source (`place`). Each with both
 * passages. Only plain cases; at most one of each kind.
 */
export function readContradictions(of: Of): Contradiction[] {
  return [mode(of), pay(of), level(of), place(of)].filter((c) => c !== null);
}

const REMOTE = latin(/(?<!\p{L})(?:100\s?% )?remote(?! (?:sensing|desktop|support))(?!\p{L})/iu);
const NOT_ONLY_REMOTE =
  /hybrid|on[\s-]?site|office|\b(?:or|and|\/)\s?remote|remote\s?(?:or|and|\/)|partial|partly|\b[1-9]\d\s?%|friendly|possible|option|occasional|flexib/i;

function mode({ posting, text }: Of): Contradiction | null {
  const days = officeDays(text);
  if (!days || !isOfThisJob(text, days)) return modeOfSources(posting, text);
  for (const field of ['title', 'location'] as const) {
    const found = REMOTE.exec(text[field]);
    if (!found || NOT_ONLY_REMOTE.test(text[field])) continue;
    const end = found.index + found[0].length;
    return { about: 'mode', between: [spanOf(text[field], found.index, end, field), days] };
  }
  if (!posting.telecommute || NOT_ONLY_REMOTE.test(text.title)) return null;
  return { about: 'mode', between: [dataSpan('TELECOMMUTE', dataField(posting)), days] };
}

/** What happens in an office on some days, or for a while, without asking anyone to be there. */
const NOT_A_RULE =
  /\b(?:lunch(?:es)?|breakfasts?|chefs?|cooks?|yoga|massages?|fruit|drinks|dogs?|gym|cleaned|served|open to|clients?|customers?|(?:sales|support|finance|people|hr|leadership|marketing|other) (?:teams?|colleagues|staff)|first (?:\w+ )?(?:days?|weeks?|months?)|onboarding|probation|trial|tired of|used to|employees (?:in|near)|anyone (?:in|near)|may|might|could|like to|love to|prefer|feel free|free to|some of|only (?:if|when)|(?:is|stays|remains|fully|100 ?%) remote)\b/i;

/** Words of the description that state a rule for this job: no denial, no question, nobody else's. */
function isOfThisJob({ description, sentences, sections, title }: PostingText, words: Span): boolean {
  const { start, end } = words;
  if (start === null || end === null) return false;
  const sentence = sentenceAt(sentences, start);
  const before = description.slice(sentence.start, start);
  if (NOT_A_RULE.test(description.slice(sentence.start, sentence.end)) || !isToYou(before)) return false;
  if (isDenied(description, sentence, start, end) || hasDenial(before)) return false;
  const of = elsewhere(description, sentence, { start, end }, sectionAt(sections, start), title);
  return of === null || of === 'made';
}

/** Whom the words before a rule speak to, or what they speak of; after a label or at the beginning nobody else is meant. */
const ADDRESSED =
  /\b(?:you|your|we (?:all )?(?:ask|expect|require|need|want|work|meet|come|are)|expect\w*|requir\w+|must|mandatory|role|position|job|attendance|presence|pattern|policy|schedule|arrangement|model|(?:the|our|whole|entire) team (?:meets|works|comes|is)|hybrid(?: (?:role|position|job|work\w*|model|policy|set-?up))?:?\s*$|du|dich|dir|ihr|sie|je|jij|jou|u|vous|tu|toi|usted|trabaj\w+)\b/i;
const LONGEST_LABEL = 40;
/** "Your manager is", right before the rule: that is their rule. */
const THEIRS = latin(
  /(?<!\p{L})(?!role|position|job|team|attendance|this|it|work|pattern)\p{L}+\s+(?:is|sits|works|comes|stays)(?:\s+\p{L}+)?$/iu,
);
const isToYou = (before: string): boolean => {
  const said = before.trim();
  if (THEIRS.test(said)) return false;
  return ADDRESSED.test(said) || (said.length <= LONGEST_LABEL && /(?:^|[:–—(,;-]|\bhybrid)$/i.test(said));
};

/** Anywhere before the words: "nobody asks you to be in the office three days a week". */
const hasDenial = (before: string): boolean =>
  /\b(?:no|not|never|nobody|none|without|instead of|rather than|before (?:19|20)\d\d)\b|n['’]t\b/i.test(before);

const ON_SITE = latin(/(?<!\p{L})(?:on[\s-]?site|hybrid)(?!\p{L})/iu);

/** Fully remote by the data, on site or hybrid by the place as the page shows it. */
function modeOfSources(posting: Posting, { location }: PostingText): Contradiction | null {
  const found = ON_SITE.exec(location);
  const { location: source } = posting.sources;
  if (!found || !posting.telecommute || REMOTE.test(location) || source === posting.sources.telecommute) return null;
  const span = spanOf(location, found.index, found.index + found[0].length, 'location');
  return { about: 'mode', between: [dataSpan('TELECOMMUTE', dataField(posting)), span] };
}

const dataField = (posting: Posting): 'json-ld' | 'board' => (posting.source === 'board' ? 'board' : 'json-ld');

/** Amounts this much apart, as a share, are two amounts and not one that was rounded. */
const APART = 0.05;

function pay({ posting, pay: reading }: Of): Contradiction | null {
  const asData = posting.pay.filter((p) => !p.estimate && p.currency && p.period && (p.min !== null || p.max !== null));
  const inText = reading.stated.filter(
    (p) => (p.field === 'description' || p.field === 'board') && p.inferred.length === 0,
  );
  const [data] = asData;
  const [said] = inText;
  // Several ranges are zones or levels, which data cannot show.
  if (!data || !said || asData.length > 1 || inText.length > 1 || said.where !== null || said.contract !== null)
    return null;
  if (data.currency !== said.currency || data.period !== said.period || said.basis !== 'base') return null;
  if (isSlip(data.min ?? data.max, said.min ?? said.max) || PART_OF_PAY.test(said.quote)) return null;
  if (near(data.min ?? data.max, said.min ?? said.max) || near(data.max ?? data.min, said.max ?? said.min)) return null;
  return { about: 'pay', between: [dataSpan(data.quote, dataField(posting)), bare(said)] };
}

const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null || Math.abs(a - b) <= APART * Math.max(Math.abs(a), Math.abs(b));

/** One figure written for another unit than the data say: thousands, cents, months or hours for years. */
const SLIPS = [1000, 100, 12, 13, 14, 52, 260, 2080];
const isSlip = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && SLIPS.some((by) => near(a * by, b) || near(a, b * by));
const PART_OF_PAY = /\b(?:fte|full[\s-]time equivalent|pro rata|starting|after probation)\b/i;

const bare = ({ start, end, quote, field }: StatedPay): Span => ({ start, end, quote, field });

const JUNIOR = latin(/(?<!\p{L})(?:junior|jr|entry[\s-]level|graduate|trainee|intern)(?!\p{L})/iu);
/** Juniors whom the job teaches, and names that hold the word. */
const NOT_THE_LEVEL =
  /\b(?:for|of|mentor\w*|coach\w*|lead\w*|teach\w*|train(?:er|ing)) (?:\w+ ){0,2}(?:junior|graduate|trainee|intern)|(?:junior|graduate|trainee|intern) (?:achievement|schools?|colleges?|universit\w+|studies|program(?:me)?s?|recruit\w*|talents?|development|developers)\b/i;
/** Years of others, of a degree or of a contract. */
const NOT_YEARS_ASKED =
  /\b(?:(?:beside|alongside|people|colleagues|engineers|developers|teams?|mentors?|company|founders?) (?:\w+ ){0,3}(?:with|who|have|has)|degree|bachelor\w*|university|diploma|contract (?:\w+ ){0,3}for|plus|nice to have|bonus|ideally|preferabl[ey]|preferred|(?:mid|senior|lead) (?:\w+ )?(?:role|position|level)|after \w+ years|within)\b/i;
const OTHER_LEVELS = /senior|sr\b|medior|mid\b|mid[\s-]level|regular|lead|staff|principal|programme?\b|\/|\bor\b/i;
/** A junior job asks at most two years by the guide; three is already another level. */
const NOT_JUNIOR_YEARS = 3;

function level({ text, level: reading }: Of): Contradiction | null {
  if (reading.value !== 'junior' || reading.years === null || reading.years < NOT_JUNIOR_YEARS) return null;
  const word = JUNIOR.exec(text.title);
  const years = reading.evidence.find(
    (e) => e.field === 'description' && /\d|three|four|five|six|seven|eight/i.test(e.quote),
  );
  if (!word || !years || OTHER_LEVELS.test(text.title) || NOT_THE_LEVEL.test(text.title)) return null;
  if (NOT_YEARS_ASKED.test(sentenceOf(text, years))) return null;
  return { about: 'level', between: [spanOf(text.title, word.index, word.index + word[0].length, 'title'), years] };
}

function sentenceOf({ description, sentences }: PostingText, { start }: Span): string {
  const sentence = sentenceAt(sentences, start ?? 0);
  return description.slice(sentence.start, sentence.end);
}

/** What follows a label of a place and is more than that place, or another. */
const MORE_THAN_A_PLACE = /remote|anywhere|world|office|\bhq\b|headquarters|travel|flexib|hybrid or|client/i;
/** A place further along than this, in UTF-16 units, stands in a sentence. */
const PLACE_BY = 24;

function place({ text, posting }: Of): Contradiction | null {
  const above = placesIn(text.location, true, text.description);
  const countries = new Set(above.map((p) => p.iso));
  if (above.length === 0 || countries.has(null) || above.some((p) => p.kind === 'area')) return null;
  for (const { source, text: other } of posting.also) {
    const named = placesIn(other, true, text.description);
    const [first] = named;
    const last = above.at(-1);
    if (!first || !last || named.some((p) => p.iso === null || p.kind === 'area' || countries.has(p.iso))) continue;
    const field = source === 'json-ld' || source === 'microdata' ? 'json-ld' : 'board';
    return {
      about: 'place',
      between: [spanOf(text.location, last.start, last.end, 'location'), dataSpan(other, field)],
    };
  }
  const title = placesIn(text.title);
  for (const header of headersOf(text)) {
    if (header.field !== 'description' || !header.ofPlace || header.start === 0) continue;
    const below = placesIn(header.text, false, text.description);
    // "Smalltown, IL" below Israel is that country's code, not Illinois.
    const first = below[0];
    const last = above.at(-1);
    // Towns of one name in two countries are one town as often as two.
    if (above.some(({ name }) => header.text.includes(name)) || MORE_THAN_A_PLACE.test(header.text)) continue;
    if (first && first.start > PLACE_BY) continue;
    if (!first || !last || below.some((p) => p.iso === null || countries.has(p.iso) || countries.has(p.name))) continue;
    if (title.some((p) => p.iso !== null && countries.has(p.iso)) || posting.applicantPlaces.length > 1) return null;
    return {
      about: 'place',
      between: [
        spanOf(text.location, last.start, last.end, 'location'),
        { start: header.start + first.start, end: header.start + first.end, quote: first.name, field: 'description' },
      ],
    };
  }
  return null;
}
