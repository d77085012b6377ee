import { describe, expect, test } from 'vitest';
import { DOUBTED, toldBy, toldOfOthers, toldSigns, toldWeights } from '../../../lib/evidence/told-of.ts';
import { TOLD_WEIGHTS } from '../../../lib/evidence/told-of-weights.ts';

const whole = (text: string): number => toldOfOthers(text, { start: 0, end: text.length });

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
  const table = toldWeights(TOLD_WEIGHTS);
  test('holds a weight for each of its signs, and is small', () => {
    expect(table.size).toBeGreaterThan(1000);
    expect([...table.values()].every((weight) => Number.isFinite(weight) && weight !== 0)).toBe(true);
    expect(Buffer.byteLength(TOLD_WEIGHTS)).toBeLessThan(30_000);
  });
  test('adds up what its signs say', () => {
    const some = toldWeights('15 client\n-4 we\n-20 *');
    expect(toldBy(['we', 'client', 'unknown'], some)).toBeCloseTo(-0.9);
  });
});

describe('whom a sentence is told of', () => {
  test.each([
    'Should one of their customers ever need a rockstar, our agency sold them two in 2014.',
    'His grandfather kept bees, and on Sundays he writes unit tests for their hives.',
    'Ever wondered why their developers never needed a code review?',
    'Her blog explains Docker to gardeners who once sold flowers.',
  ])('others, by “%s”', (text) => expect(whole(text)).toBeGreaterThan(DOUBTED));

  test.each([
    'We write unit tests for every service.',
    'Experience with Docker and Kubernetes',
    'You will build CI/CD pipelines with GitHub Actions.',
    'Strong knowledge of Python, pytest and SQL is required.',
    'Kenntnisse in Docker und Kubernetes von Vorteil',
    'Competitive salary and flexible working hours',
  ])('the team, by “%s”', (text) => expect(whole(text)).toBeLessThan(0));
});
