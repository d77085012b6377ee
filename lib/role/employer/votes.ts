import { hasIn, hits, hitsIn, pattern, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { type SectionKind, sectionAt } from '../../text/sections.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { type Span, spanOf } from '../../text/span.ts';
import type { EmployerKind } from '../../vocabulary.ts';
import { EMPLOYER_CUES } from './cues.ts';
import { IDENTITY } from './identity.ts';
import { NAME_WORDS } from './name-words.ts';
import { NAME_SAYS, SAYS_WHAT_IT_IS, SERVES } from './says.ts';

type Kind = Exclude<EmployerKind, 'unclear'>;

/** One phrase that speaks for a kind. */
export interface Vote {
  readonly kind: Kind;
  readonly weight: number;
  readonly span: Span;
}

/** What a company's own sentence about itself looks like; such words weigh more. */
const OF_ITSELF = pattern(
  /\b(?:we are|we’re|we're|is an?|is the|are an?|as an?|our (?:company|mission)|about us|founded|wij zijn|wir sind|nous sommes|somos|siamo)\b/i,
);
/** How much a phrase counts by the part of the posting that it stands in. */
const SECTION_WEIGHT: Readonly<Record<SectionKind, number>> = {
  intro: 1,
  about: 1.2,
  duties: 0.7,
  requirements: 0.35,
  nice: 0.3,
  benefits: 0.6,
  process: 0.6,
  legal: 0.4,
};
const NAME_IN_TEXT = new RegExp(
  [
    String.raw`(?:^|\n)\s{0,4}(?:about|who is|why|life at|working at|company:|employer:)\s(?!us\b|the\b|you\b|`,
    String.raw`our\b|this\b|your\b)(\p{Lu}[\p{L}\d.&’'-]{1,20}(?:\s\p{Lu}[\p{L}\d.&’'-]{1,20}){0,2})\s{0,2}[:?\n]|`,
    String.raw`(?:^|[\n.]\s{0,3})at (\p{Lu}[\p{L}\d.&’'-]{1,20}(?:\s\p{Lu}[\p{L}\d.&’'-]{1,20}){0,2}),|(?:^|`,
    String.raw`[\n.]\s{0,3})(\p{Lu}[\p{L}\d.&’'-]{1,20}(?:\s\p{Lu}[\p{L}\d.&’'-]{1,20}){0,2}) (?:is|are) (?:an? |`,
    'the |on a mission|building|transforming|looking for|hiring|seeking)',
  ].join(''),
  'u',
);
const NOT_A_NAME = new RegExp(
  [
    '^(?:this|that|it|the|there|here|we|you|what|python|remote|our|location|experience|knowledge|role|',
    String.raw`job|position|who|team|company|benefits|salary|candidates?|life|working|at|he|she|they|us|in|as|if)\b`,
  ].join(''),
  'i',
);
const MOST_OF_A_ROW = 4;
const MOST_IDENTITY = 8;
/** How much less a sector tells that the company serves. */
const SOLD = 0.35;
/** How much more words tell in a sentence that the company says of itself. */
const OWN = 1.6;

const WORDS_OF_NAMES = NAME_WORDS.map(([kind, weight, words]) => ({ kind, weight, pattern: phrases(words) }));

/** What the company's name, its sentences about itself, and the advert's phrases speak for. */
export function employerVotes(text: PostingText): Vote[] {
  const name = nameOf(text.company) || nameInText(text.description);
  return [...nameVotes(text, name), ...identityVotes(text, name), ...textVotes(text, name)];
}

/** The name of a company that the fields leave out, from "About Acme", "At Acme," or "Acme is a …". */
export function nameInText(description: string): string {
  const found = NAME_IN_TEXT.exec(description.slice(0, 6000));
  const name = found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
  return NOT_A_NAME.test(name) ? '' : name.trim();
}

function nameVotes(text: PostingText, name: string): Vote[] {
  const company = text.company || name;
  const at = text.company ? -1 : text.description.indexOf(name);
  if (company === '') return [];
  const spanOfName = (start: number, end: number): Span =>
    text.company
      ? spanOf(company, start, end, 'company')
      : spanOf(text.description, at + start, at + end, 'description');
  return WORDS_OF_NAMES.flatMap(({ kind, weight, pattern }) => {
    const hit = hits(pattern, company)[0];
    return hit ? [{ kind, weight, span: spanOfName(hit.start, hit.end) }] : [];
  });
}

/** Votes of the sentences in which the company says what it is; the first such sentence says it best. */
function identityVotes(text: PostingText, name: string): Vote[] {
  const { description } = text;
  const votes: Vote[] = [];
  let told = 0;
  for (const sentence of text.sentences) {
    if (told >= MOST_IDENTITY) break;
    const words = description.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
    const at = name === '' ? -1 : words.indexOf(name);
    const named = at >= 0 && at < 40 && NAME_SAYS.test(words.slice(at + name.length));
    if (!named && !hasIn(SAYS_WHAT_IT_IS, description, sentence.start, sentence.start + words.length)) continue;
    if (words.length < 25 || /\?$/.test(words)) continue;
    const part = sectionAt(text.sections, sentence.start);
    if (!named && (part === 'requirements' || part === 'nice' || part === 'legal' || part === 'process')) continue;
    told++;
    const share = (named ? 1 : 0.6) * (1 / (1 + 0.35 * (told - 1)));
    for (const { kind, weight, pattern } of IDENTITY) {
      const seen = new Set<string>();
      for (const met of hitsIn(pattern, description, sentence.start, sentence.start + words.length)) {
        const hit = { start: met.start - sentence.start, words: met.words };
        if (seen.size >= 3) break;
        const key = hit.words.toLowerCase();
        if (seen.has(key) || name.toLowerCase().includes(key)) continue;
        seen.add(key);
        // What comes first in the sentence names the company; what comes last its customers and its past.
        const place = hit.start < 120 ? 1 : 0.6;
        const sold = kind === 'enterprise' && SERVES.test(words.slice(Math.max(0, hit.start - 60), hit.start));
        votes.push({
          kind,
          weight: weight * share * place * (sold ? SOLD : 1) * (seen.size > 1 ? 0.6 : 1),
          span: spanOf(description, met.start, met.end, 'description'),
        });
      }
    }
  }
  return votes;
}

/** The part of a company's name that its own texts use: without legal form and tail. */
function nameOf(company: string): string {
  const first = company.trim().split(/\s*[,|(/–]\s*|\s-\s/u, 1)[0] ?? '';
  const bare = first.replace(
    /[\s,]+(?:inc|llc|ltd|limited|gmbh|ag|b\.?v\.?|n\.?v\.?|s\.?a\.?|s\.?l\.?|plc|corp|corporation|group|company|co|technologies|careers)\.?$/i,
    '',
  );
  return bare.length >= 2 ? bare : '';
}

function textVotes(text: PostingText, name: string): Vote[] {
  const { description } = text;
  return EMPLOYER_CUES.flatMap(({ kind, weight, pattern }) => {
    const seen = new Map<string, Vote>();
    for (const hit of hits(pattern, description)) {
      const sentence = sentenceAt(text.sentences, hit.start);
      const words = description.slice(sentence.start, sentence.end);
      const own =
        hasIn(OF_ITSELF, description, sentence.start, sentence.end) || (name.length > 2 && words.includes(name));
      const sold = kind === 'enterprise' && SERVES.test(description.slice(Math.max(0, hit.start - 60), hit.start));
      const part = weight * SECTION_WEIGHT[sectionAt(text.sections, hit.start)] * (own ? OWN : 1) * (sold ? SOLD : 1);
      const key = hit.words.toLowerCase();
      const before = seen.get(key);
      if (!before || before.weight < part)
        seen.set(key, {
          kind,
          weight: part,
          span: spanOf(description, hit.start, hit.end, 'description'),
        });
    }
    return [...seen.values()]
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_OF_A_ROW)
      .map((v, i) => ({ ...v, weight: v.weight / (1 + i * 0.6) }));
  });
}
