import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RATES } from '../../../lib/pay/rates.ts';
import { NO_PROFILE } from '../../../lib/profile.ts';
import { belowFloors } from '../../../scripts/evaluate.ts';
import { readHtml, readLine } from '../../../scripts/read.ts';
import { report } from '../../../scripts/report.ts';
import { wordsFile } from '../../../scripts/words-file.ts';

const options = { now: new Date('2026-11-25'), rates: RATES, profile: NO_PROFILE, words: wordsFile('en') };

describe('a line is a posting, or names a page', () => {
  test('a given text is the description to the letter', () => {
    const text = '  Build APIs\r\n\r\nwith  Python.  ';
    const [reading] = readLine(JSON.stringify({ id: 7, title: 'Developer', text }), '.', options);
    expect(reading).toMatchObject({ id: '7', posting: { source: 'given', description: text } });
  });

  test('a page beside the lines is read under its name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'read-further-unit-'));
    writeFileSync(join(folder, 'empty.html'), '');
    const [reading] = readLine(JSON.stringify({ id: 'ignored', file: 'empty.html', kind: 'job' }), folder, options);
    expect(reading).toMatchObject({ id: 'empty.html', posting: null });
    expect(reading?.why).toMatch(/\.$/);
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['not JSON', '{"title": '],
    ['no object', '["title"]'],
    ['null', 'null'],
    ['no title', '{"text": "Build APIs."}'],
    ['a title that is no text', '{"title": 3, "text": "Build APIs."}'],
    ['a page that is not there', '{"file": "nowhere.html"}'],
  ])('%s is refused in words', (_, line) => {
    expect(() => readLine(line, tmpdir(), options)).toThrow(/.{8}/);
  });
});

test('a report for people names what was found', () => {
  const text = 'We pay $160,000–190,000 a year. pytest runs in CI. You have 5+ years of Python. Remote in the US.';
  const [reading] = readLine(JSON.stringify({ title: 'Senior Python Developer', text }), '.', options);
  const said = reading ? report(reading, options.words) : '';
  expect(said).toContain('USD 160,000–USD 190,000 a year');
  expect(said).toContain('pytest runs in CI');
  expect(said).not.toMatch(/undefined|null|NaN/);
});

test('a page without a posting says so', () => {
  const [reading] = readHtml('<h1>Shoes</h1><p>Red shoes.</p>', 'shoes.html', null, options);
  expect(reading?.posting).toBeNull();
  expect(reading ? report(reading, options.words) : '').toContain('shoes.html: ');
});

describe('an unknown language', () => {
  test.each(['xx', '../en', 'EN', ''])('%j is an error', (locale) => {
    expect(() => wordsFile(locale)).toThrow();
  });
});

describe('floors', () => {
  const rows = { level: { share: 0.95 }, pay: { precision: 0.9, recall: 0.8 } };
  test('what is at or above them passes', () => {
    expect(belowFloors(rows, { level: { share: 0.95 }, pay: { precision: 0.9 } })).toEqual([]);
  });
  test('what is below, or missing, is named', () => {
    expect(belowFloors(rows, { level: { share: 0.96 } })).toHaveLength(1);
    expect(belowFloors(rows, { years: { share: 0.5 } })).toEqual(['years: share missing is below 0.5']);
    expect(belowFloors(rows, { pay: { recall: 0.81 } })).toHaveLength(1);
  });
});
