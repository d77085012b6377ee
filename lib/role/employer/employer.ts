import type { EmployerReading } from '../../reading-schema.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { sectionAt } from '../../text/sections.ts';
import { clauseAround, sentenceAt } from '../../text/sentences.ts';
import { type Span, spanOf } from '../../text/span.ts';
import { knownKind } from './known.ts';
import { type Met, phrasesMet } from './phrases.ts';
import { employerSigns, WEIGHED_KINDS } from './signs.ts';
import { isStaffingHouse } from './staffing.ts';
import { tellsKind } from './telling.ts';
import { nameInText, type Vote } from './votes.ts';
import { PHRASE_WEIGHTS, SIGN_WEIGHTS } from './weights.ts';

const PHRASES = new Map<string, number[]>();
for (const row of PHRASE_WEIGHTS) {
  const [kind = '', weight = '', ...phrases] = row.split(' ');
  const at = (WEIGHED_KINDS as readonly string[]).indexOf(kind);
  for (const phrase of phrases.join(' ').split('|')) {
    const weights = PHRASES.get(phrase) ?? WEIGHED_KINDS.map(() => 0);
    weights[at] = Number(weight);
    PHRASES.set(phrase, weights);
  }
}
const BOOK = { keys: PHRASES, opens: new Set([...PHRASES.keys()].map((key) => key.split(' ', 1)[0] ?? '')) };

/** A vote of the rules shows more of an employer than phrases that were learnt, which are shown where there is none; a hint is not. */
const SHOWN = 1.2;
/** A phrase that speaks for the kind by less than this is heard, but not shown. */
const TELLS = 0.1;
/** Where no vote worth showing speaks for the likeliest kind: the least that its phrases have to come to, and its least chance. */
const LEAST_SAID = 0.6;
const LEAST_CHANCE = 0.3;
const MOST_SHOWN = 4;
/** In UTF-16 units. */
const LONGEST_CLAUSE = 120;
const LEAD = /^[\s\p{P}]*(?:(?:and|or|und|en|et)\s)?/u;
const TAIL = /[\s.;:,]*$/;
/** What the votes for a kind come to where it is said outright. */
const OUTRIGHT = 3;
/** Phrases of a name, and those that an employer says of itself: they show more than others. */
const OF_ITSELF = /^(?:we|name):/;
/** Words of learnt phrases that are of the agencies' trade. */
const OF_AGENCIES =
  /client|consult|freelance|freiberuf|vertragsart|auslastung|einsatzart|projecten|it services|opdracht|b2b/;

/**
 * What kind of employer advertises: by its name where it is well known, else by the phrases it speaks of itself and of the job with.
 * `unclear` where those leave it open.
 */
export function readEmployer(text: PostingText): EmployerReading {
  const known = byName(text);
  if (known) return known;
  const { votes, sums } = employerSigns(text);
  const met = phrasesMet(text, BOOK);
  const scores = WEIGHED_KINDS.map((_, k) => {
    let score = 0;
    for (const [sign, weights] of SIGN_WEIGHTS) score += (sums[sign] ?? 0) * (weights[k] ?? 0);
    for (const key of met.keys()) score += PHRASES.get(key)?.[k] ?? 0;
    return score;
  });
  const likeliest = scores.indexOf(Math.max(...scores));
  const first = said(text, likeliest, { scores, votes, met });
  if (WEIGHED_KINDS[likeliest] !== 'agency' || first.kind === 'unclear' || isToldAgency(votes, met, likeliest))
    return first;
  // What is left once an agency is ruled out has to be said outright.
  const next = scores.indexOf(Math.max(...scores.filter((_, k) => k !== likeliest)));
  const forNext = votes.filter(({ kind, weight }) => kind === WEIGHED_KINDS[next] && weight >= SHOWN);
  const outright = forNext.reduce((sum, { weight }) => sum + weight, 0) >= OUTRIGHT;
  return outright ? said(text, next, { scores, votes, met }) : { kind: 'unclear', evidence: [] };
}

interface Heard {
  readonly scores: readonly number[];
  readonly votes: readonly Vote[];
  readonly met: ReadonlyMap<string, Met>;
}

/** The kind at `best` with the words that show it; `unclear` where they are too few. */
function said(text: PostingText, best: number, { scores, votes, met }: Heard): EmployerReading {
  const kind = WEIGHED_KINDS[best] as (typeof WEIGHED_KINDS)[number];
  const chance = 1 / scores.reduce((sum, score) => sum + Math.exp(score - (scores[best] ?? 0)), 0);
  const voted = votes.filter((vote) => vote.kind === kind && vote.weight >= SHOWN);
  const heard = [...met]
    .map(([key, at]) => ({ key, weight: lead(PHRASES.get(key) ?? [], best), isOfItself: OF_ITSELF.test(key), at }))
    .filter(({ weight }) => weight >= TELLS)
    .sort((a, b) => Number(b.isOfItself) - Number(a.isOfItself) || b.weight - a.weight);
  const saidBy = heard.reduce((sum, { weight }) => sum + weight, 0);
  if (voted.length === 0 && (chance < LEAST_CHANCE || saidBy < LEAST_SAID)) return { kind: 'unclear', evidence: [] };
  const shown =
    voted.length > 0
      ? [...voted].sort((a, b) => b.weight - a.weight).map(({ span }) => span)
      : heard.filter(({ key }) => tellsKind(kind, key)).map(({ at }) => quoted(text, at));
  const telling = shown.filter((span) => speaksOfEmployer(text, span)).map((span) => inClause(text, span));
  const evidence = distinct(telling).slice(0, MOST_SHOWN);
  return voted.length > 0 ? { kind, evidence } : { kind, evidence, guessed: true };
}

/** What is asked of the applicant is heard as well, but shows nobody what the employer is. */
const speaksOfEmployer = ({ sections }: PostingText, { field, start, quote }: Span): boolean =>
  !OF_APPLICANT.test(quote) &&
  (field !== 'description' || start === null || !['requirements', 'nice'].includes(sectionAt(sections, start)));
const OF_APPLICANT = /^(?:immediate joiners?|notice period|mandatory skills?)$/i;

/** The clause that the words stand in, where it is short: "a start-up that makes maps" says more than "start-up". */
function inClause({ description, sentences }: PostingText, span: Span): Span {
  const { start, end, field } = span;
  if (field !== 'description' || start === null || end === null) return span;
  const clause = clauseAround(description, sentenceAt(sentences, start), start, end);
  if (clause.end - clause.start > LONGEST_CLAUSE) return span;
  const lead = LEAD.exec(description.slice(clause.start, start))?.[0].length ?? 0;
  const tail = TAIL.exec(description.slice(end, clause.end))?.[0].length ?? 0;
  return spanOf(description, clause.start + lead, clause.end - tail, field);
}

/** An agency has to be told by words of that trade: other trades use all the rest of what speaks for one as well. */
const isToldAgency = (votes: readonly Vote[], met: ReadonlyMap<string, Met>, agency: number): boolean =>
  votes.some(({ kind, weight }) => kind === 'agency' && weight >= SHOWN) ||
  [...met.keys()].some((key) => OF_AGENCIES.test(key) && lead(PHRASES.get(key) ?? [], agency) >= TELLS);

function byName(text: PostingText): EmployerReading | null {
  if (text.company !== '') {
    const kind = knownKind(text.company) ?? (isStaffingHouse(text.company) ? 'agency' : null);
    return kind && { kind, evidence: [spanOf(text.company, 0, text.company.length, 'company')] };
  }
  const name = nameInText(text.description);
  const kind = name === '' ? null : knownKind(name);
  const at = text.description.indexOf(name);
  return kind && { kind, evidence: [spanOf(text.description, at, at + name.length, 'description')] };
}

/** By how much a phrase speaks for the kind `best` more than for any other. */
const lead = (weights: readonly number[], best: number): number =>
  (weights[best] ?? 0) - Math.max(...weights.map((w, k) => (k === best ? 0 : w)), 0);

const quoted = (text: PostingText, { start, end, field }: Met): Span =>
  spanOf(field === 'title' ? text.title : field === 'company' ? text.company : text.description, start, end, field);

/** The spans without those that lie within or across an earlier one. */
function distinct(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const crosses = kept.some(
      (one) => one.field === span.field && (one.start ?? 0) < (span.end ?? 0) && (span.start ?? 0) < (one.end ?? 0),
    );
    if (!crosses) kept.push(span);
  }
  return kept;
}
