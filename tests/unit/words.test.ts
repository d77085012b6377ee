import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  ASKS,
  CERTAINTIES,
  CHECKS,
  CLUSTERS,
  CONTRACTS,
  EMPLOYER_KINDS,
  LEVELS,
  MODES,
  PERIODS,
  REGIONS,
  SURFACES,
  VERDICTS,
  VISAS,
} from '../../lib/vocabulary.ts';
import { keyOf } from '../../lib/words.ts';
import { messages } from './words-file.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const code = ['components', 'lib', 'entrypoints', 'wxt.config.ts']
  .flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).map((file) => join(place, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.examples.'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/** Keys that code puts together from a kind and an id of a closed set. */
const FROM_IDS: Readonly<Record<string, readonly string[]>> = {
  surface: SURFACES,
  cluster: CLUSTERS,
  certainty: CERTAINTIES,
  level: LEVELS,
  employer: EMPLOYER_KINDS,
  mode: MODES,
  contract: CONTRACTS,
  visa: VISAS,
  region: REGIONS,
  verdict: VERDICTS,
  period: PERIODS,
  ask: ASKS,
};

describe('every word that is shown stands in the message file', () => {
  test.each(Object.entries(FROM_IDS))('%s', (kind, ids) => {
    expect(ids.map((id) => `${kind}_${keyOf(id)}`).filter((key) => !messages[key])).toEqual([]);
  });

  test('checks with their questions', () => {
    const keys = CHECKS.flatMap((id) => [`check_${id}_title`, `check_${id}_question`]);
    expect(keys.filter((key) => !messages[key])).toEqual([]);
  });

  test('keys that are written out in the code', () => {
    const named = [
      ...code.matchAll(/'((?:ui|why|tried|law|pay_step|popup|options|extension|command)_[a-z0-9_]+)'/g),
    ].map((m) => m[1] ?? '');
    expect(named.length).toBeGreaterThan(80);
    expect(
      [...new Set(named)].filter(
        (key) => !messages[key] && !Object.keys(messages).some((other) => other.startsWith(key)),
      ),
    ).toEqual([]);
  });
});

test('no message is there for nothing', () => {
  const known = new Set(Object.entries(FROM_IDS).flatMap(([kind, ids]) => ids.map((id) => `${kind}_${keyOf(id)}`)));
  const isUsed = (key: string): boolean => {
    if (known.has(key) || code.includes(`'${key}'`) || code.includes(`__MSG_${key}__`)) return true;
    // Put together from an id: `advice_tip_types_title` from `tip-types`, `law_colorado` from a row of a table.
    const parts = key.split('_');
    for (let from = 1; from < parts.length; from++) {
      for (let to = from + 1; to <= parts.length; to++) {
        const id = parts.slice(from, to).join('-');
        if (code.includes(`'${id}'`) || code.includes(`'${id}/'`) || code.includes(`id: '${id}'`)) return true;
      }
    }
    return false;
  };
  expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
});

test('messages are plain: sorted, short, without alarm', () => {
  const keys = Object.keys(messages);
  expect(keys).toEqual([...keys].sort());
  for (const [key, { message }] of Object.entries(messages)) {
    expect(message, key).not.toMatch(/!|\p{Extended_Pictographic}|underpaid|<[a-z]/u);
    expect(message.length, key).toBeLessThan(320);
    expect(message.trim(), key).toBe(message);
  }
});
