import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf, MOST_STEPS, STEP, stepsIn } from '../../../lib/text/weight-codes.ts';

test('codes say what was put into them', () => {
  const steps = fc.integer({ min: -MOST_STEPS, max: MOST_STEPS });
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 36 }), (all) => {
      const told = all.flatMap((one, column) => (one === 0 ? [] : [column, one]));
      expect(stepsIn(codeOf(all.map((one) => one * STEP)))).toEqual(told);
    }),
  );
});

test.each([
  [[0.31, 0, -0.5], '0b2B'],
  [[0.09, -0.09], ''],
  [[99, -99], '0z1Z'],
])('%j is %s', (weights, code) => expect(codeOf(weights)).toBe(code));

test.each(['0', '0!', '!a', '0a1', '0@'])('“%s” is refused', (code) => {
  expect(() => stepsIn(code)).toThrow('is no code of weights');
});
