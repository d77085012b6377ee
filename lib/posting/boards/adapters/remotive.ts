import type { Adapter } from '../adapter.ts';
import { heading, matching, part } from '../finders.ts';

/** "[Hiring] Title @Employer", and a line that marks pay and place with pictures. */
export const remotive: Adapter = {
  board: 'remotive',
  seen: '2026-06',
  source: 'readers of its pages of 2026',
  remote: true,
  layouts: [
    {
      root: 'body:has(h1)',
      title: [part(heading, /^(?:\[[^\]]{1,20}\]\s*)?(.{3,160}?)\s*@\s*\S/), heading],
      company: [part(heading, /@\s*(\S.{0,100})$/)],
      location: [matching('h1 ~ * span, h1 ~ p', /📍\s*(?:\p{L}{2,12}:\s*)?(.{2,100}?)\.?$/u)],
      pay: [
        matching('h1 ~ * span, h1 ~ p', /(?:💸|💰)\s*(?:\p{L}{2,12}:\s*)?([^📍]{0,20}\d[^📍]{1,60}?)\.?\s*(?:📍|$)/u),
      ],
      description: ['.left > .job-description', '#job-description', '.job-description'],
    },
  ],
};
