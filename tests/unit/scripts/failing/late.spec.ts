import { expect, test } from 'vitest';

test('passes', () => {
  void Promise.reject(new Error('nobody waited for this\nand its second line'));
  expect(1).toBe(1);
});
test('fails', () => {
  throw new Error('as it should');
});
// Left out on purpose: the outcome has to count it.
test.skip('is left out', () => {});
