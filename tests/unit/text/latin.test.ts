import { describe, expect, test } from 'vitest';
import { latin } from '../../../lib/text/latin.ts';

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
