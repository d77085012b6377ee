/** The schema of a reading. Every type that crosses a stage, a message or the command line is inferred from here. */
import * as z from 'zod/mini';
import {
  ANSWERERS,
  ASKS,
  CERTAINTIES,
  CHECKS,
  CLUSTERS,
  COLOURS,
  CONTRACTS,
  EMPLOYER_KINDS,
  FIELDS,
  FLOOR_PLACES,
  LEVELS,
  MODES,
  PAY_DOUBTS,
  PERIODS,
  REGIONS,
  SOURCES,
  STRENGTHS,
  SURFACES,
  VERDICTS,
  VISAS,
} from './vocabulary.ts';

const text = z.string();
const maybeText = z.nullable(z.string());
const amount = z.nullable(z.number());

/** Words of the posting. Offsets are UTF-16 units of the field's text; null for `json-ld` and `board`, which have no text. */
const spanShape = {
  start: z.nullable(z.int()),
  end: z.nullable(z.int()),
  quote: text,
  field: z.enum(FIELDS),
};
export const spanSchema = z.object(spanShape);
export type Span = z.infer<typeof spanSchema>;

const spans = z.array(spanSchema);
const range = { min: amount, max: amount, currency: text, period: z.enum(PERIODS) };

export const postingSchema = z.object({
  source: z.enum(SOURCES),
  board: maybeText,
  sources: z.record(z.string(), z.enum(SOURCES)),
  title: text,
  company: maybeText,
  location: maybeText,
  employmentType: z.array(text),
  description: text,
  datePosted: maybeText,
  closed: z.boolean(),
});
export type PostingSummary = z.infer<typeof postingSchema>;

export const statedPaySchema = z.object({
  ...range,
  basis: z.enum(['base', 'ote']),
  where: maybeText,
  tax: z.nullable(z.enum(['gross', 'net'])),
  contract: maybeText,
  inferred: z.array(z.enum(['currency', 'period'])),
  /** The least that a collective agreement allows, printed by law: a floor, not the offer. */
  legalMinimum: z.optional(z.boolean()),
  ...spanShape,
});
export type StatedPay = z.infer<typeof statedPaySchema>;

export const estimateSchema = z.object({ ...range, ...spanShape });
export type EstimatedPay = z.infer<typeof estimateSchema>;

/** Pay that the posting writes but that cannot be told: shown in its words, never compared. */
export const writtenPaySchema = z.object({ reason: z.enum(PAY_DOUBTS), ...spanShape });
export type WrittenPay = z.infer<typeof writtenPaySchema>;

const bandStep = z.object({ label: text, min: z.number(), max: amount });
export const expectedPaySchema = z.object({
  where: text,
  min: z.number(),
  max: amount,
  currency: z.literal('USD'),
  period: z.literal('year'),
  steps: z.array(bandStep),
});
export type ExpectedPay = z.infer<typeof expectedPaySchema>;

/** The reader's own currency, and how the posted pay lies to the least they would work for; null where that is not said. */
const readersMoneySchema = z.object({
  currency: text,
  floor: z.nullable(z.object({ amount: z.number(), period: z.enum(PERIODS), pay: z.nullable(z.enum(FLOOR_PLACES)) })),
});
export type ReadersMoney = z.infer<typeof readersMoneySchema>;

export const paySchema = z.object({
  stated: z.array(statedPaySchema),
  estimates: z.array(estimateSchema),
  expected: z.array(expectedPaySchema),
  verdict: z.enum(VERDICTS),
  /** How far outside the band, as a share of the nearer end (0.2 is 20 %); null when inside or not judged. */
  by: amount,
  fits: z.nullable(z.enum(LEVELS)),
  wide: z.boolean(),
  law: z.array(text),
  /** Only where no pay is stated, and then seldom. */
  asWritten: z.optional(z.array(writtenPaySchema)),
  reader: z.optional(readersMoneySchema),
});
export type PayReading = z.infer<typeof paySchema>;

export const pythonSchema = z.object({ surface: z.enum(SURFACES), evidence: spans });
export type PythonReading = z.infer<typeof pythonSchema>;

export const clusterSchema = z.object({
  best: z.enum(CLUSTERS),
  second: z.nullable(z.enum(CLUSTERS)),
  shares: z.record(z.enum(CLUSTERS), z.number()),
  certainty: z.enum(CERTAINTIES),
  evidence: spans,
});
export type ClusterReading = z.infer<typeof clusterSchema>;

export const levelSchema = z.object({ value: z.enum(LEVELS), years: amount, evidence: spans });
export type LevelReading = z.infer<typeof levelSchema>;

/** `guessed`: nothing but the employer's way of writing speaks for its kind. */
export const employerSchema = z.object({
  kind: z.enum(EMPLOYER_KINDS),
  evidence: spans,
  guessed: z.optional(z.boolean()),
});
export type EmployerReading = z.infer<typeof employerSchema>;

export const termsSchema = z.object({
  mode: z.enum(MODES),
  contract: z.enum(CONTRACTS),
  visa: z.enum(VISAS),
  regions: z.array(z.enum(REGIONS)),
  places: z.array(text),
  hours: maybeText,
  limits: z.array(text),
  evidence: spans,
});
export type TermsReading = z.infer<typeof termsSchema>;

export const flagSchema = z.object({
  id: text,
  colour: z.enum(COLOURS),
  strength: z.enum(STRENGTHS),
  ...spanShape,
});
export type Flag = z.infer<typeof flagSchema>;

export const unclearSchema = z.object({ id: text, reason: text, ...spanShape });
export type Unclear = z.infer<typeof unclearSchema>;

export const checkSchema = z.object({
  id: z.enum(CHECKS),
  answered: z.boolean(),
  evidence: z.nullable(spanSchema),
});
export type Check = z.infer<typeof checkSchema>;

/**
 * One question to ask before applying. `about` is the id of what leaves it open (a check, a flag, a contradiction, `pay`…); `key`
 * names the words, which `values` fill.
 */
export const questionSchema = z.object({
  about: text,
  to: z.enum(ANSWERERS),
  key: text,
  values: z.array(text),
});
export type Question = z.infer<typeof questionSchema>;

export const contradictionSchema = z.object({ about: text, between: z.tuple([spanSchema, spanSchema]) });
export type Contradiction = z.infer<typeof contradictionSchema>;

export const askSchema = z.object({ id: z.enum(ASKS), ...spanShape });
export type Ask = z.infer<typeof askSchema>;

/** `id` names the words (`advice_<id>`); the other members are the values the words are filled with, in order of `$1`, `$2`… */
export const adviceSchema = z.object({ id: text, values: z.array(text) });
export type Advice = z.infer<typeof adviceSchema>;

/** One of the reader's own facts against the posting; `id` names the words (`you_<id>`), filled with `values`. */
export const youSchema = z.object({ id: text, values: z.array(text) });
export type You = z.infer<typeof youSchema>;

export const listingSchema = z.object({ id: text, url: text });
export type Listing = z.infer<typeof listingSchema>;

export const problemSchema = z.object({ stage: text, message: text });
export type Problem = z.infer<typeof problemSchema>;

const identity = { id: maybeText, url: maybeText };

/** No single posting here: `why` says so in words, `choices` names the postings of a page that holds several. */
export const noPostingSchema = z.object({
  ...identity,
  posting: z.null(),
  why: text,
  choices: z.array(text),
  problems: z.array(problemSchema),
});
export type NoPosting = z.infer<typeof noPostingSchema>;

export const postingReadingSchema = z.object({
  ...identity,
  posting: postingSchema,
  why: z.null(),
  choices: z.array(text),
  python: pythonSchema,
  cluster: z.nullable(clusterSchema),
  level: levelSchema,
  employer: employerSchema,
  terms: termsSchema,
  pay: paySchema,
  flags: z.array(flagSchema),
  /** Flags that the user has called wrong on this posting: shown only to be taken back. */
  wrong: z.array(flagSchema),
  unclear: z.array(unclearSchema),
  checks: z.array(checkSchema),
  contradictions: z.array(contradictionSchema),
  questions: z.array(questionSchema),
  asks: z.array(askSchema),
  advice: z.array(adviceSchema),
  you: z.array(youSchema),
  listings: z.array(listingSchema),
  words: z.record(z.string(), z.string()),
  problems: z.array(problemSchema),
});
export type PostingReading = z.infer<typeof postingReadingSchema>;

export const readingSchema = z.union([postingReadingSchema, noPostingSchema]);
export type Reading = PostingReading | NoPosting;
