import type { Adapter } from '../adapter.ts';
import { matching } from '../finders.ts';
import { PAY } from '../pill-words.ts';

/** Pay is a fact beside the text. */
export const bamboohr: Adapter = {
  board: 'bamboohr',
  seen: '2026-06',
  source: 'readers of 2026, the hooks that they agree on',
  layouts: [
    {
      root: 'main:has(.BambooRichText), #careers-root:has(.BambooRichText), body:has(.BambooRichText)',
      title: ['.fab-Text--biggie', '[data-fabric-component="Headline"]', 'h1', 'h2', 'h3'],
      company: [],
      location: [],
      pay: [matching('p', PAY)],
      description: ['.BambooRichText'],
    },
  ],
};
