import type { TermsReading } from '../../../lib/reading-schema.ts';

/** What a test says of where a job is; `spoken` are the words that its regions rest on. */
export type Where = Partial<Omit<TermsReading, 'evidence'>> & { readonly spoken?: readonly string[] };

export const termsOf = ({ spoken = [], ...of }: Where): TermsReading => ({
  mode: 'unstated',
  contract: 'unstated',
  visa: 'unstated',
  regions: ['unstated'],
  places: [],
  hours: null,
  limits: [],
  evidence: spoken.map((quote) => ({ start: 0, end: quote.length, quote, field: 'description' as const })),
  ...of,
});
