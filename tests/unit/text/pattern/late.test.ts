import { describe, expect, test } from 'vitest';
import '../../../../lib/reading.ts';
import { LateRegExp } from '../../../../lib/text/pattern/late.ts';
import { allPatterns } from '../../../../lib/text/pattern/pattern.ts';

const TEXT = 'Nights, days and more days; no nights.';

describe('an expression that is read late does what one that is read at once does', () => {
  const at = (): RegExp => /(?<time>day|night)s/gi;
  const late = (): RegExp => new LateRegExp(at, 'gi');

  test('one match after the other, with its groups and where it ends', () => {
    const [one, other] = [at(), late()];
    for (let i = 0; i < 6; i++) {
      const [want, is] = [one.exec(TEXT), other.exec(TEXT)];
      expect(is?.index).toBe(want?.index);
      expect(is?.groups?.time).toBe(want?.groups?.time);
      expect(other.lastIndex).toBe(one.lastIndex);
    }
  });
  test.each<[string, (of: RegExp) => unknown]>([
    ['test', (of) => of.test(TEXT)],
    ['search', (of) => TEXT.search(of)],
    ['match', (of) => TEXT.match(of)],
    ['matchAll', (of) => [...TEXT.matchAll(of)].map(({ index }) => index)],
    ['replace', (of) => TEXT.replace(of, '<$1>')],
    ['split', (of) => TEXT.split(of, 4)],
    ['source', (of) => of.source],
    ['flags', (of) => [of.flags, of.global, of.ignoreCase, of.unicode]],
  ])('%s', (_, use) => expect(use(late())).toEqual(use(at())));
  test('one without `g` begins anew each time', () => {
    const of = new LateRegExp(() => /days/i, 'i');
    expect([of.exec(TEXT)?.index, of.exec(TEXT)?.index, of.lastIndex]).toEqual([8, 8, 0]);
  });
  test('it is made once, when it is first run', () => {
    let made = 0;
    const of = new LateRegExp(() => {
      made++;
      return at();
    }, 'gi');
    expect(made).toBe(0);
    of.test(TEXT);
    of.test(TEXT);
    expect(made).toBe(1);
  });
});

test('every pattern of the core is an expression', () => {
  expect(allPatterns().length).toBeGreaterThan(500);
  for (const { whole } of allPatterns()) expect(() => whole.source).not.toThrow();
});
