import { expect, test } from 'vitest';
import { RATES } from '../../lib/pay/rates.ts';
import { NO_PROFILE } from '../../lib/profile.ts';
import { read, readingSteps } from '../../lib/reading.ts';
import { ended, oneStep, type Steps } from '../../lib/steps.ts';
import { posted } from './flags/posted.ts';

function* sum(): Steps<number> {
  const one = yield* oneStep(() => 1);
  const two = yield* oneStep(() => 2);
  return one + two;
}

test('steps come to the same, paused or not', () => {
  expect(ended(sum())).toBe(3);
  const steps = sum();
  expect([steps.next().done, steps.next().done, steps.next()]).toEqual([false, false, { done: true, value: 3 }]);
});

test('a reading rests often, and reads the same', () => {
  const posting = posted('We build APIs in Python with Django. Every pull request is reviewed. You are a rockstar.');
  const options = { now: new Date(0), rates: RATES, profile: NO_PROFILE, words: (key: string) => key };
  const steps = readingSteps(posting, options);
  let rests = 0;
  for (let next = steps.next(); ; next = steps.next(), rests++) {
    if (!next.done) continue;
    expect(next.value).toEqual(read(posting, options));
    break;
  }
  expect(rests).toBeGreaterThan(30);
});
