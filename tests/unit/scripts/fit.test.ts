import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chances } from '../../../lib/role/weights.ts';
import { sideBySide } from '../../../scripts/evaluate.ts';
import { extraLabelled, foldOf, unopened } from '../../../scripts/fit/labelled.ts';
import { type Example, fitted, type Prior } from '../../../scripts/fit/softmax.ts';

const seen = (signs: Record<string, number>, right: number[]): Example => ({ signs, right, counts: 1 });
const prior = (weights: number[], pull: number): Prior => ({ weights, pull });

describe('weights are learnt', () => {
  const cases = [
    ...Array.from({ length: 30 }, () => seen({ always: 1, wet: 1 }, [1, 0])),
    ...Array.from({ length: 30 }, () => seen({ always: 1, dry: 1 }, [0, 1])),
    seen({ always: 1, rare: 1 }, [1, 0]),
  ];
  const priors = new Map([
    ['always', prior([0, 0], 1)],
    ['dry', prior([0, 0], 1)],
    ['rare', prior([-0.5, 0.5], 50)],
    ['wet', prior([0, 0], 1)],
  ]);

  test('a sign that goes with a class speaks for it', () => {
    const weights = fitted(cases, priors, 2);
    expect(chances({ always: 1, wet: 1 }, weights, 2)[0]).toBeGreaterThan(0.9);
    expect(chances({ always: 1, dry: 1 }, weights, 2)[1]).toBeGreaterThan(0.9);
  });
  test('a rare sign keeps what was expected of it', () => {
    const [first = 0, second = 0] = fitted(cases, priors, 2).get('rare') ?? [];
    expect(second).toBeGreaterThan(first);
  });
  test('the same cases give the same weights', () => {
    expect([...fitted(cases, priors, 2)]).toEqual([...fitted(cases, priors, 2)]);
  });
  test('a case that counts nothing teaches nothing', () => {
    const some = cases.map((one) => ({ ...one, counts: 0 }));
    expect(fitted(some, priors, 2).get('wet')).toEqual([0, 0]);
  });
});

test('an employer falls into one fold, whatever is asked first, and folds are about even', () => {
  const folds = Array.from({ length: 1000 }, (_, i) => foldOf(`employer ${i}`, 10, 3));
  expect(folds).toEqual(Array.from({ length: 1000 }, (_, i) => foldOf(`employer ${i}`, 10, 3)));
  for (let fold = 0; fold < 10; fold++) {
    const share = folds.filter((one) => one === fold).length / 1000;
    expect(share).toBeGreaterThan(0.06);
    expect(share).toBeLessThan(0.14);
  }
});

test('about a quarter of the employers stays unopened, by name alone, and a posting without one is open', () => {
  const shut = Array.from({ length: 2000 }, (_, i) => unopened(`Employer ${i}`)).filter(Boolean).length;
  expect(shut / 2000).toBeGreaterThan(0.21);
  expect(shut / 2000).toBeLessThan(0.29);
  for (const name of ['Acme', 'Blue Barn', 'Zeta & Sons'])
    expect(unopened(` ${name.toUpperCase()} `)).toBe(unopened(name));
  expect(unopened(null)).toBe(false);
  expect(unopened('')).toBe(false);
});

test('measurements stand side by side, and one that was not made stays empty', () => {
  const table = sideBySide({
    plain: { surface: { hit: 9, of: 10 }, 'python job': { precision: 0.961, recall: 0.95 } },
    unopened: { surface: { hit: 1, of: 3 } },
  });
  const [head, surface, python] = table.split('\n');
  expect(head).toMatch(/^per cent\s+plain\s+unopened$/);
  expect(surface).toMatch(/^surface\s+90\.0 \(9\/10\)\s+33\.3 \(1\/3\)$/);
  expect(python).toMatch(/^python job\s+96\.1 · 95\.0$/);
});

test('postings of employers that are only measured teach nothing', () => {
  const label = readFileSync(fileURLToPath(new URL('../../../scripts/fit/extra-labels.tsv', import.meta.url)), 'utf8');
  const id = label.split('\n')[1]?.split('\t')[0] ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'read-further-fit-'));
  const bulk = join(folder, 'bulk.jsonl.gz');
  writeFileSync(
    bulk,
    gzipSync(`${JSON.stringify({ id, title: 'Engineer', company: 'Acme', text: 'You write Python.' })}\n`),
  );
  const of = (isMeasured: boolean) =>
    extraLabelled(bulk, [{ employer: 'acme', unopened: isMeasured }]).map((one) => one.id);
  expect(of(false)).toEqual([id]);
  expect(of(true)).toEqual([]);
  rmSync(folder, { recursive: true });
});
