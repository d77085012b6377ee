import { describe, expect, test } from 'vitest';
import { DOUBTED, toldBy, toldOfOthers, toldSigns, toldTable } from '../../../lib/evidence/told-of.ts';
import { TOLD_TABLE } from '../../../lib/evidence/told-of-weights.ts';

const whole = (text: string, flag?: string): number => toldOfOthers(text, { start: 0, end: text.length }, flag);

describe('signs of a sentence', () => {
  const text = 'In 2014 our client’s team wrote 3 tests. It gave up.\nNext item';
  const signs = toldSigns(text, { start: 0, end: 40 });

  test('are its words, with one for all years and one for all numbers', () => {
    for (const sign of ['in', '#year', 'our', "client's", 'team', 'wrote', '#', 'tests']) expect(signs).toContain(sign);
    expect(signs).not.toContain('2014');
  });
  test('tell its first word, its length and what follows on its line', () => {
    for (const sign of ['^in', '=2', '>it', '>gave', '>up']) expect(signs).toContain(sign);
    expect(signs).not.toContain('>next');
    // Of a sentence that is cut at an aside, what follows is what follows the whole.
    const part = toldSigns(text, { start: 0, end: 20 }, 40);
    for (const sign of ["client's", '>it', '=1']) expect(part).toContain(sign);
    expect(part).not.toContain('>team');
  });
  test.each(['', '…', '\ud800', 'データ基盤', 'a'.repeat(200_000)])('are told of any text: %#', (odd) => {
    expect(Number.isFinite(whole(odd))).toBe(true);
  });
  test('of a long text only the first part is read', () => {
    const long = 'word '.repeat(40_000);
    expect(toldSigns(`${long} client`, { start: 0, end: long.length + 7 })).not.toContain('client');
  });
});

describe('the table', () => {
  const table = toldTable(TOLD_TABLE);
  test('holds weights for each of its signs, of all flags and of each, and is small', () => {
    expect(table.signs.size).toBeGreaterThan(1000);
    expect([...table.signs.values()].every((row) => row.length >= 2)).toBe(true);
    expect(table.flags).toContain('tested');
    expect(Buffer.byteLength(TOLD_TABLE)).toBeLessThan(30_000);
  });
  test('adds up what its signs say, of all flags and of the one that is asked', () => {
    const some = toldTable('tested typed\nclient=0g we=0B *=0J =2=0e\nblood=1k2A');
    expect(toldBy(['we', 'client', 'unknown'], some)).toBeCloseTo(-1);
    expect(toldBy(['=2'], some)).toBeCloseTo(-1);
    expect(toldBy(['blood'], some, 'tested')).toBeCloseTo(0.2);
    expect(toldBy(['blood'], some, 'typed')).toBeCloseTo(-2.2);
    expect(toldBy(['blood'], some, 'hype')).toBeCloseTo(-2);
  });
});

describe('whom a sentence is told of', () => {
  test.each([
    ['hype', 'Should one of their customers ever need a rockstar, our agency sold them two in 2014.'],
    ['tested', 'His grandfather kept bees, and on Sundays he writes unit tests for their hives.'],
    ['code-review', 'Ever wondered why their developers never needed a code review?'],
    ['containerised', 'Her blog explains Docker to gardeners who once sold flowers.'],
  ])('others, beside words of %s, by “%s”', (flag, text) => expect(whole(text, flag)).toBeGreaterThan(DOUBTED));

  test.each([
    'We write unit tests for every service.',
    'Experience with Docker and Kubernetes',
    'You will build CI/CD pipelines with GitHub Actions.',
    'Strong knowledge of Python, pytest and SQL is required.',
    'Kenntnisse in Docker und Kubernetes von Vorteil',
    'Competitive salary and flexible working hours',
  ])('the team, by “%s”', (text) => expect(whole(text)).toBeLessThan(0));
});
