import { placesIn } from '../places/find.ts';
import type { Posting } from '../posting/posting.ts';
import type { ClusterReading, LevelReading, PayReading, TermsReading } from '../reading-schema.ts';
import type { PostingText } from '../text/posting-text.ts';
import type { Region } from '../vocabulary.ts';
import { expectedPay } from './expected.ts';
import { payLaws } from './law.ts';
import type { Rates } from './rates.ts';
import { type MoneySaid, readersMoney } from './reader.ts';
import type { PaySetting } from './setting.ts';
import { payInText } from './stated.ts';
import { withPayBeside, withStructuredPay } from './structured.ts';
import { judge } from './verdict.ts';

/** What the pay check needs besides the words. */
export interface PayInput {
  readonly posting: Posting;
  readonly isPython: boolean;
  readonly cluster: ClusterReading | null;
  readonly level: LevelReading;
  readonly terms: TermsReading;
  readonly rates: Rates;
  /** The region that the reader lives in; null when they have not said. */
  readonly home: Region | null;
  /** Their currency and floor, where they have said so. */
  readonly money?: MoneySaid;
}

/**
 * What the posting says of pay (in its text and its structured data), what the guide's rule expects for the level, region
 * and cluster, and how the two compare. Amounts are in units of their currency and period, `expected` in US dollars a year.
 * Never throws on any text; linear in its length.
 */
export function readPay(text: PostingText, of: PayInput): PayReading {
  const setting = new Setting(text, of);
  const { stated, estimates, written } = withStructuredPay(
    of.posting,
    withPayBeside(of.posting, payInText(text, setting), setting),
    setting,
  );
  const expected = expectedPay({ ...of, text });
  const judged = judge({ ...of, text, stated, expected, partTime: stated.length > 0 && isPartTime(text, of.posting) });
  const places = [text.location, ...of.terms.places];
  const asWritten = stated.length === 0 ? written.slice(0, MOST_WRITTEN) : [];
  const law = stated.length + asWritten.length === 0 ? payLaws(places, of.posting.datePosted) : [];
  const reader = of.money ? readersMoney(of.money, stated, of.rates) : null;
  return {
    stated,
    estimates,
    expected,
    ...judged,
    law,
    ...(asWritten.length > 0 && { asWritten }),
    ...(reader && { reader }),
  };
}

/** A reader needs no more to see how the posting writes it. */
const MOST_WRITTEN = 3;

/** The countries and the internship are looked for only once a figure asks for them: most postings state no pay. */
class Setting implements PaySetting {
  readonly #text: PostingText;
  readonly #of: PayInput;
  #countries: readonly string[] | null = null;
  #intern: boolean | null = null;

  constructor(text: PostingText, of: PayInput) {
    this.#text = text;
    this.#of = of;
  }
  get rates(): Rates {
    return this.#of.rates;
  }
  get freelance(): boolean {
    return this.#of.terms.contract === 'contractor';
  }
  get countries(): readonly string[] {
    this.#countries ??= countriesOf(this.#text, this.#of);
    return this.#countries;
  }
  get intern(): boolean {
    this.#intern ??=
      this.#of.terms.contract === 'internship' ||
      INTERN.test(this.#text.title) ||
      INTERN.test(this.#text.description.slice(0, TELLING));
    return this.#intern;
  }
}

const INTERN =
  /\b(?:intern(?:ship)?s?|t(?:rainee|hesis|irocinio)|stag(?:e(?:opdracht|plaats|vergoeding)?|iair[a-z\u00c0-\u024f]*)|prakt(?:ikum|ikant[a-z\u00c0-\u024f]*|yki)|lehr(?:jahr|ling)|a(?:usbildungs(?:vergütung|jahr)|zubis?|pprentices?(?:hip)?)|werkstudent[a-z\u00c0-\u024f]*|a(?:fstudeer[a-z\u00c0-\u024f]*|lternance)|becari[oa])(?![a-z\u00c0-\u024f])/i;
const PART_TIME =
  /part[\s_-]?time|teilzeit|(?<![a-z\u00c0-\u024f])deeltijd|mi[\s-]temps|(?<![\d.])0[.,][1-7]\d?\s?fte/i;

/** Part-time pay is a share of a salary; an advert open to both is not part-time. */
function isPartTime(text: PostingText, posting: Posting): boolean {
  const types = posting.employmentType.join(' ');
  if (/full/i.test(types)) return false;
  if (PART_TIME.test(types)) return true;
  return PART_TIME.test(text.title) && !/full[\s_-]?time|vollzeit|voltijd|fulltime/i.test(text.title);
}

/** Regions of the job that are one country. */
const ONE_COUNTRY: Partial<Record<Region, string>> = { us: 'US', canada: 'CA', india: 'IN', switzerland: 'CH' };

function oneCountry([only, ...others]: readonly Region[]): string[] {
  const country = only && others.length === 0 ? ONE_COUNTRY[only] : undefined;
  return country ? [country] : [];
}

/** The description is asked for the country only this far: later parts name offices and clients. */
const TELLING = 3000;

/** ISO codes of the countries of the job: by its location, else its terms, else its words. */
function countriesOf(text: PostingText, of: PayInput): string[] {
  const isos = (words: string, field: boolean): string[] => [
    ...new Set(placesIn(words, field).flatMap((place) => place.iso ?? [])),
  ];
  const sources: (() => string[])[] = [
    () => isos(text.location, true),
    () => isos(of.posting.applicantPlaces.join(' | '), true),
    () => isos(of.terms.places.join(' | '), true),
    () => isos(text.title, false),
    () => oneCountry(of.terms.regions),
    () => isos(text.description.slice(0, TELLING), false),
  ];
  for (const source of sources) {
    const found = source();
    if (found.length > 0) return found;
  }
  return [];
}
