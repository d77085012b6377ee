import { describe, expect, test } from 'vitest';
import { RATES } from '../../lib/pay/rates.ts';
import { NO_PROFILE } from '../../lib/profile.ts';
import { read } from '../../lib/reading.ts';
import { isMark, isMarks, MOST_WRONG, markOf, parted, withMark } from '../../lib/wrong-marks.ts';
import { posted } from './flags/posted.ts';

const job = { title: 'Python Developer', company: 'Acorn' };
const flag = { id: 'hype', quote: 'a rockstar' };

describe('a mark is remembered', () => {
  test('by the same number whatever the white space of the page', () => {
    expect(markOf({ title: ' Python  Developer', company: 'Acorn' }, { id: 'hype', quote: 'a\nrockstar' })).toBe(
      markOf(job, flag),
    );
  });

  test.each([
    ['another title', { ...job, title: 'Python Engineer' }, flag],
    ['another company', { ...job, company: 'Beech' }, flag],
    ['no company', { ...job, company: null }, flag],
    ['another rule', job, { ...flag, id: 'legacy' }],
    ['other words', job, { ...flag, quote: 'a ninja' }],
    ['words moved from one member to the next', { title: 'Python', company: 'Developer Acorn' }, flag],
  ])('apart from one of %s', (_, posting, other) => {
    expect(markOf(posting, other)).not.toBe(markOf(job, flag));
  });

  test('as a number that tells nobody what it stands for, and is as valid as its check says', () => {
    const mark = markOf(job, flag);
    expect(isMark(mark)).toBe(true);
    expect(mark).not.toMatch(/hype|rockstar|acorn|python/i);
  });

  test('ten thousand of them are ten thousand numbers', () => {
    const marks = Array.from({ length: 10_000 }, (_, n) => markOf({ ...job, company: `Works ${n}` }, flag));
    expect(new Set(marks).size).toBe(10_000);
    expect(marks.every(isMark)).toBe(true);
  });

  test.each([null, 3, '', 'x'.repeat(12), 'A', '../', 'a b', {}])('%j is none', (value) => {
    expect(isMark(value)).toBe(false);
    expect(isMarks([value])).toBe(false);
  });

  test('once, as the newest, and the oldest give way past the cap', () => {
    const full = Array.from({ length: MOST_WRONG }, (_, n) => n.toString(36));
    expect(isMarks(full)).toBe(true);
    const after = withMark(full, 'new', true);
    expect([after.length, after.at(-1), after.includes('0')]).toEqual([MOST_WRONG, 'new', false]);
    expect(withMark(['a', 'b'], 'a', true)).toEqual(['b', 'a']);
    expect(withMark(['a', 'b'], 'a', false)).toEqual(['b']);
    expect(isMarks([...full, 'one'])).toBe(false);
  });
});

describe('on the posting', () => {
  const text = 'You are a rockstar. We ship our services as Docker images. We write unit tests, and CI runs them.';
  const posting = posted(text);
  const readWith = (wrong: readonly string[]) =>
    read(posting, { now: new Date('2026-06-01'), rates: RATES, profile: NO_PROFILE, words: (key) => key, wrong });
  const before = readWith([]);
  const markedAs = (id: string): string => {
    const one = before.flags.find((known) => known.id === id);
    if (!one) throw new Error(`no flag ${id}`);
    return markOf(posting, one);
  };

  test('a mark called wrong is no flag any more, and kept to be taken back', () => {
    const after = readWith([markedAs('hype')]);
    expect(after.flags.map(({ id }) => id)).toEqual(before.flags.map(({ id }) => id).filter((id) => id !== 'hype'));
    expect(after.wrong.map(({ id }) => id)).toEqual(['hype']);
    expect(after.words.flag_hype_title).toBeTruthy();
    expect(before.wrong).toEqual([]);
  });

  test('what was answered by it is a question again', () => {
    const answered = (of: typeof before): boolean | undefined =>
      of.checks.find(({ id }) => id === 'deployment')?.answered;
    expect(answered(before)).toBe(true);
    expect(answered(readWith([markedAs('containerised')]))).toBe(false);
  });

  test('marks of other postings change nothing', () => {
    expect(readWith([markOf({ title: 'Other', company: null }, { id: 'hype', quote: 'rockstar' })])).toEqual(before);
    expect(parted(posting, before.flags, [])).toEqual([before.flags, []]);
  });
});
