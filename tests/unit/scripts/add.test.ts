import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../lib/flags/index.ts';
import { flagFiles } from '../../../scripts/add.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('a new flag', () => {
  const files = flagFiles('night-shift', 'red');

  test('brings its rule and its examples', () => {
    expect(files['lib/flags/rules/night-shift.ts']).toContain(
      "export const nightShift: FlagRule = {\n  id: 'night-shift',",
    );
    expect(files['lib/flags/rules/night-shift.ts']).toContain("colour: 'red'");
    expect(files['lib/flags/rules/night-shift.examples.ts']).toContain('match: []');
  });

  test('stands in the list of rules, its import in order', () => {
    const list = files['lib/flags/index.ts'] ?? '';
    const imports = [...list.matchAll(/from '(\.\/rules\/[^']+)'/g)].map((match) => match[1] ?? '');
    expect(imports).toContain('./rules/night-shift.ts');
    expect(imports).toEqual([...imports].sort());
    expect(list).toMatch(/ {2}nightShift,\n\];\n$/);
    expect(list.length).toBeGreaterThan(read('lib/flags/index.ts').length);
  });

  test('has its words to be written, and all others are kept', () => {
    const messages = JSON.parse(files['assets/public/_locales/en/messages.json'] ?? '');
    expect(messages.flag_night_shift_title).toEqual({ message: '' });
    expect(messages.flag_night_shift_asked).toBeUndefined();
    const before = JSON.parse(read('assets/public/_locales/en/messages.json'));
    expect(messages).toMatchObject(before);
    expect(Object.keys(messages)).toEqual(Object.keys(messages).sort());
  });

  test.each(['Night', 'night_shift', '', '../x', 'tested', RULES[0]?.id ?? ''])('"%s" is no new name', (name) => {
    expect(() => flagFiles(name, 'green')).toThrow(/flag/);
  });
});
