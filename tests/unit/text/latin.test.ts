import { describe, expect, test } from 'vitest';
import { expressionOf, latin } from '../../../lib/text/latin.ts';

describe('an expression is taken for Latin letters', () => {
  test.each([
    [/(?<!\p{L})remote(?!\p{L})/iu, 'Fully remote.', 'remote'],
    [/(?<!\p{L})remote(?!\p{L})/iu, 'éremote', null],
    [/[\p{L}\p{N}’-]+ welkom/iu, 'Één-op-3 welkom', 'Één-op-3 welkom'],
    [/[^\p{L}]\p{L}{2,}$/iu, '[x] Żółw', ' Żółw'],
    [/\[\p{L}\]/iu, 'a [b] c', '[b]'],
    [/\\p\p{L}/iu, '\\pa', '\\pa'],
    [/über(?:haupt)?/iu, 'ÜBERHAUPT', 'ÜBERHAUPT'],
  ])('%s in %j', (of, text, expected) => {
    const taken = latin(of);
    expect(taken.flags).toBe('i');
    expect(taken.exec(text)?.[0] ?? null).toBe(expected);
    expect(of.exec(text)?.[0] ?? null).toBe(expected);
  });

  test('but stays as it is where it tells cases apart or names another class', () => {
    for (const of of [/\p{L}+/u, /[a-z]+/i, /^\p{Lu}\p{L}+/iu, /\P{L}/iu, /\u{1F40D}/iu]) expect(latin(of)).toBe(of);
  });

  test('its other flags stay', () => {
    expect(latin(/\p{L}/giu).flags).toBe('gi');
    expect(latin(/\p{L}/iuy).flags).toBe('iy');
  });
});

describe('a set of Latin letters is told that it holds both cases', () => {
  test.each([
    ['[a-z\\u00c0-\\u024f]+ing', 'i', '(?-i:[A-Za-z\\u00c0-\\u024f])+ing'],
    ['[^a-z\\u00c0-\\u024f\\]\\n]', 'gi', '(?-i:[^A-Za-z\\u00c0-\\u024f\\]\\n])'],
    ['[a-z]\\[[\\da-z\\u00c0-\\u024f-]', 'iy', '[a-z]\\[(?-i:[\\dA-Za-z\\u00c0-\\u024f-])'],
    ['[a-z\\u00c0-\\u024f]', 'g', '[a-z\\u00c0-\\u024f]'],
  ])('%s with %s', (source, flags, expected) => {
    expect(expressionOf(source, flags)).toEqual(new RegExp(expected, flags));
  });

  test('and finds the same for any letter that is read here', () => {
    for (const set of ['[a-z\\u00c0-\\u024f]', '[^a-z\\u00c0-\\u024f\\d]']) {
      const [quick, plain] = [expressionOf(set, 'i'), new RegExp(set, 'i')];
      for (let unit = 0; unit < 0x250; unit++) {
        const letter = String.fromCharCode(unit);
        expect(quick.test(letter), `${set} ${unit}`).toBe(plain.test(letter));
      }
    }
  });
});
