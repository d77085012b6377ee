import type { Posting } from '../../posting/posting.ts';
import type { TermsReading } from '../../reading-schema.ts';
import type { PostingText } from '../../text/posting-text.ts';
import type { Span } from '../../text/span.ts';
import { readContract } from '../contract/contract.ts';
import { readMode } from '../mode/mode.ts';
import { readVisa } from '../visa/visa.ts';
import { headersOf } from './header.ts';
import { readHours } from './hours.ts';
import { readLimits } from './limits.ts';
import { readPlaces } from './places.ts';

const MOST_EVIDENCE = 8;

/**
 * The terms of the job: how and where it is done, as what one is engaged, whether a visa is to be had, hours and limits in the
 * posting's own words. Each part takes title, location, structured data and text in the order that its file states.
 */
export function readTerms(text: PostingText, posting: Posting): TermsReading {
  const headers = headersOf(text);
  const mode = readMode(text, posting, headers);
  const contract = readContract(text, posting);
  const visa = readVisa(text);
  const places = readPlaces(text, posting, headers, mode.mode);
  const hours = readHours(text);
  const limits = readLimits(text, mode.mode);
  return {
    mode: mode.mode,
    contract: contract.contract,
    visa: visa.visa,
    regions: [...places.regions],
    places: [...places.places],
    hours: hours.hours,
    limits: limits.limits,
    evidence: distinct([
      ...mode.evidence.slice(0, 2),
      ...contract.evidence.slice(0, 1),
      ...visa.evidence.slice(0, 1),
      ...places.evidence.slice(0, 2),
      ...(hours.span ? [hours.span] : []),
      ...limits.spans.slice(0, 2),
    ]),
  };
}

function distinct(spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  return spans
    .filter((s) => {
      const key = `${s.field} ${s.start} ${s.quote}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_EVIDENCE);
}
