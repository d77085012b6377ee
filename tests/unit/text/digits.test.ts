import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsIn, isJoined } from '../../../lib/text/digits.ts';
import { prepare } from '../../../lib/text/phrases.ts';

const CHARACTERS = ['7', '04', 'a', ' ', '\u200b', '\ufeff', '.', '-', '€', '١', '\ud83d\ude00'];
const words = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 60 }).map((some) => some.join(''));

describe('digits', () => {
  it('are found where they begin, in a text that has been scanned and in one that has not', () => {
    fc.assert(
      fc.property(words, (text) => {
        const expected = [...text.matchAll(/\d+/g)].map(({ index }) => index);
        expect(digitsIn(text)).toEqual(expected);
        prepare(text);
        expect(digitsIn(text)).toEqual(expected);
      }),
    );
  });
  it('are not taken from other scripts or from nothing', () => {
    expect(digitsIn('')).toEqual([]);
    expect(digitsIn('١٢٣')).toEqual([]);
  });
});

describe('zero-width characters', () => {
  it('are seen in a text that has been scanned and in one that has not', () => {
    fc.assert(
      fc.property(words, (text) => {
        const expected = /[\u200b-\u200d\u2060\ufeff]/.test(text);
        expect(isJoined(text)).toBe(expected);
        prepare(text);
        expect(isJoined(text)).toBe(expected);
      }),
    );
  });
});
