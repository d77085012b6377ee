import { describe, expect, it } from 'vitest';
import { isPayBehind, PAY_BEHIND } from '../../../lib/pay/context.ts';

/** What may follow a figure that the job pays; each begins with another of the words that say so. */
const SAYS_PAY = [
  ' for a senior engineer',
  ' per annum',
  ' a year base',
  ' an annual salary',
  ' annually',
  ' yearly gross',
  ' gross',
  ' total comp',
  ' target OTE',
  ' expected base',
  ' starting salary',
  ' monthly gross',
  ' hourly base',
  ' full-time salary',
  ' base',
  ' basic',
  ' salary',
  ' brutto',
  ' OTE',
  ' on-target',
  ' compensation',
  ' DOE',
  ' depending on skills',
  ' p.a.',
  ' negotiable',
  ' pro rata',
  ' W-2',
  ' C2C',
  ' inside IR35',
  ' outside IR35',
  ' umbrella',
  ' netto',
  ' LPA',
  ' CTC',
  ' package',
  ' plus bonus',
  ' and equity',
  ' & pension',
  ' + benefits',
  '(gross',
  '/base',
  ', negotiable',
  ' től induló fizetés',
];
const SAYS_NOTHING = [
  ' hospitals',
  ' users a day',
  ' lines of code',
  ' requests',
  ' m² of office',
  ' yesterday',
  '.',
  '',
  ' '.repeat(120),
  `${' '.repeat(95)}gross`,
];

describe('words of pay behind a figure', () => {
  it.each(SAYS_PAY)('are heard: %j', (words) => {
    expect(PAY_BEHIND.test(words)).toBe(true);
    expect(isPayBehind(`50,000${words}`, 6, 90)).toBe(true);
  });
  it.each(SAYS_NOTHING)('are not heard: %j', (words) => {
    expect(isPayBehind(`50,000${words}`, 6, 90)).toBe(false);
  });
});
