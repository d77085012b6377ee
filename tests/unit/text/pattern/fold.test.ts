import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, foldedSource } from '../../../../lib/text/pattern/fold.ts';
import { scanned } from '../../../../lib/text/pattern/pattern.ts';
import { hits, phrases } from '../../../../lib/text/phrases.ts';

test.each([
  ['CI/CD  and\tÜBER', 'ci/cd  and über'],
  ['one\r\ntwo\u00a0three\u2028four', 'one \ntwo three four'],
  ['on‑site – 5\u202f000 €', 'on‑site – 5 000 €'],
  ['İstanbul, 300 \u212a, 5 \u212b', 'İstanbul, 300 \u212a, 5 \u212b'],
  ['ſtrong ΜΩ', 'ſtrong μω'],
  ['', ''],
])('%j is looked through as %j', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test('each unit stays where it is, unpaired ones too', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }), (text) => {
      expect(folded(text)).toHaveLength(text.length);
    }),
  );
});

test.each([
  ['Python\\s[A-Z\\s]+\\S', 'python[\\x20\\n][a-z\\x20\\n]+\\S'],
  ['\\bÉté(?!\\W)[^\\]\\sA]', '\\bété(?!\\W)[^\\]\\x20\\na]'],
  ['[a-z\\u00c0-\\u024f]', '[a-z\\u00c0-\\u024f]'],
])('%s is %s for such a text', (source, expected) => {
  expect(foldedSource(source)).toBe(expected);
});

test('what is found is quoted as it is written', () => {
  const text = `CODE\u00a0REVIEWS at the ÉCOLE\tNormale.${' Nothing else is said here.'.repeat(12)}`;
  const sought = phrases(['code reviews?', 'École normale']);
  // Enough patterns made later to be read with those before.
  for (let i = 0; i < 24; i++) phrases([`folded ${i} in a row`]);
  scanned(text);
  expect(hits(sought, text).map(({ words }) => words)).toEqual(['CODE\u00a0REVIEWS', 'ÉCOLE\tNormale']);
});
