import type { Adapter } from '../adapter.ts';
import { fitting, heading } from '../finders.ts';

/** "22 000 - 27 500 PLN net per month - B2B": one amount and what it is of. */
const AMOUNT = /^\d[\d\s.,]{1,10}(?:[-–]\s?\d[\d\s.,]{1,10})?\s?(?:PLN|EUR|USD|GBP|CHF)(?!\w)(?:\D|B2B){0,60}$/;

/** Class names are of a build; the pay is known by what it says, outside links and lists, where other offers stand. */
export const justjoin: Adapter = {
  board: 'justjoin',
  seen: '2026-06',
  source: 'readers of its pages of 2025 and 2026',
  layouts: [
    {
      root: 'body',
      title: [heading],
      company: ['a:has([data-testid="ApartmentRoundedIcon"])', 'a[href*="companies="]'],
      location: [':has(> [data-testid="LocationOnOutlinedIcon"])'],
      pay: [fitting('div:not(a *, li *), span:not(a *, li *)', AMOUNT, '; ')],
      description: [],
    },
  ],
};
