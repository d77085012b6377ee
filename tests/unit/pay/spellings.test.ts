import { describe, expect, test } from 'vitest';
import { maskOf, readRow, rows, saidOf } from './table.ts';

const spellings = rows.filter((row) => row.said !== '');
const notPay = rows.filter((row) => row.said === '');

describe('pay as boards and employers write it', () => {
  test.each(spellings.map((row) => [row.file, row.given.title ?? row.words, row] as const))(
    '%s: %s',
    (_file, _words, row) => {
      const read = readRow(row);
      expect(saidOf(read)).toBe(row.said);
      for (const [field, values] of row.also)
        expect(read.stated.map((p) => p[field as keyof typeof p]).join(',')).toBe(values);
    },
  );
});

describe('what is written with figures and is no pay', () => {
  test.each(notPay.map((row) => [row.words, row] as const))('%s', (_words, row) => {
    expect(saidOf(readRow(row))).toBe('');
  });
});

test('no two spellings are alike once their digits are masked, and there are enough of them', () => {
  expect(new Set(rows.map(maskOf)).size).toBe(rows.length);
  expect(spellings.length).toBeGreaterThanOrEqual(300);
  expect(notPay.length).toBeGreaterThanOrEqual(200);
});
