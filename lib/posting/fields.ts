import type { StructuredPay } from './posting.ts';

/** What one source says of a posting, field by field; null or empty where it says nothing. */
export interface Fields {
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly employmentType: readonly string[];
  readonly telecommute: boolean;
  readonly applicantPlaces: readonly string[];
  readonly pay: readonly StructuredPay[];
  /** The employer's pay as the page words it beside its heading; never a board's estimate. */
  readonly payText: string | null;
  readonly description: string | null;
  readonly datePosted: string | null;
}

export const NO_FIELDS: Fields = {
  title: null,
  company: null,
  location: null,
  employmentType: [],
  telecommute: false,
  applicantPlaces: [],
  pay: [],
  payText: null,
  description: null,
  datePosted: null,
};

/** Letters and digits only, lower case, accents off: what two spellings of the same words have in common. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200f\u2060\u00ad\ufeff]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
