import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../lib/reading-schema.ts';
import { readEmployer } from '../../../lib/role/employer/employer.ts';
import { readTerms } from '../../../lib/role/terms/terms.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import { cpuTime } from '../cpu-time.ts';
import { posting } from './given.ts';

const PIECES = [
  'Remote',
  'hybrid role',
  '3 days a week in the office',
  'Our client is',
  'Berlin, Germany',
  'Austin, TX',
  '401(k)',
  'must be based in Spain',
  'visa sponsorship',
  'not',
  'outside IR35',
  'Location: Lyon',
  '\n',
  ' | ',
  '. ',
  ', ',
  'We are a SaaS company',
  'Georgia',
  'U.S.',
  '🤩',
  'télétravail',
  '4 hours overlap with CET',
  'US only',
  'Acme',
  'İstanbul',
  'fully remote',
  '- ',
  'São Paulo',
];

const words = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 40 })
  .map((p) => p.join(' '));

test('every piece of evidence stands at its span, and there are at most eight', () => {
  fc.assert(
    fc.property(words, words, words, (title, location, description) => {
      const p = posting({ title, location, description, company: 'Acme' });
      const text = postingText(p);
      const reading = readTerms(text, p);
      const stands = (s: Span): boolean =>
        s.start === null || s.end === null
          ? s.field === 'json-ld' || s.field === 'board'
          : text[s.field as 'title'].slice(s.start, s.end) === s.quote && s.quote !== '';
      expect(reading.evidence.length).toBeLessThanOrEqual(8);
      expect([...reading.evidence, ...readEmployer(text).evidence].filter((s) => !stands(s))).toEqual([]);
      expect(reading.regions.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
}, 30_000);

describe('hostile text is read in bounded time', () => {
  const long = (piece: string): string => piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000);
  test.each([
    'a',
    ' ',
    '-',
    'for our very big ',
    'must be based in ',
    'Berlin, ',
    'Location: \n',
    '3 days a week in the ',
    'U.S.',
  ])('%j without end', (piece) => {
    const p = posting({
      title: long(piece).slice(0, 5000),
      location: long(piece).slice(0, 5000),
      description: long(piece),
    });
    const text = postingText(p);
    const read = () => {
      readTerms(text, p);
      readEmployer(text);
    };
    expect(cpuTime(read)).toBeLessThan(8000);
  });
});
