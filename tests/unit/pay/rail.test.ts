import { describe, expect, test } from 'vitest';
import { railFrom } from '../../../lib/pay/rail.ts';

const OWN = 'We bake bread in Ghent and pay for it.';

describe('the list of other jobs begins at its heading', () => {
  test.each([
    '\nSimilar jobs\nBaker, £30,000',
    '\n## People also viewed\nBaker, £30,000',
    '\nMore roles for you: Baker, £30,000',
    '\nGerelateerde vacatures\nBakker, € 2.900',
    ' Ähnliche Jobs Bäcker, Nord GmbH: 31.000 €',
    ' Podobne oferty: Piekarz 6 000 zł',
  ])('%s', (list) => expect(railFrom(OWN + list)).toBeLessThan(OWN.length + 1));
});

describe('none begins', () => {
  test.each([
    '\nYou have held similar jobs before.',
    '\nSimilar jobs taught you how to bake.',
    '\nSimilar roles: baker, miller. The pay is £30,000.',
    ' More jobs are created by each bakery.',
    '\nWe compared similar jobs: pay is £30,000.',
  ])('%s', (rest) => expect(railFrom(OWN + rest)).toBe(OWN.length + rest.length));
});
