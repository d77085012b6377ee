import type { Adapter } from '../adapter.ts';
import { idByCard, matching, without } from '../finders.ts';
import { PAY } from '../pill-words.ts';

const at = (name: string): string => `[data-testid="viewJob${name}"]`;

export const simplyhired: Adapter = {
  board: 'simplyhired',
  seen: '2026-10',
  source: 'several readers of its pages of 2026',
  layouts: [
    {
      root: `main:has(${at('Title')}), body:has(${at('Title')})`,
      shows: [idByCard('[data-jobkey="{id}"] [data-testid="searchSerpJobTitle"]', at('Title'))],
      title: [at('Title')],
      company: [without(at('CompanyName'), / ?[-–]$/)],
      location: [at('CompanyLocation')],
      pay: [matching(at('BodyJobCompensation'), PAY)],
      employmentType: [at('BodyJobDetailsJobType')],
      description: [at('BodyJobFullDescriptionContent')],
    },
  ],
};
