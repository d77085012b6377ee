import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../../lib/flags/wording.ts';
import { messages } from '../words-file.ts';
import { readingOf } from './posted.ts';

const typedIn = (text: string): string | null => {
  const flag = readingOf(text).flags.find(({ id }) => id === 'typed');
  return flag ? wordingOf(flag).title : null;
};

describe('types are worded by what stands behind them', () => {
  test.each([
    ['mypy runs in strict mode on every commit.', 'flag_typed_enforced'],
    ['Pyright runs in CI.', 'flag_typed_enforced'],
    ['We enforce type hints with mypy.', 'flag_typed_enforced'],
    ['Our pipeline fails when mypy finds an error.', 'flag_typed_enforced'],
    ['Every pull request is type checked.', 'flag_typed_enforced'],
    ['We use mypy.', 'flag_typed_checked'],
    ['Our code is checked with Pyright.', 'flag_typed_checked'],
    ['All our code carries type hints.', 'flag_typed_title'],
    ['We write typed Python.', 'flag_typed_title'],
    ['Our Python is strictly typed.', 'flag_typed_title'],
    ['You have experience with type hints.', 'flag_typed_asked'],
    ['Experience with mypy is a plus.', 'flag_typed_asked'],
  ])('%s', (text, title) => {
    expect(typedIn(text)).toBe(title);
  });

  test.each([
    { quote: 'mypy is not enforced', title: 'flag_typed_checked' },
    { quote: 'type hints, though never required', title: 'flag_typed_title' },
    { quote: 'mypy, mostly', title: 'flag_typed_checked' },
  ])('a denial enforces nothing: $quote', ({ quote, title }) => {
    expect(wordingOf({ id: 'typed', strength: 'practised', quote }).title).toBe(title);
  });
});

test.each([
  ["code that doesn't pass mypy in CI is not merged", 'flag_typed_enforced'],
  ["mypy isn't enforced", 'flag_typed_checked'],
  ['mypy with strict_optional and warn_unused_ignores', 'flag_typed_checked'],
  ['mypy, fail_under=90', 'flag_typed_checked'],
  ['mypy_plugin for type hints', 'flag_typed_title'],
  ['mypy in a pre-\n commit hook', 'flag_typed_enforced'],
  ['typed, and type  checked', 'flag_typed_checked'],
])('whole words count, with any short gap between them: %s', (quote, title) => {
  expect(wordingOf({ id: 'typed', strength: 'practised', quote }).title).toBe(title);
});

test('every wording has its words', () => {
  for (const strength of ['asked', 'practised'] as const) {
    for (const quote of ['type hints', 'mypy', 'mypy in CI']) {
      const { title, why } = wordingOf({ id: 'typed', strength, quote });
      expect([messages[title]?.message, messages[why]?.message].every(Boolean)).toBe(true);
    }
  }
});

test('other flags are worded by whether the team does it or asks for it', () => {
  expect(wordingOf({ id: 'ci-cd', strength: 'asked', quote: 'CI' })).toEqual({
    title: 'flag_ci_cd_asked',
    why: 'flag_ci_cd_why',
  });
  expect(wordingOf({ id: 'ci-cd', strength: 'practised', quote: 'CI' }).title).toBe('flag_ci_cd_title');
});
