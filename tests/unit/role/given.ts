import type { Posting } from '../../../lib/posting/posting.ts';
import type { TermsReading } from '../../../lib/reading-schema.ts';
import { readTerms } from '../../../lib/role/terms/terms.ts';
import { postingText } from '../../../lib/text/posting-text.ts';

/** A posting with the given members, otherwise bare. */
export const posting = (of: Partial<Posting>): Posting => ({
  url: null,
  source: 'given',
  board: null,
  sources: {},
  company: null,
  location: null,
  employmentType: [],
  telecommute: false,
  applicantPlaces: [],
  payText: null,
  also: [],
  pay: [],
  datePosted: null,
  closed: false,
  title: 'Python Developer',
  description: '',
  ...of,
});

export const terms = (of: Partial<Posting>): TermsReading => {
  const p = posting(of);
  return readTerms(postingText(p), p);
};
